// Takes an approved letter out of the door exactly once, and writes down what is known of it at every moment.
import type { Day, Instant } from "../../shared/day.ts";
import type { FailureCode, OutboxState } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";
import { type Deliver, type Delivery, stateAfter } from "./delivery.ts";
import { mayMove } from "./moves.ts";
import type { OutboxChange, OutboxDoor } from "./outbox-door.ts";

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
};

/** Moves a letter that is ours to move. If somebody else moved it, or the move is not lawful, that is a bug. */
const moveOwn = (
  outbox: OutboxDoor,
  requestId: RequestId,
  to: OutboxState,
  change: OutboxChange,
  events: readonly RequestEvent[],
): void => {
  if (!mayMove("sending", to)) throw new Error(`A letter may not move from sending to ${to}.`);
  if (!outbox.move(requestId, "sending", to, change, events)) {
    throw new Error(`A letter that was being sent was moved by somebody else; it should now be ${to}.`);
  }
};

const settled = (delivery: Delivery, { clock, newId }: Pick<Needs, "clock" | "newId">) => {
  if (delivery.kind !== "accepted") {
    return { change: { smtpReply: delivery.reply, failure: delivery.code }, events: [] };
  }
  const at = clock.now();
  const sent: RequestEvent = {
    eventId: newId(),
    kind: "sent",
    at,
    on: clock.dayOf(at),
    by: "app",
    text: delivery.reply,
  };
  return { change: { smtpReply: delivery.reply, failure: null }, events: [sent] };
};

/**
 * Sends one letter that is in state `approved`. `sending` is committed before `deliver` is called, so that a crash at
 * any later moment leaves a trace; the outcome and, if the server took it, the `sent` event commit together.
 *
 * Throws what `deliver` throws (a bug) as the `cause`, with the letter left in `unsure`, and throws if the outcome
 * cannot be written, with the letter left in `sending`, which the next start makes `unsure`.
 *
 * `await dispatchLetter({ requestId, outbox: store.outbox, deliver, clock, newId: randomUUID })` is for instance
 * `{ kind: "accepted", state: "sent", reply: "250 2.0.0 Ok: queued as 4F1" }`.
 */
export const dispatchLetter = async (needs: Needs): Promise<Outcome> => {
  const { requestId, outbox, deliver, clock } = needs;
  const row = outbox.get(requestId);
  if (row === null || row.state !== "approved") return { kind: "not-approved", state: row?.state ?? null };
  const begun = { attempts: row.attempts + 1, lastTriedAt: clock.now(), smtpReply: null, failure: null };
  if (!outbox.move(requestId, "approved", "sending", begun, [])) {
    return { kind: "not-approved", state: outbox.get(requestId)?.state ?? null };
  }
  const { messageId, envelopeFrom, envelopeTo, raw } = row;
  let delivery: Delivery;
  try {
    delivery = await deliver({ messageId, envelopeFrom, envelopeTo, raw });
  } catch (cause) {
    // Whether a socket was open when it struck is not known, so neither is whether the letter went.
    moveOwn(outbox, requestId, "unsure", { failure: "bug" }, []);
    throw new Error("A bug struck while a letter was on its way.", { cause });
  }
  const state = stateAfter[delivery.kind];
  const { change, events } = settled(delivery, needs);
  moveOwn(outbox, requestId, state, change, events);
  return { ...delivery, state };
};

/**
 * For the start of the app, before anything is sent: a letter in `sending` was on its way when the app died, and nobody
 * knows how far it got. Answers with the letters that became `unsure`. Approved letters stay as they are.
 */
export const recoverOutbox = ({ outbox }: { readonly outbox: OutboxDoor }): readonly RequestId[] =>
  outbox.inState("sending").filter((requestId) => outbox.move(requestId, "sending", "unsure", {}, []));
