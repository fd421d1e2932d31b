// Makes the name under which a company is kept for good.
import { Slug } from "../../shared/company.ts";
import { foldText } from "./fold-text.ts";

const longest = 60;

const toWords = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");

/**
 * From the company's name, else from its website's host where the name has no letter of ours, else `company`; with a
 * number behind it where that is taken.
 *
 * `makeSlug({ name: "Müller & Söhne GmbH", website: null }, () => false)` is `"muller-sohne-gmbh"`.
 */
export const makeSlug = (
  { name, website }: { readonly name: string; readonly website: string | null },
  isTaken: (slug: Slug) => boolean,
): Slug => {
  const words = toWords(name) || toWords(website ?? "") || "company";
  for (let count = 1; ; count += 1) {
    const slug = Slug.parse(count === 1 ? words : `${words}-${count}`);
    if (!isTaken(slug)) return slug;
  }
};
