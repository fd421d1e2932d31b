// One word after another, as the person clicks.
import { describe, expect, it } from "vitest";
import { Decision, FactKey } from "../../shared/reading.ts";
import { applyDecisions } from "./apply-decisions.ts";
import { companyFact, contactFact, makeAdded, makeFinding, now, rightFact } from "./fixtures/make-finding.ts";
import type { KeptDecision } from "./kept-findings.ts";
import { takeDecision } from "./take-decision.ts";

const company = makeFinding(companyFact());
const mail = makeFinding(contactFact());
const findings = [company, mail];
const better = companyFact("Example Store GmbH");

const take = (words: readonly unknown[], from: readonly KeptDecision[] = []) => {
  let decisions = from;
  let count = 0;
  for (const word of words) {
    const newKey = () => FactKey.parse(`own:${++count}`);
    const taken = takeDecision({ findings, decisions, decision: Decision.parse(word), now, newKey });
    if (!taken.ok) return taken.code;
    decisions = taken.value;
  }
  return applyDecisions(findings, decisions).map(({ key, verdict, fact }) => [key, verdict, fact]);
};
const untouched = [
  [company.key, "open", company.fact],
  [mail.key, "open", mail.fact],
];

describe("takeDecision", () => {
  it("lets the last word on a finding hold, and takes it back", () => {
    const words = [
      { key: mail.key, verdict: "accepted" },
      { key: mail.key, verdict: "dropped" },
    ];
    expect(take(words)).toEqual([untouched[0], [mail.key, "dropped", mail.fact]]);
    expect(take([...words, { key: mail.key, verdict: "open" }])).toEqual(untouched);
  });

  it("corrects, corrects again, and takes a correction to the reader's own word for a yes", () => {
    const correct = (fact: unknown) => ({ key: company.key, verdict: "corrected", fact });
    expect(take([correct(companyFact("Exmaple")), correct(better)])).toEqual([
      [company.key, "corrected", better],
      untouched[1],
    ]);
    expect(take([correct(better), correct(company.fact)])).toEqual([
      [company.key, "accepted", company.fact],
      untouched[1],
    ]);
  });

  it("adds, changes and takes away what the person added", () => {
    const added = { verdict: "added", fact: contactFact({ value: "typo@example.org" }) };
    const mended = contactFact({ value: "dpo@example.org", role: "dpo" });
    const mend = { key: "own:1", verdict: "corrected", fact: mended };
    expect(take([added, mend])).toEqual([...untouched, ["own:1", "added", mended]]);
    for (const verdict of ["dropped", "open"]) {
      expect(take([added, mend, { key: "own:1", verdict }])).toEqual(untouched);
    }
  });

  it("does not know a finding that the page does not show", () => {
    expect(take([{ key: "contact:email:nobody@example.org", verdict: "dropped" }])).toBe("finding-unknown");
    expect(take([{ key: "own:7", verdict: "accepted" }])).toBe("finding-unknown");
  });

  it("does not let an address be corrected into a right", () => {
    expect(take([{ key: mail.key, verdict: "corrected", fact: rightFact() }])).toBe("bad-argument");
  });

  it("drops for good what the person had added and the reader now finds as well", () => {
    const added = makeAdded(mail.fact);
    expect(take([], [added])).toEqual([untouched[0], [mail.key, "accepted", mail.fact]]);
    expect(take([{ key: mail.key, verdict: "dropped" }], [added])).toEqual([
      untouched[0],
      [mail.key, "dropped", mail.fact],
    ]);
  });
});
