// The help pages as they lie in docs/help: each is a chunk of its own, read when it is opened.
import type { Language } from "../../../electron/shared/lists.ts";
import { type HelpPage, helpPages } from "./help-names.ts";

const folder = "../../../docs/help";
const texts = import.meta.glob<string>(["../../../docs/help/*.md", "../../../docs/help/*/*.md"], {
  query: "?raw",
  import: "default",
});
const pictures = import.meta.glob<string>("../../../docs/help/pictures/*.webp", {
  query: "?url",
  import: "default",
  eager: true,
});

/** English lies at the top, each other language in a folder of its own. */
const pathOf = (page: HelpPage, language: Language): string =>
  language === "en" ? `${folder}/${page}.md` : `${folder}/${language}/${page}.md`;

export const readHelpPage = async (page: HelpPage, language: Language): Promise<string> => {
  const read = texts[pathOf(page, language)];
  if (read === undefined) throw new Error(`There is no help page ${page} in ${language}.`);
  return read();
};

/** `pictures/companies.webp`, as a page names it from its folder, at its place in the window; null: there is none. */
export const findPicture = (named: string): string | null =>
  pictures[`${folder}/${named.replace(/^\.\.\//, "")}`] ?? null;

/** `letters.md`: another help page. null: a page that is not in the window. */
export const findLinked = (named: string): HelpPage | null => helpPages.find((page) => named === `${page}.md`) ?? null;
