// When the system is to tell the person, and when it stays quiet.
import { expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { decideNotice, type ShownNotice } from "./decide-notice.ts";

/** What was shown for a row of looks, each a day with how many need the person and how many are late. */
const watch = (...looks: readonly (readonly [on: string, needsYou: number, overdue: number])[]): string[] => {
  let before: ShownNotice | null = null;
  return looks.flatMap(([on, needsYou, overdue]) => {
    const { isNews, shown } = decideNotice(before, Day.parse(on), { needsYou, overdue });
    before = shown;
    return isNews ? [`${on} ${needsYou} ${overdue}`] : [];
  });
};

it("tells once a day what needs the person, however often it looks", () => {
  const looks = watch(["2026-11-22", 2, 0], ["2026-11-22", 2, 0], ["2026-11-23", 2, 0], ["2026-11-23", 1, 0]);
  expect(looks).toEqual(["2026-11-22 2 0", "2026-11-23 2 0"]);
});

it("tells again on the same day when there is more, also after something was done", () => {
  expect(watch(["2026-11-22", 1, 0], ["2026-11-22", 2, 0])).toHaveLength(2);
  expect(watch(["2026-11-22", 2, 0], ["2026-11-22", 1, 0], ["2026-11-22", 2, 0])).toHaveLength(2);
  expect(watch(["2026-11-22", 1, 0], ["2026-11-22", 1, 1])).toHaveLength(2);
});

it("tells of an answer that is late once, and not every day", () => {
  expect(watch(["2026-11-22", 0, 3], ["2026-11-23", 0, 3], ["2026-11-24", 0, 3])).toEqual(["2026-11-22 0 3"]);
  expect(watch(["2026-11-22", 0, 3], ["2026-11-23", 0, 0], ["2026-11-24", 0, 1])).toEqual([
    "2026-11-22 0 3",
    "2026-11-24 0 1",
  ]);
});

it("says nothing when nothing waits, and nothing twice when the clock is set back", () => {
  expect(watch(["2026-11-22", 0, 0], ["2026-11-23", 0, 0])).toEqual([]);
  expect(watch(["2026-11-22", 2, 0], ["2025-11-22", 2, 0], ["2026-11-22", 2, 0])).toEqual(["2026-11-22 2 0"]);
});
