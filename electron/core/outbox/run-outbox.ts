// Takes an approved letter out of the door exactly once, and writes down what is known of it at every moment.

import { writeAppNote } from "../../shared/app-note.ts";
import type { Day, Instant } from "../../shared/day.ts";
import type { FailureCode, OutboxState } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";
import { type Deliver, type Delivery, settleState } from "./delivery.ts";
import { mayMove } from "./moves.ts";
import type { OutboxChange, OutboxDoor, OutboxRow } from "./outbox-door.ts";

/**
 * What came of one call of `dispatchLetter`. `state` is where the letter is now. `not-approved`: nothing was done, the
 * letter was not waiting to be sent (`state: null`: there is no such letter); most often another run has it.
 */
export type Outcome =
  | { readonly kind: "accepted"; readonly state: OutboxState; readonly reply: string }
  | {
      readonly kind: "retry" | "refused" | "unsure";
      readonly state: OutboxState;
      readonly code: FailureCode;
      readonly reply: string | null;
    }
  | { readonly kind: "not-approved"; readonly state: OutboxState | null };

type Needs = {
  readonly requestId: RequestId;
  readonly outbox: OutboxDoor;
  readonly deliver: Deliver;
  /** `dayOf` rather than today's date: an instant and its day must not fall on two sides of midnight. */
  readonly clock: { readonly now: () => Instant; readonly dayOf: (at: Instant) => Day };
  readonly newId: () => string;
  /** When a letter that surely is not out may go again on the app's own; without it only when the person asks. */
  readonly retryAt?: (tried: { readonly attempts: number; readonly failedAt: Instant }) => Instant;
  /**
   * Writes down what came of the try. Here is the place for patience: what the server said is known to nobody else, and
   * `write` may be called again for as long as it throws. Without it, it is called once.
   */
  readonly writeDown?: <T>(write: () => T, delivery: Delivery) => Promise<T>;
};

type Diary = Pick<Needs, "clock" | "newId">;

const noteTry = (
  { clock, newId }: Diary,
  kind: "retry" | "refused" | "unsure" | "interrupted",
  { code, reply }: { code: FailureCode | null; reply: string | null },
): RequestEvent => {
  const at = clock.now();
  const text = writeAppNote({ note: `try-${kind}`, code, reply });
  return { eventId: newId(), kind: "note", at, on: clock.dayOf(at), by: "app", text };
};

/**
 * Moves a letter that is ours to move. Another run may have given it up meanwhile (`unsure`, for it saw nobody sending);
 * it is still we who hold the server's answer. If anybody moved it elsewhere, or the move is not lawful, that is a bug.
 */
const moveOwn = (
  outbox: OutboxDoor,
  requestId: RequestId,
  to: OutboxState,
  change: OutboxChange,
  events: readonly RequestEvent[],
): OutboxState => {
  if (!mayMove("sending", to)) throw new Error(`A letter may not move from sending to ${to}.`);
  if (outbox.move(requestId, "sending", to, change, events)) return to;
  const known = to === "sent" ? "sent" : "unsure";
  if (mayMove("unsure", known) && outbox.move(requestId, "unsure", known, change, events)) return known;
  throw new Error(`A letter that was being sent was moved by somebody else; it should now be ${to}.`);
};

const settled = (delivery: Delivery, row: OutboxRow, diary: Diary & Pick<Needs, "retryAt">) => {
  const { kind, reply } = delivery;
  if (kind !== "accepted") {
    // A try that surely failed leaves an earlier doubt as old as it is; one in doubt itself is dated by the door.
    const doubt = kind !== "unsure" && row.maybeDeliveredAt !== null && { maybeDeliveredAt: row.maybeDeliveredAt };
    const note = noteTry(diary, kind, delivery);
    const notBefore = diary.retryAt?.({ attempts: row.attempts + 1, failedAt: note.at }) ?? null;
    return {
      change: { smtpReply: reply, failure: delivery.code, ...doubt, ...(kind === "retry" && { notBefore }) },
      events: [note],
    };
  }
  const at = diary.clock.now();
  const sent: RequestEvent = {
    eventId: diary.newId(),
    kind: "sent",
    at,
    on: diary.clock.dayOf(at),
    by: "app",
    text: reply,
  };
  return { change: { smtpReply: reply, failure: null }, events: [sent] };
};

const deliverOrTell = async (deliver: Deliver, row: OutboxRow): Promise<{ delivery: Delivery; cause?: unknown }> => {
  const { messageId, envelopeFrom, envelopeTo, raw } = row;
  try {
    return { delivery: await deliver({ messageId, envelopeFrom, envelopeTo, raw }) };
  } catch (cause) {
    // Whether a socket was open when it struck is not known, so neither is whether the letter went.
    return { delivery: { kind: "unsure", code: "bug", reply: null }, cause };
  }
};

/**
 * Sends one letter that is in state `approved`. `sending` is committed before `deliver` is called, so that a crash at
 * any later moment leaves a trace; the outcome and its entry in the log commit together. A letter that an earlier try
 * may have delivered ends in `unsure` unless the server says yes, whatever this try came to.
 *
 * Throws what `deliver` throws (a bug) as the `cause`, with the letter left in `unsure`, and throws if the outcome
 * cannot be written, with the letter left in `sending`, which the next start makes `unsure`.
 *
 * `await dispatchLetter({ requestId, outbox: store.outbox, deliver, clock, newId: randomUUID })` is for instance
 * `{ kind: "accepted", state: "sent", reply: "250 2.0.0 Ok: queued as 4F1" }`.
 */
export const dispatchLetter = async (needs: Needs): Promise<Outcome> => {
  const { requestId, outbox, deliver, clock, writeDown = async (write) => write() } = needs;
  const row = outbox.get(requestId);
  if (row === null || row.state !== "approved") return { kind: "not-approved", state: row?.state ?? null };
  const begun = { attempts: row.attempts + 1, lastTriedAt: clock.now(), smtpReply: null, failure: null };
  if (!outbox.move(requestId, "approved", "sending", begun, [])) {
    return { kind: "not-approved", state: outbox.get(requestId)?.state ?? null };
  }
  const told = await deliverOrTell(deliver, row);
  const { delivery } = told;
  const wanted = settleState(delivery.kind, { mayBeOut: row.maybeDeliveredAt !== null });
  const { change, events } = settled(delivery, row, needs);
  const state = await writeDown(() => moveOwn(outbox, requestId, wanted, change, events), delivery);
  if ("cause" in told) throw new Error("A bug struck while a letter was on its way.", { cause: told.cause });
  return { ...delivery, state };
};

/**
 * A letter in `sending` that nobody is sending: it was on its way when the app died or could not write, and nobody knows
 * how far it got. It becomes `unsure`; false if it is not in `sending`.
 */
export const giveUpTry = ({ requestId, outbox, ...diary }: Pick<Needs, "requestId" | "outbox"> & Diary): boolean =>
  outbox.move(requestId, "sending", "unsure", {}, [noteTry(diary, "interrupted", { code: null, reply: null })]);

/**
 * For the start of the app, before anything is sent: gives up every try that was on its way. Answers with the letters
 * that became `unsure`. Approved letters stay as they are; the queue takes them up again.
 */
export const recoverOutbox = (needs: Pick<Needs, "outbox"> & Diary): readonly RequestId[] =>
  needs.outbox.inState("sending").filter((requestId) => giveUpTry({ requestId, ...needs }));
