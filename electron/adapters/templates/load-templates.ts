// The letter templates, read and checked by the build.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import {
  type LanguageTemplates,
  type LetterKey,
  LetterReviews,
  LetterWords,
  type Templates,
} from "../../core/letters/letter-templates.ts";
import { lettersOf } from "../../core/letters/letters-of-law.ts";
import { type LetterLanguage, letterBases, letterLanguages } from "../../shared/letter-names.ts";

export type { Templates } from "../../core/letters/letter-templates.ts";

/**
 * Every `<language>/<kind>.<law>.hbs`, `<language>/partials/**.hbs`, `words.json` and `reviewed.json` of a folder such as
 * `templates`. A language without a folder has no letters yet. Throws
 * one sentence that names the file where there is a letter or a language that the app does not know.
 */
export const loadTemplates = ({ folder }: { readonly folder: string }): Templates => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = folders.map(({ name }): [LetterLanguage, LanguageTemplates] => {
    const language = letterLanguages.find((one) => one === name);
    if (language === undefined)
      throw new Error(`The templates are wrong: templates/${name} is no language of letters.`);
    return [language, readLanguage(folder, language)];
  });
  return new Map(found);
};

const keys: ReadonlySet<string> = new Set(
  letterBases.flatMap((basis) => lettersOf(basis).map((name): LetterKey => `${name}.${basis}`)),
);
const isKey = (name: string): name is LetterKey => keys.has(name);

const readLanguage = (folder: string, language: LetterLanguage): LanguageTemplates => {
  const place = join(folder, language);
  const letters = readHbs(place).map(([name, source]): [LetterKey, string] => {
    if (!isKey(name)) throw new Error(`The templates are wrong: templates/${language}/${name}.hbs is no letter.`);
    return [name, source];
  });
  return {
    letters: new Map(letters),
    partials: new Map(readPartials(join(place, "partials"))),
    words: readJson(place, "words.json", LetterWords),
    reviews: readJson(place, "reviewed.json", LetterReviews),
  };
};

const readPartials = (folder: string, above = ""): [string, string][] => [
  ...readHbs(folder).map(([name, source]): [string, string] => [`${above}${name}`, source]),
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readPartials(join(folder, name), `${above}${name}/`)),
];

const readHbs = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".hbs"))
    // A checkout on Windows may have CRLF, which would show in the letter.
    .map((file) => [file.slice(0, -4), readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n")]);

const readJson = <T>(folder: string, file: string, schema: z.ZodType<T>): T => {
  const parsed = schema.safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`The templates are wrong: ${file} at ${issue?.path.join(".")}: ${issue?.message}`, {
    cause: parsed.error,
  });
};
