// Whether one law reaches a person, a company and a right, and for which reason.

import { eeaCountries } from "../../shared/eea-countries.ts";
import type { LawPack } from "../../shared/law.ts";
import type { Right } from "../../shared/lists.ts";
import type { ReachAnswer, ReachReason } from "../../shared/reach.ts";
import { findRight } from "./find-right.ts";
import { includesPlace } from "./includes-place.ts";

/**
 * Countries are ISO 3166-1 alpha-2, regions ISO 3166-2 without the country. null: not known. `serves`: whom the company
 * addresses (`DE`, `US-CA`, `EU`, `worldwide`); `lawsNamed`: ids of the laws that its policy names; `lawsForAll`: those
 * whose rights it promises to everybody.
 */
export type ReachCase = {
  readonly residence: string;
  readonly region: string | null;
  readonly company: {
    readonly country: string | null;
    readonly region: string | null;
    readonly serves: readonly string[] | null;
    readonly sells: boolean | null;
    readonly broker: boolean | null;
    readonly lawsNamed: readonly string[];
    readonly lawsForAll: readonly string[];
  };
  readonly right: Right;
};

export type Verdict = { readonly answer: ReachAnswer; readonly reason: ReachReason };

const applies = (reason: ReachReason): Verdict => ({ answer: "applies", reason });
const may = (reason: ReachReason): Verdict => ({ answer: "may", reason });
const not = (reason: ReachReason): Verdict => ({ answer: "not", reason });

/** Under `may` a letter cites "to the extent that it applies"; under `not` never. */
export const judgeReach = (law: LawPack, asked: ReachCase): Verdict => {
  const right = findRight(law, asked.right);
  if (right === null) return not("no-right");
  const found = law.reach.residents === "only" ? judgeResidents(law, asked) : judgeAnybody(law, asked);
  const { broker, sells, lawsForAll } = asked.company;
  if (found.answer === "not") return lawsForAll.includes(law.id) ? may("promised-to-all") : found;
  if (broker === true && law.reach.customersOnly !== null) return not("customers-only");
  const isOfThePerson = right.reaches === "provided-data" || right.reaches === "collected-from-person";
  if (broker === true && isOfThePerson) return may("broker-data");
  if (sells === false && asked.right === "opt-out-sale") return may("sells-nothing");
  return found;
};

/** `EU` is somewhere in it: a law of all of its states is meant as well. */
const holds = (countries: readonly string[], country: string): boolean =>
  countries.includes(country) || (country === "EU" && eeaCountries.every((state) => countries.includes(state)));

const livesIn = ({ residence }: LawPack, { residence: country, region }: ReachCase): boolean | "perhaps" => {
  if (!holds(residence.countries, country)) return false;
  if (residence.region === null || residence.region === region) return true;
  return region === null ? "perhaps" : false;
};

const namesLaw = (law: LawPack, { company }: ReachCase) => company.lawsNamed.includes(law.id);

/** American state laws: for the residents of the state, against whoever does business there and is large enough. */
const judgeResidents = (law: LawPack, asked: ReachCase): Verdict => {
  const lives = livesIn(law, asked);
  if (lives !== true) return not(lives === false ? "lives-elsewhere" : "region-not-said");
  const served = includesPlace(asked.company.serves, law.residence);
  if (served === false) return namesLaw(law, asked) ? may("serves-others-but-names") : not("serves-others");
  if (law.reach.thresholds !== null) return may(namesLaw(law, asked) ? "thresholds-and-names" : "thresholds");
  return served === true ? applies("serves") : may("serves-perhaps");
};

const judgeAnybody = (law: LawPack, asked: ReachCase): Verdict => {
  const inside = judgeInside(law, asked);
  if (inside !== null) return inside;
  const { established } = law.reach;
  const seat = isEstablished(law, asked);
  const lives = livesIn(law, asked) === true;
  if (established !== null && seat === true) {
    if (established.answer === "applies") return applies("established");
    return lives ? applies("established") : may("established-perhaps");
  }
  if (established !== null && seat === "perhaps") return may("company-region-unknown");
  return lives ? judgeTargeting(law, asked) : not("no-link");
};

const isEstablished = ({ residence }: LawPack, { company }: ReachCase): boolean | "perhaps" => {
  if (company.country === null || !holds(residence.countries, company.country)) return false;
  if (residence.region === null || residence.region === company.region) return true;
  return company.region === null ? "perhaps" : false;
};

const judgeTargeting = (law: LawPack, asked: ReachCase): Verdict => {
  const isNamed = namesLaw(law, asked);
  switch (includesPlace(asked.company.serves, law.residence)) {
    case true:
      return applies("serves");
    case "perhaps":
      return may(isNamed ? "serves-perhaps-and-names" : "serves-perhaps");
    case false:
      if (isNamed) return may("serves-others-but-names");
      return law.reach.targeted.otherwise === "may" ? may("serves-others-but-may") : not("serves-others");
  }
};

/** A shop and its customer in one province that has an act of its own. */
const judgeInside = (law: LawPack, { residence, region, company }: ReachCase): Verdict | null => {
  const inside = law.reach.insideOneRegion;
  const isHome = law.residence.countries.includes(residence) && company.country === residence;
  if (inside === null || !isHome) return null;
  const hasAct = (of: string | null) => of === null || inside.regions.includes(of);
  if (!hasAct(region) || !hasAct(company.region)) return null;
  if (region !== null && company.region !== null) return region === company.region ? not("inside-one-region") : null;
  return may("perhaps-inside-one-region");
};
