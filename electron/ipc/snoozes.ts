// What the person put off, in memory: the board asks of every row.
import type { Store } from "../adapters/store/store.ts";
import type { Snooze } from "../core/agenda/find-snooze.ts";
import type { RequestId } from "../shared/request.ts";

export type Snoozes = ReturnType<typeof createSnoozes>;

export const createSnoozes = (store: Pick<Store, "snoozes">) => {
  let known: ReadonlyMap<RequestId, Snooze> | null = null;
  return {
    of: (requestId: RequestId): Snooze | null => {
      known ??= store.snoozes.all();
      return known.get(requestId) ?? null;
    },
    put: (requestId: RequestId, snooze: Snooze | null): void => {
      store.snoozes.put(requestId, snooze);
      known = null;
    },
    /** The store holds something else now. */
    forget: (): void => {
      known = null;
    },
  };
};
