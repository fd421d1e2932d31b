// The letter that comes of a company, a person and a wish, and what it tells of the person.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Authority } from "../../shared/authority.ts";
import { type CompanyRecord, CompanySeed, type OwnContact } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { disclosable, requestNames } from "../../shared/letter-names.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";
import { makeContact } from "../companies/fixtures/make-seed.ts";
import { toCompanyRecord } from "../companies/to-company-record.ts";
import { type PlannedLetter, planLetter } from "./plan-letter.ts";
import { draft, failureOf, textOf } from "./testing/draft-order.ts";
import { first, following, laws, makeCompany, makeOrder, makePerson, makeWish } from "./testing/make-order.ts";

const seed = (slug: string) => {
  const path = new URL(`../../../seeds/companies/${slug}.json`, import.meta.url);
  return CompanySeed.parse(JSON.parse(readFileSync(path, "utf8")));
};
const bundled = (slug: string): CompanyRecord => toCompanyRecord(seed(slug));
const quoteOf = (slug: string, right: string) => {
  const found = seed(slug).rights.find((finding) => finding.right === right);
  if (found === undefined) throw new Error(`${slug} does not state ${right}`);
  return found.evidence.quote;
};
const authority = (id: string): Authority =>
  JSON.parse(readFileSync(new URL(`../../../seeds/authorities/${id}.json`, import.meta.url), "utf8"));

const californian = makePerson("US", "CA");
const japanese = makePerson("JP");
const plain = { wish: makeWish("plain"), person: japanese };

describe("whom a letter goes to", () => {
  it("is the address that the company page shows", () => {
    expect(draft({ record: bundled("kactuce-crm") }).letter.to).toEqual({
      name: "Kactuce CRM +",
      address: "contact@kactuce.com",
      postal: "84 rue de Montreuil, 75011 Paris, France",
      form: null,
    });
  });

  it("is the person's own address where they entered one", () => {
    const own: OwnContact = { email: "desk@example.net", enteredAt: Instant.parse("2026-11-22T02:29:15.000Z") };
    expect(draft({ own }).letter.to.address).toBe("desk@example.net");
  });

  it.each([
    ["a form only", [makeContact({ kind: "form", value: "https://example.org/form" })], null],
    ["post only", [makeContact({ kind: "postal", value: "1 Example Street" })], "1 Example Street"],
    ["a hidden address only", [makeContact({ value: null })], null],
    ["nobody", [], null],
  ] as const)("a company that names %s gets a letter without a mail address", (_what, contacts, postal) => {
    const primary = { kind: "none", reason: "none-stated" } as const;
    const { to, text } = draft({ record: makeCompany("DE", { contacts: [...contacts], primary }) }).letter;
    expect([to.address, to.postal]).toEqual([null, postal]);
    expect(text).toContain("Art. 15(3) GDPR");
  });

  it("takes the person's word for the postal address over the policy's", () => {
    const wish = makeWish("eu-gdpr", { postalAddress: "2 New Street\n75001 Paris" });
    expect(draft({ record: bundled("kactuce-crm"), wish }).letter.to.postal).toBe("2 New Street\n75001 Paris");
  });
});

describe("what a letter rests on", () => {
  it("keeps law, verdict, right and whose holidays will count", () => {
    expect(draft({ letter: first("erasure") })).toMatchObject({
      lawChoice: { law: "eu-gdpr", isConditional: false, reach: { reason: "established" } },
      right: "erasure",
      place: { country: "DE", region: null },
    });
    const sale = { letter: first("opt-out-sale"), wish: makeWish("us-ca-ccpa"), person: californian };
    expect(draft({ ...sale, record: bundled("coopt") })).toMatchObject({
      lawChoice: { law: "us-ca-ccpa", isConditional: true },
      right: "opt-out-sale",
      place: { country: "US", region: "CA" },
    });
    expect(draft({ ...plain, letter: first("opt-out-marketing") })).toMatchObject({
      lawChoice: { law: null, isConditional: false, reach: null },
      right: "opt-out-marketing",
      place: { country: "JP", region: null },
    });
  });

  it("cites the GDPR to a French company without a condition, and to an American one to the extent that it applies", () => {
    expect(textOf({ record: bundled("kactuce-crm") })).not.toContain("To the extent that");
    expect(textOf({ record: bundled("coopt") })).toContain("I live in the European Economic Area. To the extent that");
  });

  it("says where the person lives only under a law that asks for it", () => {
    const record = bundled("coopt");
    expect(textOf({ record, person: californian, wish: makeWish("us-ca-ccpa") })).toContain(
      "I am a resident of California",
    );
    expect(textOf({ ...plain, record })).not.toContain("Japan");
  });

  it("cites no law that does not reach, and says which", () => {
    expect(failureOf({ wish: makeWish("us-ca-ccpa") })).toEqual(["law-unfit", "us-ca-ccpa"]);
    const iowa = { person: makePerson("US", "IA"), record: makeCompany("US"), letter: first("rectification") };
    expect(failureOf({ ...iowa, wish: makeWish("us-ia-icdpa") })).toEqual(["law-unfit", "us-ia-icdpa"]);
  });

  it("is written in no language in which that law is not cited", () => {
    const american = { person: californian, record: makeCompany("US") };
    expect(failureOf({ ...american, wish: makeWish("us-ca-ccpa", { language: "de" }) })).toEqual([
      "language-unfit",
      "de",
    ]);
  });

  it("without a law holds the company to its own policy by its date", () => {
    const text = textOf({ ...plain, record: bundled("kactuce-crm"), letter: first("erasure") });
    expect(text).toContain("last updated 2 January 2019");
    expect(text).toContain(`“${quoteOf("kactuce-crm", "erasure")}”`);
    expect(text).not.toMatch(/GDPR|Art\.|§|obliged|within one month/);
  });

  it("says that Komet's policy does not mention deletion, and quotes nothing for it", () => {
    const text = textOf({ ...plain, record: bundled("komet-sales"), letter: first("erasure") });
    expect(text).toMatch(/privacy policy, last updated 1 August 2023, does not mention/);
    expect(text).not.toContain("“");
  });

  it("dates a policy by its first day only where it was never updated", () => {
    const text = textOf({ ...plain, record: bundled("kasperek-optical") });
    expect(text).toContain("effective 9 October 2017");
    expect(textOf({ ...plain, record: bundled("komet-sales") })).not.toContain("2013");
  });

  it("holds both of COOPT's opt-outs up to it in California", () => {
    const change = { record: bundled("coopt"), letter: first("opt-out-sale"), person: californian };
    const text = textOf({ ...change, wish: makeWish("us-ca-ccpa") });
    expect(text).toContain(quoteOf("coopt", "opt-out-sale"));
    expect(text).toContain(quoteOf("coopt", "opt-out-marketing"));
  });
});

describe("the text beside it", () => {
  it("is plain German beside a letter under California's act, none for those who read English", () => {
    const american = { record: makeCompany("US"), person: californian, wish: makeWish("us-ca-ccpa") };
    expect(draft({ ...american, reads: ["de"] }).gloss).toMatchObject({ language: "de", isPlain: true });
    expect(draft({ ...american, reads: ["de", "en"] }).gloss).toBeNull();
  });

  it("tells nobody anything: the ledger is of the letter alone", () => {
    expect(draft({ reads: ["de"] }).discloses).toEqual(draft({ reads: ["en"] }).discloses);
  });
});

describe("a letter that comes after another one", () => {
  const reminder: PlannedLetter = { kind: "reminder", follows: following("erasure", "eu-gdpr") };

  it("names that one by its day, its provision and its due date, and uses its right", () => {
    const { letter, right, lawChoice } = draft({ letter: reminder });
    expect(letter.text).toContain("On 1 October 2026 I sent you");
    expect(letter.text).toContain("Art. 17 GDPR");
    expect(letter.text).toContain("due on 2 November 2026");
    expect([right, lawChoice.law]).toEqual(["erasure", "eu-gdpr"]);
  });

  it("keeps to that one's law", () => {
    expect(failureOf({ letter: reminder, wish: makeWish("plain") })).toEqual(["law-unfit", "plain"]);
  });

  it("asks again for elements that the first letter asked for, and for no others", () => {
    const letter: PlannedLetter = { kind: "incomplete-answer", follows: following("access", "eu-gdpr") };
    const lacking = (names: string[]) =>
      makeWish("eu-gdpr", { extra: { answeredOn: makeOrder().today, lacking: names } });
    expect(textOf({ letter, wish: lacking(["recipients"]) })).toMatch(/actual recipients.*Art\. 15\(1\)\(c\) GDPR/);
    expect(failureOf({ letter, wish: lacking(["recipients", "weather"]) })).toEqual(["bad-argument", "lacking"]);
  });

  describe("and is a complaint", () => {
    const letter: PlannedLetter = { kind: "complaint", follows: following("access", "eu-gdpr") };
    const extra: LetterWish["extra"] = {
      problems: ["The company has not answered."],
      events: [{ on: following("access", "eu-gdpr").sentOn, kind: "sent" }],
    };

    it("is incomplete until it is known whom it goes to", () => {
      expect(failureOf({ letter, wish: makeWish("eu-gdpr", { extra }) })).toEqual([
        "letter-incomplete",
        "authorityName",
      ]);
    });

    it.each(["de-by", "ca-opc"])("is incomplete with an authority that is not there for it: %s", (id) => {
      expect(failureOf({ letter, wish: makeWish("eu-gdpr", { extra }), authority: authority(id) })).toEqual([
        "letter-incomplete",
        "authorityName",
      ]);
    });

    it("goes to the authority, never to the company, and to no address that nobody checked", () => {
      const berlin = authority("de-be");
      const { letter: written } = draft({ letter, wish: makeWish("eu-gdpr", { extra }), authority: berlin });
      expect(written.to).toEqual({
        name: berlin.name,
        address: null,
        postal: null,
        form: berlin.complaintForm ?? berlin.site,
      });
      expect(written.text).toMatch(new RegExp(`^${berlin.name}\n`));
      expect(written.text).toContain("1 October 2026: ");
    });
  });
});

describe("what was planned can be written", () => {
  const extra: LetterWish["extra"] = {
    reasons: "I am being confused with a namesake.",
    corrections: [{ field: "Street", oldValue: null, newValue: "Beispielweg 1" }],
  };

  it.each([
    ["a person in the United Kingdom and a German company", makePerson("GB"), "DE"],
    ["a Swiss person and a Swiss company", makePerson("CH"), "CH"],
    ["a Californian and an American company", californian, "US"],
    ["a person in Quebec and a Canadian company", makePerson("CA", "QC"), "CA"],
    ["a person in New York and an American company", makePerson("US", "NY"), "US"],
  ])("%s: under every law that is offered, for every request", (_what, person, country) => {
    const record = makeCompany(country);
    for (const kind of requestNames) {
      const letter = { kind, follows: null };
      const plan = planLetter({
        letter,
        record,
        person,
        own: null,
        reads: ["en"],
        companyPlace: null,
        countSent: () => 0,
        last: null,
        laws,
      });
      for (const { basis, languages, right } of plan.options) {
        const [language = "en"] = languages;
        const drafted = draft({ letter, record, person, wish: { ...plan.suggested, basis, language, extra } });
        expect([drafted.lawChoice.law ?? "plain", drafted.right]).toEqual([basis, right]);
        expect(drafted.discloses).toEqual(disclosable.filter((datum) => drafted.discloses.includes(datum)));
      }
    }
  });
});
