// Whether the law follows from where the person lives, and agrees with the law packs.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LawPack } from "../../shared/law.ts";
import { eeaCountries, lawIds } from "../../shared/lists.ts";
import { chooseLaw } from "./choose-law.ts";

const packs = lawIds.map((id) => {
  const text = readFileSync(new URL(`../../../seeds/laws/${id}.json`, import.meta.url), "utf8");
  return LawPack.parse(JSON.parse(text));
});

describe("chooseLaw", () => {
  it.each([
    ["DE", "BE", "eu-gdpr", "lives-in-eea"],
    ["NO", null, "eu-gdpr", "lives-in-eea"],
    ["LI", null, "eu-gdpr", "lives-in-eea"],
    ["US", "CA", "us-ca-ccpa", "lives-in-california"],
    ["US", "NY", null, "no-law-known"],
    ["US", null, null, "no-law-known"],
    ["CA", null, null, "no-law-known"],
    // Neither Switzerland nor the United Kingdom is under the EU's regulation, whatever their own acts say.
    ["CH", null, null, "no-law-known"],
    ["GB", null, null, "no-law-known"],
  ])("%s %s: %s, because %s", (country, region, law, why) => {
    expect(chooseLaw({ country, region })).toEqual({ law, why });
  });

  it("says what the packs say of who may use them", () => {
    for (const { id, residence } of packs) {
      for (const country of residence.countries) {
        expect(chooseLaw({ country, region: residence.region }).law).toBe(id);
      }
    }
    expect(packs.find(({ id }) => id === "eu-gdpr")?.residence.countries).toEqual(eeaCountries);
  });
});

describe("the law packs", () => {
  it("are all there, under their own names", () => {
    expect(packs.map(({ id }) => id)).toEqual([...lawIds]);
  });

  it("call nothing checked that nobody read", () => {
    for (const { sources } of packs) {
      for (const { copy, readOn, checkedOn } of sources) {
        expect(copy === null).toBe(readOn === null);
        if (checkedOn !== null) expect(readOn).not.toBeNull();
      }
    }
  });
});
