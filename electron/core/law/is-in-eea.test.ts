// Which countries the GDPR is the law of, in the code and in its pack.
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import { eeaCountries } from "../../shared/eea-countries.ts";
import { isInEea } from "./is-in-eea.ts";

it.each(["DE", "IS", "LI", "NO", "GR"])("%s is in the EEA", (country) => {
  expect(isInEea(country)).toBe(true);
});

// Neither Switzerland nor the United Kingdom is under the EU's regulation; Greece is GR, not EL.
it.each(["CH", "GB", "UK", "EL", "US", "EU", ""])("%s is not", (country) => {
  expect(isInEea(country)).toBe(false);
});

it("is whose residents the GDPR's own pack protects", () => {
  const packs = loadLawPacks({ folder: fileURLToPath(new URL("../../../seeds/laws", import.meta.url)) });
  expect(packs.get("eu-gdpr")?.residence).toEqual({ countries: [...eeaCountries], region: null });
});
