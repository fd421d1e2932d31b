// Companies, and how the person reaches them.
import * as z from "zod";
import { CompanyPage, CompanySummary, Slug } from "../company.ts";
import { CompanyAhead, CompanyWish, FacetCounts, TwinsPage } from "../company-list.ts";
import { DirectorySource } from "../directory.ts";
import { listAhead, mostCompanies, mostFound, mostLetters } from "../limits.ts";
import { AccountId, MailAddress } from "../settings.ts";
import { ofCompany } from "./inputs.ts";

export const companiesCalls = {
  /** Best first, at most `most`, or `mostFound` (limits.ts) where nothing is said. */
  "companies:search": {
    input: z.strictObject({ text: z.string().max(200), most: z.int().min(1).max(mostFound).optional() }),
    output: z.array(CompanySummary),
  },
  /** All that a campaign may be begun with of those that `companies:search` finds, shown or not; `total` may be more. */
  "companies:search-all": {
    input: z.strictObject({ text: z.string().max(200) }),
    output: z.object({ total: z.int(), slugs: z.array(Slug).max(mostCompanies) }),
  },
  /**
   * What letters that can be typed next would find, with the first rows of each, so that no key waits for an answer: of
   * `letters`, or (null) of all of them, some at a time.
   */
  "companies:ahead": {
    input: z.strictObject({
      wish: CompanyWish,
      letters: z.array(z.string().min(1).max(2)).max(mostLetters).nullable(),
      most: z.int().min(1).max(listAhead),
    }),
    output: CompanyAhead,
  },
  /** How many companies there would be for each value that the list can be narrowed to. */
  "companies:count": { input: z.strictObject({ wish: CompanyWish }), output: FacetCounts },
  /** Imports of public directories, newest first; those that were undone as well. */
  "companies:directories": { input: z.undefined(), output: z.array(DirectorySource) },
  /** Companies that may be the same, side by side. */
  "companies:twins": { input: z.undefined(), output: TwinsPage },
  /** Makes one company a part of another. `company-unknown`; `company-merged`: one of them is a part already. */
  "companies:merge": { input: z.strictObject({ slug: Slug, into: Slug }), output: z.object({}) },
  /** Takes a merge back. */
  "companies:part": { input: ofCompany, output: z.object({}) },
  /** The two are not asked about again. */
  "companies:keep-apart": { input: z.strictObject({ slug: Slug, other: Slug }), output: z.object({}) },
  "companies:get": { input: ofCompany, output: CompanyPage },
  /** Keeps (or with null takes back) the person's own address for a company. */
  "companies:set-contact": {
    input: z.strictObject({ slug: Slug, email: MailAddress.nullable() }),
    output: CompanyPage,
  },
  /**
   * Through which mailbox, and under which of its addresses, letters to a company go; `accountId: null` takes that back,
   * `alias: null` leaves the address to the mailbox. `account-unknown`, `address-not-yours`.
   */
  "companies:set-sender": {
    input: z.strictObject({ slug: Slug, accountId: AccountId.nullable(), alias: MailAddress.nullable() }),
    output: CompanyPage,
  },
} as const;
