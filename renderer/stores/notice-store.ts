// What the app says outside of any room: the outcome of the last action, and a bug if there was one.
import { createStore } from "zustand/vanilla";
import type { FailureCode } from "../../electron/shared/failure-codes.ts";
import type { Result } from "../../electron/shared/result.ts";

export type NoticeState = {
  /**
   * `isQuiet`: for screen readers alone, since the screen shows it already. `count` makes the same words said twice two sayings, so that it is spoken again.
   */
  readonly said: { readonly text: string; readonly isQuiet: boolean; readonly count: number } | null;
  readonly bug: { readonly detail: string } | null;
  readonly say: (text: string, how?: { isQuiet: boolean }) => void;
  readonly hush: () => void;
  readonly reportBug: (error: unknown) => void;
  readonly forgetBug: () => void;
};

const read = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const createNoticeStore = () =>
  createStore<NoticeState>()((set) => ({
    said: null,
    bug: null,
    say: (text, { isQuiet } = { isQuiet: false }) =>
      set((state) => ({ said: { text, isQuiet, count: (state.said?.count ?? 0) + 1 } })),
    hush: () => set({ said: null }),
    reportBug: (error) => set({ bug: { detail: read(error) } }),
    forgetBug: () => set({ bug: null }),
  }));

const bugCodes: ReadonlySet<FailureCode> = new Set(["bug", "unknown-call", "not-allowed"]);

/** Passes an answer on; a failure that no person can mend goes to the one bug handler as well. */
export type Hear = <T>(result: Result<T>) => Result<T>;

export const createHear =
  (reportBug: (error: unknown) => void): Hear =>
  (result) => {
    if (!result.ok && bugCodes.has(result.code)) reportBug(result.message);
    return result;
  };
