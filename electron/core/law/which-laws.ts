// Which laws reach this person, this company and this right, each with its reason.
import type { LawPack } from "../../shared/law.ts";
import type { PackId } from "../../shared/lists.ts";
import type { LawReach } from "../../shared/reach.ts";
import { citeReason } from "./cite-reason.ts";
import { findRight } from "./find-right.ts";
import { judgeReach, type ReachCase } from "./judge-reach.ts";
import { sayReason } from "./say-reason.ts";

export type Reached = { readonly law: PackId; readonly why: string };
export type LawsReached = {
  readonly applies: readonly Reached[];
  readonly may: readonly Reached[];
  readonly not: readonly Reached[];
};

/**
 * Every law stands in one of the three lists, in the order of `laws`. If none applies or may, the letter rests on the
 * company's own policy.
 *
 * `whichLaws({ residence: "GB", company: { country: "DE" }, … })`: the GDPR applies, since the company sits in Germany; the
 * UK GDPR may, if it offers something to people in the United Kingdom.
 */
export const whichLaws = (asked: ReachCase, laws: Iterable<LawPack>): LawsReached => {
  const found = { applies: [] as Reached[], may: [] as Reached[], not: [] as Reached[] };
  for (const law of laws) {
    const { answer, reason } = judgeReach(law, asked);
    found[answer].push({ law: law.id, why: sayReason(reason, law, asked) });
  }
  return found;
};

/** The verdict on one law as the window takes it: reason and provision, and no sentence yet. */
export const reachOf = (law: LawPack, asked: ReachCase): LawReach => {
  const { answer, reason } = judgeReach(law, asked);
  const covers = findRight(law, asked.right)?.reaches;
  return {
    law: law.id,
    answer,
    reason,
    article: citeReason(reason, law, asked.right),
    covers: covers === "provided-data" || covers === "collected-from-person" ? covers : null,
  };
};
