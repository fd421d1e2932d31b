// Languages by their names in the window's language.
import { useWords } from "./use-words.ts";

/** `name("fr")` is `"French"`; `list(["de", "en"])` is `"German or English"`. */
export const useNameLanguages = () => {
  const { locale } = useWords();
  const names = new Intl.DisplayNames([locale], { type: "language" });
  const name = (code: string): string => names.of(code) ?? code;
  const list = (codes: readonly string[], type: "disjunction" | "unit" = "disjunction"): string =>
    new Intl.ListFormat(locale, { type }).format(codes.map(name));
  return { name, list };
};
