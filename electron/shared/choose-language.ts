// The language that the app speaks before anybody has chosen one.
import { type Language, languages } from "./lists.ts";

/**
 * The first of the system's languages (BCP 47, the person's best first) that the app speaks; English if it speaks none.
 *
 * `chooseLanguage(["pt-BR", "es-MX", "en"])` is `"es"`.
 */
export const chooseLanguage = (preferred: readonly string[]): Language => {
  const codes = preferred.map((tag) => tag.split(/[-_]/)[0]?.toLowerCase());
  const known = codes.find((code) => languages.some((language) => language === code));
  return languages.find((language) => language === known) ?? "en";
};
