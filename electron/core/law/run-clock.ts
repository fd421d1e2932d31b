// Runs one clock of a law from a day to its end: the count, days that do not count, and the roll to a working day.
import type { LawPack, Period } from "../../shared/law.ts";
import type { ReckonStep } from "../../shared/reckoning.ts";
import { type Count, countPeriod } from "./count-period.ts";
import type { DayNumber } from "./date-line.ts";
import type { HolidayTable } from "./place.ts";
import { rollOver } from "./roll-over.ts";
import { unknownYears } from "./why-closed.ts";

/** `strict` is the last day before it rolls on; `rolled` are the steps by which it did. */
export type Run = {
  readonly end: DayNumber;
  readonly strict: DayNumber;
  readonly count: Count;
  readonly rolled: readonly ReckonStep[];
  /** Years whose public holidays had a say and are unknown. */
  readonly unknown: readonly number[];
};

/** `addedDays` are days inside the period that do not count: they come before the roll. */
export const runClock = (
  clock: Period & { readonly article: string },
  from: DayNumber,
  law: Pick<LawPack, "rollsOver" | "businessDays">,
  table: HolidayTable | null,
  addedDays = 0,
): Run => {
  const count = countPeriod(clock, from, table, law.businessDays);
  const strict = count.end + addedDays;
  // Where it is not known whether a last day rolls on, the strict day stands.
  const { end, steps } =
    law.rollsOver.answer === "yes" ? rollOver(strict, table, law.rollsOver.article) : { end: strict, steps: [] };
  const from0 = clock.unit === "business-day" ? count.holidaysFrom : strict;
  return { end, strict, count, rolled: steps, unknown: unknownYears(from0, end, table) };
};
