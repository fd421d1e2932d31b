// Puts the person's words on top of what the reader found.
import type { ReadingFinding } from "../../shared/reading.ts";
import type { KeptDecision, KeptFinding } from "./kept-findings.ts";
import { nameFact } from "./name-fact.ts";

const bare = ({ key, fact, evidence, sentence, rule, confidence }: KeptFinding): ReadingFinding => ({
  key,
  verdict: "open",
  fact,
  found: fact,
  evidence,
  sentence,
  rule,
  confidence,
});

const decide = (finding: KeptFinding, decision: KeptDecision | undefined): ReadingFinding => {
  const found = bare(finding);
  if (decision === undefined) return found;
  return { ...found, verdict: decision.verdict, fact: decision.verdict === "dropped" ? found.fact : decision.fact };
};

/** What the person added, or said yes to before the reader lost it: the words that it was read from still stand there. */
const keep = ({ key, verdict, fact, basis }: KeptDecision): ReadingFinding => ({
  key,
  verdict,
  fact,
  found: null,
  evidence: basis?.evidence ?? null,
  sentence: basis?.sentence ?? null,
  rule: null,
  confidence: null,
});

/**
 * The reader's findings in their order, then what the person added or what only their word still holds. A word on a
 * finding that this reader does not make any more: a yes and a correction stay (`found: null`), a no has nothing left to
 * drop and waits for the finding to come back. Where the reader now says by itself what the person had put right or
 * added, the two are one, accepted.
 *
 * `decisions` are in the order in which they were made, at most one for a key.
 */
export const applyDecisions = (
  findings: readonly KeptFinding[],
  decisions: readonly KeptDecision[],
): ReadingFinding[] => {
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
  const foundKeys = new Set(findings.map(({ key }) => key));
  const lost = decisions.filter(({ key, verdict }) => !foundKeys.has(key) && verdict !== "dropped");
  const confirmed = new Map(lost.map((decision) => [nameFact(decision.fact), decision]));
  const merged = new Set<KeptDecision>();
  const page = findings.map((finding) => {
    const own = byKey.get(finding.key);
    const same = own === undefined ? confirmed.get(finding.key) : undefined;
    if (same === undefined) return decide(finding, own);
    merged.add(same);
    return decide(finding, { ...same, verdict: "accepted" });
  });
  return [...page, ...lost.filter((decision) => !merged.has(decision)).map(keep)];
};
