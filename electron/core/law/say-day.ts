// A day as an English sentence has it.
import { Temporal } from "temporal-polyfill";
import type { Day } from "../../shared/day.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = "January February March April May June July August September October November December".split(" ");

/** `sayDay("2026-01-29")` is `Thursday, 29 January 2026`. */
export const sayDay = (day: Day): string => {
  const { dayOfWeek, day: date, month, year } = Temporal.PlainDate.from(day);
  return `${weekdays[dayOfWeek - 1]}, ${date} ${months[month - 1]} ${year}`;
};
