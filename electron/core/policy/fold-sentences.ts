// A sentence made simple for matching: lower case, no accents, one space between words. Offsets can be led back to the text.
import { closeGaps } from "./close-gaps.ts";
import { lowerPlain } from "./lower-plain.ts";
import { oncePerDocument } from "./once-per-document.ts";
import { evenTopic, findTopics, topicWords } from "./sentence-topics.ts";
import type { Sentence } from "./snapshot.ts";

/** `folded` is for patterns only: its offsets are not those of the text; `unfoldRange` leads them back. */
export class FoldedSentence {
  readonly sentence: Sentence;
  readonly index: number;
  /** Many sentences keep their topics in one array; null: it speaks of nothing. */
  private readonly topics: Int32Array | null;
  private readonly at: number;
  /** The whole text in lower case. */
  private readonly lower: string;
  private text: string | undefined;

  constructor(sentence: Sentence, index: number, lower: string, topics: Int32Array | null, at: number) {
    this.sentence = sentence;
    this.index = index;
    this.lower = lower;
    this.topics = topics;
    this.at = at;
  }

  /** True when it holds words without which nothing can be said on any topic. */
  get speaks(): boolean {
    return this.topics !== null;
  }

  /** True when it could speak of a topic of `sentence-topics.ts`. */
  speaksOf(topic: number): boolean {
    return this.topics !== null && (((this.topics[this.at + (topic >> 5)] as number) >>> (topic & 31)) & 1) === 1;
  }

  /** The first topic from `from` on that it could speak of, or -1. */
  nextTopic(from: number): number {
    if (this.topics === null) return -1;
    let mask = -1 << (from & 31);
    for (let word = from >> 5; word < topicWords; word += 1) {
      const bits = (this.topics[this.at + word] as number) & mask;
      if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits);
      mask = -1;
    }
    return -1;
  }

  /** Folded when it is first asked for: most sentences speak of nothing that a finder looks for. */
  get folded(): string {
    if (this.text === undefined) {
      const slice = this.lower.slice(this.sentence.start, this.sentence.end);
      this.text = this.speaksOf(evenTopic) ? slice : foldLower(slice);
    }
    return this.text;
  }
}

const notAscii = /[^ -~\t\n\r]/;
const eachNotAscii = /[^ -~\t\n\r]/g;
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
  return foldLower(text.toLowerCase()).replace(/\s+/g, " ");
}

/** A folded sign may leave a space (`¨`), so gaps are closed behind. */
function foldLower(lower: string): string {
  return closeGaps(notAscii.test(lower) ? lower.replace(eachNotAscii, plainLetter) : lower);
}

const allGap = /^\s+$/;
const isAllGap = (plain: string): boolean => plain === " " || (plain !== "" && allGap.test(plain));

/** Leads offsets of `foldText(text)` back to offsets of `text`: `[start, end)` of the letters that the range came from. */
export function unfoldRange(text: string, start: number, end: number): { start: number; end: number } {
  let at = 0;
  let inGap = false;
  let from = -1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const isAscii = code > 32 && code < 128;
    const plain = isAscii ? "" : plainLetter(text.charAt(i).toLowerCase());
    const isGap = !isAscii && isAllGap(plain);
    const width = isGap ? (inGap ? 0 : 1) : isAscii ? 1 : plain.length;
    if (from < 0 && at + width > start) from = i;
    at += width;
    if (width !== 0) inGap = isGap;
    if (at >= end) return { start: from < 0 ? i : from, end: i + 1 };
  }
  return { start: from < 0 ? text.length : from, end: text.length };
}

const sentencesAChunk = 256;

/** All sentences of the document with their topics; seven finders read them. */
export const foldSentences = oncePerDocument((doc): readonly FoldedSentence[] => {
  const lower = lowerPlain(doc);
  let chunk = new Int32Array(topicWords * sentencesAChunk);
  let at = 0;
  return doc.sentences.map((sentence, index) => {
    if (at === chunk.length) {
      chunk = new Int32Array(chunk.length);
      at = 0;
    }
    if (!findTopics(doc.plain, sentence, chunk, at)) return new FoldedSentence(sentence, index, lower, null, 0);
    at += topicWords;
    return new FoldedSentence(sentence, index, lower, chunk, at - topicWords);
  });
});
