// A request: one letter to one company under one law, and all that happened since.
import { z } from "zod";
import { Slug } from "./company.ts";
import { Day, Instant } from "./day.ts";
import { Due, LawChoice } from "./law.ts";
import { Letter, Reference } from "./letter.ts";
import { letterKinds, modes, outboxStates, requestStatuses, rights } from "./lists.ts";
import { RequestEvent } from "./message.ts";

export const RequestId = z.uuid().brand<"RequestId">();
export type RequestId = z.infer<typeof RequestId>;

/** A row of the tracker. */
export const RequestSummary = z.object({
  requestId: RequestId,
  mode: z.enum(modes),
  reference: Reference,
  slug: Slug,
  company: z.string(),
  kind: z.enum(letterKinds),
  right: z.enum(rights),
  status: z.enum(requestStatuses),
  /** True once `dueOn` has passed without an answer. */
  overdue: z.boolean(),
  createdAt: Instant,
  sentOn: Day.nullable(),
  dueOn: Day.nullable(),
});
export type RequestSummary = z.infer<typeof RequestSummary>;

/** What the outbox knows of a letter. `smtpReply`: the server's last line, word for word. */
export const Dispatch = z.object({
  state: z.enum(outboxStates),
  messageId: z.string(),
  attempts: z.int(),
  lastTriedAt: Instant.nullable(),
  /** When the last try was made that may have delivered the letter; null if none was. Later failures do not undo it. */
  maybeDeliveredAt: Instant.nullable(),
  smtpReply: z.string().nullable(),
  /** A code of the closed list (lists.ts, failureCodes) when the last try failed. */
  failure: z.string().nullable(),
});
export type Dispatch = z.infer<typeof Dispatch>;

/** An earlier letter of the same kind to the same company in the same mode that was approved, whatever came of it. */
export const EarlierRequest = z.object({
  requestId: RequestId,
  /** null: its entry can no longer be read, so it may have gone out. */
  status: z.enum(requestStatuses).nullable(),
  /** The day on which it was approved. */
  approvedOn: Day.nullable(),
  sentOn: Day.nullable(),
  dueOn: Day.nullable(),
});
export type EarlierRequest = z.infer<typeof EarlierRequest>;

/**
 * Where a draft says something that no longer holds: its address, or the mailbox that it goes out from. `now: null`: no
 * address of the company counts any more.
 */
export const Outdated = z.object({ part: z.enum(["from", "to"]), was: z.string(), now: z.string().nullable() });
export type Outdated = z.infer<typeof Outdated>;

/** A request's page. `dispatch` is null while the letter is a draft that nobody approved. */
export const RequestPage = z.object({
  summary: RequestSummary,
  lawChoice: LawChoice,
  letter: Letter,
  customerNumber: z.string().nullable(),
  due: Due,
  dispatch: Dispatch.nullable(),
  events: z.array(RequestEvent),
  /** Newest first. */
  earlier: z.array(EarlierRequest),
  /** Empty for a letter that was approved: it stays as it is. */
  outdated: z.array(Outdated),
});
export type RequestPage = z.infer<typeof RequestPage>;
