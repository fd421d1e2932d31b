// The latest day is kept, an earlier one is told and not believed, and the person has the last word.
import { describe, expect, it } from "vitest";
import { Day } from "../shared/day.ts";
import { createClockWatch } from "./watch-clock.ts";

const open = (refuse: () => boolean = () => false) => {
  let today = Day.parse("2026-11-22");
  let latest: Day | null = null;
  const bugs: string[] = [];
  const watch = createClockWatch({
    kept: {
      latestDay: () => latest,
      keep: (_key, value) => {
        if (refuse()) throw new Error("the store is busy");
        latest = Day.parse(value);
      },
    },
    today: () => today,
    bug: (name) => bugs.push(name),
  });
  const turnTo = (day: string) => {
    today = Day.parse(day);
    watch.look();
  };
  return { watch, turnTo, latest: () => latest, bugs };
};

describe("createClockWatch", () => {
  it("says nothing while days go by", () => {
    const { watch, turnTo, latest } = open();
    for (const day of ["2026-11-22", "2026-11-23", "2027-01-01"]) {
      turnTo(day);
      expect(watch.backFrom()).toBeNull();
    }
    expect(latest()).toBe("2027-01-01");
  });

  it("tells of a clock that went back until it is right again", () => {
    const { watch, turnTo, latest } = open();
    turnTo("2026-11-22");
    turnTo("2025-11-22");
    expect(watch.backFrom()).toBe("2026-11-22");
    expect(latest()).toBe("2026-11-22");
    turnTo("2026-11-23");
    expect(watch.backFrom()).toBeNull();
  });

  it("believes the person that a clock was ahead before", () => {
    const { watch, turnTo } = open();
    turnTo("2036-11-22");
    turnTo("2026-11-22");
    watch.trust();
    expect(watch.backFrom()).toBeNull();
    turnTo("2026-11-20");
    expect(watch.backFrom()).toBe("2026-11-22");
  });

  it("does not stop the app where the store is busy, and keeps the day later", () => {
    let isBusy = true;
    const { turnTo, latest, bugs } = open(() => isBusy);
    turnTo("2026-11-22");
    expect(bugs).toEqual(["latest-day"]);
    isBusy = false;
    turnTo("2026-11-22");
    expect(latest()).toBe("2026-11-22");
  });
});
