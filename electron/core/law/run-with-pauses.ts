// Runs a clock through which the company put questions: days from asking to answering, both included, do not count.
import { Temporal } from "temporal-polyfill";
import type { LawPack, Period } from "../../shared/law.ts";
import type { Question } from "./find-questions.ts";
import type { HolidayTable } from "./place.ts";
import { type Run, runClock } from "./run-clock.ts";
import { toDay } from "./why-closed.ts";

/** `pausedDays` are those added; `isOpen`: a question of inside the period waits for its reply, so there is no end yet. */
export type PausedRun = Run & { readonly pausedDays: number; readonly isOpen: boolean };

/** A question that came after the end of the period changes nothing. Day 0 does not count anyway. */
export const runWithPauses = (
  clock: Period & { readonly article: string },
  from: Temporal.PlainDate,
  questions: readonly Question[],
  law: Pick<LawPack, "rollsOver" | "businessDays">,
  table: HolidayTable | null,
): PausedRun => {
  let pausedDays = 0;
  let run = runClock(clock, from, law, table);
  let next = from.add({ days: 1 });
  for (const { askedOn, repliedOn } of questions) {
    if (askedOn > toDay(run.end)) break;
    if (repliedOn === null) return { ...run, pausedDays, isOpen: true };
    const asked = Temporal.PlainDate.from(askedOn);
    const replied = Temporal.PlainDate.from(repliedOn);
    const first = Temporal.PlainDate.compare(asked, next) < 0 ? next : asked;
    const days = first.until(replied).days + 1;
    if (days <= 0) continue;
    pausedDays += days;
    next = replied.add({ days: 1 });
    run = runClock(clock, from, law, table, pausedDays);
  }
  return { ...run, pausedDays, isOpen: false };
};
