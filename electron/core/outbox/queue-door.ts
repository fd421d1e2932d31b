// What the queue needs beside the outbox's own door: who waits, and what went out lately.
import type { Instant } from "../../shared/day.ts";
import type { OutboxDoor } from "./outbox-door.ts";
import type { QueueLetter, QueueSent } from "./queue-letter.ts";

export type QueueDoor = OutboxDoor & {
  /** Letters in `approved` and `retry` of both modes in the order of approval; one that cannot be read is left out. */
  readonly waiting: () => readonly QueueLetter[];
  /** Letters on their way, out, or in doubt, that were last tried at or after `since`; in no order. */
  readonly sentSince: (since: Instant) => readonly QueueSent[];
};
