// Names the languages that the person reads, in the letter's own language.
import type { LetterLanguage } from "../../shared/letter-names.ts";

/**
 * null where the letter's own language is the only one, or none was given: then nothing has to be said.
 *
 * `nameLanguages(["de", "en"], "en")` is `German or English`; `nameLanguages(["de"], "en")` is `German`.
 */
export const nameLanguages = (codes: readonly string[], language: LetterLanguage): string | null => {
  if (codes.every((code) => code === language)) return null;
  const locale = language === "en" ? "en-GB" : language;
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(codes.map((code) => names.of(code) ?? code));
};
