// TYPO3 writes a mail link as `javascript:linkTo_UnCryptMailto('…')`: each character moved by a fixed number of places.

/** Its script moves `+` to `:`, `@` to `Z` and `a` to `z` each round in their own circle. */
const circles = [
  { from: 0x2b, to: 0x3a },
  { from: 0x40, to: 0x5a },
  { from: 0x61, to: 0x7a },
] as const;

const moveBy = (text: string, places: number): string =>
  [...text]
    .map((sign) => {
      const code = sign.charCodeAt(0);
      const circle = circles.find(({ from, to }) => code >= from && code <= to);
      if (circle === undefined) return sign;
      const size = circle.to - circle.from + 1;
      return String.fromCharCode(circle.from + ((code - circle.from + places + size) % size));
    })
    .join("");

/** The `mailto:` in such a link; null: it is none, or none that any number of places makes readable. */
export const decodeTypo3 = (href: string): string | null => {
  const coded = /linkTo_UnCryptMailto\((?:'|"|%27|%22)([^'"%]{8,300})/.exec(href.slice(0, 600))?.[1];
  if (coded === undefined) return null;
  for (let places = -10; places <= 10; places += 1) {
    const plain = moveBy(coded, places);
    if (plain.startsWith("mailto:")) return plain;
  }
  return null;
};
