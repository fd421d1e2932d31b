// The calendar: its days, rest, and calendar files.
import * as z from "zod";
import { AgendaMonth, AgendaPage, AgendaSpan, Month } from "../agenda.ts";
import { Day } from "../day.ts";
import { agendaPage } from "../limits.ts";
import { RequestId, RequestPage } from "../request.ts";
import { ofRequest } from "./inputs.ts";

export const agendaCalls = {
  /** What falls on the days of a month, of the current mode; nothing of it is reckoned in the call. */
  "agenda:month": { input: z.strictObject({ month: Month }), output: AgendaMonth },
  /** From the given place on, in the order of the days. */
  "agenda:list": {
    input: z.strictObject({
      span: AgendaSpan,
      from: z.int().nonnegative(),
      most: z.int().min(1).max(agendaPage),
    }),
    output: AgendaPage,
  },
  /**
   * Lets a request rest until a day, on which it asks again; null ends that. `day-impossible`: not after today, or more than
   * a year away.
   */
  "agenda:snooze": { input: ofRequest.extend({ untilOn: Day.nullable() }), output: RequestPage },
  /**
   * Asks where, and writes a calendar file with the days of a request, or with null of all; what an earlier file said and is
   * not due any more is cancelled in it. `isNamed`: companies stand in its titles. Nothing is asked if it would be empty.
   */
  "agenda:save-calendar": {
    input: z.strictObject({ requestId: RequestId.nullable(), isNamed: z.boolean() }),
    output: z.object({ saved: z.boolean(), events: z.int(), cancelled: z.int() }),
  },
} as const;
