// Says how long a passphrase holds against somebody who tries many: a plain word, no promise.
export type PassphraseStrength = "short" | "weak" | "fair" | "strong";

/** The shortest that is taken at all. */
export const shortestPassphrase = 8;

const alphabets: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Nd}/u, 10],
  [/[^\p{L}\p{Nd}]/u, 20],
];

/** A sign that repeats the one before or follows it in the alphabet adds next to nothing. */
const surprises = (signs: readonly string[]): number =>
  signs.filter((sign, at) => {
    const before = signs[at - 1];
    if (before === undefined) return true;
    const step = (sign.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
    return Math.abs(step) > 1;
  }).length;

/**
 * `judgePassphrase("correct horse battery")` is "fair". People do not choose at random: a word of theirs counts as if
 * a third of its letters were.
 */
export const judgePassphrase = (passphrase: string): PassphraseStrength => {
  const signs = [...passphrase.normalize("NFC")];
  if (signs.length < shortestPassphrase) return "short";
  const alphabet = alphabets.reduce((sum, [kind, size]) => sum + (kind.test(passphrase) ? size : 0), 0);
  const distinct = new Set(signs).size;
  const counted = Math.min(surprises(signs), distinct * 2);
  const bits = counted * Math.log2(Math.max(alphabet, 2)) * 0.55;
  if (bits < 38) return "weak";
  return bits < 62 ? "fair" : "strong";
};
