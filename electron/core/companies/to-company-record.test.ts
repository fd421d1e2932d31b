// A bundled company in the form of all companies: its facts as they are, and nothing that its file does not hold.
import { describe, expect, it } from "vitest";
import { CompanyRecord } from "../../shared/company.ts";
import { makeContact, makeSeed } from "./fixtures/make-seed.ts";
import { toCompanyRecord } from "./to-company-record.ts";

describe("toCompanyRecord", () => {
  const seed = makeSeed("north-example", { country: "DE", contacts: [makeContact({})] });
  const record = toCompanyRecord(seed);

  it("keeps every fact of the seed with its words", () => {
    expect(CompanyRecord.parse(record)).toEqual(record);
    expect(record).toMatchObject({ slug: "north-example", country: seed.country, contacts: seed.contacts });
    expect(record.primary).toEqual({ kind: "email", value: "privacy@example.org" });
  });

  it("leaves open whether the company sells data: the seeds do not say", () => {
    expect(record.sells).toBe("unclear");
  });

  it("holds the words of an identity check, or that none is announced", () => {
    const evidence = { quote: "we will verify your identity", start: 0, end: 28 };
    expect(toCompanyRecord({ ...seed, identityCheck: evidence }).identityCheck).toEqual({ evidence });
    expect(record.identityCheck).toBeNull();
  });
});
