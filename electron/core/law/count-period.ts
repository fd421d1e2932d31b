// Counts a period from the day that it runs from: calendar days, business days or months.
import type { LawPack, Period } from "../../shared/law.ts";
import type { ReckonStep } from "../../shared/reckoning.ts";
import { addMonths, type DayNumber, dayOfMonth, toDay } from "./date-line.ts";
import type { HolidayTable } from "./place.ts";
import { isWeekend, type LeftOut, whyClosed } from "./why-closed.ts";

type Counted = Period & { readonly article: string };

/** Where a count arrives, how, and from which date on public holidays had a say in it. */
export type Count = {
  readonly end: DayNumber;
  readonly steps: readonly ReckonStep[];
  readonly holidaysFrom: DayNumber;
};

/** The day that a period runs from is day 0 (Reg. 1182/71 Art. 3(1); Cal. Code Civ. Proc. § 12). */
export const countPeriod = (
  clock: Counted,
  from: DayNumber,
  table: HolidayTable | null,
  businessDays: LawPack["businessDays"] = null,
): Count => {
  const { value, unit, article } = clock;
  switch (unit) {
    case "day": {
      const end = from + value;
      return { end, steps: [{ kind: "counted", value, unit, article, yieldsOn: toDay(end) }], holidaysFrom: end };
    }
    case "month":
      return countMonths(clock, from);
    case "business-day":
      return countBusinessDays(clock, from, table, businessDays?.leavesOut ?? []);
  }
};

const countMonths = ({ value, unit, article }: Counted, from: DayNumber): Count => {
  // Reg. 1182/71 Art. 3(2)(c): a month without that day of the month ends with its last day.
  const end = addMonths(from, value);
  const yieldsOn = toDay(end);
  const counted: ReckonStep = { kind: "counted", value, unit, article, yieldsOn };
  const steps: ReckonStep[] =
    dayOfMonth(end) === dayOfMonth(from) ? [counted] : [counted, { kind: "month-end", yieldsOn }];
  return { end, steps, holidaysFrom: end };
};

const countBusinessDays = (
  { value, unit, article }: Counted,
  from: DayNumber,
  table: HolidayTable | null,
  leavesOut: readonly LeftOut[],
): Count => {
  const first = from + 1;
  let end = from;
  for (let counted = 0; counted < value; counted += 1) end = nextWeekday(end);
  const steps: ReckonStep[] = [{ kind: "counted", value, unit, article, yieldsOn: toDay(end) }];
  for (let day = first; day <= end; day += 1) {
    const closed = whyClosed(day, table, leavesOut);
    if (closed?.kind !== "holiday") continue;
    end = nextWeekday(end);
    const place = table?.place ?? "";
    const holidayOn = toDay(day);
    steps.push({ kind: "skipped-holiday", holidayOn, holiday: closed.name, place, yieldsOn: toDay(end) });
  }
  return { end, steps, holidaysFrom: first };
};

const nextWeekday = (date: DayNumber): DayNumber => (isWeekend(date + 1) ? nextWeekday(date + 1) : date + 1);
