// Whether a letter may rest on what was wished, and under which condition.
import { describe, expect, it } from "vitest";
import type { LetterBasis } from "../../shared/letter-names.ts";
import { citeLaw } from "./cite-law.ts";
import { first, following, laws, makeCompany, makePerson, makeWish } from "./testing/make-order.ts";

type Asked = Parameters<typeof citeLaw>[0];
const cite = (basis: LetterBasis, change: Partial<Asked> = {}) =>
  citeLaw(
    {
      letter: first("access"),
      wish: makeWish(basis),
      record: makeCompany("DE"),
      person: makePerson("DE", "BE"),
      ...change,
    },
    laws,
  );
const value = (...given: Parameters<typeof cite>) => {
  const cited = cite(...given);
  if (!cited.ok) throw new Error(cited.message);
  return cited.value;
};
const unfit = (basis: LetterBasis) => ({ ok: false, code: "law-unfit", detail: basis });

describe("citeLaw", () => {
  it("cites a law that applies without a condition, and keeps why", () => {
    expect(value("eu-gdpr")).toEqual({
      law: "eu-gdpr",
      isConditional: false,
      reach: { law: "eu-gdpr", answer: "applies", reason: "established", article: "Art. 3(1) GDPR", covers: null },
      facts: { person: { country: "DE", region: "BE" }, company: { country: "DE", region: null } },
      isResident: true,
    });
  });

  it("cites a law that may apply under a condition: a person in the EU and an American firm", () => {
    expect(value("eu-gdpr", { record: makeCompany("US") })).toMatchObject({
      isConditional: true,
      reach: { answer: "may", reason: "serves-perhaps" },
      isResident: true,
    });
  });

  it("a person in the United Kingdom and a German firm: the GDPR, and that they live there is not said", () => {
    expect(value("eu-gdpr", { person: makePerson("GB") })).toMatchObject({ isConditional: false, isResident: false });
    expect(value("uk-gdpr", { person: makePerson("GB") })).toMatchObject({ isConditional: true, isResident: true });
  });

  it("says of nobody that they live in California who does not", () => {
    const record = makeCompany("US");
    expect(value("us-ca-ccpa", { record, person: makePerson("US", "CA") })).toMatchObject({ isResident: true });
    expect(cite("us-ca-ccpa", { record, person: makePerson("US", "NY") })).toMatchObject(unfit("us-ca-ccpa"));
  });

  it("never cites a law that does not reach", () => {
    expect(cite("us-ca-ccpa")).toMatchObject(unfit("us-ca-ccpa"));
    expect(cite("uk-gdpr")).toMatchObject(unfit("uk-gdpr"));
  });

  it("a shop and its customer in British Columbia, once the person said where the shop is: not PIPEDA", () => {
    const change = { record: makeCompany("CA"), person: makePerson("CA", "BC") };
    expect(value("ca-pipeda", change)).toMatchObject({ isConditional: true });
    const companyPlace = { country: "CA", region: "BC" };
    expect(cite("ca-pipeda", { ...change, wish: makeWish("ca-pipeda", { companyPlace }) })).toMatchObject(
      unfit("ca-pipeda"),
    );
  });

  it("correction in Iowa: there is no such letter under the act, and one without a law", () => {
    const change = { letter: first("rectification"), record: makeCompany("US"), person: makePerson("US", "IA") };
    expect(cite("us-ia-icdpa", change)).toMatchObject(unfit("us-ia-icdpa"));
    expect(value("plain", change)).toMatchObject({ law: null, isConditional: false, reach: null, isResident: false });
  });

  describe("a letter that comes after another one", () => {
    const reach = {
      law: "eu-gdpr",
      answer: "may",
      reason: "serves-perhaps",
      article: "Art. 3(2) GDPR",
      covers: null,
    } as const;
    const reminder = (basis: LetterBasis, verdict: Parameters<typeof following>[2] = null) => ({
      letter: { kind: "reminder" as const, follows: following("access", basis, verdict) },
    });

    it("keeps to its first letter's law and verdict, also after the person moved", () => {
      const change = { ...reminder("eu-gdpr", reach), person: makePerson("US", "NY"), record: makeCompany("US") };
      expect(value("eu-gdpr", change)).toMatchObject({ law: "eu-gdpr", isConditional: true, reach });
    });

    it("takes no other law, and no law where the first one had one", () => {
      expect(cite("uk-gdpr", { ...reminder("eu-gdpr", reach), person: makePerson("GB") })).toMatchObject(
        unfit("uk-gdpr"),
      );
      expect(cite("plain", reminder("eu-gdpr", reach))).toMatchObject(unfit("plain"));
      expect(cite("eu-gdpr", reminder("plain"))).toMatchObject(unfit("eu-gdpr"));
      expect(value("plain", reminder("plain")).law).toBeNull();
    });

    it("is judged anew where the first one was written before verdicts were kept", () => {
      expect(value("eu-gdpr", reminder("eu-gdpr"))).toMatchObject({ isConditional: false });
      expect(value("eu-gdpr", { ...reminder("eu-gdpr"), record: makeCompany("US") })).toMatchObject({
        isConditional: true,
      });
    });

    it("is no complaint where there is no law to complain under", () => {
      expect(cite("plain", { letter: { kind: "complaint", follows: following("access", "plain") } })).toMatchObject(
        unfit("plain"),
      );
    });
  });
});
