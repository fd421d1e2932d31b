// Which of the person's words hold for a newer text of the same policy.
import { expect, it } from "vitest";
import { Instant } from "../../../shared/day.ts";
import { FactKey, type PolicyFact } from "../../../shared/reading.ts";
import type { KeptDecision, KeptFinding } from "../kept-findings.ts";
import { nameFact } from "../name-fact.ts";
import { carryDecisions, uncarryDecisions } from "./carry-decisions.ts";

const at = Instant.parse("2026-05-03T10:00:00.000Z");
const later = Instant.parse("2026-11-20T10:00:00.000Z");
const mail = (value: string, role: "privacy" | "other" = "other"): PolicyFact => ({
  kind: "contact",
  way: "email",
  value,
  role,
  person: null,
});
const find = (fact: PolicyFact, quote = "Words."): KeptFinding => {
  const span = { start: 0, end: quote.length, quote };
  return { key: nameFact(fact), fact, evidence: span, sentence: span, phrase: span, rule: "test", confidence: 1 };
};
const word = (
  verdict: KeptDecision["verdict"],
  found: KeptFinding,
  fact: PolicyFact = found.fact,
  decidedAt = at,
): KeptDecision => ({ key: found.key, verdict, fact, basis: found, decidedAt });
const carry = (earlier: KeptDecision[], findings: KeptFinding[], decisions: KeptDecision[] = []) =>
  carryDecisions(earlier, { findings, decisions });

const one = find(mail("one@example.org"));

it("carries a yes where the sentence is the same, and leaves it open where it is another", () => {
  const same = { ...one, evidence: { ...one.evidence, start: 1 } };
  expect(carry([word("accepted", one)], [same])).toEqual([word("accepted", same)]);
  expect(carry([word("accepted", one)], [find(one.fact, "Other words.")])).toEqual([]);
  expect(carry([word("accepted", one)], [])).toEqual([]);
});

it("carries a no as long as there is something to drop", () => {
  const again = find(one.fact, "Other words.");
  expect(carry([word("dropped", one)], [again])).toEqual([word("dropped", again)]);
  expect(carry([word("dropped", one)], [])).toEqual([]);
});

it("never loses a value that the person put in", () => {
  const put = word("corrected", one, mail("own@example.org"));
  const again = find(one.fact, "Other words.");
  expect(carry([put], [again])).toEqual([{ ...put, basis: again }]);
  expect(carry([put], [])).toEqual([{ ...put, verdict: "added", basis: null }]);
  const added: KeptDecision = { ...put, key: FactKey.parse("own:1"), verdict: "added", basis: null };
  expect(carry([added], [])).toEqual([added]);
});

it("holds what was only said about an address no longer than the address stands there", () => {
  expect(carry([word("corrected", one, mail("one@example.org", "privacy"))], [])).toEqual([]);
});

it("lets the word on the newer text count, and takes back only what came along", () => {
  const [earlier, own] = [word("dropped", one), word("accepted", one, one.fact, later)];
  expect(carry([earlier], [one], [own])).toEqual([own]);
  const two = find(mail("two@example.org"));
  const both = carry([earlier, word("accepted", two)], [one, two], [own]);
  expect(both).toEqual([word("accepted", two), own]);
  expect(uncarryDecisions([earlier, word("accepted", two)], both)).toEqual([own]);
});
