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
  const dates: AgendaDate[] = [];
  for (const duty of duties) {
    const { whose, kind, edge, on, state } = duty;
    const isOverdue = overdue && kind === "answer" && state === "missed";
    if (on === null || (state !== "open" && !isOverdue)) continue;
    dates.push({ whose, kind, edge, on, isOverdue, nth: countBefore(duties, duty) });
  }
  const answer = dates.find(({ kind }) => kind === "answer");
  // Who has to answer by a day and may say until the same day that it takes longer: that is one day to wait for.
  return dates.filter(({ kind, on }) => kind !== "tell-extension" || on !== answer?.on);
};

/** Of its kind, whatever became of them. */
const countBefore = (duties: readonly Duty[], duty: Duty): number => {
  let before = 0;
  for (const other of duties) {
    if (other === duty) break;
    if (other.kind === duty.kind) before += 1;
  }
  return before;
};
