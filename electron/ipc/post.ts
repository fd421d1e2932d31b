// Takes an approved letter to its way out and tells the window what came of it.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoreProblem } from "../adapters/store/store-problem.ts";
import type { Deliver, Delivery } from "../core/outbox/delivery.ts";
import { dispatchLetter } from "../core/outbox/run-outbox.ts";
import type { Mode } from "../shared/lists.ts";
import type { RequestId, RequestPage } from "../shared/request.ts";
import { type Failure, fail, type Result } from "../shared/result.ts";
import { refuseByStore } from "./refuse-by-store.ts";
import type { RequestView } from "./show-request.ts";
import { createStubbornWriter } from "./stubborn-writer.ts";
import type { UnderWay } from "./under-way.ts";
import type { WaysOut } from "./ways-out.ts";

export type Post = ReturnType<typeof createPost>;

/** What is answered while the outcome is known and cannot be written down yet. */
const sayUnwritten = (delivery: Delivery, problem: StoreProblem): Failure =>
  delivery.kind === "accepted"
    ? fail("sent-not-written", "The server took the letter; the store cannot be written yet.", {
        detail: delivery.reply,
      })
    : (refuseByStore(problem) ?? fail("store-unwritable", "The outcome cannot be written down yet."));

type Needs = {
  store: Store;
  ways: WaysOut;
  clock: Clock;
  view: RequestView;
  log: Log;
  underWay: UnderWay;
  changed: (requestId: RequestId) => void;
};

export const createPost = ({ store, ways, clock, view, log, underWay, changed }: Needs) => {
  const writer = createStubbornWriter();
  const running = new Set<Promise<unknown>>();

  const send = async (
    requestId: RequestId,
    deliver: Deliver,
    held: (failure: Failure) => void,
  ): Promise<Result<RequestPage>> => {
    let isOurs = false;
    const trying = dispatchLetter({
      requestId,
      outbox: store.outbox,
      deliver: (parcel) => {
        isOurs = true;
        underWay.begin(requestId);
        return deliver(parcel);
      },
      clock,
      newId: randomUUID,
      writeDown: (write, delivery) =>
        writer.write(write, (problem) => {
          log.event("outcome-not-written", { outcome: delivery.kind, code: problem.code });
          underWay.hold(requestId, delivery);
          changed(requestId);
          held(sayUnwritten(delivery, problem));
        }),
    });
    const outcome = await trying.finally(() => {
      // Another run may have this letter: its errand is not ours to end.
      if (isOurs) underWay.end(requestId);
    });
    log.event("letter-tried", { outcome: outcome.kind });
    if (outcome.kind === "not-approved") return fail("move-not-lawful", "The letter is not waiting to be sent.");
    return view.page(requestId);
  };

  return {
    open: (mode: Mode): Promise<Result<Deliver>> => ways.open(mode),

    /**
     * Sends a letter in state `approved`; answers with its page when the try has ended, or with `sent-not-written` as
     * soon as it is known that the store does not take what the server said. It goes on trying to write it then.
     */
    dispatch: async (requestId: RequestId, deliver: Deliver): Promise<Result<RequestPage>> => {
      let tellHeld: (failure: Failure) => void = () => undefined;
      const held = new Promise<Failure>((resolve) => {
        tellHeld = resolve;
      });
      let isHeld = false;
      const trying = send(requestId, deliver, (failure) => {
        isHeld = true;
        tellHeld(failure);
      });
      const run = trying
        .catch((error: unknown) => {
          // Nobody waits for the answer any more; the next start finds the letter in `sending`.
          if (isHeld) log.bug("outbox:write-down", error);
        })
        .finally(() => {
          running.delete(run);
          changed(requestId);
        });
      running.add(run);
      changed(requestId);
      return Promise.race([trying, held]);
    },

    /**
     * For the end of the app: null if no letter is on its way; else resolves when every try has ended and was written
     * down, or was given up after a last few writes. What the mailer takes at the most bounds it.
     */
    pending: (): Promise<void> | null => {
      if (running.size === 0) return null;
      writer.leave();
      return Promise.allSettled([...running]).then(writer.stay);
    },
  };
};
