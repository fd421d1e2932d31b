// How a letter names the languages that the person reads.
import { expect, it } from "vitest";
import { nameLanguages } from "./name-languages.ts";

it.each([
  [["de", "en"], "en", "German or English"],
  [["de", "en", "fr"], "en", "German, English or French"],
  [["ja"], "en", "Japanese"],
  [["de", "en"], "de", "Deutsch oder Englisch"],
  [["fr", "de"], "fr", "français ou allemand"],
  [["en"], "en", null],
  [[], "de", null],
] as const)("%j in a letter in %s is %s", (codes, language, text) => {
  expect(nameLanguages(codes, language)).toBe(text);
});
