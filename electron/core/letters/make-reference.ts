// Makes the reference by which an answer finds its request.
import { Reference } from "../../shared/letter.ts";

/** Without 0 O 1 I L U, which people mistake for each other on the telephone or in print. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 6;
/** The largest multiple of the alphabet's length in a byte; bytes above it would favour the first letters. */
const FAIR = 256 - (256 % ALPHABET.length);

/**
 * `year` is the person's calendar year, `randomBytes` a cryptographic source. Whether the reference is taken is the
 * store's to say: 30^6 are 729 million.
 *
 * `makeReference({ year: 2026, randomBytes })` is e.g. `RD-2026-7K3QX9`.
 */
export const makeReference = ({
  year,
  randomBytes,
}: {
  year: number;
  randomBytes: (count: number) => Uint8Array;
}): Reference => {
  let letters = "";
  while (letters.length < LENGTH) {
    for (const byte of randomBytes(LENGTH - letters.length)) {
      if (byte < FAIR) letters += ALPHABET.charAt(byte % ALPHABET.length);
    }
  }
  return Reference.parse(`RD-${year}-${letters}`);
};
