// Before a letter is written: what it can rest on, in which language, to whom, and what the person should know first.
import type { CompanyRecord, OwnContact } from "../../shared/company.ts";
import type { LawPack } from "../../shared/law.ts";
import type { LetterBasis, LetterLanguage, LetterName, RequestName } from "../../shared/letter-names.ts";
import type { LetterOption, LetterPlan } from "../../shared/letter-plan.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";
import type { PackId } from "../../shared/lists.ts";
import type { KnownPlace, LawReach } from "../../shared/reach.ts";
import type { Person } from "../../shared/settings.ts";
import { findRight } from "../law/find-right.ts";
import { findTerm } from "../law/find-term.ts";
import { isUnchecked } from "../law/is-unchecked.ts";
import { type BasisCase, judgeBases } from "./judge-bases.ts";
import { isRequest, languagesOf, lettersOf, rightOf } from "./letters-of-law.ts";
import { listWays } from "./list-ways.ts";
import { type PickedLanguage, pickForAuthority, pickLanguage } from "./pick-language.ts";
import { placeCompany, toFacts, toReachCase } from "./reach-case.ts";

/** The letter that is to be planned. `basis`: of a letter that comes after another one, what that one rests on. */
export type PlannedLetter =
  | { readonly kind: RequestName; readonly follows: null }
  | {
      readonly kind: Exclude<LetterName, RequestName>;
      readonly follows: NonNullable<LetterPlan["follows"]> & {
        readonly basis: LetterBasis;
        readonly reach: LawReach | null;
        readonly language: LetterLanguage;
      };
    };

export type PlanWish = {
  readonly letter: PlannedLetter;
  readonly record: CompanyRecord;
  readonly own: OwnContact | null;
  readonly person: Person;
  /** What the person reads, their best first; never empty. */
  readonly reads: readonly string[];
  /** The person's word on where the company sits; undefined: what they said for the last letter. */
  readonly companyPlace?: KnownPlace | null | undefined;
  /** How often a letter of this kind went to this company under a law in the last twelve months. */
  readonly countSent: (law: PackId) => number;
  /** How the person wanted the last letter to this company itself. */
  readonly last: LetterWish | null;
  readonly laws: ReadonlyMap<PackId, LawPack>;
};

export type PlanCore = Pick<
  LetterPlan,
  "laws" | "facts" | "companyPlaceFrom" | "options" | "suggested" | "askLanguage" | "policyLanguage" | "ways" | "known"
>;

/** An empty list of `options`: there is no such letter, under no law and without one. */
export const planLetter = (wish: PlanWish): PlanCore => {
  const { letter, record, own, person, reads, companyPlace, last } = wish;
  const { place, from } = placeCompany(
    record,
    companyPlace === undefined ? (last?.companyPlace ?? null) : companyPlace,
  );
  const facts = toFacts(person, place);
  const laws = listLaws(letter, toReachCase(facts, record), wish.laws);
  const options = listBases(letter, laws).map((basis) => describeOption(basis, wish));
  const policyLanguage = record.source.language;
  const [best] = options;
  const languages = best?.languages ?? ["en"];
  const picked: PickedLanguage =
    letter.kind === "complaint"
      ? pickForAuthority({ languages, reads })
      : letter.follows === null
        ? pickLanguage({ languages, policy: policyLanguage, reads })
        : { language: letter.follows.language, mustAsk: false };
  return {
    laws,
    facts,
    companyPlaceFrom: from,
    options,
    suggested: {
      basis: best?.basis ?? "plain",
      language: picked.language,
      companyPlace: from === null ? null : place,
      customerNumber: last?.customerNumber ?? null,
      accountName: last?.accountName ?? null,
      otherIdentifier: null,
      // A complaint goes to the authority: the company's address on it would tell the company of it.
      postalAddress: letter.kind === "complaint" ? null : (last?.postalAddress ?? null),
      authorityId: null,
      extra: { reads: [...reads] },
      from: null,
    },
    askLanguage: picked.mustAsk,
    policyLanguage,
    ways: listWays(record, own),
    known: {
      address: Boolean(person.address),
      phone: person.phone !== null,
      birthOn: person.birthOn !== null,
    },
  };
};

/** A letter that comes after another one keeps to that one's law: with its verdict, or with today's if none was kept. */
export const listLaws = (
  letter: PlannedLetter,
  asked: Omit<BasisCase, "request">,
  packs: ReadonlyMap<PackId, LawPack>,
): LawReach[] => {
  if (letter.follows === null) return judgeBases({ ...asked, request: letter.kind }, packs.values());
  const { kind, basis, reach } = letter.follows;
  if (reach !== null) return [reach];
  return judgeBases({ ...asked, request: kind }, packs.values()).filter(({ law }) => law === basis);
};

const listBases = (letter: PlannedLetter, laws: readonly LawReach[]): LetterBasis[] => {
  const cited = laws.filter(({ answer }) => answer !== "not").map(({ law }) => law);
  if (letter.follows !== null) {
    const { basis } = letter.follows;
    const canRest = basis === "plain" || cited.includes(basis);
    return canRest && lettersOf(basis).includes(letter.kind) ? [basis] : [];
  }
  return [...cited, "plain"];
};

const describeOption = (basis: LetterBasis, { letter, laws, countSent }: PlanWish): LetterOption => {
  const right = isRequest(letter.kind) ? rightOf(letter.kind, basis) : null;
  const languages = [...languagesOf(basis)];
  const pack = basis === "plain" ? undefined : laws.get(basis);
  if (basis === "plain" || pack === undefined)
    return { basis, languages, right, term: null, timesAYear: null, sentThisYear: 0, unchecked: false };
  const found = right === null ? null : findRight(pack, right);
  return {
    basis,
    languages,
    right,
    term: right === null ? null : findTerm(pack, right),
    timesAYear: found?.timesAYear ?? null,
    sentThisYear: countSent(basis),
    unchecked: isUnchecked(pack),
  };
};
