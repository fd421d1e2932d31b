// Counts a period from the day of receipt: calendar days, business days or months.
import type { Temporal } from "temporal-polyfill";
import type { Clock, DueStep } from "../../shared/law.ts";
import type { HolidayTable } from "./place.ts";
import { isWeekend, toDay, whyClosed } from "./why-closed.ts";

/** Where a count arrives, how, and from which date on public holidays had a say in it. */
export type Count = {
  readonly end: Temporal.PlainDate;
  readonly steps: readonly DueStep[];
  readonly holidaysFrom: Temporal.PlainDate;
};

/** The day of receipt is day 0 (Reg. 1182/71 Art. 3(1); Cal. Code Civ. Proc. § 12). */
export const countPeriod = (clock: Clock, receivedOn: Temporal.PlainDate, table: HolidayTable | null): Count => {
  const { value, unit, article } = clock;
  switch (unit) {
    case "day": {
      const end = receivedOn.add({ days: value });
      return { end, steps: [{ kind: "counted", value, unit, article, yieldsOn: toDay(end) }], holidaysFrom: end };
    }
    case "month":
      return countMonths(clock, receivedOn);
    case "business-day":
      return countBusinessDays(clock, receivedOn, table);
  }
};

const countMonths = ({ value, unit, article }: Clock, receivedOn: Temporal.PlainDate): Count => {
  // Reg. 1182/71 Art. 3(2)(c): a month without that day of the month ends with its last day.
  const end = receivedOn.add({ months: value }, { overflow: "constrain" });
  const yieldsOn = toDay(end);
  const counted: DueStep = { kind: "counted", value, unit, article, yieldsOn };
  const steps: DueStep[] = end.day === receivedOn.day ? [counted] : [counted, { kind: "month-end", yieldsOn }];
  return { end, steps, holidaysFrom: end };
};

const countBusinessDays = (
  { value, unit, article }: Clock,
  receivedOn: Temporal.PlainDate,
  table: HolidayTable | null,
): Count => {
  const first = receivedOn.add({ days: 1 });
  let end = receivedOn;
  for (let counted = 0; counted < value; counted += 1) end = nextWeekday(end);
  const steps: DueStep[] = [{ kind: "counted", value, unit, article, yieldsOn: toDay(end) }];
  for (let day = first; day.until(end).days >= 0; day = day.add({ days: 1 })) {
    const closed = whyClosed(day, table);
    if (table === null || closed?.kind !== "holiday") continue;
    end = nextWeekday(end);
    const { place } = table;
    const holidayOn = toDay(day);
    steps.push({ kind: "skipped-holiday", holidayOn, holiday: closed.name, place, yieldsOn: toDay(end) });
  }
  return { end, steps, holidaysFrom: first };
};

const nextWeekday = (date: Temporal.PlainDate): Temporal.PlainDate => {
  const next = date.add({ days: 1 });
  return isWeekend(next) ? nextWeekday(next) : next;
};
