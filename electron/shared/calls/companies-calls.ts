// Companies, and how the person reaches them.
import { z } from "zod";
import { CompanyPage, CompanySummary, Slug } from "../company.ts";
import { AccountId, MailAddress } from "../settings.ts";
import { ofCompany } from "./inputs.ts";

export const companiesCalls = {
  "companies:search": { input: z.strictObject({ text: z.string().max(200) }), output: z.array(CompanySummary) },
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
