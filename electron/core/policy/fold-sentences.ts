// A sentence made simple for matching: lower case, no accents, one space between words. Offsets can be led back to the text.
import { findTopics } from "./sentence-topics.ts";
import type { PolicyDocument, Sentence } from "./snapshot.ts";

/** `folded` is for patterns only: its offsets are not those of the text; `unfoldRange` leads them back. */
export class FoldedSentence {
  readonly sentence: Sentence;
  readonly index: number;
  /** What it could speak of, as bits of `sentence-topics.ts`. */
  readonly topics: number;
  /** The laws it could name, as bits of `lawBit`. */
  readonly laws: number;
  private text: string | undefined;

  constructor(sentence: Sentence, index: number, topics: number, laws: number) {
    this.sentence = sentence;
    this.index = index;
    this.topics = topics;
    this.laws = laws;
  }

  /** Folded when it is first asked for: most sentences speak of nothing that a finder looks for. */
  get folded(): string {
    this.text ??= foldText(this.sentence.plain);
    return this.text;
  }
}

const notAscii = /[^ -~\t\n\r]/;
const eachNotAscii = /[^ -~\t\n\r]/g;
const gaps = /\s\s+|[\t\r\n\v\f]/;
const eachGap = /\s+/g;
const marks = /[\u0300-\u036f]/g;

const plainLetters = new Map<string, string>([
  ["ß", "ss"],
  ["œ", "oe"],
  ["æ", "ae"],
  ["ø", "o"],
  ["ł", "l"],
  ["‘", "'"],
  ["’", "'"],
  ["ʼ", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["‐", "-"],
  ["‑", "-"],
  ["–", "-"],
  ["—", "-"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u00ad", ""],
  ["\u200b", ""],
]);

function plainLetter(letter: string): string {
  let plain = plainLetters.get(letter);
  if (plain === undefined) {
    // NFKD takes é apart into e and a mark, ﬁ into f and i.
    plain = letter.normalize("NFKD").replace(marks, "").toLowerCase();
    if (plainLetters.size < 4096) plainLetters.set(letter, plain);
  }
  return plain;
}

/**
 * The text as patterns want it: lower case, ASCII where a letter has an ASCII base, runs of white space as one space.
 *
 * @example foldText("Droit  d’Accès") // "droit d'acces"
 */
export function foldText(text: string): string {
  let folded = text.toLowerCase();
  if (notAscii.test(folded)) folded = folded.replace(eachNotAscii, plainLetter);
  return gaps.test(folded) ? folded.replace(eachGap, " ") : folded;
}

/** Leads offsets of `foldText(text)` back to offsets of `text`: `[start, end)` of the letters that the range came from. */
export function unfoldRange(text: string, start: number, end: number): { start: number; end: number } {
  let at = 0;
  let inGap = false;
  let from = -1;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i).toLowerCase();
    const plain = letter.length === 1 && letter < "\x80" ? letter : plainLetter(letter);
    const isGap = /^\s+$/.test(plain);
    const width = isGap ? (inGap ? 0 : 1) : plain.length;
    if (from < 0 && at + width > start) from = i;
    at += width;
    if (plain !== "") inGap = isGap;
    if (at >= end) return { start: from < 0 ? i : from, end: i + 1 };
  }
  return { start: from < 0 ? text.length : from, end: text.length };
}

// Seven finders read the same sentences: folded once a document. Keyed weakly, so it goes when the document goes.
const foldedDocuments = new WeakMap<PolicyDocument, readonly FoldedSentence[]>();

/** All sentences of the document with their topics; computed once a document. */
export function foldSentences(doc: PolicyDocument): readonly FoldedSentence[] {
  const known = foldedDocuments.get(doc);
  if (known) return known;
  const answer = new Int32Array(2);
  const folded = doc.sentences.map((sentence, index) => {
    findTopics(sentence.plain, answer);
    return new FoldedSentence(sentence, index, answer[0] ?? 0, answer[1] ?? 0);
  });
  foldedDocuments.set(doc, folded);
  return folded;
}
