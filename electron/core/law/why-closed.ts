// Whether a day is a working day at a place and, if not, why.
import { type DayNumber, toDay, weekdayOf, yearOf } from "./date-line.ts";
import type { HolidayTable } from "./place.ts";

export type Closed = { readonly kind: "weekend" } | { readonly kind: "holiday"; readonly name: string };

/** Days of every year that a law does not count among its working days, `{ from: "12-25", to: "01-15" }`, both included. */
export type LeftOut = { readonly from: string; readonly to: string };

export const isWeekend = (date: DayNumber): boolean => weekdayOf(date) > 5;

/** null: a working day as far as the table knows. A holiday on a weekend is a weekend. */
export const whyClosed = (
  date: DayNumber,
  table: HolidayTable | null,
  leavesOut: readonly LeftOut[] = [],
): Closed | null => {
  if (isWeekend(date)) return { kind: "weekend" };
  const name = table?.days.get(toDay(date)) ?? nameLeftOut(date, leavesOut);
  return name === undefined ? null : { kind: "holiday", name };
};

const nameLeftOut = (date: DayNumber, leavesOut: readonly LeftOut[]): string | undefined => {
  const day = toDay(date).slice(5);
  const found = leavesOut.find(({ from, to }) => (from <= to ? from <= day && day <= to : from <= day || day <= to));
  return found && `no working day from ${found.from} to ${found.to}`;
};

const none: readonly number[] = [];

/** The years between two dates, both included, whose holidays the table does not hold. */
export const unknownYears = (from: DayNumber, to: DayNumber, table: HolidayTable | null): readonly number[] => {
  const [first, last] = table === null ? [0, 0] : table.years;
  // Of most periods every year is known; that is seen without a list.
  if (table !== null && first <= yearOf(from) && yearOf(to) <= last) return none;
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at);
  return years.filter((year) => table === null || year < table.years[0] || year > table.years[1]);
};
