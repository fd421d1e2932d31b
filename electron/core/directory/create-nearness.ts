// Tells words with a slip of the finger in them.

/** The longest word that is compared. */
const longest = 60;

/**
 * `isNear(typed, word, most)`: whether `typed` becomes `word`, or its beginning, by at most so many slips: a letter too
 * many, one left out, one in the place of another, or two that changed places (optimal string alignment). The first
 * letter is never added or left out. Rows are made once: it is asked thousands of times at a keystroke.
 */
export const createNearness = (): ((typed: string, word: string, most: number) => boolean) => {
  let above = new Uint8Array(longest + 2);
  let last = new Uint8Array(longest + 2);
  let row = new Uint8Array(longest + 2);

  const fillRow = (typed: string, word: string, at: number, width: number): number => {
    row[0] = at;
    let least = at;
    for (let column = 1; column <= width; column += 1) {
      const isSame = typed.charCodeAt(at - 1) === word.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        (last[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
      );
      const isSwapped =
        at > 1 &&
        column > 1 &&
        typed.charCodeAt(at - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(at - 2) === word.charCodeAt(column - 1);
      if (isSwapped) cost = Math.min(cost, (above[column - 2] ?? 0) + 1);
      row[column] = cost;
      least = Math.min(least, cost);
    }
    return least;
  };

  return (typed, word, most) => {
    if (typed.length > longest || word.length < typed.length - most) return false;
    const width = Math.min(word.length, typed.length + most);
    for (let column = 0; column <= width; column += 1) last[column] = column;
    for (let at = 1; at <= typed.length; at += 1) {
      if (fillRow(typed, word, at, width) > most) return false;
      [above, last, row] = [last, row, above];
    }
    for (let column = 0; column <= width; column += 1) if ((last[column] ?? 0) <= most) return true;
    return false;
  };
};
