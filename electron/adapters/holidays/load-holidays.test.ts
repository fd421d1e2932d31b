// Whether the tables are found by place, and a damaged one names itself.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { eeaCountries } from "../../shared/eea-countries.ts";
import { loadHolidays } from "./load-holidays.ts";

const bundled = loadHolidays({ folder: fileURLToPath(new URL("../../../seeds/holidays", import.meta.url)) });
const nameOf = (country: string, region: string | null, day: string) =>
  bundled({ country, region })?.days.get(Day.parse(day));

describe("the bundled holidays", () => {
  it("has a table for every country of the EEA and for the places of the other laws, for 2024 to 2036", () => {
    for (const country of eeaCountries) {
      expect(bundled({ country, region: null })).toMatchObject({ place: country, years: [2024, 2036] });
    }
    for (const place of ["US-CA", "US-VA", "US-IA", "CA-QC", "CA-BC", "CH-GE", "GB-SCT", "GB-NIR", "BR", "JP", "KR"]) {
      const [country = "", region = null] = place.split("-");
      expect(bundled({ country, region })).toMatchObject({ place, years: [2024, 2036] });
    }
  });

  it("knows Berlin's Women's Day and not Bavaria's", () => {
    expect(nameOf("DE", "BE", "2027-03-08")).toBe("International Women's Day");
    expect(nameOf("DE", "BY", "2027-03-08")).toBeUndefined();
    expect(nameOf("DE", null, "2027-03-08")).toBeUndefined();
  });

  // Counted by hand from the holiday acts of the Länder for 2026 (Bavaria without the towns' Assumption Day).
  it.each([
    ["BB", 12],
    ["BE", 10],
    ["BW", 12],
    ["BY", 12],
    ["HB", 10],
    ["HE", 10],
    ["HH", 10],
    ["MV", 11],
    ["NI", 10],
    ["NW", 11],
    ["RP", 11],
    ["SH", 10],
    ["SL", 12],
    ["SN", 11],
    ["ST", 11],
    ["TH", 11],
  ])("has %s's %i holidays of 2026", (region, count) => {
    const days = [...(bundled({ country: "DE", region })?.days.keys() ?? [])];
    expect(days.filter((day) => day.startsWith("2026"))).toHaveLength(count);
  });

  it("knows what we corrected", () => {
    expect(nameOf("BG", null, "2026-12-28")).toContain("Second Christmas Day");
    expect(nameOf("CY", null, "2026-02-23")).toBe("Green Monday");
    expect(nameOf("CY", null, "2026-02-24")).toBeUndefined();
    expect(nameOf("LI", null, "2026-05-15")).toBeUndefined();
    expect(nameOf("LI", null, "2027-11-01")).toBe("All Saints' Day");
    expect(nameOf("US", "CA", "2026-09-25")).toBe("Native American Day");
    expect(nameOf("US", "CA", "2028-11-10")).toBe("Veterans Day");
    expect(nameOf("RO", null, "2026-01-02")).toBe("New Year's Day");
    expect(nameOf("IS", null, "2026-12-24")).toBeUndefined();
  });

  it("knows the nations of the United Kingdom apart", () => {
    expect(nameOf("GB", "ENG", "2026-04-06")).toBe("Easter Monday");
    expect(nameOf("GB", "SCT", "2026-04-06")).toBeUndefined();
    expect(nameOf("GB", "SCT", "2026-01-02")).toBeDefined();
    expect(nameOf("GB", "NIR", "2026-07-13")).toBeDefined();
    expect(nameOf("GB", null, "2026-08-31")).toBe("Summer bank holiday");
  });

  it("knows what moves with the moon, and what only some cantons and provinces have", () => {
    expect(["2026-02-16", "2026-02-18", "2026-02-19"].map((day) => nameOf("KR", null, day))).toEqual([
      "Korean New Year",
      "Korean New Year",
      undefined,
    ]);
    expect(nameOf("KR", null, "2026-09-25")).toBe("Korean Thanksgiving");
    expect(nameOf("JP", null, "2026-05-06")).toBeDefined();
    expect(nameOf("CH", null, "2026-12-26")).toBeUndefined();
    expect(nameOf("CH", "ZH", "2026-12-26")).toBeDefined();
    expect(nameOf("CA", "QC", "2026-06-24")).toBeDefined();
    expect(nameOf("CA", "ON", "2026-06-24")).toBeUndefined();
  });

  it("takes the country's table where the region has none, and none for a place that we do not carry", () => {
    expect(bundled({ country: "FR", region: "75" })?.place).toBe("FR");
    expect(bundled({ country: "BR", region: "SP" })?.place).toBe("BR");
    expect(bundled({ country: "NZ", region: null })).toBeNull();
  });
});

describe("a damaged table", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "holidays-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const whole = { attribution: "a", place: "DE", years: [2026, 2026], days: [["2026-01-01", "New Year's Day"]] };

  it.each([
    ["DE.json", "{", /DE\.json are wrong: it is not JSON/],
    ["DE.json", JSON.stringify({ ...whole, days: [["2026-02-30", "x"]] }), /DE\.json are wrong: days\.0\.0/],
    ["FR.json", JSON.stringify(whole), /FR\.json are wrong: place is DE/],
  ])("%s names itself", (file, text, message) => {
    writeFileSync(join(folder, file), text);
    const lookup = loadHolidays({ folder });
    expect(() => lookup({ country: file.slice(0, 2), region: null })).toThrow(message);
  });

  it("does not mind what is no table", () => {
    writeFileSync(join(folder, "DE.json"), JSON.stringify(whole));
    writeFileSync(join(folder, "README.md"), "# Public holidays");
    expect(loadHolidays({ folder })({ country: "DE", region: null })?.place).toBe("DE");
  });
});
