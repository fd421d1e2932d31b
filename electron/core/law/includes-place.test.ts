// Whom a company serves, in the words that policies use.
import { describe, expect, it } from "vitest";
import { eeaCountries } from "../../shared/eea-countries.ts";
import { includesPlace } from "./includes-place.ts";

type Law = Parameters<typeof includesPlace>[1];
const california: Law = { countries: ["US"], region: "CA" };
const eea: Law = { countries: eeaCountries, region: null };
const britain: Law = { countries: ["GB"], region: null };

describe("includesPlace", () => {
  it.each<[string[] | null, Law, boolean | "perhaps"]>([
    [null, eea, "perhaps"],
    [[], eea, "perhaps"],
    [["US"], eea, false],
    [["US", "FR"], eea, true],
    [["EU"], eea, true],
    [["EEA"], britain, false],
    [["Europe"], britain, true],
    [["UK"], britain, true],
    [["uk"], eea, false],
    [["Germany"], eea, true],
    [["United States"], eea, false],
    [["United States"], california, true],
    [["US-NY"], california, false],
    [["us-ca"], california, true],
    [["worldwide"], california, true],
    // Words that say nothing of a place must not take a law away.
    [["our customers"], eea, "perhaps"],
    [["US", "selected markets"], eea, "perhaps"],
  ])("%j: %#", (serves, law, expected) => {
    expect(includesPlace(serves, law)).toBe(expected);
  });
});
