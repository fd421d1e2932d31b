// The letter templates, read once at start.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageTemplates, Templates } from "../../core/letters/letter-templates.ts";
import { type Language, languages, letterKinds } from "../../shared/lists.ts";

export type { Templates } from "../../core/letters/letter-templates.ts";

/**
 * Every `<language>/<kind>.hbs` and `<language>/partials/*.hbs` of a folder such as `templates`. A language of the app
 * without a folder has no letters yet. Synchronous: without them there is no app to start. Throws one sentence that names
 * the file where a language lacks a kind of letter or has one that the app does not know.
 */
export const loadTemplates = ({ folder }: { readonly folder: string }): Templates => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = folders.map(({ name }): [Language, LanguageTemplates] => {
    const language = languages.find((one) => one === name);
    if (language === undefined)
      throw new Error(`The templates are wrong: templates/${name} is no language of the app.`);
    return [language, { letters: readLetters(folder, language), partials: readHbs(join(folder, name, "partials")) }];
  });
  return new Map(found);
};

const readLetters = (folder: string, language: Language): LanguageTemplates["letters"] => {
  const sources = readHbs(join(folder, language));
  const stranger = [...sources.keys()].find((name) => !letterKinds.some((kind) => kind === name));
  if (stranger !== undefined) {
    throw new Error(`The templates are wrong: templates/${language}/${stranger}.hbs is no kind of letter.`);
  }
  return new Map(
    letterKinds.map((kind) => {
      const source = sources.get(kind);
      if (source === undefined)
        throw new Error(`The templates are wrong: templates/${language}/${kind}.hbs is missing.`);
      return [kind, source];
    }),
  );
};

const readHbs = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".hbs"))
      // A checkout on Windows may have CRLF, which would show in the letter.
      .map((file) => [file.slice(0, -4), readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n")]),
  );
