// The words of a seed's evidence: as many around the reader's own as a bundled file may hold.
import type { Evidence } from "../../shared/policy.ts";

/** Bundled data holds facts and not somebody's sentences. */
const mostWords = 8;

/** Where a finding stands, and the sentence around it; offsets into the policy's text. */
export type Place = {
  readonly evidence: { readonly start: number; readonly end: number };
  readonly sentence: { readonly start: number; readonly end: number };
};

type Word = { readonly start: number; readonly end: number };

const listWords = (text: string, start: number, end: number): Word[] =>
  [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));

/** A phrase ends with a comma and the like, at the end of a line, and at a dash or a bullet. */
const isCutBetween = (text: string, one: Word, other: Word): boolean =>
  [one, other].some(({ start, end }) => !/[\p{L}\p{N}]/u.test(text.slice(start, end))) ||
  /[,;.!?)”"]$/.test(text.slice(one.start, one.end)) ||
  /^[(“"]/.test(text.slice(other.start, other.end)) ||
  /[\n\r]/.test(text.slice(one.end, other.start));

/** A phrase that was cut off is not to end with "and", "of" or "your". */
const isWeak = (text: string, { start, end }: Word): boolean => /^\p{L}{1,4}$/u.test(text.slice(start, end));

type Range = { readonly from: number; readonly to: number };

/** Takes words of the same phrase before and after the range in turn until there are eight. */
const grow = (text: string, words: readonly Word[], { from: first, to: last }: Range): Range => {
  const isJoined = (index: number) => {
    const [one, other] = [words[index], words[index + 1]];
    return one !== undefined && other !== undefined && !isCutBetween(text, one, other);
  };
  let [from, to] = [first, last];
  for (let isBack = true; to - from + 1 < mostWords && (isJoined(from - 1) || isJoined(to)); isBack = !isBack) {
    if (isJoined(from - 1) && (isBack || !isJoined(to))) from -= 1;
    else to += 1;
  }
  const isWeakAt = (index: number) => words.slice(index, index + 1).some((word) => isWeak(text, word));
  while (to > last && isJoined(to) && isWeakAt(to)) to -= 1;
  return { from, to };
};

/** The first eight words, without weak ones at their end. */
const shorten = (text: string, words: readonly Word[], { from, to }: Range): Range => {
  let end = Math.min(to, from + mostWords - 1);
  while (end < to && end > from && words.slice(end, end + 1).some((word) => isWeak(text, word))) end -= 1;
  return { from, to: end };
};

/**
 * The reader's evidence with words of its phrase before and after it in turn, eight in all; its first eight words where
 * it has more. `quote` is exactly what stands in `text` from `start` to `end`.
 *
 * @example "unsubscribe" in "At any time, you can unsubscribe from our letters." -> "you can unsubscribe from our letters"
 */
export const deriveSeedPhrase = (text: string, { evidence, sentence }: Place): Evidence => {
  const words = listWords(text, Math.min(sentence.start, evidence.start), Math.max(sentence.end, evidence.end));
  const isOf = ({ start, end }: Word) => end > evidence.start && start < evidence.end;
  const own = { from: words.findIndex(isOf), to: words.findLastIndex(isOf) };
  const range = own.to - own.from < mostWords ? grow(text, words, own) : shorten(text, words, own);
  const [first, last] = [words[range.from] ?? evidence, words[range.to] ?? evidence];
  // the evidence may begin or end within a word ("(Company)"): where nothing was added its own edge stays
  const start = range.from === own.from ? evidence.start : first.start;
  const end = range.to === own.to ? evidence.end : endOf(text, last);
  return { quote: text.slice(start, end), start, end };
};

/** Without the comma or full stop behind it. */
const endOf = (text: string, { start, end }: Word): number =>
  start + text.slice(start, end).replace(/[,;:.!?]+$/, "").length;
