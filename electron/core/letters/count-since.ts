// How many letters went out in the last twelve months, for the laws that count.
import { Temporal } from "temporal-polyfill";
import type { Day } from "../../shared/day.ts";

/** Days that are not known count: too many letters cost the person a fee, too few only a wait. */
export const countSince = (sentDays: readonly (Day | null)[], today: Day): number => {
  const from = Temporal.PlainDate.from(today).subtract({ months: 12 }).toString();
  return sentDays.filter((day) => day === null || day > from).length;
};
