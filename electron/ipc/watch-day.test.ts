// The tracker must not show yesterday's "due tomorrow".
import { describe, expect, it } from "vitest";
import { Day } from "../shared/day.ts";
import { watchDay } from "./watch-day.ts";

describe("watchDay", () => {
  it("tells once when the day has changed, in either direction", () => {
    let today = Day.parse("2026-12-31");
    const told: string[] = [];
    const day = watchDay({ today: () => today, changed: (now) => told.push(now) });
    day.look();
    today = Day.parse("2027-01-01");
    day.look();
    day.look();
    today = Day.parse("2026-01-01");
    day.look();
    day.stop();
    expect(told).toEqual(["2027-01-01", "2026-01-01"]);
  });
});
