// One line of `npm run applies`: a person, a company and a right in, the laws that apply, may or do not out.
import * as z from "zod";
import { describeIssue } from "../../adapters/seeds/describe-issue.ts";
import { whichLaws } from "../../core/law/which-laws.ts";
import type { LawPack } from "../../shared/law.ts";
import { type PackId, rights } from "../../shared/lists.ts";
import { CountryField, RegionField } from "./place-fields.ts";

const Names = z
  .union([
    z
      .string()
      .min(1)
      .max(100)
      .transform((one) => [one]),
    z.array(z.string().min(1).max(100)),
  ])
  .nullish();

const Question = z.object({
  residence: CountryField,
  region: RegionField.nullish(),
  company: z.object({
    country: CountryField.nullish(),
    region: RegionField.nullish(),
    serves: Names,
    sells: z.boolean().nullish(),
    broker: z.boolean().nullish(),
    lawsNamed: Names,
    lawsForAll: Names,
  }),
  right: z.enum(rights),
});

/** A line's object, or one sentence of what is wrong with it. */
export const answerReach = (value: unknown, laws: ReadonlyMap<PackId, LawPack>): object => {
  const parsed = Question.safeParse(value);
  if (!parsed.success) return { error: `This line is wrong: ${describeIssue(parsed.error)}.` };
  const { residence, region, company, right } = parsed.data;
  return whichLaws(
    {
      residence: residence.country,
      region: region ?? residence.part,
      right,
      company: {
        country: company.country?.country ?? null,
        region: company.region ?? company.country?.part ?? null,
        serves: company.serves ?? null,
        sells: company.sells ?? null,
        broker: company.broker ?? null,
        lawsNamed: company.lawsNamed ?? [],
        lawsForAll: company.lawsForAll ?? [],
      },
    },
    laws.values(),
  );
};
