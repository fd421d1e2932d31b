// Cuts evidence out of a snapshot.
import type { Span } from "./findings.ts";
import type { PolicyDocument, Sentence } from "./snapshot.ts";

/** Most letters are plain ones: they are seen without a pattern. */
const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || (!(code > 32 && code < 128) && /\s/.test(text[at] ?? ""));
};

/**
 * The words between two offsets as they stand in the snapshot, without white space at the edges. `plain` may have closed up
 * a word at the end (soft hyphens, entities): the rest of that word is taken along.
 */
export const spanOf = (document: PolicyDocument, start: number, end: number): Span => {
  const { text } = document.snapshot;
  let from = start;
  let to = end;
  while (to < text.length && isSpaceAt(document.plain, to) && !isSpaceAt(text, to) && isClosedUp(document, to)) to += 1;
  while (from < to && isSpaceAt(text, from)) from += 1;
  while (to > from && isSpaceAt(text, to - 1)) to -= 1;
  return { start: from, end: to, quote: text.slice(from, to) };
};

/** Mark-up signs are blanked as well, but they are not the word's: only what closing up leaves is. */
const isClosedUp = ({ snapshot }: PolicyDocument, at: number): boolean =>
  /[\p{L}\d;\u00ad\u200b-\u200f\u2060]|[\u0300-\u036f]/u.test(snapshot.text[at] ?? "");

export const sentenceSpan = (document: PolicyDocument, sentence: Sentence): Span =>
  spanOf(document, sentence.start, sentence.end);
