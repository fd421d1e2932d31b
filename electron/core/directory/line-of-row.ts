// A company as a line of the list shows it, with what is the person's own.
import type { CompanyLine } from "../../shared/company-list.ts";
import type { CompanyRow } from "./company-row.ts";

/** `own`: the person's own address, if there is one. */
export const lineOfRow = (
  { slug, name, website, country, reach, rights, origin, freshOn }: CompanyRow,
  { own, hasLetters }: { readonly own: string | undefined; readonly hasLetters: boolean },
): CompanyLine => ({
  slug,
  name,
  website,
  country,
  reach: own === undefined ? reach : { kind: "email", value: own, from: "person" },
  rightsCount: rights.length,
  origin,
  freshOn,
  hasLetters,
});
