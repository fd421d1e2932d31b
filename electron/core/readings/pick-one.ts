// Which findings of a reading count, and which of them is believed where only one can be.
import type { FactKind, PolicyFact, ReadingFinding } from "../../shared/reading.ts";

export type FactOf<K extends FactKind> = Extract<PolicyFact, { kind: K }>;
export type FindingOf<K extends FactKind> = ReadingFinding & { readonly fact: FactOf<K> };

/** Everything but what the person dropped, and what is somebody else's (an advertising network's opt-out). */
export const counts = ({ verdict, fact }: ReadingFinding): boolean =>
  verdict !== "dropped" && !(fact.kind === "right" && fact.isThirdParty);

/** The findings of one kind that count, in their order. */
export const listKind = <K extends FactKind>(findings: readonly ReadingFinding[], kind: K): FindingOf<K>[] =>
  findings.filter((finding): finding is FindingOf<K> => finding.fact.kind === kind && counts(finding));

const weights: Record<ReadingFinding["verdict"], number> = {
  added: 2,
  corrected: 2,
  accepted: 1,
  open: 0,
  dropped: -1,
};

/**
 * Of several that say who or when: what the person put in themselves, the latest of it; else what they said yes to; else
 * the reader's. `pickOne(findings, "company")?.fact.name`
 */
export const pickOne = <K extends FactKind>(findings: readonly ReadingFinding[], kind: K): FindingOf<K> | null => {
  let best: FindingOf<K> | null = null;
  for (const finding of listKind(findings, kind)) {
    const isOwn = weights[finding.verdict] === 2;
    if (best === null || weights[finding.verdict] > weights[best.verdict]) best = finding;
    else if (isOwn && weights[best.verdict] === 2) best = finding;
  }
  return best;
};
