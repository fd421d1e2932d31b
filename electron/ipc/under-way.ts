// Which letters this run of the app is sending right now, and what it knows of them that the store does not know yet.
import type { Delivery } from "../core/outbox/delivery.ts";
import type { RequestId } from "../shared/request.ts";

/** `unwritten`: what the server said, while it could not be written down. */
export type Errand = { readonly unwritten: Delivery | null };

export type UnderWay = ReturnType<typeof createUnderWay>;

/** A letter that is `sending` in the store and not under way here is being sent by nobody. */
export const createUnderWay = () => {
  const errands = new Map<RequestId, Errand>();
  return {
    get: (requestId: RequestId): Errand | null => errands.get(requestId) ?? null,
    begin: (requestId: RequestId) => void errands.set(requestId, { unwritten: null }),
    hold: (requestId: RequestId, unwritten: Delivery) => void errands.set(requestId, { unwritten }),
    end: (requestId: RequestId) => void errands.delete(requestId),
  };
};
