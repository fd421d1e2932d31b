// Takes an approved letter out of the door exactly once, and writes down what is known of it at every moment.

import { writeAppNote } from "../../shared/app-note.ts";
import type { Day, Instant } from "../../shared/day.ts";
import type { FailureCode } from "../../shared/failure-codes.ts";
import type { OutboxState } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";
import { plainEvent } from "../tracker/plain-event.ts";
import { type Deliver, type Delivery, settleState } from "./delivery.ts";
import { mayMove } from "./moves.ts";
import type { OutboxChange, OutboxDoor, OutboxMove, OutboxRow } from "./outbox-door.ts";

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
  return plainEvent({ eventId: newId(), kind: "note", at, on: clock.dayOf(at), by: "app", text });
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
  const sent = plainEvent({
    eventId: diary.newId(),
    kind: "sent",
    at,
    on: diary.clock.dayOf(at),
    by: "app",
    text: reply,
  });
  return { change: { smtpReply: reply, failure: null }, events: [sent] };
};

const hearOut = async (delivering: () => Promise<Delivery>): Promise<{ delivery: Delivery; cause?: unknown }> => {
  try {
    return { delivery: await delivering() };
  } catch (cause) {
    // Whether a socket was open when it struck is not known, so neither is whether the letter went.
    return { delivery: { kind: "unsure", code: "bug", reply: null }, cause };
  }
};

/** A try that has ended: what came of it, and the move that writes it down. `cause`: of the bug that struck. */
export type Ended = { readonly delivery: Delivery; readonly move: OutboxMove; readonly cause?: unknown };

/** `ended` never rejects. */
export type Begun = { readonly ended: Promise<Ended> };

/** What of `Needs` a try itself takes. */
export type TryNeeds = Pick<Needs, "requestId" | "outbox" | "deliver" | "clock" | "newId" | "retryAt"> & {
  /** The letter's bytes are about to be handed over. */
  readonly begins?: () => void;
};

/**
 * Begins the try of a letter: `sending` is committed before a byte of it can leave, so that a crash at any later moment
 * leaves a trace. `earlier` are moves that commit together with that, or not at all. null: nothing was committed, since a
 * letter was not where it should be; most often another run has it. Throws if nothing can be written; nothing leaves then.
 *
 * Over a line that stands open the server is told of the letter first and thinks while the disk writes.
 */
export const beginTry = (needs: TryNeeds, row: OutboxRow, earlier: readonly OutboxMove[] = []): Begun | null => {
  const { requestId, outbox, deliver, clock } = needs;
  const { messageId, envelopeFrom, envelopeTo, raw } = row;
  const parcel = { messageId, envelopeFrom, envelopeTo, raw };
  const change = { attempts: row.attempts + 1, lastTriedAt: clock.now(), smtpReply: null, failure: null };
  const announced = deliver.announce?.(parcel) ?? null;
  let isOurs = false;
  try {
    isOurs = outbox.moveAll([...earlier, { requestId, from: "approved", to: "sending", change, events: [] }]);
  } finally {
    if (!isOurs) announced?.drop();
  }
  if (!isOurs) return null;
  const told = hearOut(() => {
    needs.begins?.();
    return announced === null ? deliver(parcel) : announced.send();
  });
  const ended = told.then(({ delivery, ...bug }): Ended => {
    const to = settleState(delivery.kind, { mayBeOut: row.maybeDeliveredAt !== null });
    return { delivery, move: { requestId, from: "sending", to, ...settled(delivery, row, needs) }, ...bug };
  });
  return { ended };
};

/** Writes down what came of a try; answers with the state in which the letter is now. */
export const writeEnded = (outbox: OutboxDoor, { move }: Ended): OutboxState =>
  moveOwn(outbox, move.requestId, move.to, move.change, move.events);

/**
 * Sends one letter that is in state `approved`. The outcome and its entry in the log commit together. A letter that an
 * earlier try may have delivered ends in `unsure` unless the server says yes, whatever this try came to.
 *
 * Throws what `deliver` throws (a bug) as the `cause`, with the letter left in `unsure`, and throws if the outcome
 * cannot be written, with the letter left in `sending`, which the next start makes `unsure`.
 *
 * `await dispatchLetter({ requestId, outbox: store.outbox, deliver, clock, newId: randomUUID })` is for instance
 * `{ kind: "accepted", state: "sent", reply: "250 2.0.0 Ok: queued as 4F1" }`.
 */
export const dispatchLetter = async (needs: Needs): Promise<Outcome> => {
  const { requestId, outbox, writeDown = async (write) => write() } = needs;
  const row = outbox.get(requestId);
  const begun = row?.state === "approved" ? beginTry(needs, row) : null;
  if (begun === null) return { kind: "not-approved", state: outbox.get(requestId)?.state ?? null };
  const ended = await begun.ended;
  const state = await writeDown(() => writeEnded(outbox, ended), ended.delivery);
  if ("cause" in ended) throw new Error("A bug struck while a letter was on its way.", { cause: ended.cause });
  return { ...ended.delivery, state };
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
