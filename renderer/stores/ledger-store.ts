// Which of the person's data went to whom, in the current mode; main keeps the two modes apart.
import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import type { LedgerEntry } from "../../electron/shared/request.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type LedgerState = {
  /** null until the first answer. Newest first. */
  readonly list: readonly LedgerEntry[] | null;
  readonly failure: Failure | null;
  readonly load: () => Promise<void>;
};

export const createLedgerStore = ({ desk, hear }: { desk: Pick<Desk, "settings">; hear: Hear }) =>
  createStore<LedgerState>()((set) => {
    let lastLoad = 0;
    return {
      list: null,
      failure: null,
      load: async () => {
        const asked = ++lastLoad;
        const found = hear(await desk.settings.ledger());
        if (asked !== lastLoad) return;
        set(found.ok ? { list: found.value, failure: null } : { failure: found });
      },
    };
  });
