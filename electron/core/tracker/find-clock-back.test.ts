// A clock that shows a day which is over already.
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { findClockBack } from "./find-clock-back.ts";

const back = (today: string, latest: string | null) =>
  findClockBack(Day.parse(today), latest === null ? null : Day.parse(latest));

describe("findClockBack", () => {
  it("names the day that was there already", () => {
    expect(back("2025-11-22", "2026-11-22")).toBe("2026-11-22");
    expect(back("2026-11-20", "2026-11-22")).toBe("2026-11-22");
    expect(back("2024-02-29", "2024-03-02")).toBe("2024-03-02");
  });

  it("is quiet on the same day, a later one, and at the first start", () => {
    expect(back("2026-11-22", "2026-11-22")).toBeNull();
    expect(back("2027-11-22", "2026-11-22")).toBeNull();
    expect(back("2026-11-22", null)).toBeNull();
  });

  it("is quiet for whoever crossed the date line", () => {
    expect(back("2026-11-21", "2026-11-22")).toBeNull();
    expect(back("2026-12-31", "2027-01-01")).toBeNull();
  });
});
