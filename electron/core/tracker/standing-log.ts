// The entries of a log that count: without those that were corrected or taken back.
import { type LogEntry, resolveLog } from "./resolve-log.ts";

/** In the order in which they happened. Status, clocks and letters look at these alone. */
export const standingLog = <E extends LogEntry>(events: readonly E[]): readonly E[] =>
  standsWhole(events) ? events : resolveLog(events).standing.map(({ event }) => event);

/** Of a hundred thousand logs most are as they were written; those are not taken apart. */
const standsWhole = (events: readonly LogEntry[]): boolean => {
  let receipts = 0;
  let last: LogEntry | null = null;
  for (const event of events) {
    if (event.replaces !== null || event.isUndoing || (last !== null && !isInOrder(last, event))) return false;
    if (event.kind === "received") receipts += 1;
    last = event;
  }
  return receipts < 2;
};

const isInOrder = (one: LogEntry, next: LogEntry): boolean => {
  if (one.on !== next.on) return one.on < next.on;
  return one.at === next.at ? one.writtenAt <= next.writtenAt : one.at < next.at;
};
