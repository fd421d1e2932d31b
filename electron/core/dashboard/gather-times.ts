// How long answers took: found letter by letter, gathered, then summed up.
import type { AnswerTimes } from "../../shared/dashboard.ts";
import type { Day } from "../../shared/day.ts";
import type { Standing } from "../../shared/standing-names.ts";
import { toNumber } from "../law/date-line.ts";
import type { Counted } from "./has-mark.ts";

/** `days` null: one of the two days is not known, or they cannot both be true (an answer before the letter). */
type Time = { readonly kind: "answered" | "waiting" | "ended"; readonly days: number | null };

export type GatheredTimes = {
  answered: number;
  waiting: number;
  ended: number;
  longestWait: number | null;
  readonly days: number[];
};

export const noTimes = (): GatheredTimes => ({ answered: 0, waiting: 0, ended: 0, longestWait: null, days: [] });

const daysBetween = (from: Day | null, to: Day | null): number | null =>
  from === null || to === null || to < from ? null : toNumber(to) - toNumber(from);

/** Without an answer: nobody owes one any more. */
const over: readonly Standing[] = ["withdrawn", "decided"];

/** Of a letter that is out. */
export const findTime = ({ summary, answer }: Counted, today: Day): Time => {
  const { answeredOn, outcome } = answer;
  if (answeredOn !== null || outcome === "fulfilled")
    return { kind: "answered", days: daysBetween(summary.sentOn, answeredOn) };
  if (over.includes(summary.standing)) return { kind: "ended", days: null };
  return { kind: "waiting", days: daysBetween(summary.sentOn, today) };
};

export const addTime = (times: GatheredTimes, { kind, days }: Time): void => {
  times[kind] += 1;
  if (days === null) return;
  if (kind === "answered") times.days.push(days);
  else if (times.longestWait === null || days > times.longestWait) times.longestWait = days;
};

/** Of two middle ones their mean. */
const findMedian = (days: readonly number[]): number | null => {
  const sorted = Int32Array.from(days).sort();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};

export const sumUpTimes = ({ answered, waiting, ended, longestWait, days }: GatheredTimes): AnswerTimes => ({
  answered,
  waiting,
  ended,
  timed: days.length,
  medianDays: findMedian(days),
  longestWait,
});
