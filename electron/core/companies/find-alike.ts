// Finds the companies that may be the same as one that is about to be made.
import type { CompanyRecord, Slug } from "../../shared/company.ts";
import { coreOfName } from "./core-of-name.ts";

const hostOf = (website: string): string => website.toLowerCase().replace(/^www\./, "");

/** `findAlike({ name: "Komet Sales Inc", aliases: [], website: null }, records)` finds Komet Sales. */
export const findAlike = (
  {
    name,
    aliases,
    website,
  }: { readonly name: string | null; readonly aliases: readonly string[]; readonly website: string | null },
  records: readonly CompanyRecord[],
): { slug: Slug; name: string }[] => {
  const names = new Set((name === null ? [] : [name, ...aliases]).map(coreOfName).filter((core) => core !== ""));
  const host = website && hostOf(website);
  return records
    .filter(
      (record) =>
        (host !== null && record.website !== null && hostOf(record.website.value) === host) ||
        [record.name.value, ...record.aliases].some((each) => names.has(coreOfName(each))),
    )
    .map((record) => ({ slug: record.slug, name: record.name.value }));
};
