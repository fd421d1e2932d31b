// Finds the companies that may be the same as one that is about to be made.
import type { CompanyRecord, Slug } from "../../shared/company.ts";
import { coreOfName } from "./core-of-name.ts";

const hostOf = (website: string): string => website.toLowerCase().replace(/^www\./, "");

type Called = { readonly name: string | null; readonly aliases: readonly string[]; readonly website: string | null };

/** Answers whether another one may be the same company: by its website, or by a name it has. */
export const createIsAlike = ({ name, aliases, website }: Called): ((other: Called) => boolean) => {
  const names = new Set((name === null ? [] : [name, ...aliases]).map(coreOfName).filter((core) => core !== ""));
  const host = website && hostOf(website);
  return (other) =>
    (host !== null && other.website !== null && hostOf(other.website) === host) ||
    [other.name ?? "", ...other.aliases].some((each) => names.has(coreOfName(each)));
};

/** `findAlike({ name: "Komet Sales Inc", aliases: [], website: null }, records)` finds Komet Sales. */
export const findAlike = (called: Called, records: readonly CompanyRecord[]): { slug: Slug; name: string }[] => {
  const isAlike = createIsAlike(called);
  return records
    .filter(({ name, aliases, website }) => isAlike({ name: name.value, aliases, website: website?.value ?? null }))
    .map(({ slug, name }) => ({ slug, name: name.value }));
};
