// Public holidays by the names that people have for them.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { holidays as german } from "./de/holidays.ts";
import { holidays as spanish } from "./es/holidays.ts";
import { holidays as french } from "./fr/holidays.ts";
import { nameHoliday } from "./name-holiday.ts";

type Table = { readonly place: string; readonly days: readonly (readonly [string, string])[] };
const folder = new URL("../../seeds/holidays/", import.meta.url);
const tables: Table[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
const names = { de: german, fr: french, es: spanish };
const nameIn = (language: keyof typeof names, name: string, place: string) =>
  nameHoliday(name, place, { language, holidays: names[language] });
const inGerman = (name: string, place: string) => nameIn("de", name, place);

describe("nameHoliday", () => {
  it.each([
    ["Easter Monday", "DE-BE", "Ostermontag"],
    ["National Holiday", "DE", "Tag der Deutschen Einheit"],
    ["National Holiday", "AT", "Nationalfeiertag"],
    ["Ascension Day", "CH-ZH", "Auffahrt"],
    ["Christmas Day (substitute day)", "GB-SCT", "Weihnachten (Ersatztag)"],
    ["Children's Day (substitute day), Buddha's Birthday", "KR", "Kindertag (Ersatztag), Buddhas Geburtstag"],
    ["Federal Day of Thanksgiving, Repentance and Prayer", "CH", "Eidg. Dank-, Buss- und Bettag"],
  ])("%s in %s", (name, place, text) => {
    expect(inGerman(name, place)).toEqual({ text, isEnglish: false });
    expect(nameHoliday(name, place, { language: "en", holidays: {} })).toEqual({ text: name, isEnglish: false });
  });

  it("leaves in English what German has no word for, and says so", () => {
    expect(inGerman("Juneteenth", "US-CA")).toEqual({ text: "Juneteenth", isEnglish: true });
    expect(inGerman("Washington's Birthday", "US-GA")).toEqual({ text: "Washington's Birthday", isEnglish: true });
    expect(inGerman("Christmas Day, Juneteenth", "US")).toMatchObject({ isEnglish: true });
  });

  it.each([
    ["fr", "Easter Monday", "FR", "Lundi de Pâques"],
    ["fr", "Christmas Day (substitute day)", "GB-SCT", "Noël (jour de remplacement)"],
    ["es", "Easter Monday", "ES-CT", "Lunes de Pascua"],
    ["es", "Christmas Day (substitute day)", "GB-SCT", "Navidad (día sustitutivo)"],
  ] as const)("in %s: %s", (language, name, place, text) => {
    expect(nameIn(language, name, place)).toEqual({ text, isEnglish: false });
  });

  it.each(["de", "fr", "es"] as const)("has a name in %s for every holiday outside of North America", (language) => {
    const left = tables
      .filter(({ place }) => !/^(US|CA)/.test(place))
      .flatMap(({ place, days }) =>
        days.filter(([, name]) => nameIn(language, name, place).isEnglish).map(([, name]) => `${place} ${name}`),
      );
    expect(new Set(left)).toEqual(new Set());
    expect(tables.length).toBeGreaterThan(150);
  });

  it("has one for the days that all states of the USA and all of Canada rest on", () => {
    for (const name of ["New Year's Day", "Christmas Day", "Labor Day", "Independence Day"])
      expect(inGerman(name, "US-CA").isEnglish).toBe(false);
    for (const name of ["Good Friday", "Labour Day"]) expect(inGerman(name, "CA-ON").isEnglish).toBe(false);
  });
});
