// What a line of `npm run letter` holds.
import * as z from "zod";
import { CompanySeed } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import { LetterExtra } from "../../shared/letter-extra.ts";
import { letterLanguages, letterNames } from "../../shared/letter-names.ts";
import { contactRoles, packIds, rights, stances } from "../../shared/lists.ts";
import { CountryField, RegionField } from "../laws/place-fields.ts";

const Text = z.string().min(1);
const Names = z.array(Text).nullish();

/** A company in few words; a whole seed is taken as well. */
const BriefCompany = z.object({
  name: Text,
  country: CountryField.nullish(),
  region: RegionField.nullish(),
  serves: Names,
  sells: z.boolean().nullish(),
  broker: z.boolean().nullish(),
  lawsNamed: Names,
  lawsForAll: Names,
  role: z.enum(contactRoles).nullish().describe("Whose address the letter goes to."),
  rights: z
    .array(
      z.object({
        right: z.enum(rights),
        stance: z.enum(stances).default("offered"),
        scope: Text.nullable().default(null),
        quote: Text.describe("The policy's own words."),
      }),
    )
    .nullish(),
  updatedOn: Day.nullish(),
  effectiveOn: Day.nullish(),
});
export type BriefCompany = z.infer<typeof BriefCompany>;

/** Unknown fields are passed over: what is not asked for is not disclosed. */
const Person = z.object({
  name: Text.nullish(),
  email: Text.nullish(),
  senderEmail: Text.nullish(),
  country: CountryField.nullish(),
  residence: CountryField.nullish(),
  region: RegionField.nullish(),
  address: Text.nullish(),
  customerNumber: Text.nullish(),
  accountName: Text.nullish(),
  phone: Text.nullish(),
  birthOn: Day.nullish(),
  otherIdentifier: Text.nullish(),
});
export type LinePerson = z.infer<typeof Person>;

export const LetterLine = z.object({
  company: z.union([Text, CompanySeed, BriefCompany], {
    error: "a slug, a company of the seeds' schema, or {name, …}",
  }),
  kind: z.enum(letterNames),
  law: z.enum(packIds).nullable(),
  language: z.enum(letterLanguages),
  person: Person,
  extra: LetterExtra.extend({ reference: Text.optional(), today: Day.optional() }).prefault({}),
});
export type LetterLine = z.infer<typeof LetterLine>;
