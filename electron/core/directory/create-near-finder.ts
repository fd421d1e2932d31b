// Finds the words of a sorted list that a typed one is, with a slip of the finger in it.

/** The longest word that is compared. */
const longest = 60;
const far = 255;

/** What `fill` works on: rows for the letters of a word, columns for those that were typed. */
type Table = { readonly typed: string; readonly most: number; readonly rows: readonly Uint8Array[] };

/** Fills the row of the letter at `depth`, counted from 1, near the diagonal, and says the least that stands in it. */
const fill = ({ typed, most, rows }: Table, word: string, depth: number): number => {
  const row = rows[depth] as Uint8Array;
  const last = rows[depth - 1] as Uint8Array;
  const letter = word.charCodeAt(depth - 1);
  const from = Math.max(1, depth - most);
  const to = Math.min(typed.length, depth + most);
  row[from - 1] = from === 1 ? depth : far;
  let least = row[from - 1] ?? far;
  for (let at = from; at <= to; at += 1) {
    const its = typed.charCodeAt(at - 1);
    let cost = Math.min(
      (last[at - 1] ?? far) + (its === letter ? 0 : 1),
      (last[at] ?? far) + 1,
      (row[at - 1] ?? far) + 1,
    );
    const isSwapped = depth > 1 && at > 1 && its === word.charCodeAt(depth - 2) && typed.charCodeAt(at - 2) === letter;
    if (isSwapped) cost = Math.min(cost, (rows[depth - 2]?.[at - 2] ?? far) + 1);
    row[at] = Math.min(cost, far);
    least = Math.min(least, cost);
  }
  if (to < typed.length) row[to + 1] = far;
  return least;
};

/**
 * `findNear(typed, most, from, to, found)` calls `found(n)` for each word from `from` to `to` of which `typed` becomes the
 * whole or the beginning by at most so many slips: a letter too many, one left out, one in the place of another, or two
 * that changed places (optimal string alignment). `shared[n]`: with how many letters the word begins as the one before it
 * does. What was reckoned for these counts for both, so that of ten thousand words that begin alike few are looked at.
 */
export const createNearFinder = (words: readonly string[], shared: Uint8Array) => {
  const rows = Array.from({ length: 2 * longest }, () => new Uint8Array(longest + 2));

  return (typed: string, most: number, from: number, to: number, found: (at: number) => void): void => {
    if (typed.length > longest) return;
    const table = { typed, most, rows };
    for (let at = 0; at <= longest; at += 1) (rows[0] as Uint8Array)[at] = at;
    let filled = 0;
    /** The depth at which the words before were near, or too far off; `far`: not yet. */
    let near = far;
    let lost = far;
    for (let at = from; at < to; at += 1) {
      const alike = at === from ? 0 : (shared[at] ?? 0);
      if (alike < near) near = far;
      if (alike < lost) lost = far;
      if (near === far && lost === far) {
        const word = words[at] ?? "";
        const end = Math.min(word.length, typed.length + most);
        for (filled = Math.min(filled, alike); filled < end && near === far && lost === far; ) {
          filled += 1;
          if (fill(table, word, filled) > most) lost = filled;
          else if ((rows[filled]?.[typed.length] ?? far) <= most && filled >= typed.length - most) near = filled;
        }
      }
      if (near !== far) found(at);
    }
  };
};
