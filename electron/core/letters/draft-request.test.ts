// What a letter is told of company and person.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Company, CompanySeed } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import { Reference } from "../../shared/letter.ts";
import { Person } from "../../shared/settings.ts";
import { toCompanyRecord } from "../companies/to-company-record.ts";
import { draftRequest, type RequestDraft } from "./draft-request.ts";

const seed = (slug: string) => {
  const path = new URL(`../../../seeds/companies/${slug}.json`, import.meta.url);
  return CompanySeed.parse(JSON.parse(readFileSync(path, "utf8")));
};
const company = (slug: string, reach: Company["reach"]): Company =>
  Company.parse({ record: toCompanyRecord(seed(slug)), reach, ownContact: null, unmentioned: [] });
const quoteOf = (slug: string, right: string) => {
  const found = seed(slug).rights.find((finding) => finding.right === right);
  if (found === undefined) throw new Error(`${slug} does not state ${right}`);
  return found.evidence.quote;
};
const at = (value: string): Company["reach"] => ({ kind: "email", value, from: "policy" });

const komet = company("komet-sales", at("marketing@kometsales.com"));
const kactuce = company("kactuce-crm", at("contact@kactuce.com"));
const coopt = company("coopt", at("orlando@coopt.com"));
const person = Person.parse({
  name: "Ada Example",
  email: "ada@example.net",
  country: "DE",
  region: "BE",
  address: null,
});
const californian: Person = { ...person, country: "US", region: "CA" };
const japanese: Person = { ...person, country: "JP", region: null };

type Wish = Parameters<typeof draftRequest>[0];
const draft = (change: Partial<Wish> = {}): RequestDraft => {
  const drafted = draftRequest({
    company: komet,
    person,
    from: { name: "Ada Example", address: "ada@example.net" },
    kind: "erasure",
    customerNumber: null,
    reference: Reference.parse("RD-2026-7K3QX9"),
    today: Day.parse("2026-11-22"),
    language: "en",
    ...change,
  });
  if (!drafted.ok) throw new Error(drafted.message);
  return drafted.value;
};

describe("draftRequest", () => {
  it("writes to the address that the company page shows", () => {
    expect(draft().to).toEqual({ name: "Komet Sales", address: "marketing@kometsales.com" });
  });

  it.each(["none-stated", "hidden", "form-only", "post-only"] as const)("asks for an address if it is %s", (reason) => {
    const unreachable = company("com7", { kind: "none", reason });
    const wish = {
      company: unreachable,
      person,
      from: { name: "A", address: "a@example.net" },
      kind: "access" as const,
    };
    const reference = Reference.parse("RD-2026-7K3QX9");
    const today = Day.parse("2026-11-22");
    expect(draftRequest({ ...wish, customerNumber: null, reference, today, language: "en" })).toMatchObject({
      ok: false,
      code: "contact-needed",
      detail: reason,
    });
  });

  it("takes law, right and holidays from where the person lives", () => {
    expect(draft()).toMatchObject({
      lawChoice: { law: "eu-gdpr", why: "lives-in-eea" },
      right: "erasure",
      place: { country: "DE", region: "BE" },
    });
    expect(draft({ kind: "opt-out" }).right).toBe("opt-out-marketing");
    expect(draft({ kind: "opt-out", person: californian })).toMatchObject({
      lawChoice: { law: "us-ca-ccpa" },
      right: "opt-out-sale",
      place: { country: "US", region: "CA" },
    });
    expect(draft({ kind: "opt-out", person: japanese })).toMatchObject({
      lawChoice: { law: null, why: "no-law-known" },
      right: "opt-out-marketing",
    });
  });

  it("counts a French company's holidays, and cites the GDPR to it without a condition", () => {
    const { place, variables } = draft({ company: kactuce });
    expect(place).toEqual({ country: "FR", region: null });
    expect(variables.conditional).toBe(false);
  });

  it("cites the GDPR under a condition to a company that states another country or none", () => {
    expect(draft({ company: komet }).variables.conditional).toBe(true);
    expect(draft({ company: coopt }).variables.conditional).toBe(true);
    expect(draft({ company: kactuce, person: californian }).variables.conditional).toBe(true);
    expect(draft({ company: coopt, person: japanese }).variables.conditional).toBe(false);
  });

  it("says where the person lives only under a law that asks for it", () => {
    expect(draft({ person: californian }).variables.resident).toBe(true);
    expect(draft({ person: japanese }).variables.resident).toBe(false);
  });

  it("says that Komet's policy does not mention deletion, and quotes nothing for it", () => {
    expect(draft().variables).toMatchObject({ unmentioned: true, promise: null, policyUpdatedOn: "2023-08-01" });
  });

  it("quotes Kactuce's policy by its date", () => {
    expect(draft({ company: kactuce }).variables).toMatchObject({
      unmentioned: false,
      promise: quoteOf("kactuce-crm", "erasure"),
      promiseLimited: false,
      policyUpdatedOn: "2019-01-02",
      policyEffectiveOn: null,
    });
  });

  it("dates a policy by its first day only where it was never updated", () => {
    const kasperek = company("kasperek-optical", { kind: "email", value: "privacy@example.org", from: "person" });
    expect(draft({ company: komet }).variables.policyEffectiveOn).toBeNull();
    expect(draft({ company: kasperek }).variables).toMatchObject({
      policyUpdatedOn: null,
      policyEffectiveOn: "2017-10-09",
    });
  });

  it("holds both of COOPT's opt-outs up to it in California", () => {
    expect(draft({ company: coopt, person: californian, kind: "opt-out" }).variables).toMatchObject({
      promise: quoteOf("coopt", "opt-out-sale"),
      marketingPromise: quoteOf("coopt", "opt-out-marketing"),
    });
    expect(draft({ company: coopt, kind: "opt-out" }).variables.marketingPromise).toBeNull();
  });

  it("names the mailbox only if it is not the person's own address", () => {
    expect(draft({ from: { name: "Ada", address: "Ada@Example.net" } }).variables.senderEmail).toBeNull();
    expect(draft({ from: { name: "Ada", address: "post@example.com" } }).variables.senderEmail).toBe(
      "post@example.com",
    );
  });

  it("takes an empty address or customer number for none", () => {
    const { personAddress, customerNumber } = draft({
      person: { ...person, address: "" },
      customerNumber: "",
    }).variables;
    expect([personAddress, customerNumber]).toEqual([null, null]);
  });
});
