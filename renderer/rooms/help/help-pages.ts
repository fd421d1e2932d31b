// The help pages in their order, as they lie in docs/help: each is a chunk of its own, read when it is opened.

export const helpPages = [
  "first-letter",
  "companies",
  "policies",
  "letters",
  "mailboxes",
  "sending",
  "tracker",
  "replies",
  "campaigns",
  "proof",
  "protection",
  "shortcuts",
] as const;
export type HelpPage = (typeof helpPages)[number];

const texts = import.meta.glob<string>("../../../docs/help/*.md", { query: "?raw", import: "default" });
const pictures = import.meta.glob<string>("../../../docs/help/pictures/*.webp", {
  query: "?url",
  import: "default",
  eager: true,
});

export const readHelpPage = async (page: HelpPage): Promise<string> => {
  const read = texts[`../../../docs/help/${page}.md`];
  if (read === undefined) throw new Error(`There is no help page ${page}.`);
  return read();
};

/** `pictures/companies.webp`, as a page names it, at its place in the window; null: there is none. */
export const findPicture = (named: string): string | null => pictures[`../../../docs/help/${named}`] ?? null;

/** `letters.md`: another help page. null: a page that is not in the window. */
export const findLinked = (named: string): HelpPage | null => helpPages.find((page) => named === `${page}.md`) ?? null;
