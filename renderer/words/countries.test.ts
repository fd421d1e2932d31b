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

  it.each(["CA", "CH", "DE", "ES", "GB", "US"])(
    "calls the same part of %s by the same code in every language",
    (country) => {
      const codes = languages.map((language) =>
        listRegions(country, language)
          .map(({ id }) => id)
          .sort(),
      );
      for (const list of codes) expect(list).toEqual(codes[0]);
      for (const language of languages)
        expect(listRegions(country, language).filter(({ name }) => name.trim().length < 3)).toEqual([]);
    },
  );

  it("names them in the language", () => {
    expect(listRegions("DE", "en").find(({ id }) => id === "BE")?.name).toBe("Berlin");
    expect(listRegions("US", "en").find(({ id }) => id === "CA")?.name).toBe("California");
    expect(listRegions("US", "fr").find(({ id }) => id === "CA")?.name).toBe("Californie");
    expect(listRegions("ES", "es").find(({ id }) => id === "CN")?.name).toBe("Canarias");
  });
});
