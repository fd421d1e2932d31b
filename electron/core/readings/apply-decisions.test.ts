// The person's words outlive every reader.
import { describe, expect, it } from "vitest";
import { applyDecisions } from "./apply-decisions.ts";
import { companyFact, contactFact, makeAdded, makeDecision, makeFinding, rightFact } from "./fixtures/make-finding.ts";

const company = makeFinding(companyFact());
const mail = makeFinding(contactFact());
const erasure = makeFinding(rightFact());
const findings = [company, mail, erasure];
const better = companyFact("Example Store GmbH");

describe("applyDecisions", () => {
  it("leaves open what nobody said anything about, in the reader's order", () => {
    expect(applyDecisions(findings, []).map(({ key, verdict }) => [key, verdict])).toEqual(
      findings.map(({ key }) => [key, "open"]),
    );
  });

  it("shows a correction beside what the reader said, and a dropped finding as it was", () => {
    const [first, second] = applyDecisions(findings, [
      makeDecision(company, "corrected", better),
      makeDecision(mail, "dropped"),
    ]);
    expect(first).toMatchObject({ verdict: "corrected", fact: better, found: company.fact, confidence: 0.9 });
    expect(second).toMatchObject({ verdict: "dropped", fact: mail.fact, found: mail.fact });
  });

  it("puts what was added behind, without words of the policy", () => {
    const added = contactFact({ way: "phone", value: "+1 555 0100" });
    const page = applyDecisions(findings, [makeAdded(added)]);
    expect(page.at(-1)).toEqual({
      key: "own:1",
      verdict: "added",
      fact: added,
      found: null,
      evidence: null,
      sentence: null,
      rule: null,
      confidence: null,
    });
  });

  it("keeps a yes and a correction that a newer reader does not find, with the words they were read from", () => {
    const words = [makeDecision(mail, "accepted"), makeDecision(company, "corrected", better)];
    const page = applyDecisions([erasure], words);
    expect(page.map(({ fact, verdict, found, evidence }) => [fact, verdict, found, evidence])).toEqual([
      [erasure.fact, "open", erasure.fact, erasure.evidence],
      [mail.fact, "accepted", null, mail.evidence],
      [better, "corrected", null, company.evidence],
    ]);
  });

  it("keeps a no for the day on which the finding comes back", () => {
    const words = [makeDecision(mail, "dropped")];
    expect(applyDecisions([company], words)).toHaveLength(1);
    expect(applyDecisions(findings, words)[1]).toMatchObject({ key: mail.key, verdict: "dropped" });
  });

  it("takes a correction for a yes once the reader says the same by itself, and does not show it twice", () => {
    const found = makeFinding(better);
    for (const word of [makeDecision(company, "corrected", better), makeAdded(better)]) {
      const page = applyDecisions([found, mail], [word]);
      expect(page.map(({ key, verdict }) => [key, verdict])).toEqual([
        [found.key, "accepted"],
        [mail.key, "open"],
      ]);
    }
  });

  it("keeps what a contact is for as the person said yes to it, however a newer reader sees it", () => {
    const later = makeFinding(contactFact({ role: "marketing" }));
    expect(later.key).toBe(mail.key);
    expect(applyDecisions([later], [makeDecision(mail, "accepted")])[0]).toMatchObject({
      fact: { role: "privacy" },
      found: { role: "marketing" },
    });
  });
});
