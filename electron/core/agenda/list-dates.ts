// The days that a request puts into the calendar.
import type { AgendaDate } from "../../shared/agenda.ts";
import type { Duty } from "../../shared/standing.ts";

type Known = {
  readonly duties: readonly Duty[];
  /** An answer is due and did not come. */
  readonly overdue: boolean;
};

/** What is open and has a day, and of what passed the answer that is still waited for. */
export const listDates = ({ duties, overdue }: Known): AgendaDate[] => {
  const seen = new Map<Duty["kind"], number>();
  const dates = duties.flatMap(({ whose, kind, edge, on, state }): AgendaDate[] => {
    const nth = seen.get(kind) ?? 0;
    seen.set(kind, nth + 1);
    const isOverdue = overdue && kind === "answer" && state === "missed";
    if (on === null || (state !== "open" && !isOverdue)) return [];
    return [{ whose, kind, edge, on, isOverdue, nth }];
  });
  const answer = dates.find(({ kind }) => kind === "answer");
  // Who has to answer by a day and may say until the same day that it takes longer: that is one day to wait for.
  return dates.filter(({ kind, on }) => kind !== "tell-extension" || on !== answer?.on);
};
