// The countries and regions that a person can choose from.
import { describe, expect, it } from "vitest";
import { eeaCountries } from "../../electron/shared/eea-countries.ts";
import { languages } from "../../electron/shared/lists.ts";
import { listCountries } from "./countries.ts";
import { listRegions } from "./regions.ts";

describe("listCountries", () => {
  it.each(languages)("names all 249 in %s, each once and each by a name", (language) => {
    const countries = listCountries(language);
    expect(countries).toHaveLength(249);
    expect(new Set(countries.map(({ id }) => id)).size).toBe(249);
    expect(countries.filter(({ id, name }) => id === name)).toEqual([]);
  });

  it("holds every country in which the GDPR applies", () => {
    const ids = new Set(listCountries("en").map(({ id }) => id));
    expect(eeaCountries.filter((country) => !ids.has(country))).toEqual([]);
  });

  it("sorts as the language sorts", () => {
    const names = listCountries("de").map(({ name }) => name);
    expect(names.indexOf("Ägypten")).toBeLessThan(names.indexOf("Belgien"));
  });
});

describe("listRegions", () => {
  it("holds 50 states and the capital, 16 Länder, and nothing for others", () => {
    expect(listRegions("US", "en")).toHaveLength(51);
    expect(listRegions("DE", "de")).toHaveLength(16);
    expect(listRegions("FR", "en")).toEqual([]);
  });

  it("calls the same Land by the same code in both languages", () => {
    const codes = (language: "en" | "de") => new Set(listRegions("DE", language).map(({ id }) => id));
    expect(codes("de")).toEqual(codes("en"));
    expect(listRegions("DE", "en").find(({ id }) => id === "BE")?.name).toBe("Berlin");
    expect(listRegions("US", "en").find(({ id }) => id === "CA")?.name).toBe("California");
  });
});
