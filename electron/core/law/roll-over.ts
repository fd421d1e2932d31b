// Moves a last day that falls on a weekend or a public holiday to the next working day.
import type { ReckonStep } from "../../shared/reckoning.ts";
import { type DayNumber, toDay, weekdayOf } from "./date-line.ts";
import type { HolidayTable } from "./place.ts";
import { whyClosed } from "./why-closed.ts";

/** One step for each reason, in order: Good Friday, then the weekend, then Easter Monday. */
export const rollOver = (
  last: DayNumber,
  table: HolidayTable | null,
  article: string,
): { readonly end: DayNumber; readonly steps: readonly ReckonStep[] } => {
  const steps: ReckonStep[] = [];
  let end = last;
  for (let closed = whyClosed(end, table); closed !== null; closed = whyClosed(end, table)) {
    const fromOn = toDay(end);
    end = closed.kind === "weekend" ? end + 8 - weekdayOf(end) : end + 1;
    const yieldsOn = toDay(end);
    const place = table?.place ?? "";
    steps.push(
      closed.kind === "weekend"
        ? { kind: "rolled-weekend", fromOn, article, yieldsOn }
        : { kind: "rolled-holiday", fromOn, holiday: closed.name, place, article, yieldsOn },
    );
  }
  return { end, steps };
};
