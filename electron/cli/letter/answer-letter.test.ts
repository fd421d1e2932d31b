// The letter command: what a line is answered, with the real templates, laws and companies.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCompanies } from "../../adapters/seeds/load-companies.ts";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import { loadTemplates } from "../../adapters/templates/load-templates.ts";
import { Slug } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import { Reference } from "../../shared/letter.ts";
import { answerLetter } from "./answer-letter.ts";

const folder = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const companies = loadCompanies({ folder: folder("seeds/companies") });
const world = {
  templates: loadTemplates({ folder: folder("templates") }),
  laws: loadLawPacks({ folder: folder("seeds/laws") }),
  bundled: (slug: string) => companies.get(Slug.parse(slug)),
  today: () => Day.parse("2026-11-22"),
  newReference: () => Reference.parse("RD-2026-7K3QX9"),
};

const german = { name: "Erika Beispiel", email: "erika@example.net", country: "DE" };
const line = {
  company: { name: "Example Store", country: "FR" },
  kind: "access",
  law: "eu-gdpr",
  language: "en",
  person: german,
};
const answer = (change: object = {}) => answerLetter({ ...line, ...change }, world);
const textOf = (change: object = {}): string => {
  const given = answer(change);
  if ("error" in given || given.text === null) throw new Error(JSON.stringify(given));
  return given.text;
};

describe("a letter in the terminal", () => {
  it("is written for a bundled company, quoting its policy", () => {
    const text = textOf({ company: "kactuce-crm", kind: "erasure" });
    expect(text).toMatch(/^Kactuce/);
    expect(text).toMatch(/Your privacy policy, last updated 2 January 2019, speaks of this in the words “/);
  });

  it("is written for a company that the line describes, to the office that is named", () => {
    expect(textOf({ company: { ...line.company, role: "dpo" } })).toMatch(/^Example Store\nData Protection Officer\n/);
  });

  it("cites without a condition where the company sits in the law's place, else under one", () => {
    expect(textOf()).not.toContain("To the extent");
    expect(textOf({ company: { name: "Example Store", country: "US" } })).toContain(
      "To the extent that you are established",
    );
  });

  it("cites the GDPR for a person in the United Kingdom to a German firm, and says nothing of where they live", () => {
    const asked = { company: { name: "Example GmbH", country: "DE" }, person: { ...german, country: "UK" } };
    expect(textOf(asked)).toMatch(/Regulation \(EU\) 2016\/679/);
    expect(answer(asked)).toMatchObject({ disclosed: ["name", "email"] });
  });

  it("discloses name and address alone, and whatever more was asked for, by its name", () => {
    const person = {
      ...german,
      address: "Beispielweg 1\n10115 Berlin",
      phone: "+49 30 5550100",
      birthOn: "1990-03-01",
    };
    expect(answer({ person })).toMatchObject({ missing: [], disclosed: ["name", "email"] });
    expect(textOf({ person })).not.toMatch(/Beispielweg|5550100|1990/);
    const wide = { person: { ...person, customerNumber: "K-1" }, extra: { identifyBy: ["address"] } };
    expect(answer(wide)).toMatchObject({ disclosed: ["name", "email", "customerNumber", "address"] });
    expect(textOf(wide)).toContain("Beispielweg 1\n10115 Berlin");
  });

  it("says where the person lives only where the law is for residents, and enters it", () => {
    const asked = { law: "us-va-vcdpa", person: { ...german, country: "US", region: "VA" } };
    expect(textOf(asked)).toContain("I am a resident of Virginia.");
    expect(answer(asked)).toMatchObject({ disclosed: ["name", "email", "residence"] });
  });

  it("asks for an answer in a language that the person reads", () => {
    expect(textOf({ extra: { reads: ["de", "en"] } })).toContain("I read German or English;");
    expect(textOf({ extra: { reads: ["en"] } })).not.toContain("I read");
  });

  it.each(["{{personEmail}}", "$& $1", "<b>&amp;</b>", "Ångström \u200fשלום", "x".repeat(10_000)])(
    "takes %s unharmed",
    (name) => {
      expect(textOf({ person: { ...german, name } })).toContain(`Name: ${name}\n`);
    },
  );
});

describe("what is missing is named, and there is no text yet", () => {
  const none = { subject: null, text: null, disclosed: [] };
  it.each([
    ["name and address", { person: { country: "DE" } }, ["person.name", "person.email"]],
    ["where the person lives", { law: "us-ca-ccpa", person: { ...german, country: null } }, ["person.country"]],
    ["what is wrong", { kind: "rectification" }, ["extra.corrections"]],
    ["the reasons of an objection", { kind: "objection" }, ["extra.reasons"]],
    [
      "a ground in Japan",
      { kind: "erasure", law: "jp-appi", company: { name: "E", country: "JP" } },
      ["extra.reasons"],
    ],
    ["a datum that was to be disclosed", { extra: { identifyBy: ["phone"] } }, ["person.phone"]],
    ["the letter before", { kind: "reminder" }, ["extra.earlierOn", "extra.earlierKind"]],
  ])("%s", (_what, change, missing) => {
    expect(answer(change)).toEqual({ ...none, missing });
  });
});

describe("an error says why", () => {
  it.each([
    [
      "a law that does not reach the person",
      { law: "us-ca-ccpa" },
      /us-ca-ccpa does not reach: .*residents of California/,
    ],
    [
      "a firm that serves the United States only",
      { company: { name: "Example Inc.", country: "US", serves: ["US"] } },
      /eu-gdpr does not reach/,
    ],
    [
      "a right that the law does not know",
      { kind: "rectification", law: "us-ia-icdpa", person: { ...german, country: "US", region: "IA" } },
      /no rectification letter under us-ia-icdpa/,
    ],
    ["a language that the law is not written in", { law: "us-ca-ccpa", language: "fr" }, /written in en, not in fr/],
    ["a company that is not bundled", { company: "nobody" }, /no company "nobody"/],
    [
      "a line break in a name",
      { person: { ...german, name: "Ada\nBcc: x@example.org" } },
      /line break stands in person\.name/,
    ],
    ["a direction override", { person: { ...german, email: "ada\u202emoc.elpmaxe@" } }, /person\.email/],
    [
      "something that the letter does not say",
      { extra: { corrections: [{ field: "a", newValue: "b" }] } },
      /extra\.corrections has no place/,
    ],
    ["something that nobody knows", { extra: { grunds: ["unlawful"] } }, /extra\.grunds/],
    [
      "an element that the first letter did not have",
      { kind: "incomplete-answer", extra: { earlierKind: "access", lacking: ["weather"] } },
      /there is no "weather"; there are confirmation, copy/,
    ],
    ["a complaint without a law", { kind: "complaint", law: null }, /no complaint letter under no law/],
    ["a text longer than any letter", { person: { ...german, accountName: "x".repeat(60_000) } }, /too long/],
  ])("%s", (_what, change, why) => {
    const given = answer(change);
    expect("error" in given ? given.error : given).toMatch(why);
  });
});

describe("letters after the first", () => {
  const first = { earlierKind: "access", earlierOn: "2026-10-01", answeredOn: "2026-10-15" };
  it("ask again for what was left out, in the first letter's words", () => {
    const text = textOf({ kind: "incomplete-answer", extra: { ...first, lacking: ["recipients", "source"] } });
    expect(text).toMatch(/1\. The actual recipients .*\n2\. Any available information about the source/);
  });

  it("answer each reason of a refusal in its own way", () => {
    const texts = [
      "suspected_fraud",
      "insuf_verification",
      "no_match",
      "claim_not_covered",
      "outside_jurisdiction",
      "too_many_requests",
      "other",
    ].map((refusalReason) => textOf({ kind: "refusal-answer", extra: { ...first, refusalReason } }));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toContain("Art. 12(4) GDPR");
  });

  it("keep to the channel that binds in Iowa, and to none under the GDPR", () => {
    const iowan = { law: "us-ia-icdpa", person: { ...german, country: "US", region: "IA" } };
    expect(textOf({ kind: "form-answer", extra: first, ...iowan })).toContain("I will send the same request that way.");
    expect(textOf({ kind: "form-answer", extra: first })).toContain("The law prescribes no form for my request");
  });

  it("complain with the table of what happened", () => {
    const extra = {
      ...first,
      authorityName: "Example Authority",
      problems: ["No answer came."],
      events: [
        { on: "2026-10-01", kind: "sent" },
        { on: "2026-11-05", kind: "reminded" },
      ],
    };
    expect(textOf({ kind: "complaint", extra })).toContain(
      "1 October 2026: I sent my request.\n5 November 2026: I reminded the company.\n",
    );
    expect(answer({ kind: "complaint", extra: { ...extra, events: undefined } })).toMatchObject({
      missing: ["extra.events"],
    });
  });
});
