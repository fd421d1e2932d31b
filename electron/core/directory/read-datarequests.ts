// A company of the datarequests.org (Datenanfragen.de) database, by the schema.json of its repository datenanfragen/data.
import * as z from "zod";
import type { ReadCountry } from "./create-country-reader.ts";
import { type RowRead, takeRow } from "./row-read.ts";
import { takeDomain, takeEmail, takeLine, takeLines, takeList, takePhone, takeUrl } from "./take-facts.ts";

/** Whether a thing out of a JSON file is meant to be one. All of these fields are required there. */
export const isDatarequestsCompany = (value: unknown): boolean =>
  z
    .looseObject({ slug: z.string(), name: z.string(), address: z.string(), "relevant-countries": z.unknown() })
    .safeParse(value).success;

/** An address ends with the country there, in the country's own language or in English. */
const lastLine = (address: string | null): string | null => address?.split("\n").at(-1) ?? null;

/**
 * Fields that are read: slug, name, runs, categories, address, phone, email, webform, web, comments. `relevant-countries` says
 * for whom a record is meant and not where the company sits. All contacts there are for privacy requests, and nothing says
 * when a record was last looked at.
 */
export const readDatarequests = (value: unknown, line: number, readCountry: ReadCountry): RowRead => {
  if (!isDatarequestsCompany(value)) return { kind: "bad", line, fault: "not-a-company" };
  const company = value as Readonly<Record<string, unknown>>;
  const postal = takeLines(company.address, 1000);
  const domain = takeDomain(company.web);
  const comments = takeList(company.comments, 20);
  return takeRow(
    {
      sourceKey: takeLine(company.slug) ?? "",
      name: takeLine(company.name) ?? "",
      brands: takeList(company.runs, 200),
      domains: domain === null ? [] : [domain],
      categories: takeList(company.categories, 50),
      country: readCountry(lastLine(postal)),
      contacts: {
        email: takeEmail(company.email),
        postal,
        phone: takePhone(company.phone),
        form: takeUrl(company.webform),
        isPrivacy: true,
      },
      rights: [],
      laws: [],
      note: comments.length === 0 ? null : comments.join("\n").slice(0, 4000),
      updatedOn: null,
    },
    line,
  );
};
