// Which laws a letter can rest on: every law with its verdict, best first.
import type { LawPack } from "../../shared/law.ts";
import type { RequestName } from "../../shared/letter-names.ts";
import type { Right } from "../../shared/lists.ts";
import type { LawReach, ReachAnswer } from "../../shared/reach.ts";
import { findRight } from "../law/find-right.ts";
import type { ReachCase } from "../law/judge-reach.ts";
import { reachOf } from "../law/which-laws.ts";
import { rightOf } from "./letters-of-law.ts";

/** Whom and what the verdict is about; the right is the letter's under each law. */
export type BasisCase = Omit<ReachCase, "right"> & { readonly request: RequestName };

/** Laws that apply first, then those that may; of each the person's own before a foreign one; `not` last. */
export const judgeBases = ({ request, ...asked }: BasisCase, laws: Iterable<LawPack>): LawReach[] =>
  [...laws]
    .map((law) => ({ reach: judgeBasis(law, request, asked), isHome: isHome(law, asked) }))
    .sort(
      (one, other) => rank[one.reach.answer] - rank[other.reach.answer] || Number(other.isHome) - Number(one.isHome),
    )
    .map(({ reach }) => reach);

const rank: Readonly<Record<ReachAnswer, number>> = { applies: 0, may: 1, not: 2 };

const isHome = ({ residence }: LawPack, { residence: country, region }: Omit<ReachCase, "right">): boolean =>
  residence.countries.includes(country) && (residence.region === null || residence.region === region);

const judgeBasis = (law: LawPack, request: RequestName, asked: Omit<ReachCase, "right">): LawReach => {
  const right = rightOf(request, law.id);
  if (right !== null) return reachOf(law, { ...asked, right });
  const reason = findRight(law, genericRight(request)) === null ? "no-right" : "no-letter";
  return { law: law.id, answer: "not", reason, article: null, covers: null };
};

/** The right that a request uses where no law shapes it. */
const genericRight = (request: RequestName): Right => {
  const right = rightOf(request, "plain");
  if (right === null) throw new Error(`There is no plain letter ${request}.`);
  return right;
};
