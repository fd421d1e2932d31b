// Finds in which companies a word stands that was typed: at the beginning of a word, inside one, or with a slip in it.
import { createNearFinder } from "./create-near-finder.ts";
import { beginningWith, firstFrom, grades, type WordIndex } from "./word-index.ts";

/** Shorter ones stand inside of half of all words. */
const leastInside = 3;
const leastWithSlip = 4;
const leastWithTwoSlips = 8;
/** With so many found as typed nobody is asked whether it was a slip. */
const enough = 40;

/**
 * `findWord(word, found)`: raises `found[n]` to how well the word is found in company `n` (`grades`), and says whether it
 * looked for slips, which takes some ten times as long.
 */
export const createWordFinder = (index: WordIndex) => {
  const { words, starts, places, shared, joined, offsets } = index;
  const findNear = createNearFinder(words, shared);

  const mark = (from: number, to: number, found: Uint8Array, grade: number, inName: number): void => {
    const end = starts[to] ?? 0;
    for (let at = starts[from] ?? 0; at < end; at += 1) {
      const place = places[at] ?? 0;
      const company = place >>> 1;
      const its = (place & 1) === 1 ? inName : grade;
      if (its > (found[company] ?? 0)) found[company] = its;
    }
  };

  const markInside = (word: string, found: Uint8Array): number => {
    let count = 0;
    for (let at = joined.indexOf(word); at !== -1; ) {
      const which = firstFrom(words.length, (one) => (offsets[one] ?? 0) > at) - 1;
      mark(which, which + 1, found, grades.inside, grades.inside);
      count += 1;
      at = joined.indexOf(word, (offsets[which] ?? 0) + (words[which]?.length ?? 0));
    }
    return count;
  };

  const markNear = (word: string, found: Uint8Array): void => {
    const most = word.length < leastWithTwoSlips ? 1 : 2;
    for (const first of new Set([word.charAt(0), word.charAt(1)])) {
      const [from, to] = beginningWith(words, first);
      findNear(word, most, from, to, (at) => mark(at, at + 1, found, grades.typo, grades.typo));
    }
  };

  return (word: string, found: Uint8Array): boolean => {
    const [from, to] = beginningWith(words, word);
    mark(from, to, found, grades.begins, grades.beginsName);
    let count = to - from;
    if (word.length >= leastInside) count += markInside(word, found);
    const mayBeSlip = word.length >= leastWithSlip && count < enough;
    if (mayBeSlip) markNear(word, found);
    return mayBeSlip;
  };
};
