// Whom a letter will go to while the person puts a reading right.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Primary } from "../../shared/company.ts";
import { contactKinds, contactRoles } from "../../shared/lists.ts";
import { applyDecisions } from "./apply-decisions.ts";
import { decidePrimary } from "./decide-primary.ts";
import { contactFact, makeAdded, makeDecision, makeFinding } from "./fixtures/make-finding.ts";
import type { KeptDecision } from "./kept-findings.ts";

const privacy = makeFinding(contactFact());
const help = makeFinding(contactFact({ value: "help@example.org", role: "support" }));
const press = makeFinding(contactFact({ value: "press@example.org", role: "other" }));
const authority = makeFinding(contactFact({ value: "office@example.net", role: "authority" }));
const street = makeFinding(contactFact({ way: "postal", value: "1 Example Street", role: "other" }));
const all = [press, help, privacy, authority, street];
const reader = { kind: "email", value: "help@example.org" } as const;

const decide = (words: readonly KeptDecision[], { primary = reader as Primary, findings = all } = {}) => {
  const chosen = decidePrimary(applyDecisions(findings, words), primary);
  return chosen.kind === "none" ? chosen.reason : chosen.value;
};

describe("decidePrimary", () => {
  it("is the reader's choice, even against the order of the roles, also once the person says yes to it", () => {
    expect(decide([])).toBe("help@example.org");
    expect(decide([makeDecision(help, "accepted"), makeDecision(press, "accepted")])).toBe("help@example.org");
  });

  it("is what the roles say once the reader's choice is dropped, or is for something else", () => {
    expect(decide([makeDecision(help, "dropped")])).toBe("privacy@example.org");
    const notHelp = contactFact({ value: "help@example.org", role: "marketing" });
    expect(decide([makeDecision(help, "corrected", notHelp)])).toBe("privacy@example.org");
  });

  it("is never an address for other business that nobody vouched for, nor an authority's", () => {
    const dropped = [makeDecision(help, "dropped"), makeDecision(privacy, "dropped")];
    expect(decide(dropped)).toBe("1 Example Street");
    expect(decide([...dropped, makeDecision(street, "dropped")])).toBe("none-stated");
    expect(decide([...dropped, makeDecision(press, "accepted")])).toBe("press@example.org");
  });

  it("is the address that the person entered, unless its role is a lesser one", () => {
    const own = (role: "privacy" | "dpo" | "marketing") => makeAdded(contactFact({ value: "own@example.org", role }));
    expect(decide([own("dpo")])).toBe("own@example.org");
    expect(decide([own("marketing")])).toBe("help@example.org");
    const mended = contactFact({ value: "hilfe@example.org", role: "support" });
    expect(decide([makeDecision(help, "corrected", mended)])).toBe("hilfe@example.org");
    expect(decide([own("marketing")], { primary: { kind: "none", reason: "hidden" } })).toBe("own@example.org");
  });

  it("stays the address that they said yes to when a newer reader does not find it any more", () => {
    const yes = [makeDecision(privacy, "accepted")];
    expect(decide(yes, { primary: { kind: "none", reason: "none-stated" }, findings: [street] })).toBe(
      "privacy@example.org",
    );
    expect(decide(yes, { findings: [help, street] })).toBe("privacy@example.org");
    expect(decide([makeDecision(press, "accepted")], { findings: [help] })).toBe("help@example.org");
  });

  it("says nobody for the reader's reason, as long as the person leaves the contacts as they are", () => {
    const primary = { kind: "none", reason: "none-stated" } as const;
    expect(decide([], { primary })).toBe("none-stated");
    expect(decide([makeDecision(privacy, "accepted")], { primary, findings: [privacy] })).toBe("none-stated");
    const hidden = makeFinding(contactFact({ value: null }));
    expect(decide([], { primary: { kind: "none", reason: "hidden" }, findings: [hidden] })).toBe("hidden");
    expect(
      decide([makeDecision(hidden, "dropped")], { primary: { kind: "none", reason: "hidden" }, findings: [hidden] }),
    ).toBe("none-stated");
  });

  it("is always a contact that counts, whatever is there and whatever is said", () => {
    const verdict = fc.constantFrom("open", "accepted", "dropped", "corrected");
    const contact = fc.tuple(fc.constantFrom(...contactKinds), fc.constantFrom(...contactRoles), verdict, fc.nat(5));
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 8 }), fc.nat(8), (parts, at) => {
        const made = parts.map(([way, role, word, n], index) => {
          const finding = makeFinding(contactFact({ way, role, value: n === 0 ? null : `a${index}@example.org` }));
          return { finding, word };
        });
        const words = made.flatMap(({ finding, word }) =>
          word === "open" ? [] : [makeDecision(finding, word as "accepted" | "dropped", finding.fact)],
        );
        const picked = made[at]?.finding.fact;
        const primary: Primary =
          picked?.kind === "contact" && picked.way === "email" && picked.value !== null
            ? { kind: "email", value: picked.value }
            : { kind: "none", reason: "none-stated" };
        const page = applyDecisions(
          made.map(({ finding }) => finding),
          words,
        );
        const chosen = decidePrimary(page, primary);
        if (chosen.kind === "none") return;
        expect(page).toContain(chosen.finding);
        expect(chosen.finding.verdict).not.toBe("dropped");
        expect(chosen.finding.fact).toMatchObject({ way: chosen.kind, value: chosen.value });
      }),
    );
  });
});
