// Carries the person's words on a text over to a newer text of the same policy.
import type { FactKey, ReadingFinding } from "../../../shared/reading.ts";
import { foldText } from "../../companies/fold-text.ts";
import type { KeptDecision, KeptFinding } from "../kept-findings.ts";
import { nameFact } from "../name-fact.ts";

const isSaidAlike = (one: KeptFinding, other: KeptFinding): boolean =>
  foldText(one.sentence.quote).trim() === foldText(other.sentence.quote).trim();

/**
 * One earlier word on the newer text; null where it has nothing to say there. A yes is to a sentence: it holds where the
 * sentence is the same. A value that the person put in themselves stays, and is theirs alone where the newer text does
 * not have what it was put in place of. A yes to what is not said any more is not carried: the comparison shows it.
 */
const carryOne = (word: KeptDecision, basis: KeptFinding | undefined): KeptDecision | null => {
  switch (word.verdict) {
    case "added":
      return word;
    case "dropped":
      return basis ? { ...word, fact: basis.fact, basis } : null;
    case "accepted":
      return basis && word.basis && isSaidAlike(word.basis, basis) ? { ...word, fact: basis.fact, basis } : null;
    case "corrected":
      if (basis) return { ...word, basis };
      return nameFact(word.fact) === word.key ? null : { ...word, verdict: "added", basis: null };
  }
};

/**
 * The decisions of the newer text: those of the earlier one that hold there, then its own. Where the person has spoken on
 * the newer text itself, that word counts.
 */
export const carryDecisions = (
  earlier: readonly KeptDecision[],
  newer: { readonly findings: readonly KeptFinding[]; readonly decisions: readonly KeptDecision[] },
): KeptDecision[] => {
  const found = new Map(newer.findings.map((finding) => [finding.key, finding]));
  const own = new Set(newer.decisions.map(({ key }) => key));
  const carried = earlier.flatMap((word) => (own.has(word.key) ? [] : (carryOne(word, found.get(word.key)) ?? [])));
  return [...carried, ...newer.decisions];
};

const wordOf = ({ key, decidedAt }: KeptDecision): string => `${decidedAt} ${key}`;

/** Takes back what `carryDecisions` brought: words of the same moment on the same finding. */
export const uncarryDecisions = (
  earlier: readonly KeptDecision[],
  decisions: readonly KeptDecision[],
): KeptDecision[] => {
  const theirs = new Set(earlier.map(wordOf));
  return decisions.filter((word) => !theirs.has(wordOf(word)));
};

/** What the person said yes to in the earlier text and the newer one does not say. */
export const listUnsaid = (earlier: readonly ReadingFinding[], newer: readonly ReadingFinding[]): FactKey[] => {
  const said = new Set(newer.map(({ fact }) => nameFact(fact)));
  return earlier
    .filter(({ verdict, fact }) => verdict === "accepted" && !said.has(nameFact(fact)))
    .map(({ fact }) => nameFact(fact));
};
