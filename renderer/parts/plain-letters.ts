// Finds out how an address or a server's name reads in ASCII, where it can look like another one.
import { asciiAddress, asciiDomain } from "../../electron/shared/ascii-address.ts";

/**
 * The ASCII form of what is shown, or null if that is what is shown already (or if it is no address at all):
 * `plainLetters("kim@bücher.example")` is `"kim@xn--bcher-kva.example"`.
 */
export const plainLetters = (shown: string): string | null => {
  const text = shown.trim();
  const ascii = text.includes("@") ? asciiAddress(text) : asciiDomain(text);
  return ascii === null || ascii.toLowerCase() === text.toLowerCase() ? null : ascii;
};
