// The outbox as a whole: what waits, what stops it, and how the person wants it to go.
import * as z from "zod";
import { Instant } from "./day.ts";
import { letterNames } from "./letter-names.ts";
import { waitReasons } from "./lists.ts";
import { Paused } from "./paused.ts";
import { RequestId } from "./request.ts";

/** A letter that waits. `at`: when it goes, null while something holds it that only a person or the network can end. */
export const WaitingLetter = z.object({
  requestId: RequestId,
  company: z.string(),
  kind: z.enum(letterNames),
  why: z.enum(waitReasons),
  at: Instant.nullable(),
});
export type WaitingLetter = z.infer<typeof WaitingLetter>;

/** Of the current mode. `nextAt` and `lastAt` are an estimate: that each letter is taken at the first try. */
export const OutboxStatus = z.object({
  paused: Paused.nullable(),
  online: z.boolean(),
  waiting: z.int(),
  /** How many of these waited already when the app was started. */
  leftover: z.int(),
  sending: RequestId.nullable(),
  nextAt: Instant.nullable(),
  lastAt: Instant.nullable(),
  /** Letters wait for the person's word. */
  mustAsk: z.boolean(),
  /** The first hundred, in the order in which they go. */
  letters: z.array(WaitingLetter),
});
export type OutboxStatus = z.infer<typeof OutboxStatus>;
