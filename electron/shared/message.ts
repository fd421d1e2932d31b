// What happened to a request: its log. A status is reckoned from it, never set by hand.
import { z } from "zod";
import { Day, Instant } from "./day.ts";
import { eventKinds } from "./lists.ts";

/**
 * One entry of a request's log. `on` is the calendar day of `at` where the person was when it was written down, so that
 * a later journey through time zones does not move a deadline.
 */
export const RequestEvent = z.object({
  eventId: z.string(),
  kind: z.enum(eventKinds),
  at: Instant,
  on: Day,
  by: z.enum(["person", "app", "company"]),
  /** The server's own reply line, word for word, for `sent`; for `note` a sentence of the person's or what app-note.ts writes. */
  text: z.string().nullable(),
});
export type RequestEvent = z.infer<typeof RequestEvent>;
