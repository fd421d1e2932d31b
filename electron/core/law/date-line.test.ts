// Days as numbers say the same as the calendar library, day for day.
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { addMonths, dayOfMonth, toDay, toNumber, weekdayOf, yearOf } from "./date-line.ts";

const first = Temporal.PlainDate.from("1999-12-28");
const everyDay = Array.from({ length: 400 * 31 }, (_, at) => first.add({ days: at }));

describe("days as numbers", () => {
  it("count from 1 January 1970", () => {
    expect(toNumber(Day.parse("1970-01-01"))).toBe(0);
    expect(toNumber(Day.parse("1969-12-31"))).toBe(-1);
    expect(toDay(20_779)).toBe("2026-11-22");
  });

  it("agree with the calendar on every day of a generation", () => {
    for (const date of everyDay) {
      const day = Day.parse(date.toString());
      const number = toNumber(day);
      expect([toDay(number), weekdayOf(number), yearOf(number), dayOfMonth(number)]).toEqual([
        day,
        date.dayOfWeek,
        date.year,
        date.day,
      ]);
      expect(toDay(number + 1)).toBe(date.add({ days: 1 }).toString());
    }
  });

  it("know weekdays before 1970", () => {
    expect(weekdayOf(toNumber(Day.parse("1969-12-31")))).toBe(3);
    expect(weekdayOf(toNumber(Day.parse("1900-01-01")))).toBe(1);
  });

  it("add months to the end of a shorter one", () => {
    const on = (day: string, months: number) => toDay(addMonths(toNumber(Day.parse(day)), months));
    expect([on("2026-01-31", 1), on("2028-01-31", 1), on("2026-11-30", 3), on("2026-12-15", 1)]).toEqual([
      "2026-02-28",
      "2028-02-29",
      "2027-02-28",
      "2027-01-15",
    ]);
    for (const date of everyDay.filter((_, at) => at % 7 === 0)) {
      for (const months of [1, 2, 3, 12]) {
        const expected = date.add({ months }, { overflow: "constrain" }).toString();
        expect(on(date.toString(), months)).toBe(expected);
      }
    }
  });

  it("refuse a day that is none", () => {
    expect(() => toNumber("2026-02-30" as Day)).toThrow();
  });
});
