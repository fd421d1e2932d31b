// One company of several that the person said are one: the strongest word counts, field by field.
import type { CompanyRecord } from "../../shared/company.ts";

const strength = { reading: 0, policy: 1, directory: 2 } as const;

/** A policy that names a form, the post or a hidden address has said how it is to be reached. */
const mayFill = (primary: CompanyRecord["primary"]): boolean =>
  primary.kind === "none" && (primary.reason === "none-stated" || primary.reason === "not-known");

/** What a directory adds where the stronger word says nothing. Its contacts stand beside; who is written to changes only from nobody. */
const fill = (record: CompanyRecord, other: CompanyRecord): CompanyRecord => ({
  ...record,
  aliases: [...new Set([...record.aliases, other.name.value, ...other.aliases])].filter(
    (name) => name !== record.name.value,
  ),
  website: record.website ?? other.website,
  country: record.country ?? other.country,
  contacts: [
    ...record.contacts,
    ...other.contacts.filter(
      ({ kind, value }) => !record.contacts.some((one) => one.kind === kind && one.value === value),
    ),
  ],
  primary: mayFill(record.primary) && other.primary.kind === "email" ? other.primary : record.primary,
  rights: record.rights.length > 0 ? record.rights : other.rights,
  laws: record.laws.length > 0 ? record.laws : other.laws,
});

/**
 * The head's slug with what is read in a policy by the person, else what is bundled, else the newest directory; directories
 * fill what that leaves open. Of two policies the stronger stands alone, so that no page mixes two texts.
 */
export const joinRecords = (head: CompanyRecord, parts: readonly CompanyRecord[]): CompanyRecord => {
  if (parts.length === 0) return head;
  const [best = head, ...rest] = [head, ...parts].sort(
    (a, b) =>
      strength[a.source.kind] - strength[b.source.kind] ||
      (a.source.kind === "directory" && b.source.kind === "directory"
        ? b.source.importedAt.localeCompare(a.source.importedAt)
        : 0),
  );
  return {
    ...rest.filter(({ source }) => source.kind === "directory").reduce(fill, best),
    slug: head.slug,
  };
};
