// A page that a hostile file has taken over answers what it likes; nothing of that gets any further.
import { describe, expect, it } from "vitest";
import { readPlainText } from "../../core/policy/read-plain-text.ts";
import { readSnapshot } from "../../core/readings/read-snapshot.ts";
import { parseAnswer } from "./parse-answer.ts";

const text = "Privacy policy of Example Store GmbH\n\nWrite to privacy@example.org. You have the right to erasure.\n";
const answer = readSnapshot(readPlainText(text));
const parse = (value: unknown) => parseAnswer(value, { reader: "2026.1", known: null });
const parseOf = (change: object) => parse(JSON.stringify({ ...answer, ...change }));

describe("parseAnswer", () => {
  it("takes a sound answer, with this app's own version of the reader", () => {
    const parsed = parseOf({});
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parsed.value.snapshot.text).toBe(text);
    expect(parsed.value.kept).toMatchObject({
      reader: "2026.1",
      language: "en",
      primary: { kind: "email", value: "privacy@example.org" },
    });
    expect(parsed.value.kept.findings.map(({ key }) => key)).toContain("contact:email:privacy@example.org");
  });

  it("passes on what is wrong with the file, if that is in the list", () => {
    expect(parse(JSON.stringify({ ok: false, problem: "policy-needs-password" }))).toMatchObject({
      code: "policy-needs-password",
    });
    for (const problem of ["store-damaged", "password-wrong", "made-up", 7]) {
      expect(parse(JSON.stringify({ ok: false, problem }))).toMatchObject({ code: "reading-broke-off" });
    }
  });

  it.each([
    ["nothing", undefined],
    ["an object instead of a text", answer],
    ["no JSON", "{"],
    ["an empty object", "{}"],
    ["a text of more than anything", `"${"x".repeat(120_000_001)}"`],
  ])("refuses %s", (_name, value) => {
    expect(parse(value)).toMatchObject({ ok: false, code: "reading-broke-off" });
  });

  it.each([
    ["a field of its own", { reader: "2099" }],
    ["a longer text than is read", { snapshot: { ...answer.snapshot, text: "x".repeat(12_000_001) } }],
    ["a link outside of the text", { snapshot: { ...answer.snapshot, links: [{ start: 1, end: 9999, href: "x" }] } }],
    ["a note of no list", { notes: ["you-have-won"] }],
    ["more findings than any policy", { facts: Array.from({ length: 20_001 }, () => answer.facts[0]) }],
    ["a confidence above one", { facts: [{ ...answer.facts[0], confidence: 2 }] }],
  ])("refuses an answer with %s", (_name, change) => {
    expect(parseOf(change)).toMatchObject({ ok: false, code: "reading-broke-off" });
  });

  it("believes no words and no keys, only where something stands", () => {
    const [first] = answer.facts;
    const facts = [{ ...first, evidence: { start: 0, end: 7 }, sentence: { start: 0, end: 7 } }];
    const parsed = parseOf({ facts });
    expect(parsed.ok && parsed.value.kept.findings[0]?.evidence.quote).toBe("Privacy");
    const withWords = [{ ...first, evidence: { start: 0, end: 7, quote: "We promise everything" } }];
    expect(parseOf({ facts: withWords })).toMatchObject({ code: "reading-broke-off" });
  });

  it("leaves out facts that are none, and keeps the others", () => {
    const facts = [{ ...answer.facts[0], fact: { kind: "contact", value: { toString: "x" } } }, ...answer.facts];
    const parsed = parseOf({ facts });
    expect(parsed.ok && parsed.value.kept.findings.length).toBe(answer.facts.length);
  });

  it("reads a kept text anew: the text stays what it is here, whatever comes back", () => {
    const known = readPlainText(text);
    const other = { ...answer.snapshot, text: "Nothing of it is true." };
    const parsed = parseAnswer(JSON.stringify({ ...answer, snapshot: other }), { reader: "2026.1", known });
    expect(parsed.ok && parsed.value.snapshot).toBe(known);
  });
});
