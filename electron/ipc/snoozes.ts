// What the person put off, in memory: a list asks of every row.
import type { Store } from "../adapters/store/store.ts";
import type { Snooze } from "../core/agenda/find-snooze.ts";
import type { Day } from "../shared/day.ts";
import type { RequestId } from "../shared/request.ts";

export type Snoozes = ReturnType<typeof createSnoozes>;

export const createSnoozes = (store: Pick<Store, "snoozes">) => {
  let known: ReadonlyMap<RequestId, Snooze> | null = null;
  const all = () => {
    known ??= store.snoozes.all();
    return known;
  };
  return {
    of: (requestId: RequestId): Snooze | null => all().get(requestId) ?? null,
    /** Those whose day has not come. */
    resting: (today: Day): ReadonlyMap<RequestId, Snooze> =>
      new Map([...all()].filter(([, { untilOn }]) => untilOn > today)),
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
