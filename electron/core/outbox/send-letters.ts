// Sends one letter after the other: what became of one and that the next is being sent are one commit where both are known.
import type { RequestId } from "../../shared/request.ts";
import { retryAt } from "./back-off.ts";
import type { Deliver } from "./delivery.ts";
import type { OutboxMove, OutboxRow } from "./outbox-door.ts";
import type { QueueLetter } from "./queue-letter.ts";
import { type Begun, beginTry, type Ended, type Outcome, writeEnded } from "./run-outbox.ts";
import type { QueueNeeds } from "./run-queue.ts";

/** A letter with everything that it needs to go out. */
export type Ready = { readonly letter: QueueLetter; readonly row: OutboxRow; readonly deliver: Deliver };

type Flight = { readonly letter: QueueLetter; readonly ended: Begun["ended"] };

type Needs = Pick<QueueNeeds, "outbox" | "clock" | "newId" | "writeDown" | "began" | "ended" | "changed" | "bug"> & {
  /** Makes the letter after this one ready while this one is on its way; null: there is none, or it is not ready at once. */
  readonly makeNext: (letter: QueueLetter) => Promise<Ready | null>;
  /** Whether that one may still go right after this one. */
  readonly isNext: (letter: QueueLetter, next: Ready) => boolean;
  /** A try has ended and was written down. */
  readonly landed: (letter: QueueLetter, outcome: Outcome, ended: Ended) => void;
  /** A bug struck, or the store takes nothing. */
  readonly struck: (error: unknown) => void;
};

const takenUpAgain = ({ requestId, state }: QueueLetter): OutboxMove[] =>
  state === "retry" ? [{ requestId, from: "retry", to: "approved", change: {}, events: [] }] : [];

/** `await sender.send(ready)` sends that letter and those that can follow it at once; false: it was not there to be sent. */
export const createSender = (needs: Needs) => {
  const { outbox, clock, newId, bug = () => undefined } = needs;
  let sending: RequestId | null = null;

  /** Whoever listens must not be able to leave a letter alone on its way. */
  const tell = (word: () => void): void => {
    try {
      word();
    } catch (error) {
      bug(error);
    }
  };

  const takeOff = ({ letter, row, deliver }: Ready, earlier: Ended | null): Flight | null => {
    const { requestId } = letter;
    const moves = [...(earlier === null ? [] : [earlier.move]), ...takenUpAgain(letter)];
    const begins = () => {
      sending = requestId;
      tell(() => needs.began?.(requestId));
      tell(() => needs.changed?.(requestId));
    };
    const begun = beginTry({ requestId, outbox, deliver, clock, newId, retryAt, begins }, row, moves);
    return begun && { letter, ended: begun.ended };
  };

  /** null: the two cannot be written together; then each is by itself, and what hinders the next one is heard there. */
  const follow = (ended: Ended, letter: QueueLetter, next: Ready | null): Flight | null => {
    const isPlain = ended.delivery.kind === "accepted" && !("cause" in ended);
    if (!isPlain || next === null || !needs.isNext(letter, next)) return null;
    try {
      return takeOff(next, ended);
    } catch {
      return null;
    }
  };

  const writeAlone = async (letter: QueueLetter, ended: Ended) => {
    const write = () => writeEnded(outbox, ended);
    return needs.writeDown ? needs.writeDown(letter.requestId, write, ended.delivery) : write();
  };

  const land = async ({ letter, ended: ending }: Flight): Promise<Flight | null> => {
    let next: Ready | null = null;
    needs.makeNext(letter).then((ready) => {
      next = ready;
    }, bug);
    let outcome: Outcome | null = null;
    let following: Flight | null = null;
    try {
      const ended = await ending;
      following = follow(ended, letter, next);
      const state = following === null ? await writeAlone(letter, ended) : ended.move.to;
      if ("cause" in ended) throw new Error("A bug struck while a letter was on its way.", { cause: ended.cause });
      outcome = { ...ended.delivery, state };
      needs.landed(letter, outcome, ended);
    } catch (error) {
      needs.struck(error);
    }
    if (following === null) sending = null;
    tell(() => needs.ended?.(letter.requestId, outcome));
    tell(() => needs.changed?.(letter.requestId));
    return following;
  };

  return {
    sending: (): RequestId | null => sending,
    send: async (ready: Ready): Promise<boolean> => {
      let flight = takeOff(ready, null);
      if (flight === null) return false;
      while (flight !== null) flight = await land(flight);
      return true;
    },
  };
};
