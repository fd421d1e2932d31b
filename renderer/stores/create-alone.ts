// One thing at a time, for stores that say whether something is under way.
import type { Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

type Busy = { readonly isBusy: boolean };
type Needs = { readonly get: () => Busy; readonly set: (busy: Busy) => void; readonly hear: Hear };

/** What it makes answers with the outcome, or with null if something else is under way. */
export const createAlone =
  ({ get, set, hear }: Needs) =>
  async <T>(act: () => Promise<Result<T>>): Promise<Result<T> | null> => {
    if (get().isBusy) return null;
    set({ isBusy: true });
    try {
      return hear(await act());
    } finally {
      set({ isBusy: false });
    }
  };
