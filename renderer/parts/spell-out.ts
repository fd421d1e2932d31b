// Writes an address or a server's name so that none that merely looks like it can stand in for it.
import { plainLetters } from "./plain-letters.ts";

/** `spellOut("kim@bücher.example")` is `"kim@bücher.example (kim@xn--bcher-kva.example)"`. */
export const spellOut = (shown: string): string => {
  const ascii = plainLetters(shown);
  return ascii === null ? shown : `${shown} (${ascii})`;
};
