// What is taken as known of person and company when laws are judged, and whose word it is.
import { describe, expect, it } from "vitest";
import { placeCompany, toFacts, toReachCase } from "./reach-case.ts";
import { makeCompany, makePerson } from "./testing/make-order.ts";

const evidence = { quote: "as this policy says", start: 0, end: 19 };

describe("placeCompany", () => {
  const bavaria = { country: "DE", region: "BY" };

  it("takes the policy's country over the person's word", () => {
    expect(placeCompany(makeCompany("FR"), bavaria)).toEqual({
      place: { country: "FR", region: null },
      from: "policy",
    });
  });

  it("takes the region from the person where both name the same country", () => {
    expect(placeCompany(makeCompany("DE"), bavaria)).toEqual({ place: bavaria, from: "policy" });
  });

  it("takes the person's word where the policy is silent, and says whose it is", () => {
    expect(placeCompany(makeCompany(null), bavaria)).toEqual({ place: bavaria, from: "person" });
    expect(placeCompany(makeCompany(null), null)).toEqual({ place: null, from: null });
  });
});

describe("toReachCase", () => {
  const ask = (change: Parameters<typeof makeCompany>[1], country: string | null = "US") => {
    const record = makeCompany(country, change);
    return toReachCase(toFacts(makePerson("DE", "BE"), placeCompany(record, null).place), record);
  };

  it("leaves open whom a company serves and whether it is a broker: no policy is read for that", () => {
    expect(ask({})).toEqual({
      residence: "DE",
      region: "BE",
      company: {
        country: "US",
        region: null,
        serves: null,
        sells: null,
        broker: null,
        lawsNamed: [],
        lawsForAll: [],
      },
    });
    expect(ask({}, null).company.country).toBeNull();
  });

  it.each([
    ["yes", true],
    ["no", false],
    ["unclear", null],
  ] as const)("a policy that says %s of selling is taken as %s", (sells, taken) => {
    expect(ask({ sells }).company.sells).toBe(taken);
  });

  it("counts a law as named only where the policy cites it", () => {
    const laws = [
      { law: "us-ca-ccpa", stance: "named" as const, evidence },
      { law: "eu-gdpr", stance: "implied" as const, evidence },
      { law: "us-ca-shine-the-light", stance: "denied" as const, evidence },
    ];
    expect(ask({ laws }).company.lawsNamed).toEqual(["us-ca-ccpa"]);
  });
});
