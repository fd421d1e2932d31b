// The recovery code that a person prints: random signs without look-alikes, in groups, with one that tells a slip.

// Crockford's alphabet (https://www.crockford.com/base32.html): no I, L, O, U.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 135 bits: nobody tries them out, whatever one try costs. */
const signs = 27;
const groupLength = 4;

/** Twice `value` in the field of 32 elements (x^5 + x^2 + 1). */
const double = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;

/**
 * Each sign counts with another power of two in the field of 32 elements: a single wrong sign changes the sum, and so do
 * any two that changed places, since no two of the first 31 powers are the same.
 */
const checkOf = (values: readonly number[]): number => values.reduce((sum, value) => double(sum) ^ value, 0);

const toText = (values: readonly number[]) => values.map((value) => alphabet.charAt(value)).join("");

/** `random`: as many bytes as a code has signs, 27. `7KQ4-…`: seven groups of four. */
export const makeRecoveryCode = (randomBytes: (size: number) => Uint8Array): string => {
  const values = [...randomBytes(signs)].map((byte) => byte & 31);
  const text = toText([...values, double(checkOf(values))]);
  return (text.match(new RegExp(`.{${groupLength}}`, "g")) ?? []).join("-");
};

/** The code as it is fed to the key, however it was typed; null if a sign is wrong, missing or one too many. */
export const readRecoveryCode = (typed: string): string | null => {
  const text = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const values = [...text].map((sign) => alphabet.indexOf(sign));
  if (values.length !== signs + 1 || values.includes(-1)) return null;
  return double(checkOf(values.slice(0, -1))) === values.at(-1) ? text : null;
};
