// What a person is shown before a letter is written: what it can rest on, in which language, to whom.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompanyRecord } from "../../shared/company.ts";
import type { Day } from "../../shared/day.ts";
import { type LetterBasis, letterBases, type RequestName, requestNames } from "../../shared/letter-names.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";
import type { KnownPlace } from "../../shared/reach.ts";
import type { Person } from "../../shared/settings.ts";
import { citeLaw } from "./cite-law.ts";
import { type PlannedLetter, type PlanWish, planLetter } from "./plan-letter.ts";
import { day, first, following, laws, makeCompany, makePerson, makeWish } from "./testing/make-order.ts";

const plan = (change: Partial<PlanWish> = {}) =>
  planLetter({
    letter: first("access"),
    record: makeCompany("DE"),
    own: null,
    person: makePerson("DE", "BE"),
    reads: ["en"],
    countSent: () => 0,
    last: null,
    laws,
    ...change,
  });
type Case = { person: Person; record: CompanyRecord; request?: RequestName; companyPlace?: KnownPlace };
const bases = ({ person, record, request = "access", companyPlace }: Case) =>
  plan({ person, record, letter: first(request), companyPlace: companyPlace ?? null }).options.map(
    ({ basis }) => basis,
  );
const source = (language: string | null): Pick<CompanyRecord, "source"> => ({
  source: { ...makeCompany("DE").source, language } as CompanyRecord["source"],
});

describe("what a letter can rest on", () => {
  it("correction in Iowa: no law, so the policy alone", () => {
    const person = makePerson("US", "IA");
    const record = makeCompany("US");
    expect(bases({ person, record, request: "rectification" })).toEqual(["plain"]);
    expect(bases({ person, record, request: "erasure" })).toEqual(["us-ia-icdpa", "plain"]);
  });

  it("a person in the United Kingdom and a German firm: the GDPR applies, then the UK's may", () => {
    const found = plan({ person: makePerson("GB") });
    expect(found.options.map(({ basis }) => basis)).toEqual(["eu-gdpr", "uk-gdpr", "plain"]);
    expect(found.laws.slice(0, 3).map(({ law, answer }) => [law, answer])).toEqual([
      ["eu-gdpr", "applies"],
      ["uk-gdpr", "may"],
      ["br-lgpd", "not"],
    ]);
  });

  it("a person in the EU and an American firm: the GDPR may", () => {
    const { laws: found, options } = plan({ record: makeCompany("US") });
    expect(found[0]).toMatchObject({ law: "eu-gdpr", answer: "may", reason: "serves-perhaps" });
    expect(options.map(({ basis }) => basis)).toEqual(["eu-gdpr", "plain"]);
  });

  it("a shop in British Columbia: PIPEDA may until the person says that it is in their own province", () => {
    const person = makePerson("CA", "BC");
    const record = makeCompany("CA");
    expect(bases({ person, record })).toEqual(["ca-pipeda", "ca-qc-law25", "plain"]);
    expect(bases({ person, record, companyPlace: { country: "CA", region: "BC" } })).toEqual(["plain"]);
    expect(bases({ person, record, companyPlace: { country: "CA", region: "ON" } })).toEqual(["ca-pipeda", "plain"]);
  });

  it("a person in New York and an American firm: the policy alone, with every law and why it does not reach", () => {
    const found = plan({ person: makePerson("US", "NY"), record: makeCompany("US") });
    expect(found.options.map(({ basis }) => basis)).toEqual(["plain"]);
    expect(found.suggested.basis).toBe("plain");
    expect(found.laws).toHaveLength(laws.size);
    expect(found.laws.every(({ answer }) => answer === "not")).toBe(true);
  });

  it("says how long they have, by which provision, and how often a year it is free", () => {
    const counted: string[] = [];
    const countSent = (law: string) => {
      counted.push(law);
      return 1;
    };
    const [iowa, plain] = plan({
      person: makePerson("US", "IA"),
      record: makeCompany("US"),
      letter: first("erasure"),
      countSent,
    }).options;
    expect(iowa).toEqual({
      basis: "us-ia-icdpa",
      languages: ["en"],
      right: "erasure",
      term: { value: 90, unit: "day", article: "Iowa Code § 715D.3(2)(a)" },
      timesAYear: 2,
      sentThisYear: 1,
      unchecked: expect.any(Boolean),
    });
    expect(plain).toMatchObject({ right: "erasure", term: null, timesAYear: null, sentThisYear: 0, unchecked: false });
    expect(counted).toEqual(["us-ia-icdpa"]);
  });

  it("sets no term where the law sets none, and names the right that the letter really uses", () => {
    const [pipeda] = plan({
      person: makePerson("CA", "ON"),
      record: makeCompany("CA"),
      letter: first("erasure"),
    }).options;
    expect(pipeda).toMatchObject({ basis: "ca-pipeda", right: "withdraw-consent", term: null });
  });

  it("says where a source was never compared", () => {
    const pack = laws.get("us-ia-icdpa");
    if (pack === undefined) throw new Error("There is no pack for Iowa.");
    const unchecked = (checkedOn: Day | null) => {
      const sources = pack.sources.map((source) => ({ ...source, checkedOn }));
      const iowa = { person: makePerson("US", "IA"), record: makeCompany("US") };
      return plan({ ...iowa, laws: new Map([["us-ia-icdpa", { ...pack, sources }]]) }).options[0]?.unchecked;
    };
    expect([unchecked(null), unchecked(day("2026-11-22"))]).toEqual([true, false]);
  });

  it("says that all sources of the GDPR were checked", () => {
    expect(plan().options[0]).toMatchObject({
      basis: "eu-gdpr",
      unchecked: false,
      term: { value: 1, unit: "month", article: "Art. 12(3) GDPR" },
    });
  });
});

describe("for every person and company", () => {
  const anyCase = fc.record({
    person: fc.constantFrom(
      ...["DE", "NO", "GB", "CH", "BR", "KR", "JP", "NZ"].map((country) => makePerson(country)),
      ...["CA", "VA", "IA", "NY"].map((region) => makePerson("US", region)),
      ...["BC", "QC", "ON"].map((region) => makePerson("CA", region)),
    ),
    record: fc.constantFrom(...[null, "DE", "GB", "CH", "US", "CA", "BR", "KR", "JP"].map((one) => makeCompany(one))),
    kind: fc.constantFrom(...requestNames),
  });

  it("a letter may rest on what is offered, under the condition that was shown, and on nothing else", () => {
    fc.assert(
      fc.property(anyCase, ({ person, record, kind }) => {
        const letter = first(kind);
        const { options, laws: judged, suggested } = plan({ letter, person, record });
        const cite = (basis: LetterBasis) => citeLaw({ letter, person, record, wish: { ...suggested, basis } }, laws);
        for (const { law, answer } of judged) {
          const cited = cite(law);
          expect([law, cited.ok]).toEqual([law, answer !== "not"]);
          if (cited.ok) expect([law, cited.value.isConditional]).toEqual([law, answer === "may"]);
        }
        const offered = options.map(({ basis }) => basis);
        expect(offered.at(-1)).toBe("plain");
        expect(letterBases.filter((basis) => cite(basis).ok).sort()).toEqual([...offered].sort());
        expect(options[0]).toMatchObject({ basis: suggested.basis });
      }),
      { numRuns: 300 },
    );
  });
});

describe("a letter that comes after another one", () => {
  const gdpr = {
    law: "eu-gdpr",
    answer: "may",
    reason: "serves-perhaps",
    article: "Art. 3(2) GDPR",
    covers: null,
  } as const;
  const next = (
    kind: Exclude<PlannedLetter["kind"], RequestName>,
    follows: NonNullable<PlannedLetter["follows"]>,
  ): PlannedLetter => ({ kind, follows });

  it("rests on its first letter's law alone, wherever the person lives by now", () => {
    const letter = next("reminder", following("access", "eu-gdpr", gdpr));
    const { laws: found, options } = plan({ letter, person: makePerson("US", "NY"), record: makeCompany("US") });
    expect(found).toEqual([gdpr]);
    expect(options.map(({ basis, right, term }) => [basis, right, term])).toEqual([["eu-gdpr", null, null]]);
  });

  it("rests on the policy where its first letter did", () => {
    const letter = next("refusal-answer", following("access", "plain"));
    expect(plan({ letter })).toMatchObject({ laws: [], options: [{ basis: "plain" }], suggested: { basis: "plain" } });
  });

  it("is none where there is no such letter: no complaint without a law, no identity under Shine the Light", () => {
    expect(plan({ letter: next("complaint", following("access", "plain")) }).options).toEqual([]);
    const person = makePerson("US", "CA");
    const follows = following("third-party-disclosure", "us-ca-shine-the-light");
    expect(plan({ person, letter: next("identity-answer", follows) }).options).toEqual([]);
    expect(plan({ person, letter: next("reminder", follows) }).options).toMatchObject([
      { basis: "us-ca-shine-the-light" },
    ]);
  });

  it("of before verdicts were kept is judged as things stand, and is none where the law no longer reaches", () => {
    const letter = next("reminder", following("access", "eu-gdpr"));
    expect(plan({ letter }).options).toMatchObject([{ basis: "eu-gdpr" }]);
    const moved = { person: makePerson("US", "NY"), record: makeCompany("US") };
    expect(plan({ letter, ...moved }).options).toEqual([]);
  });
});

describe("the language", () => {
  const language = (policy: string | null, reads: string[], change: Partial<PlanWish> = {}) => {
    const { suggested, askLanguage, policyLanguage } = plan({
      record: makeCompany("DE", source(policy)),
      reads,
      ...change,
    });
    return [suggested.language, askLanguage, policyLanguage];
  };

  it("is the policy's if the person reads it", () => {
    expect(language("fr", ["de", "fr"])).toEqual(["fr", false, "fr"]);
  });

  it("is asked if the person does not read the policy's, or there are no letters in it", () => {
    expect(language("fr", ["de"])).toEqual(["fr", true, "fr"]);
    expect(language("it", ["de", "it"])).toEqual(["de", true, "it"]);
    expect(language(null, ["de"])).toEqual(["de", true, null]);
  });

  it("is English under an American law, whatever the policy's is", () => {
    const american = { person: makePerson("US", "CA"), record: makeCompany("US", source("fr")) };
    expect(language("fr", ["de"], american)).toEqual(["en", false, "fr"]);
  });

  it("asks the company to answer in what the person reads", () => {
    expect(plan({ reads: ["pl", "en"] }).suggested.extra).toEqual({ reads: ["pl", "en"] });
  });
});

describe("where the company sits", () => {
  const berlin: KnownPlace = { country: "DE", region: "BE" };

  it("is the policy's to say, then the person's, then nobody's", () => {
    expect(plan()).toMatchObject({ companyPlaceFrom: "policy", suggested: { companyPlace: { country: "DE" } } });
    const said = plan({ record: makeCompany(null), companyPlace: berlin });
    expect(said).toMatchObject({ companyPlaceFrom: "person", facts: { company: berlin } });
    const unknown = plan({ record: makeCompany(null) });
    expect(unknown).toMatchObject({ companyPlaceFrom: null, facts: { company: null } });
    expect(unknown.suggested.companyPlace).toBeNull();
  });

  it("is remembered from the last letter, until the person says otherwise", () => {
    const last = makeWish("plain", { companyPlace: berlin });
    const record = makeCompany(null);
    expect(plan({ record, last }).facts.company).toEqual(berlin);
    const paris = { country: "FR", region: null };
    expect(plan({ record, last, companyPlace: paris }).facts.company).toEqual(paris);
    expect(plan({ record, last, companyPlace: null }).facts.company).toBeNull();
  });
});

describe("what a letter would tell", () => {
  const last: LetterWish = makeWish("eu-gdpr", {
    customerNumber: "K-4711",
    accountName: "erika.b",
    otherIdentifier: "cookie 7f3a",
    postalAddress: "1 Example Street",
    authorityId: "de-be",
    extra: { identifyBy: ["address", "phone"], reasons: "A long story." },
  });

  it("begins with what the company gave the person, and nothing that they told it once", () => {
    expect(plan({ last }).suggested).toEqual({
      basis: "eu-gdpr",
      language: "en",
      companyPlace: { country: "DE", region: null },
      customerNumber: "K-4711",
      accountName: "erika.b",
      otherIdentifier: null,
      postalAddress: "1 Example Street",
      authorityId: null,
      extra: { reads: ["en"] },
      from: null,
    });
  });

  it("a complaint begins without the company's postal address and without its policy's language", () => {
    const letter: PlannedLetter = { kind: "complaint", follows: following("access", "eu-gdpr") };
    const found = plan({ letter, last, record: makeCompany("DE", source("en")), reads: ["de", "en"] });
    expect(found.suggested).toMatchObject({ postalAddress: null, language: "de" });
    expect(found.askLanguage).toBe(true);
  });

  it("says what the person's page knows, not what it is", () => {
    const full = makePerson("DE", "BE", { address: "Beispielweg 1", phone: "+49 30 5550100" });
    expect(plan({ person: full }).known).toEqual({ address: true, phone: true, birthOn: false });
    expect(plan({ person: makePerson("DE", "BE", { address: "" }) }).known.address).toBe(false);
    expect(JSON.stringify(plan({ person: full }))).not.toMatch(/5550100|Beispielweg/);
  });
});
