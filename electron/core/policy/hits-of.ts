// Walks over the hits of a pattern.

/**
 * The hits of a global pattern in `text`, as `matchAll` gives them. That would copy the pattern for every text, which on a sentence
 * takes longer than the search; here nothing may search with the same pattern before the last hit is taken.
 *
 * @example [...hitsOf(/\d+/g, "1 and 22")].map(([digits]) => digits) // ["1", "22"]
 */
export function* hitsOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    yield hit;
    if (hit[0] === "") pattern.lastIndex += 1;
  }
}
