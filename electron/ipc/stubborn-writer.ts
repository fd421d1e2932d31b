// Writes what nobody else knows (what a mail server said) into a store that may be locked or full: again and again.
import { StoreProblem } from "../adapters/store/store-problem.ts";

/** Milliseconds from one failed write to the next; the last one goes on for as long as the app runs. */
const delays = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;
const whenLeaving = { tries: 3, delay: 1_000 };

export type StubbornWriter = ReturnType<typeof createStubbornWriter>;

/** `await writer.write(() => store.outbox.move(…), (problem) => tell(problem))` */
export const createStubbornWriter = () => {
  const sleepers = new Set<() => void>();
  let isLeaving = false;

  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      sleepers.add(wake);
    });

  return {
    /** `failed` hears of each failed try. Anything but a problem of the store is thrown at once. */
    write: async <T>(work: () => T, failed: (problem: StoreProblem) => void): Promise<T> => {
      let triesWhenLeaving = 0;
      for (let tries = 0; ; tries += 1) {
        try {
          return work();
        } catch (error) {
          if (!(error instanceof StoreProblem)) throw error;
          triesWhenLeaving = isLeaving ? triesWhenLeaving + 1 : 0;
          if (triesWhenLeaving >= whenLeaving.tries) throw error;
          failed(error);
        }
        await sleep(isLeaving ? whenLeaving.delay : (delays[tries] ?? 30_000));
      }
    },

    /** The app is about to end: everything that waits is tried at once, and a few times more at the most. */
    leave: (): void => {
      isLeaving = true;
      for (const wake of [...sleepers]) wake();
    },

    /** The app stays after all: patience is without end again. */
    stay: (): void => {
      isLeaving = false;
    },
  };
};
