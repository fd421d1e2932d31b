// An event of a calendar file, and what is remembered of it for the next one.
import type { Day } from "../../shared/day.ts";

/**
 * What was written last. `uid` is a salted hash and says nothing of the request. `sequence` rises with each change, so that
 * calendars take the newer one (RFC 5545, 3.8.7.4).
 */
export type KnownEvent = {
  readonly uid: string;
  readonly on: Day;
  readonly title: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
};

/** `daysBefore`: the days before `on` on which it reminds, at nine in the morning; 0: on that day. */
export type CalendarEvent = KnownEvent & { readonly daysBefore: readonly number[] };
