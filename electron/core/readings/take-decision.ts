// Takes one more word of the person's on a reading's findings.
import type { Instant } from "../../shared/day.ts";
import type { Decision, FactKey } from "../../shared/reading.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { applyDecisions } from "./apply-decisions.ts";
import type { KeptDecision, KeptFinding } from "./kept-findings.ts";
import { nameFact } from "./name-fact.ts";

type Word = {
  readonly findings: readonly KeptFinding[];
  readonly decisions: readonly KeptDecision[];
  readonly decision: Decision;
  readonly now: Instant;
  /** For a fact that is added. */
  readonly newKey: () => FactKey;
};

/** The earlier words that this one takes the place of: those on the same finding, and those that had become one with it. */
const withoutEarlier = ({ findings, decisions }: Word, key: FactKey): KeptDecision[] => {
  const found = new Set(findings.map((finding) => finding.key));
  return decisions.filter(
    (earlier) => earlier.key !== key && !(found.has(key) && !found.has(earlier.key) && nameFact(earlier.fact) === key),
  );
};

/**
 * The decisions after `decision`, in the order in which they were made. `finding-unknown` if the page does not show the
 * finding, `bad-argument` for a correction of another kind. Correcting what the person added changes it; dropping or opening it takes it away. A correction to what the
 * reader said is a yes to it.
 */
export const takeDecision = (word: Word): Result<KeptDecision[]> => {
  const { findings, decisions, decision, now, newKey } = word;
  if (decision.verdict === "added") {
    const added: KeptDecision = { key: newKey(), verdict: "added", fact: decision.fact, basis: null, decidedAt: now };
    return succeed([...decisions, added]);
  }
  const { key, verdict } = decision;
  const shown = applyDecisions(findings, decisions).find((finding) => finding.key === key);
  const earlier = decisions.find((one) => one.key === key);
  if (shown === undefined && earlier === undefined)
    return fail("finding-unknown", "There is no such finding.", { detail: key });
  const kind = (shown ?? earlier)?.fact.kind;
  if (verdict === "corrected" && decision.fact.kind !== kind) {
    return fail("bad-argument", "A correction says another thing of the same kind.", { detail: key });
  }
  const rest = withoutEarlier(word, key);
  const basis = findings.find((finding) => finding.key === key) ?? earlier?.basis ?? null;
  if (verdict === "open") return succeed(rest);
  if (basis === null) {
    if (verdict === "dropped" || earlier === undefined) return succeed(rest);
    const fact = verdict === "corrected" ? decision.fact : earlier.fact;
    return succeed([...rest, { key, verdict: "added", fact, basis: null, decidedAt: now }]);
  }
  const fact = verdict === "corrected" ? decision.fact : basis.fact;
  const isTheSame = verdict === "corrected" && JSON.stringify(fact) === JSON.stringify(basis.fact);
  return succeed([...rest, { key, verdict: isTheSame ? "accepted" : verdict, fact, basis, decidedAt: now }]);
};
