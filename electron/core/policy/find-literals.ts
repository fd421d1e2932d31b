// Finds the plain words that finders anchor on, all in one look at the sentences that hold any.
import { anchorWords } from "./anchor-words.ts";
import { foldSentences } from "./fold-sentences.ts";
import { lowerPlain } from "./lower-plain.ts";
import { oncePerDocument } from "./once-per-document.ts";
import { anchorTopic } from "./sentence-topics.ts";
import type { PolicyDocument } from "./snapshot.ts";

const buckets = new Map<number, string[]>();
const isOpened = new Uint8Array(1 << 15);
const openingOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 29_791 +
    text.charCodeAt(at + 1) * 961 +
    text.charCodeAt(at + 2) * 31 +
    text.charCodeAt(at + 3)) &
  0x7fff;
for (const literal of anchorWords) {
  const opening = openingOf(literal, 0);
  isOpened[opening] = 1;
  buckets.set(opening, [...(buckets.get(opening) ?? []), literal]);
}

/** What stands there a thousand times is not read a thousand times. */
const mostPlaces = 500;
type Places = Map<string, number[]>;

const lookAt = (lower: string, at: number, places: Places): void => {
  for (const literal of buckets.get(openingOf(lower, at)) ?? []) {
    if (!lower.startsWith(literal, at)) continue;
    const before = places.get(literal);
    if (before === undefined) places.set(literal, [at]);
    else if (before.length < mostPlaces) before.push(at);
  }
};

/** Four letters at the beginning of a word tell nearly always that it is none of ours; an alternation is five times slower. */
const lookIn = (lower: string, start: number, end: number, places: Places): void => {
  // no literal is shorter than four letters; never reading past the end keeps this loop in whole numbers
  const last = Math.min(end, lower.length - 3);
  let before = start === 0 ? 0 : lower.charCodeAt(start - 1);
  for (let at = start; at < last; at += 1) {
    const code = lower.charCodeAt(at);
    if (code > 96 && before <= 96 && isOpened[openingOf(lower, at)] === 1) lookAt(lower, at, places);
    before = code;
  }
};

const placesIn = oncePerDocument((document): Places => {
  const places: Places = new Map();
  const lower = lowerPlain(document);
  for (const line of foldSentences(document))
    if (line.speaksOf(anchorTopic)) lookIn(lower, line.sentence.start, line.sentence.end, places);
  return places;
});

/** Where any of `literals` (some of `anchorWords`), each at the beginning of a word, stands in the document, in order; looked for once for all. */
export const findLiterals = (document: PolicyDocument, literals: readonly string[]): number[] => {
  const places = placesIn(document);
  const found: number[] = [];
  for (const literal of literals) found.push(...(places.get(literal) ?? []));
  return found.sort((one, other) => one - other);
};
