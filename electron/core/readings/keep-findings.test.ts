// What comes out of the reader, and out of a window that a hostile file may have taken over.
import { describe, expect, it } from "vitest";
import { extractPolicy } from "../policy/extract-policy.ts";
import { readPlainText } from "../policy/read-plain-text.ts";
import { keepFindings } from "./keep-findings.ts";
import { KeptFinding } from "./kept-findings.ts";
import { type ListedFact, listFacts } from "./list-facts.ts";

const text = `Privacy policy of Example Store GmbH

Last updated: 1 May 2020. You have the right to erasure of your personal data. Write to privacy@example.org.
You may opt out of advertising networks at any time under the GDPR. We answer within 30 days.
`;
const snapshot = readPlainText(text);
const listed = listFacts(extractPolicy(snapshot));
const one = (change: Partial<ListedFact> = {}): ListedFact => ({
  fact: { kind: "company", name: "Example Store GmbH" },
  evidence: { start: 18, end: 36 },
  sentence: { start: 0, end: 36 },
  rule: "company/in-title",
  confidence: 0.9,
  ...change,
});

describe("keepFindings", () => {
  it("keeps every finding of the reader, each with exactly the words that stand there", () => {
    const kept = keepFindings(snapshot, listed);
    expect(kept.map(({ fact }) => fact.kind)).toEqual(
      expect.arrayContaining(["company", "contact", "right", "updated-on"]),
    );
    expect(kept).toHaveLength(new Set(listed.map(({ fact }) => JSON.stringify(fact))).size);
    for (const { evidence, sentence, phrase } of kept) {
      for (const { start, end, quote } of [evidence, sentence, phrase]) expect(text.slice(start, end)).toBe(quote);
      expect(sentence.start <= evidence.start && evidence.end <= sentence.end).toBe(true);
      expect(sentence.quote).toContain(phrase.quote);
      expect(phrase.start <= evidence.start && evidence.end <= phrase.end).toBe(true);
    }
    expect(kept.map((finding) => KeptFinding.parse(finding))).toEqual(kept);
  });

  it.each([
    ["behind the text", { evidence: { start: 18, end: 9000 } }],
    ["before the text", { evidence: { start: -1, end: 5 } }],
    ["backwards", { evidence: { start: 9, end: 3 } }],
    ["of no kind", { fact: { kind: "gift", name: "x" } as never }],
    ["with a host that is none", { fact: { kind: "website", host: "<b>" } as const }],
    ["with a name of a page's length", { fact: { kind: "company", name: "x".repeat(5000) } as const }],
  ])("leaves out a finding %s, and that one alone", (_name, change) => {
    expect(keepFindings(snapshot, [one(change), one()]).map(({ key }) => key)).toEqual(["company:Example Store GmbH"]);
  });

  it("leaves out an address that is not what stands there, and a company's two lines", () => {
    const at = text.indexOf("privacy@");
    const evidence = { start: at, end: at + "privacy@example.org".length };
    const contact = { kind: "contact", way: "email", role: "privacy", person: null } as const;
    const mail = (value: string) => one({ fact: { ...contact, value }, evidence });
    const lies = [
      "thief@example.net",
      "privacy@exam.ple",
      "privacy@example.org\nBcc: x@example.net",
      "priv\u200bacy@example.org",
    ];
    const twoLines = one({ fact: { kind: "company", name: "Example\r\nBcc: x@example.net" } });
    const kept = keepFindings(snapshot, [...lies.map(mail), twoLines, mail("privacy@example.org")]);
    expect(kept.map(({ key }) => key)).toEqual(["contact:email:privacy@example.org"]);
  });

  it("keeps of one and the same fact the surest", () => {
    const kept = keepFindings(snapshot, [one({ confidence: 0.4 }), one({ confidence: 0.8 }), one({ confidence: 0.6 })]);
    expect(kept.map(({ confidence }) => confidence)).toEqual([0.8]);
  });

  it("does not keep a page of words where a text has no full stop", () => {
    const endless = "word ".repeat(400_000);
    const evidence = { start: 1_000_000, end: 1_000_004 };
    const [kept] = keepFindings(readPlainText(endless), [
      one({ evidence, sentence: { start: 0, end: endless.length } }),
    ]);
    expect(kept?.sentence.quote.length).toBeLessThanOrEqual(1200);
    expect(kept?.sentence.start).toBeLessThan(1_000_000);
    const [long] = keepFindings(readPlainText(endless), [one({ evidence: { start: 5, end: endless.length } })]);
    expect(long?.evidence).toMatchObject({ start: 5, end: 605 });
  });
});
