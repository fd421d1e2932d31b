// A finding goes into a form and comes back as it was; what is typed wrong is named, and never kept.
import { describe, expect, it } from "vitest";
import { PolicyFact } from "../../../electron/shared/reading.ts";
import { emptyDraft, openDraft, readDraft } from "./fact-draft.ts";

const facts: PolicyFact[] = [
  { kind: "company", name: "Example Org" },
  { kind: "website", host: "example.org" },
  { kind: "country", country: "DE" },
  { kind: "effective-on", day: "2024-02-29" },
  { kind: "updated-on", day: "2024-05" },
  { kind: "contact", way: "email", value: "privacy@example.org", role: "dpo", person: "Data Protection Officer" },
  { kind: "contact", way: "postal", value: "1 Example Street\nBerlin", role: "privacy", person: null },
  {
    kind: "right",
    right: "erasure",
    stance: "limited",
    scope: "residents of the EU",
    how: "mail",
    isThirdParty: false,
  },
  { kind: "right", right: "opt-out-marketing", stance: "offered", scope: null, how: null, isThirdParty: true },
  { kind: "law", law: "uk-gdpr", stance: "implied" },
  { kind: "response-time", value: 45, unit: "business-day" },
  { kind: "minimum-age", years: 13 },
  { kind: "authority", name: "An authority" },
  { kind: "recipient", recipient: "advertisers" },
  { kind: "identity-check" },
  { kind: "retention" },
];

describe("openDraft and readDraft", () => {
  it.each(facts.map((fact) => [fact.kind, fact] as const))("%s comes back as it went in", (kind, fact) => {
    const read = readDraft(kind, openDraft(fact));
    expect(read).toEqual({ fact });
    expect(PolicyFact.parse("fact" in read && read.fact)).toEqual(fact);
  });

  it("takes a website as people copy it", () => {
    const draft = { ...emptyDraft(), host: " https://www.Example.org/privacy?x=1 " };
    expect(readDraft("website", draft)).toEqual({ fact: { kind: "website", host: "example.org" } });
  });

  it("makes a hidden address one that can be read", () => {
    const hidden: PolicyFact = { kind: "contact", way: "email", value: null, role: "privacy", person: null };
    const draft = openDraft(hidden);
    expect(readDraft("contact", draft)).toEqual({ wrong: { value: "missing" } });
    expect(readDraft("contact", { ...draft, value: "privacy@example.org" })).toEqual({
      fact: { ...hidden, value: "privacy@example.org" },
    });
  });

  it.each([
    ["company", { name: "  " }, { name: "missing" }],
    ["company", { name: "x".repeat(201) }, { name: "tooLong" }],
    ["website", { host: "not a host" }, { host: "host" }],
    ["website", { host: "" }, { host: "missing" }],
    ["country", {}, { country: "missing" }],
    ["updated-on", { year: "24" }, { year: "year" }],
    ["updated-on", { year: "2023", month: "2", day: "29" }, { day: "date" }],
    ["contact", { value: "two@at@example.org" }, { value: "address" }],
    ["contact", { value: "a@example.org", person: "x".repeat(201) }, { person: "tooLong" }],
    ["right", { scope: "x".repeat(301) }, { scope: "tooLong" }],
    ["response-time", { number: "0" }, { number: "number" }],
    ["response-time", { number: "1.5" }, { number: "number" }],
    ["minimum-age", { number: "31" }, { number: "age" }],
  ] as const)("refuses %s with %o", (kind, typed, wrong) => {
    expect(readDraft(kind, { ...emptyDraft(), ...typed })).toEqual({ wrong });
  });
});
