// The way back of an approved letter: a draft again while no server knows of it; after that it can still be kept from going.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import { writeAppNote } from "../shared/app-note.ts";
import type { RequestId } from "../shared/request.ts";
import { createEventNow } from "./event-now.ts";

type Needs = { readonly store: Pick<Store, "outbox">; readonly clock: Pick<Clock, "now" | "dayOf"> };

export const createTakeBack = ({ store, clock }: Needs) => {
  const happened = createEventNow(clock);
  const note = () => happened("note", "person", writeAppNote({ note: "taken-back", code: null, reply: null }));

  return {
    /** False once a server may know of it. */
    toDraft: (requestId: RequestId): boolean => store.outbox.takeBack(requestId, note()),

    /**
     * A letter that waits and surely is not out goes no more on the app's own: only the person's wish sends it again. It
     * stays as it was approved, since a server has seen it. False if it does not wait, or an earlier try is in doubt.
     */
    stop: (requestId: RequestId): boolean => {
      const letter = store.outbox.get(requestId);
      if (letter === null || letter.maybeDeliveredAt !== null) return false;
      const { state } = letter;
      if (state !== "retry" && state !== "approved") return false;
      return store.outbox.move(requestId, state, "refused", { failure: "taken-back" }, [note()]);
    },
  };
};
