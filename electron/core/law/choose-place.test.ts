// Whose holidays count, by law, company and person.
import { describe, expect, it } from "vitest";
import { choosePlace } from "./choose-place.ts";

const berlin = { country: "DE", region: "BE" };

describe("choosePlace", () => {
  it("takes the company's country where its policy states one in the EEA", () => {
    expect(choosePlace({ law: "eu-gdpr", companyCountry: "FR", person: berlin })).toEqual({
      country: "FR",
      region: null,
    });
  });

  it.each([null, "US", "GB"])("takes the person's own place where the company's is %s", (companyCountry) => {
    expect(choosePlace({ law: "eu-gdpr", companyCountry, person: berlin })).toEqual(berlin);
  });

  it("takes California under California's act, wherever the company sits", () => {
    const person = { country: "US", region: "CA" };
    expect(choosePlace({ law: "us-ca-ccpa", companyCountry: "FR", person })).toEqual(person);
  });

  it("keeps the person's place where no law is known", () => {
    const person = { country: "JP", region: null };
    expect(choosePlace({ law: null, companyCountry: "FR", person })).toEqual(person);
  });
});
