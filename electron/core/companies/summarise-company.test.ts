// What a row of the company list shows.
import { describe, expect, it } from "vitest";
import { CompanySummary } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { makeRecord, makeRight } from "./fixtures/make-seed.ts";
import { summariseCompany } from "./summarise-company.ts";

describe("summariseCompany", () => {
  it("shows name, website, country, reach and how many rights are granted", () => {
    const rights = [
      makeRight("access"),
      makeRight("erasure", "limited", "residents"),
      makeRight("objection", "denied"),
    ];
    const record = makeRecord("north-example", {
      name: "North Example",
      website: "example.org",
      country: "DE",
      rights,
    });
    const summary = summariseCompany(record, null);
    expect(summary).toEqual({
      slug: "north-example",
      name: "North Example",
      website: "example.org",
      country: "DE",
      reach: { kind: "email", value: "privacy@example.org", from: "policy" },
      rightsCount: 2,
    });
    expect(CompanySummary.parse(summary)).toEqual(summary);
  });

  it("leaves open what the policy does not state", () => {
    const summary = summariseCompany(makeRecord("north-example", { contacts: [], rights: [] }), null);
    expect(summary).toMatchObject({
      website: null,
      country: null,
      reach: { kind: "none", reason: "none-stated" },
      rightsCount: 0,
    });
  });

  it("shows the person's own address as theirs", () => {
    const own = { email: "desk@example.net", enteredAt: Instant.parse("2026-11-22T02:29:15.000Z") };
    expect(summariseCompany(makeRecord("north-example"), own).reach).toMatchObject({ from: "person" });
  });

  it("counts a right that is granted in two places once", () => {
    const rights = [makeRight("access"), makeRight("access", "limited", "residents")];
    expect(summariseCompany(makeRecord("north-example", { rights }), null).rightsCount).toBe(1);
  });
});
