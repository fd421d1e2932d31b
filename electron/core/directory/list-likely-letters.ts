// In which order to look ahead of somebody who types: the letters that a word of the companies goes on with, then all others.
import { mostLetters } from "../../shared/limits.ts";
import { beginningWith, type WordIndex } from "./word-index.ts";

/** By how often they stand in English; a slip can be any. */
const others = [..."etaoinsrhldcumfpgwybvkxjqz0123456789 -.&"];

/** Half of a sign (UTF-16) is no letter that anybody types. */
const isHalf = (letter: string): boolean => /[\uD800-\uDFFF]/.test(letter);

/** `word`: folded, as far as it is typed; empty where a new one begins. Those in most companies first, each once. */
export const listLikelyLetters = ({ words, starts }: WordIndex, word: string): readonly string[] => {
  const weights = new Map<string, number>();
  const [from, to] = beginningWith(words, word);
  for (let at = from; at < to; at += 1) {
    const letter = words[at]?.charAt(word.length) ?? "";
    if (letter === "" || isHalf(letter)) continue;
    weights.set(letter, (weights.get(letter) ?? 0) + (starts[at + 1] ?? 0) - (starts[at] ?? 0));
  }
  const likely = [...weights].sort(([, one], [, other]) => other - one).map(([letter]) => letter);
  return [...new Set([...likely.slice(0, mostLetters - others.length), ...others])];
};
