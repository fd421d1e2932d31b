// An outbox in memory, for tests: keeps every commit in order, so that a test can see what was durable when.
import type { Instant } from "../../shared/day.ts";
import type { Mode } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";
import type { OutboxChange, OutboxRow } from "./outbox-door.ts";
import type { QueueDoor } from "./queue-door.ts";

/** A row with what its changes left in it. */
export type MemoryRow = OutboxRow &
  Omit<Required<OutboxChange>, "lastTriedAt" | "maybeDeliveredAt"> & {
    readonly mode: Mode;
    readonly approvedAt: Instant;
    readonly lastTriedAt: Instant | null;
  };

/** `createMemoryOutbox([row])`; `row()` shows what is kept, `events` what was logged, `commits` the moves in order. */
export const createMemoryOutbox = (rows: readonly MemoryRow[]) => {
  const kept = new Map<RequestId, MemoryRow>(rows.map((row) => [row.requestId, row]));
  const events: RequestEvent[] = [];
  const commits: string[] = [];
  const move: QueueDoor["move"] = (requestId, from, to, change, added) => {
    const row = kept.get(requestId);
    if (row?.state !== from) return false;
    const doubt = change.maybeDeliveredAt ?? change.lastTriedAt ?? row.lastTriedAt ?? row.maybeDeliveredAt;
    kept.set(requestId, { ...row, ...change, state: to, ...(to === "unsure" && { maybeDeliveredAt: doubt }) });
    events.push(...added);
    commits.push(`${from}>${to}`);
    return true;
  };
  const outbox: QueueDoor = {
    waiting: () =>
      [...kept.values()]
        .flatMap((row) => (row.state === "approved" || row.state === "retry" ? [{ ...row, state: row.state }] : []))
        .sort((one, other) => one.approvedAt.localeCompare(other.approvedAt)),
    sentSince: (since) =>
      [...kept.values()].flatMap(({ state, lastTriedAt: at, ...row }) =>
        at !== null && at >= since && ["sending", "sent", "unsure"].includes(state) ? [{ ...row, at }] : [],
      ),
    get: (requestId) => kept.get(requestId) ?? null,
    inState: (state) => [...kept.values()].filter((row) => row.state === state).map((row) => row.requestId),
    move,
    moveAll: (moves) => {
      const before = { rows: new Map(kept), events: events.length, commits: commits.length };
      if (moves.every((one) => move(one.requestId, one.from, one.to, one.change, one.events))) {
        commits.push(commits.splice(before.commits).join(" "));
        return true;
      }
      for (const [requestId, row] of before.rows) kept.set(requestId, row);
      events.length = before.events;
      commits.length = before.commits;
      return false;
    },
  };
  return { outbox, events, commits, row: (requestId: RequestId) => kept.get(requestId) ?? null };
};
