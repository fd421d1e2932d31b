// Puts a hit in a folded sentence back into the snapshot as evidence.
import type { Found, Span } from "./findings.ts";
import { type FoldedSentence, unfoldRange } from "./fold-sentences.ts";
import type { PolicyDocument } from "./snapshot.ts";

function spanOf(doc: PolicyDocument, start: number, end: number): Span {
  return { start, end, quote: doc.snapshot.text.slice(start, end) };
}

const isInWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
// Plain text of the same length was folded letter by letter.
const notAscii = /[^ -~\t\n\r]/;

/** Patterns may stop in the middle of a word, and begin or end with a space or a quote. */
function wholeWords(folded: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from < to && !isInWord(folded.charCodeAt(from))) from += 1;
  while (to > from && !isInWord(folded.charCodeAt(to - 1))) to -= 1;
  while (to < folded.length && isInWord(folded.charCodeAt(to))) to += 1;
  return { start: from, end: to };
}

/** The evidence for `[start, end)` of a folded sentence; `rule` names what found it. */
export function buildFound(
  doc: PolicyDocument,
  line: FoldedSentence,
  hit: { readonly start: number; readonly end: number },
  rule: string,
  confidence: number,
): Found {
  const { sentence } = line;
  const range = wholeWords(line.folded, hit.start, hit.end);
  const isSame = line.folded.length === sentence.plain.length && !notAscii.test(sentence.plain);
  const place = isSame ? range : unfoldRange(sentence.plain, range.start, range.end);
  return {
    evidence: spanOf(doc, sentence.start + place.start, sentence.start + place.end),
    sentence: spanOf(doc, sentence.start, sentence.end),
    rule,
    confidence,
  };
}
