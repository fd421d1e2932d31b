// Whether a day is a working day at a place and, if not, why.
import type { Temporal } from "temporal-polyfill";
import { Day } from "../../shared/day.ts";
import type { HolidayTable } from "./place.ts";

export type Closed = { readonly kind: "weekend" } | { readonly kind: "holiday"; readonly name: string };

/** A calendar date as our branded ISO string. */
export const toDay = (date: Temporal.PlainDate): Day => Day.parse(date.toString());

export const isWeekend = (date: Temporal.PlainDate): boolean => date.dayOfWeek > 5;

/** null: a working day as far as the table knows. A holiday on a weekend is a weekend. */
export const whyClosed = (date: Temporal.PlainDate, table: HolidayTable | null): Closed | null => {
  if (isWeekend(date)) return { kind: "weekend" };
  const name = table?.days.get(toDay(date));
  return name === undefined ? null : { kind: "holiday", name };
};

/** The years between two dates, both included, whose holidays the table does not hold. */
export const unknownYears = (
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  table: HolidayTable | null,
): readonly number[] => {
  const years = Array.from({ length: to.year - from.year + 1 }, (_, at) => from.year + at);
  return years.filter((year) => table === null || year < table.years[0] || year > table.years[1]);
};
