// Finds the country that a directory names, by code or by its name in the languages of Europe.
import { foldText } from "../companies/fold-text.ts";

const languages = "en de fr es it pt nl pl cs da sv nb fi et lv lt hu ro bg hr sk sl el mt ga is".split(" ");

/** As people write them, beside the names that the languages have. */
const otherNames: Readonly<Record<string, string>> = {
  usa: "US",
  "u.s.a.": "US",
  "u.s.": "US",
  "united states of america": "US",
  uk: "GB",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "czech republic": "CZ",
  "the netherlands": "NL",
};

/** Codes that name a place of the world, and not a region of several, a reserved one, or a state that is gone. */
const isCountry = (code: string): boolean =>
  !/^(?:EU|EZ|UN|XA|XB|ZZ|QO|AC|CP|DG|EA|IC|TA|CQ)$/.test(code) && new Intl.Locale(`und-${code}`).region === code;

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const gather = (): ReadonlyMap<string, string> => {
  const names = new Map<string, string>(Object.entries(otherNames));
  for (const language of languages) {
    const inLanguage = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const first of letters) {
      for (const second of letters) {
        const code = `${first}${second}`;
        const name = isCountry(code) ? inLanguage.of(code) : undefined;
        if (name !== undefined && !names.has(foldText(name))) names.set(foldText(name), code);
      }
    }
  }
  return names;
};

/** The ISO code of a country (`"Deutschland"` and `"DE"` are `"DE"`), or null. Old codes such as `"UK"` become those of today. */
export type ReadCountry = (text: string | null) => string | null;

/** Gathers the names when the first is asked for. */
export const createCountryReader = (): ReadCountry => {
  let names: ReadonlyMap<string, string> | null = null;
  return (text) => {
    if (text === null || text.length > 100) return null;
    names ??= gather();
    const folded = foldText(text.replace(/[.,;]+$/, ""));
    const named = names.get(folded);
    if (named !== undefined) return named;
    const code = folded.toUpperCase();
    return /^[A-Z]{2}$/.test(code) && new Set(names.values()).has(code) ? code : null;
  };
};
