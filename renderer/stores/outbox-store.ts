// The outbox as a whole: what waits, when it goes, and what stops it.
import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import type { OutboxStatus } from "../../electron/shared/outbox.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type OutboxState = {
  /** null until the first answer. */
  readonly status: OutboxStatus | null;
  readonly failure: Failure | null;
  /** The person took the notice of letters from before off the screen; they wait all the same. */
  readonly isLeftoverRead: boolean;
  readonly readLeftover: () => void;
  readonly load: () => Promise<void>;
  /** Each answers with whether it was done. */
  readonly pause: () => Promise<boolean>;
  readonly resume: () => Promise<boolean>;
  readonly goNow: () => Promise<boolean>;
};

export const createOutboxStore = ({ desk, hear }: { desk: Pick<Desk, "outbox">; hear: Hear }) =>
  createStore<OutboxState>()((set) => {
    let lastCall = 0;
    const show = async (answer: Promise<Result<OutboxStatus>>): Promise<boolean> => {
      const call = ++lastCall;
      const result = hear(await answer);
      // A late answer does not stand over a later one.
      if (call === lastCall) set(result.ok ? { status: result.value, failure: null } : { failure: result });
      return result.ok;
    };
    return {
      status: null,
      failure: null,
      isLeftoverRead: false,
      readLeftover: () => set({ isLeftoverRead: true }),
      load: async () => void (await show(desk.outbox.status())),
      pause: () => show(desk.outbox.pause()),
      resume: () => show(desk.outbox.resume()),
      goNow: () => show(desk.outbox.go()),
    };
  });
