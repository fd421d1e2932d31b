// Calls of the outbox room: what the person decides about a letter that did not simply go.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store, StoredDispatch } from "../adapters/store/store.ts";
import type { RequestId, RequestPage } from "../shared/request.ts";
import { fail, type Result } from "../shared/result.ts";
import type { Post } from "./post.ts";
import type { HandlersOf } from "./serve.ts";
import type { RequestView } from "./show-request.ts";

export const createOutboxHandlers = ({
  store,
  clock,
  view,
  post,
  changed,
}: {
  store: Store;
  clock: Clock;
  view: RequestView;
  post: Post;
  changed: (requestId: RequestId) => void;
}): HandlersOf<"outbox"> => {
  const notLawful = () => fail("move-not-lawful", "The letter is in another state by now.");

  const sendAgain = async (dispatch: StoredDispatch): Promise<Result<RequestPage>> => {
    const { requestId, state } = dispatch;
    const way = await post.open(dispatch.mode);
    if (!way.ok) return way;
    // A letter that stayed `approved` through a restart goes out as it is; all others are approved anew.
    if (state !== "approved" && !store.outbox.move(requestId, state, "approved", {}, [])) return notLawful();
    return post.dispatch(requestId, way.value);
  };

  const settleAsSent = ({ requestId, lastTriedAt, approvedAt }: StoredDispatch): Result<RequestPage> => {
    // The day on which it may have arrived is the day of the try, not the day on which the person found out.
    const at = lastTriedAt ?? approvedAt;
    const event = {
      eventId: randomUUID(),
      kind: "sent" as const,
      at,
      on: clock.dayOf(at),
      by: "person" as const,
      text: null,
    };
    if (!store.outbox.move(requestId, "unsure", "sent", { failure: null }, [event])) return notLawful();
    changed(requestId);
    return view.page(requestId);
  };

  return {
    "outbox:try-again": ({ requestId }) => {
      const dispatch = store.outbox.get(requestId);
      if (!dispatch) return fail("request-unknown", "There is no such letter in the outbox.");
      const mayTry = dispatch.state === "retry" || dispatch.state === "refused" || dispatch.state === "approved";
      return mayTry ? sendAgain(dispatch) : notLawful();
    },
    "outbox:settle": ({ requestId, as }) => {
      const dispatch = store.outbox.get(requestId);
      if (!dispatch) return fail("request-unknown", "There is no such letter in the outbox.");
      if (dispatch.state !== "unsure") return notLawful();
      return as === "sent" ? settleAsSent(dispatch) : sendAgain(dispatch);
    },
  };
};
