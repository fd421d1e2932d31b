// The entries of a log that count: without those that were corrected or taken back.
import { type LogEntry, resolveLog } from "./resolve-log.ts";

/** In the order in which they happened. Status, clocks and letters look at these alone. */
export const standingLog = <E extends LogEntry>(events: readonly E[]): readonly E[] =>
  resolveLog(events).standing.map(({ event }) => event);
