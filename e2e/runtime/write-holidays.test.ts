// Whether seeds/holidays is what the generator makes today, and its README tells every correction.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { holidayCorrections, holidayPlaces } from "./holiday-places.ts";
import { makeHolidays } from "./make-holidays.ts";
import { makeHolidayNames } from "./name-holidays.ts";

const folder = new URL("../../seeds/holidays/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8").replaceAll("\r\n", "\n");

describe("seeds/holidays", () => {
  it("holds a file for each place and no other", () => {
    const files = readdirSync(folder).filter((file) => file !== "README.md");
    expect(files.sort()).toEqual(holidayPlaces.map((place) => `${place}.json`).sort());
  });

  it.each(holidayPlaces)("%s.json is what the library and our corrections make", (place) => {
    expect(read(`${place}.json`)).toBe(makeHolidays(place));
  });

  it("has its German names as the library and our list make them", () => {
    const kept = readFileSync(new URL("../../renderer/words/de/holidays.ts", import.meta.url), "utf8");
    expect(kept.replaceAll("\r\n", "\n")).toBe(makeHolidayNames());
  });

  it("tells readers of the data what we changed and whom to thank", () => {
    const readme = read("README.md");
    for (const place of Object.keys(holidayCorrections))
      expect(readme).toMatch(new RegExp(`^\\| \`${place}\` *\\|`, "m"));
    expect(readme).toContain("https://github.com/commenthol/date-holidays");
    expect(readme).toContain("CC BY 3.0");
  });
});
