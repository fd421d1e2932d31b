// What the outbox's rules need of whoever keeps its rows; the store's outbox fits it.
import type { Instant } from "../../shared/day.ts";
import type { OutboxState } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";

/** A letter that was approved: its bytes and envelope never change again, only its state does. */
export type OutboxRow = {
  readonly requestId: RequestId;
  readonly state: OutboxState;
  readonly messageId: string;
  readonly envelopeFrom: string;
  readonly envelopeTo: string;
  readonly raw: Uint8Array;
  readonly attempts: number;
  /** When the last try was made that may have delivered the letter; null if none was. Never null again. */
  readonly maybeDeliveredAt: Instant | null;
};

export type OutboxChange = {
  readonly attempts?: number;
  readonly lastTriedAt?: Instant;
  readonly smtpReply?: string | null;
  readonly failure?: string | null;
  /** Before it the app does not send the letter on its own; null: only when the person asks. */
  readonly notBefore?: Instant | null;
  /** For a move to `unsure` after a try that surely failed: the earlier doubt, which stays. */
  readonly maybeDeliveredAt?: Instant;
};

/** A move of one letter, with what it changes and what it writes into the log. */
export type OutboxMove = {
  readonly requestId: RequestId;
  readonly from: OutboxState;
  readonly to: OutboxState;
  readonly change: OutboxChange;
  readonly events: readonly RequestEvent[];
};

/** Synchronous and durable when it returns: a commit that survives the process being killed. */
export type OutboxDoor = {
  readonly get: (requestId: RequestId) => OutboxRow | null;
  /** Of both modes, in the order of approval, and by the state alone: a row of which nothing else can be read is listed as well. */
  readonly inState: (state: OutboxState) => readonly RequestId[];
  /**
   * Compare and set: moves only while the row is still in `from`; false otherwise. The events commit with it. Whatever
   * moves to `unsure` may be out from then on: `maybeDeliveredAt` becomes the time of the last try, if none is named. Such
   * a move needs nothing else of the row to be read.
   */
  readonly move: (
    requestId: RequestId,
    from: OutboxState,
    to: OutboxState,
    change: OutboxChange,
    events: readonly RequestEvent[],
  ) => boolean;
  /** All of them in their order and in one commit, each as `move` does it; false if one was not lawful: then none was made. */
  readonly moveAll: (moves: readonly OutboxMove[]) => boolean;
};
