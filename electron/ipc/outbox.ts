// Calls of the outbox room: what the person decides about a letter that did not simply go.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredDispatch } from "../adapters/store/stored-dispatch.ts";
import { giveUpTry } from "../core/outbox/run-outbox.ts";
import { plainEvent } from "../core/tracker/plain-event.ts";
import type { Instant } from "../shared/day.ts";
import type { RequestEvent } from "../shared/message.ts";
import type { OutboxStatus } from "../shared/outbox.ts";
import type { Paused } from "../shared/paused.ts";
import type { RequestId, RequestPage } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { Post } from "./post.ts";
import type { HandlersOf } from "./serve.ts";
import type { RequestView } from "./show-request.ts";
import { createTakeBack } from "./take-back.ts";
import type { UnderWay } from "./under-way.ts";

type Needs = {
  store: Store;
  kept: KeptSettings;
  clock: Clock;
  view: RequestView;
  post: Post;
  underWay: UnderWay;
  showOutbox: () => OutboxStatus;
  changed: (requestId: RequestId | null) => void;
};

const notLawful = () => fail("move-not-lawful", "The letter is in another state by now.");

/** The person's word on a letter: that it shall go again, or that it went. */
const byPerson = (kind: "approved" | "sent", at: Instant, clock: Clock): RequestEvent =>
  plainEvent({
    eventId: randomUUID(),
    kind,
    at,
    on: clock.dayOf(at),
    by: "person",
    text: null,
  });

export const createOutboxHandlers = (needs: Needs): HandlersOf<"outbox"> => {
  const { store, kept, clock, view, post, underWay, showOutbox, changed } = needs;

  const sendAgain = async (dispatch: StoredDispatch): Promise<Result<RequestPage>> => {
    const { requestId, state, mode, envelopeFrom } = dispatch;
    const way = await post.open({ mode, envelopeFrom });
    if (!way.ok) return way;
    const request = store.requests.get(requestId);
    if (request !== null && mode === "real" && post.isGone(request, envelopeFrom)) {
      const detail = request.letter.from.address;
      return fail("address-not-yours", "The letter's sender address is no mailbox's any more.", { detail });
    }
    // A letter that waits was approved and goes sooner; all others are approved anew.
    const now = clock.now();
    const events = state === "approved" ? [] : [byPerson("approved", now, clock)];
    if (!store.outbox.move(requestId, state, "approved", { notBefore: now }, events)) return notLawful();
    post.goOn(mode === "real" ? [envelopeFrom] : []);
    changed(requestId);
    return view.page(requestId);
  };

  const settleAsSent = (dispatch: StoredDispatch): Result<RequestPage> => {
    const { requestId, maybeDeliveredAt, lastTriedAt, approvedAt } = dispatch;
    // The day on which it may have arrived is that of the try in doubt: not the day on which the person found out, nor
    // that of a later try which surely failed.
    const event = byPerson("sent", maybeDeliveredAt ?? lastTriedAt ?? approvedAt, clock);
    if (!store.outbox.move(requestId, "unsure", "sent", { failure: null }, [event])) return notLawful();
    post.queue.wake();
    changed(requestId);
    return view.page(requestId);
  };

  /** A letter that may be out, as one in `unsure`: also one that nobody is sending, and one that waits in doubt. */
  const inDoubt = (requestId: RequestId): StoredDispatch | null => {
    const dispatch = store.outbox.get(requestId);
    if (dispatch === null || underWay.get(requestId) !== null) return null;
    if (dispatch.state === "sending") {
      giveUpTry({ requestId, outbox: store.outbox, clock, newId: randomUUID });
    } else if (dispatch.state === "approved" && dispatch.maybeDeliveredAt !== null) {
      const { maybeDeliveredAt } = dispatch;
      store.outbox.move(requestId, "approved", "unsure", { maybeDeliveredAt }, []);
    }
    const now = store.outbox.get(requestId);
    return now?.state === "unsure" ? now : null;
  };

  const back = createTakeBack({ store, clock });
  const takeBack = (requestId: RequestId): Result<RequestPage> => {
    if (!back.toDraft(requestId) && !back.stop(requestId)) return notLawful();
    post.queue.wake();
    changed(requestId);
    return view.page(requestId);
  };

  const pause = (paused: Paused | null): Result<OutboxStatus> => {
    kept.keep("outbox-paused", paused);
    post.queue.wake();
    changed(null);
    return succeed(showOutbox());
  };

  return {
    "outbox:status": () => succeed(showOutbox()),
    "outbox:pause": () => pause({ by: "person" }),
    "outbox:resume": () => pause(null),
    "outbox:go": () => {
      post.queue.go();
      changed(null);
      return succeed(showOutbox());
    },
    "outbox:take-back": ({ requestId }) => takeBack(requestId),
    "outbox:try-again": ({ requestId }) => {
      const dispatch = store.outbox.get(requestId);
      if (!dispatch) return fail("request-unknown", "There is no such letter in the outbox.");
      const mayTry = dispatch.state === "retry" || dispatch.state === "refused" || dispatch.state === "approved";
      return mayTry ? sendAgain(dispatch) : notLawful();
    },
    "outbox:settle": ({ requestId, as }) => {
      if (!store.outbox.get(requestId)) return fail("request-unknown", "There is no such letter in the outbox.");
      const dispatch = inDoubt(requestId);
      if (!dispatch) return notLawful();
      return as === "sent" ? settleAsSent(dispatch) : sendAgain(dispatch);
    },
  };
};
