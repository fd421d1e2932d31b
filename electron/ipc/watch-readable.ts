// Counts the requests in the store that cannot be read: all letters are read for it, so a few at a time and after all else.
import type { Store } from "../adapters/store/store.ts";

type Needs = {
  readonly store: Pick<Store, "requests">;
  /** What goes first. */
  readonly before: () => Promise<unknown>;
  /** Others get a turn. */
  readonly breathe: () => Promise<void>;
  readonly found: () => void;
  readonly bug: (place: string, error: unknown) => void;
};

/** Some milliseconds. */
const portion = 25;

export const createReadableWatch = ({ store, before, breathe, found, bug }: Needs) => {
  let known: number | null = null;
  let isStopped = false;

  const look = async () => {
    await before();
    let count = 0;
    for (let after: number | null = 0; after !== null && !isStopped; await breathe()) {
      const read: { ids: readonly string[]; last: number | null } = store.requests.unreadable(after, portion);
      count += read.ids.length;
      after = read.last;
    }
    known = count;
    if (count > 0 && !isStopped) found();
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
