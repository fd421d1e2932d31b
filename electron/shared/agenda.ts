// The calendar: on which day somebody owes something or may do something, month by month and as a list.
import * as z from "zod";
import { Day } from "./day.ts";
import { letterNames } from "./letter-names.ts";
import { RequestId } from "./request.ts";
import { Duty } from "./standing.ts";

/** A request rests for so many days at the most. */
export const longestSnooze = 366;

/** `2026-11` */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/**
 * A day of a request. `isOverdue`: it has passed, and what was owed did not come. `nth`: which of the request's duties of
 * that kind it is, from 0 on.
 */
export const AgendaDate = Duty.pick({ whose: true, kind: true, edge: true }).extend({
  on: Day,
  isOverdue: z.boolean(),
  nth: z.int().nonnegative(),
});
export type AgendaDate = z.infer<typeof AgendaDate>;

export const AgendaEntry = AgendaDate.extend({
  requestId: RequestId,
  company: z.string(),
  /** Which letter it is. */
  letter: z.enum(letterNames),
});
export type AgendaEntry = z.infer<typeof AgendaEntry>;

/** What falls on a day: of the company's side, of the person's, and how much of all that is overdue. */
export const AgendaDay = z.object({ on: Day, theirs: z.int(), yours: z.int(), overdue: z.int() });
export type AgendaDay = z.infer<typeof AgendaDay>;

/** `days`: those of the month on which something falls, in their order. `all`, `overdue`: of every month. */
export const AgendaMonth = z.object({
  days: z.array(AgendaDay),
  all: z.int(),
  overdue: z.int(),
  /** The nearest days before and after the month on which something falls; null: none. */
  before: Day.nullable(),
  after: Day.nullable(),
});
export type AgendaMonth = z.infer<typeof AgendaMonth>;

/** null: every day. */
export const AgendaSpan = z.strictObject({ from: Day, to: Day }).nullable();
export type AgendaSpan = z.infer<typeof AgendaSpan>;

export const AgendaPage = z.object({ total: z.int(), from: z.int(), entries: z.array(AgendaEntry) });
export type AgendaPage = z.infer<typeof AgendaPage>;
