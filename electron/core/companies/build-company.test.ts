// What a company's page shows.
import { describe, expect, it } from "vitest";
import { Company } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { rights } from "../../shared/lists.ts";
import { buildCompany } from "./build-company.ts";
import { makeRecord, makeRight } from "./fixtures/make-seed.ts";

describe("buildCompany", () => {
  it("sets apart the rights that the policy does not mention, each exactly once", () => {
    const record = makeRecord("north-example", {
      rights: [makeRight("opt-out-marketing"), makeRight("rectification")],
    });
    const { unmentioned } = buildCompany(record, null);
    expect(unmentioned).toContain("erasure");
    expect(unmentioned).not.toContain("rectification");
    expect([...unmentioned, ...record.rights.map(({ right }) => right)].sort()).toEqual([...rights].sort());
  });

  it("counts a right that the policy denies as mentioned", () => {
    const record = makeRecord("north-example", { rights: [makeRight("erasure", "denied")] });
    expect(buildCompany(record, null).unmentioned).not.toContain("erasure");
  });

  it("keeps the person's entry beside the policy's words and changes nothing in them", () => {
    const record = makeRecord("north-example", { contacts: [] });
    const before = structuredClone(record);
    const own = { email: "desk@example.net", enteredAt: Instant.parse("2026-11-22T02:29:15.000Z") };
    const company = buildCompany(record, own);
    expect(company).toMatchObject({ ownContact: own, reach: { value: "desk@example.net", from: "person" } });
    expect(company.record).toEqual(before);
    expect(JSON.stringify(company.record)).not.toContain("desk@example.net");
    expect(Company.parse(company)).toEqual(company);
  });

  it("says that there is no entry of the person's", () => {
    expect(buildCompany(makeRecord("north-example"), null).ownContact).toBeNull();
  });
});
