// Runs a clock through which the company put questions: days from asking to answering, both included, do not count.
import type { LawPack, Period } from "../../shared/law.ts";
import { type DayNumber, toDay, toNumber } from "./date-line.ts";
import type { Question } from "./find-questions.ts";
import type { HolidayTable } from "./place.ts";
import { type Run, runClock } from "./run-clock.ts";

/** `pausedDays` are those added; `isOpen`: a question of inside the period waits for its reply, so there is no end yet. */
export type PausedRun = Run & { readonly pausedDays: number; readonly isOpen: boolean };

/** A question that came after the end of the period changes nothing. Day 0 does not count anyway. */
export const runWithPauses = (
  clock: Period & { readonly article: string },
  from: DayNumber,
  questions: readonly Question[],
  law: Pick<LawPack, "rollsOver" | "businessDays">,
  table: HolidayTable | null,
): PausedRun => {
  let pausedDays = 0;
  let run = runClock(clock, from, law, table);
  let next = from + 1;
  for (const { askedOn, repliedOn } of questions) {
    if (askedOn > toDay(run.end)) break;
    if (repliedOn === null) return pausedRun(run, pausedDays, true);
    const asked = toNumber(askedOn);
    const replied = toNumber(repliedOn);
    const first = Math.max(asked, next);
    const days = replied - first + 1;
    if (days <= 0) continue;
    pausedDays += days;
    next = replied + 1;
    run = runClock(clock, from, law, table, pausedDays);
  }
  return pausedRun(run, pausedDays, false);
};

/** Written out: a copy of what another function made costs ten times as much. */
const pausedRun = ({ end, strict, count, rolled, unknown }: Run, pausedDays: number, isOpen: boolean): PausedRun => ({
  end,
  strict,
  count,
  rolled,
  unknown,
  pausedDays,
  isOpen,
});
