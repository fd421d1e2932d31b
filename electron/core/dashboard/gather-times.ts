// How long answers took: gathered letter by letter, then summed up.
import type { AnswerTimes } from "../../shared/dashboard.ts";
import type { Day } from "../../shared/day.ts";
import { toNumber } from "../law/date-line.ts";
import { type Counted, progressOf } from "./has-mark.ts";

export type GatheredTimes = {
  answered: number;
  waiting: number;
  ended: number;
  longestWait: number | null;
  readonly days: number[];
};

export const noTimes = (): GatheredTimes => ({ answered: 0, waiting: 0, ended: 0, longestWait: null, days: [] });

/** Of a letter that is out. One whose days cannot both be true (an answer before the letter) is counted and not timed. */
export const addTime = (times: GatheredTimes, { summary, answer }: Counted, today: Day): void => {
  const { sentOn } = summary;
  const { answeredOn, outcome } = answer;
  if (answeredOn !== null || outcome === "fulfilled") {
    times.answered += 1;
    if (answeredOn !== null && sentOn !== null && answeredOn >= sentOn)
      times.days.push(toNumber(answeredOn) - toNumber(sentOn));
  } else if (progressOf(summary) === "settled") {
    times.ended += 1;
  } else {
    times.waiting += 1;
    if (sentOn !== null && sentOn <= today)
      times.longestWait = Math.max(times.longestWait ?? 0, toNumber(today) - toNumber(sentOn));
  }
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
