// Counts the requests in the store that cannot be read: all letters are read for it, so a few at a time and after all else.
import type { Store } from "../adapters/store/store.ts";
import { readUnreadable } from "./read-unreadable.ts";

type Needs = {
  readonly store: Pick<Store, "requests">;
  /** What goes first. */
  readonly before: () => Promise<unknown>;
  /** Others get a turn. */
  readonly breathe: () => Promise<void>;
  readonly found: () => void;
  readonly bug: (place: string, error: unknown) => void;
};

export const createReadableWatch = ({ store, before, breathe, found, bug }: Needs) => {
  let known: number | null = null;
  let isStopped = false;

  const look = async () => {
    await before();
    if (isStopped) return;
    let count = 0;
    for (const ids of readUnreadable(store.requests)) {
      count += ids.length;
      await breathe();
      if (isStopped) return;
    }
    known = count;
    if (count > 0) found();
  };

  return {
    /** So many as are known of; the first question begins the look, and `found` says when there are any. */
    count: (): number => {
      if (known !== null) return known;
      known = 0;
      look().catch((error: unknown) => {
        if (!isStopped) bug("readable", error);
      });
      return 0;
    },
    /** Another store may lie there now. */
    forget: () => {
      known = null;
    },
    stop: () => {
      isStopped = true;
    },
  };
};
