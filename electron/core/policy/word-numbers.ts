// Looks words up by a number made of their letters: cutting each one out of the text costs more than the rest of the look.

/** A word's number letter by letter, from 0 on. */
export const addLetter = (sum: number, code: number): number => Math.imul(sum ^ code, 0x01000193);

/** The number of the word between two places of a text. */
export const numberOf = (text: string, start: number, end: number): number => {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = addLetter(sum, text.charCodeAt(at));
  return sum;
};

/**
 * What is known of each word, a number from 1 on, by the word's number; 0 for words that are not known. Two words of one
 * number would be taken for each other: that is seen here, where the table is made.
 */
export const createWordNumbers = (words: ReadonlyMap<string, number>): ((sum: number) => number) => {
  let size = 64;
  while (size < words.size * 4) size *= 2;
  const sums = new Int32Array(size);
  const values = new Int32Array(size);
  const placeOf = (sum: number): number => {
    let place = (sum ^ (sum >>> 15)) & (size - 1);
    while (values[place] !== 0 && sums[place] !== sum) place = (place + 1) & (size - 1);
    return place;
  };
  for (const [word, value] of words) {
    const sum = numberOf(word, 0, word.length);
    const place = placeOf(sum);
    if (values[place] !== 0) throw new Error(`"${word}" has the number of another word`);
    sums[place] = sum;
    values[place] = value;
  }
  return (sum) => values[placeOf(sum)] as number;
};

/** Tells whether the letters between two places of a text are one of `words`. */
export const createWordSet = (words: Iterable<string>): ((text: string, start: number, end: number) => boolean) => {
  const numberFor = createWordNumbers(new Map([...words].map((word) => [word, 1])));
  return (text, start, end) => numberFor(numberOf(text, start, end)) === 1;
};
