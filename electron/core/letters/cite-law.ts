// What a letter may rest on for this company and person, held against what was wished.
import type { CompanyRecord } from "../../shared/company.ts";
import type { LawPack } from "../../shared/law.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";
import type { PackId } from "../../shared/lists.ts";
import type { LawChoice, ReachFacts } from "../../shared/reach.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { Person } from "../../shared/settings.ts";
import { lettersOf } from "./letters-of-law.ts";
import { listLaws, type PlannedLetter } from "./plan-letter.ts";
import { placeCompany, toFacts, toReachCase } from "./reach-case.ts";

/** `isResident`: the person lives where the law protects its residents, and the letter may say so. */
export type CitedLaw = LawChoice & { readonly facts: ReachFacts; readonly isResident: boolean };

/** `law-unfit` (detail: the law) if it does not reach, has no such letter, or is not the first letter's. */
export const citeLaw = (
  {
    letter,
    wish,
    record,
    person,
  }: {
    readonly letter: PlannedLetter;
    readonly wish: Pick<LetterWish, "basis" | "companyPlace">;
    readonly record: CompanyRecord;
    readonly person: Person;
  },
  laws: ReadonlyMap<PackId, LawPack>,
): Result<CitedLaw> => {
  const { basis, companyPlace } = wish;
  const facts = toFacts(person, placeCompany(record, companyPlace).place);
  const unfit = fail("law-unfit", `A letter to this company cannot rest on ${basis}.`, { detail: basis });
  const isOther = letter.follows !== null && letter.follows.basis !== basis;
  if (isOther || !lettersOf(basis).includes(letter.kind)) return unfit;
  if (basis === "plain") return succeed({ law: null, isConditional: false, reach: null, facts, isResident: false });
  const reach = listLaws(letter, toReachCase(facts, record), laws).find(({ law }) => law === basis);
  const pack = laws.get(basis);
  if (reach === undefined || pack === undefined || reach.answer === "not") return unfit;
  return succeed({
    law: basis,
    isConditional: reach.answer === "may",
    reach,
    facts,
    isResident: livesUnder(pack, facts.person),
  });
};

const livesUnder = ({ residence }: LawPack, { country, region }: ReachFacts["person"]): boolean =>
  residence.countries.includes(country) && (residence.region === null || residence.region === region);
