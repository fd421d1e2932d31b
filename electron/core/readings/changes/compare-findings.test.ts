// What is told of two readings: what is new, gone or different, and what only stands in other words.
import { expect, it } from "vitest";
import type { PolicyFact, ReadingFinding } from "../../../shared/reading.ts";
import { FactKey } from "../../../shared/reading.ts";
import { nameFact } from "../name-fact.ts";
import { compareFindings } from "./compare-findings.ts";

const say = (fact: PolicyFact, quote: string | null = "Words.", verdict: ReadingFinding["verdict"] = "open") => {
  const span = quote === null ? null : { start: 0, end: quote.length, quote };
  const finding: ReadingFinding = {
    key: verdict === "added" ? FactKey.parse("own:1") : nameFact(fact),
    verdict,
    fact,
    found: verdict === "added" ? null : fact,
    evidence: span,
    sentence: span,
    rule: null,
    confidence: null,
  };
  return finding;
};
type Contact = Extract<PolicyFact, { kind: "contact" }>;
type RightFact = Extract<PolicyFact, { kind: "right" }>;
const mail = (value: string, role: Contact["role"] = "privacy"): PolicyFact => ({
  kind: "contact",
  way: "email",
  value,
  role,
  person: null,
});
const right = (name: RightFact["right"], change: Partial<RightFact> = {}): PolicyFact => ({
  kind: "right",
  right: name,
  stance: "offered",
  scope: null,
  how: null,
  isThirdParty: false,
  ...change,
});
/** `[kind, what it was, what it is]` in the order told. */
const tell = (before: ReadingFinding[], after: ReadingFinding[]) =>
  compareFindings(before, after).changes.map((change) => [
    change.kind,
    change.kind === "added" ? null : nameFact(change.before.fact),
    change.kind === "gone" ? null : nameFact(change.after.fact),
  ]);

it("tells what only one says, contacts before rights before the rest", () => {
  const law: PolicyFact = { kind: "law", law: "eu-gdpr", stance: "named" };
  expect(tell([say(law), say(right("access"))], [say(right("erasure")), say(mail("new@example.org"))])).toEqual([
    ["added", null, "contact:email:new@example.org"],
    ["gone", "right:access:offered:everybody", null],
    ["added", null, "right:erasure:offered:everybody"],
    ["gone", "law:eu-gdpr:named", null],
  ]);
});

it("tells an address that took another one's place as one change", () => {
  expect(tell([say(mail("old@example.org"))], [say(mail("new@example.org"))])).toEqual([
    ["changed", "contact:email:old@example.org", "contact:email:new@example.org"],
  ]);
  const two = [say(mail("a@example.org")), say(mail("b@example.org"))];
  expect(tell([say(mail("old@example.org"))], two).map(([kind]) => kind)).toEqual(["gone", "added", "added"]);
  expect(tell([say(mail("old@example.org"))], [say(mail("new@example.org", "marketing"))])).toHaveLength(2);
});

it("tells what the same address is for now, and how the same right is used", () => {
  expect(tell([say(mail("a@example.org"))], [say(mail("a@example.org", "support"))])).toHaveLength(1);
  expect(tell([say(right("access"))], [say(right("access", { how: "form" }))])).toHaveLength(1);
});

it("pairs what is said of a right for the same people", () => {
  const [eu, us] = ["residents of the EU", "residents of California"];
  expect(
    tell(
      [say(right("access", { scope: eu })), say(right("access", { scope: us }))],
      [say(right("access", { scope: us, stance: "denied" })), say(right("access", { scope: eu, stance: "limited" }))],
    ),
  ).toEqual([
    ["changed", `right:access:offered:${eu}`, `right:access:limited:${eu}`],
    ["changed", `right:access:offered:${us}`, `right:access:denied:${us}`],
  ]);
});

it("counts what stands in other words, and takes spaces and letters' dress for no words", () => {
  const one = [say(right("access"), "You may ask for access.")];
  const told = compareFindings(one, [say(right("access"), "You can ask what we hold.")]);
  expect(told).toEqual({ changes: [], reworded: 1 });
  expect(compareFindings(one, [say(right("access"), "You  may ASK for\naccess. ")]).reworded).toBe(0);
});

it("tells another sentence on how long data is kept: the sentence is all that is known of it", () => {
  const kept: PolicyFact = { kind: "retention" };
  const { changes } = compareFindings([say(kept, "We keep it a year.")], [say(kept, "We keep it ten years.")]);
  expect(changes).toMatchObject([
    { kind: "changed", before: { quote: "We keep it a year." }, after: { quote: "We keep it ten years." } },
  ]);
});

it("leaves out what the person dropped and what is somebody else's", () => {
  expect(
    tell([say(mail("wrong@example.org"), "W.", "dropped")], [say(right("access", { isThirdParty: true }))]),
  ).toEqual([]);
});

it("shows what the person put in as theirs, and as no change where it stands on both sides", () => {
  const own = say(mail("own@example.org"), null, "added");
  expect(tell([own], [own])).toEqual([]);
  expect(compareFindings([own], []).changes).toMatchObject([
    { kind: "gone", before: { quote: null, verdict: "added" } },
  ]);
  const put = { ...say(mail("right@example.org"), "Wrong.", "corrected"), key: nameFact(mail("rihgt@example.org")) };
  expect(tell([put], [say(mail("right@example.org"))])).toEqual([]);
});
