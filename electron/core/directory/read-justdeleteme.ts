// A site of JustDeleteMe, by the description of _data/sites.json in the CONTRIBUTING.md of its repository jdm-contrib/jdm.
import * as z from "zod";
import { type RowRead, takeRow } from "./row-read.ts";
import { takeDomain, takeEmail, takeLine, takeLines, takeUrl } from "./take-facts.ts";

/** Whether a thing out of a JSON file is meant to be one. */
export const isJustDeleteMeSite = (value: unknown): boolean =>
  z.looseObject({ name: z.string(), url: z.string(), difficulty: z.string() }).safeParse(value).success;

/**
 * Fields that are read: name, url (the page on which an account is deleted, else one that explains how), notes, email (where an
 * account is closed by mail), domains. Nothing there says which company stands behind a site, or that its address is for privacy.
 */
export const readJustDeleteMe = (value: unknown, line: number): RowRead => {
  if (!isJustDeleteMeSite(value)) return { kind: "bad", line, fault: "not-a-company" };
  const site = value as Readonly<Record<string, unknown>>;
  const name = takeLine(site.name) ?? "";
  const given: readonly unknown[] = Array.isArray(site.domains) ? site.domains.slice(0, 400) : [];
  const domains = [...new Set(given.flatMap((one) => takeDomain(one) ?? []))].slice(0, 200);
  return takeRow(
    {
      sourceKey: [name, ...domains.slice(0, 1)].join(" ").slice(0, 500),
      name,
      brands: [],
      domains,
      categories: [],
      country: null,
      contacts: { email: takeEmail(site.email), postal: null, phone: null, form: takeUrl(site.url), isPrivacy: false },
      rights: [],
      laws: [],
      note: takeLines(site.notes, 4000),
      updatedOn: null,
    },
    line,
  );
};
