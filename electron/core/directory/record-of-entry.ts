// A company of a public directory in the form that all companies have; every fact says that a directory said it.
import type { CompanyRecord, DirectoryWord } from "../../shared/company.ts";
import type { DirectoryEntry, DirectorySource } from "../../shared/directory.ts";
import { toPrimary } from "../companies/to-company-record.ts";

type Contact = CompanyRecord["contacts"][number];

const contactsOf = ({ contacts }: DirectoryEntry, from: DirectoryWord): Contact[] => {
  const role = contacts.isPrivacy ? ("privacy" as const) : ("other" as const);
  const own = { hidden: false, person: null, evidence: null, from };
  return [
    { kind: "email" as const, value: contacts.email, role },
    { kind: "form" as const, value: contacts.form, role: "privacy" as const },
    { kind: "postal" as const, value: contacts.postal, role: "other" as const },
    { kind: "phone" as const, value: contacts.phone, role: "other" as const },
  ].flatMap((contact) => (contact.value === null ? [] : [{ ...contact, ...own }]));
};

export const recordOfEntry = (
  entry: DirectoryEntry,
  { title, importedAt }: Pick<DirectorySource, "title" | "importedAt">,
): CompanyRecord => {
  const from = { title, importedAt, updatedOn: entry.updatedOn };
  const said = <T>(value: T) => ({ value, evidence: null, from });
  const contacts = contactsOf(entry, from);
  const primary = toPrimary(contacts);
  const website = entry.domains[0];
  return {
    slug: entry.slug,
    name: said(entry.name),
    aliases: entry.brands,
    website: website === undefined ? null : said(website),
    country: entry.country === null ? null : said(entry.country),
    contacts,
    primary: primary.kind === "none" ? { kind: "none", reason: "not-known" } : { ...primary, from },
    // What "limited" would mean a directory does not say.
    rights: entry.rights.map((right) => ({ right, stance: "offered", scope: null, evidence: null, from })),
    laws: entry.laws.map((law) => ({ law, stance: "named", evidence: null, from })),
    effectiveOn: null,
    updatedOn: null,
    responseTime: null,
    sells: "unclear",
    identityCheck: null,
    source: { kind: "directory", sourceId: entry.sourceId, language: null, note: entry.note, ...from },
    checkedOn: null,
  };
};
