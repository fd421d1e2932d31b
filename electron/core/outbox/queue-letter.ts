// A letter as the queue's rules see it, and what holds it.
import type { Instant } from "../../shared/day.ts";
import type { Mode } from "../../shared/lists.ts";
import type { RequestId } from "../../shared/request.ts";

/** A letter that waits: approved, or to be tried again. In the order of approval. */
export type QueueLetter = {
  readonly requestId: RequestId;
  readonly mode: Mode;
  readonly state: "approved" | "retry";
  readonly envelopeFrom: string;
  readonly envelopeTo: string;
  readonly approvedAt: Instant;
  /** Before it the app does not send it on its own; null: only when the person asks. */
  readonly notBefore: Instant | null;
  readonly attempts: number;
  readonly lastTriedAt: Instant | null;
  readonly failure: string | null;
};

/** A letter that went out, or may have. */
export type QueueSent = {
  readonly mode: Mode;
  readonly envelopeFrom: string;
  readonly envelopeTo: string;
  readonly at: Instant;
};

/** What letters queue up for: the practice server, or a mailbox by its address in lower case. */
export type Lane = string;

/** Stands for all of them. */
export const everyLane: Lane = "*";

export const laneOf = ({ mode, envelopeFrom }: Pick<QueueLetter, "mode" | "envelopeFrom">): Lane =>
  mode === "practice" ? mode : envelopeFrom.toLowerCase();

/** `example.net` of `privacy@Example.NET`. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();
