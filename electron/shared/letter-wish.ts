// How the person wants a letter: what it rests on, its language, what it tells of them, and what its kind needs.
import * as z from "zod";
import { LetterExtra } from "./letter-extra.ts";
import { letterBases, letterLanguages } from "./letter-names.ts";
import { KnownPlace } from "./reach.ts";
import { MailAddress } from "./settings.ts";

const Short = z.string().trim().min(1).max(200);

export const LetterWish = z.strictObject({
  basis: z.enum(letterBases),
  language: z.enum(letterLanguages),
  /** The person's word on where the company sits, where its policy does not say. */
  companyPlace: KnownPlace.nullable(),
  customerNumber: Short.nullable(),
  accountName: Short.nullable(),
  otherIdentifier: Short.nullable(),
  /** Where a letter on paper goes, if it is not what the policy says. */
  postalAddress: z.string().trim().min(1).max(500).nullable(),
  /** For a complaint: whom it goes to, by the authority's id. */
  authorityId: z.string().max(80).nullable(),
  extra: LetterExtra,
  /** The address that it comes from; null: by the rules (choose-sender.ts). */
  from: MailAddress.nullable().default(null),
});
export type LetterWish = z.infer<typeof LetterWish>;
