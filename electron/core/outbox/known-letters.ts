// What the queue knows of the letters that wait: read once, kept up letter by letter, read anew when others changed it.
import type { Instant } from "../../shared/day.ts";
import type { RequestId } from "../../shared/request.ts";
import type { OutboxChange } from "./outbox-door.ts";
import type { QueueDoor } from "./queue-door.ts";
import type { QueueLetter, QueueSent } from "./queue-letter.ts";
import type { Outcome } from "./run-outbox.ts";

const day = 24 * 60 * 60_000;

type Rows = { readonly letters: Map<RequestId, QueueLetter>; readonly lately: QueueSent[] };

export const createKnownLetters = ({ outbox, now }: { readonly outbox: QueueDoor; readonly now: () => Instant }) => {
  let rows: Rows | null = null;
  let due: QueueLetter[] = [];

  const read = (): Rows => {
    if (rows !== null) return rows;
    const since = new Date(Date.parse(now()) - day).toISOString() as Instant;
    const letters = new Map(outbox.waiting().map((letter) => [letter.requestId, letter]));
    rows = { letters, lately: [...outbox.sentSince(since)] };
    return rows;
  };
  const forget = (): void => {
    rows = null;
    due = [];
  };

  return {
    read,
    forget,

    /** Letters whose time has come, in the order in which they go: a batch that need not be planned one by one. */
    line: (letters: readonly QueueLetter[]): void => {
      due = [...letters].reverse();
    },
    /** The batch no longer holds: what was said of one letter, or of the network, may hold the others. */
    breakLine: (): void => {
      due = [];
    },
    /** The first of the batch; stays the first until `end`. */
    first: (): QueueLetter | null => due.at(-1) ?? null,
    /** The one after `letter`, which is the first. */
    second: (letter: QueueLetter): QueueLetter | null => (due.at(-1) === letter ? (due.at(-2) ?? null) : null),

    /** What a try came to, so that the others need not be read again. `change`: what was written with it. */
    end: (letter: QueueLetter, outcome: Outcome, { failure = null, notBefore = null }: OutboxChange): void => {
      if (due.at(-1) === letter) due.pop();
      if (outcome.kind !== "accepted") due = [];
      if (rows === null) return;
      const { requestId, mode, envelopeFrom, envelopeTo, attempts } = letter;
      if (outcome.state === "retry") {
        const tried = { attempts: attempts + 1, lastTriedAt: now(), failure, notBefore };
        rows.letters.set(requestId, { ...letter, state: "retry", ...tried });
        return;
      }
      rows.letters.delete(requestId);
      if (outcome.state === "sent" || outcome.state === "unsure") {
        rows.lately.push({ mode, envelopeFrom, envelopeTo, at: now() });
      }
    },
  };
};
