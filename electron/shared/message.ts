// What happened to a request: its log. A status is reckoned from it, never set by hand.
import * as z from "zod";
import { Day, Instant } from "./day.ts";
import { refusalGrounds, refusalReasons } from "./letter-names.ts";
import { eventKinds } from "./lists.ts";
import { ReplyId } from "./reply-id.ts";

/** What an entry consists of. Those that were added later have a default, so that old exports read. */
export const EventFields = z.object({
  eventId: z.string(),
  kind: z.enum(eventKinds),
  at: Instant,
  on: Day,
  by: z.enum(["person", "app", "company"]),
  /** The server's own reply line, word for word, for `sent`; for `note` a sentence of the person's or what app-note.ts writes. */
  text: z.string().nullable(),
  /** When it was written down, while `at` is when it happened. */
  writtenAt: Instant,
  /** The entry in whose place it stands; null: in none's. */
  replaces: z.string().nullable().default(null),
  /** It stands for nothing: the entry that it replaces is taken back. An undoing can be taken back itself. */
  isUndoing: z.boolean().default(false),
  /** The received mail that it rests on. */
  replyId: ReplyId.nullable().default(null),
  /** Of `refused`. */
  reason: z.enum(refusalReasons).nullable().default(null),
  /** Of `refused`, finer. */
  ground: z.enum(refusalGrounds).nullable().default(null),
  /** Of `extended`: the day that the company named. */
  untilOn: Day.nullable().default(null),
});

const datesItself = (entry: unknown): unknown =>
  typeof entry === "object" && entry !== null && !("writtenAt" in entry) && "at" in entry
    ? { ...entry, writtenAt: entry.at }
    : entry;

/**
 * One entry of a request's log. Entries are added, never changed: a correction or an undoing is an entry that names the
 * one in whose place it stands, and core/tracker/standing-log.ts tells which of them stand. `on` is the calendar day of
 * `at` where the person was when it was written down, so that a later journey through time zones does not move a deadline.
 */
export const RequestEvent = z.preprocess(datesItself, EventFields);
export type RequestEvent = z.infer<typeof EventFields>;
