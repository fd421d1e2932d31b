// Days as a person reads them. A day has no time zone: it is read and written in UTC, so that it never shifts.
import type { Day } from "../../electron/shared/day.ts";
import { dayFormat } from "./day-format.ts";

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `formatDay("2026-11-22", "en-GB")` is `"22 November 2026"`. */
export const formatDay = (day: Day | string, locale: string): string =>
  dayFormat(locale, { dateStyle: "long" }).format(midnight(day));

/** `formatWeekday("2026-11-23", "en-GB")` is `"Monday 23 November 2026"`. */
export const formatWeekday = (day: string, locale: string): string =>
  dayFormat(locale, { dateStyle: "full" }).format(midnight(day));

/** A policy may name no day: `formatDayOrMonth("2024-05", "en-GB")` is `"May 2024"`. */
export const formatDayOrMonth = (day: string, locale: string): string =>
  day.length > 7
    ? formatDay(day, locale)
    : dayFormat(locale, { year: "numeric", month: "long" }).format(midnight(`${day}-01`));

/** For tables: `formatShortDay("2026-11-22", "en-GB")` is `"22 Nov 2026"`. */
export const formatShortDay = (day: Day | string, locale: string): string =>
  dayFormat(locale, { dateStyle: "medium" }).format(midnight(day));

/** Whole days from one day to another; negative if `to` lies before `from`. */
export const countDays = (from: string, to: string): number =>
  Math.round((midnight(to).getTime() - midnight(from).getTime()) / 86_400_000);
