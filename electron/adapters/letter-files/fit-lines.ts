// Chooses the type size at which an address surely fits into the window of its envelope.

/** Height of a row in em: DIN 5008's six rows of 11 pt in 27.3 mm. */
export const rowHeight = 1.17;

const millimetresOf = (points: number): number => (points * 25.4) / 72;

/** In em, as wide as the widest of the usual fonts draws them (DejaVu Sans), so that no line is wider than foreseen. */
const widthOf = (character: string): number => {
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(character)
  )
    return 1;
  return /[\p{Lu}mwMW@%&]/u.test(character) ? 0.78 : 0.6;
};

const rowsOf = (line: string, width: number): number => {
  const long = [...line].reduce((sum, character) => sum + widthOf(character), 0);
  // Words wrap whole: a row is seldom full.
  return long <= width ? 1 : Math.ceil((long * 1.15) / width);
};

type Room = {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** In points, the one liked best first. */
  readonly sizes: readonly [number, ...number[]];
};

/** In points. The smallest size if none fits: the field then grows, and nothing of the address is lost. */
export const fitLines = (lines: readonly string[], { width, height, sizes }: Room): number => {
  const fits = (size: number): boolean => {
    const rows = lines.reduce((sum, line) => sum + rowsOf(line, width / millimetresOf(size)), 0);
    return rows * millimetresOf(size) * rowHeight <= height;
  };
  return sizes.find(fits) ?? Math.min(...sizes);
};
