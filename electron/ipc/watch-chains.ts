// Looks along all chains: on the person's word at once, else little by little while the app is open.
import type { Store } from "../adapters/store/store.ts";
import type { Day } from "../shared/day.ts";
import type { RequestId } from "../shared/request.ts";
import type { CheckRequest } from "./check-request.ts";

type Needs = {
  readonly store: Pick<Store, "proof" | "together">;
  readonly today: () => Day;
  readonly check: CheckRequest;
  /** In milliseconds. */
  readonly now: () => number;
  readonly breathe: () => Promise<void>;
  /** Rings after so many milliseconds, unless it is stopped. */
  readonly timer: (ms: number, ring: () => void) => () => void;
  readonly changed: () => void;
  readonly progress: (done: number, of: number) => void;
  readonly bug: (place: string, error: unknown) => void;
};

/** The start is for the person; after so long nobody waits for the app any more. In milliseconds. */
const afterStart = 20_000;
/** Between requests that nobody asked about. */
const pause = 30;
const atOnce = 20;
/** So long the app may be held up by what nobody asked about. */
const commitMs = 8;

export const createChainWatch = ({ store, today, check, now, breathe, timer, changed, progress, bug }: Needs) => {
  const checked = new Map<RequestId, number>();
  let isClosed = false;
  let stopTimer: () => void = () => undefined;

  const note = (requestId: RequestId, faults: number): void => {
    const before = checked.get(requestId) ?? 0;
    checked.set(requestId, faults);
    if (before !== faults) changed();
  };

  const checkOne = async (requestId: RequestId): Promise<void> => {
    const found = await check(requestId);
    if (isClosed) return;
    if (found === null) checked.delete(requestId);
    else note(requestId, found.faults.length);
  };

  /** Requests of before there were chains get theirs. False: none is left. */
  const linkSome = (): boolean => {
    const without = store.proof.without(atOnce);
    const start = now();
    store.together(() => {
      for (const requestId of without) if (now() - start < commitMs) store.proof.linkMissing(requestId, today());
    });
    return without.length > 0;
  };

  /** One request after the other; `rest` comes between them and says whether to go on. */
  const walk = async (rest: () => Promise<boolean>): Promise<void> => {
    while (linkSome()) if (!(await rest())) return;
    let last: RequestId | null = null;
    for (;;) {
      const some: readonly RequestId[] = store.proof.after(last, atOnce);
      for (const requestId of some) {
        await checkOne(requestId);
        if (isClosed || !(await rest())) return;
        last = requestId;
      }
      if (some.length === 0) return;
    }
  };

  const sleep = () =>
    new Promise<void>((resolve) => {
      stopTimer = timer(pause, resolve);
    });
  const walkSlowly = () => {
    walk(async () => {
      await sleep();
      return !isClosed;
    }).catch((error: unknown) => bug("proof", error));
  };

  return {
    checked,
    note,
    wake: () => {
      stopTimer = timer(afterStart, walkSlowly);
    },
    /** `isStopped`: the person wants no more of it. */
    checkAll: async (isStopped: () => boolean): Promise<void> => {
      const of = store.proof.count();
      let done = 0;
      await walk(async () => {
        done = Math.min(done + 1, of);
        if (done % atOnce === 0 || done === of) progress(done, of);
        await breathe();
        return !isStopped() && !isClosed;
      });
    },
    close: () => {
      isClosed = true;
      stopTimer();
    },
  };
};
