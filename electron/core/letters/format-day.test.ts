// Days as they stand in letters.
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { formatDay } from "./format-day.ts";

describe("formatDay", () => {
  it.each([
    ["2026-11-22", "en-GB", "22 November 2026"],
    ["2026-01-01", "en-GB", "1 January 2026"],
    ["2028-02-29", "en-US", "February 29, 2028"],
    ["2026-03-08", "de-DE", "8. März 2026"],
    ["2026-12-31", "de-DE", "31. Dezember 2026"],
    ["2026-03-01", "fr-FR", "1er mars 2026"],
    ["2026-08-02", "fr-FR", "2 août 2026"],
  ] as const)("%s in %s is %s", (on, style, text) => {
    expect(formatDay(Day.parse(on), style)).toBe(text);
  });
});
