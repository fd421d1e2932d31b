// Lets passphrases be tried one at a time, and makes each try after wrong ones wait longer.

/** Nobody is stopped for mistyping. */
const freeTries = 3;
const firstWait = 1000;
const longestWait = 60_000;

/** How long after the last wrong one the next may be tried: nothing for the first three, then 1, 2, 4 … 60 seconds. */
const waitAfter = (wrongInARow: number): number =>
  wrongInARow < freeTries ? 0 : Math.min(firstWait * 2 ** (wrongInARow - freeTries), longestWait);

/** `inTurn` also bounds the memory: each try takes 128 MiB. */
export const createPatience = ({
  now,
  wait,
}: {
  /** Milliseconds of a clock that nobody sets. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}) => {
  let wrongInARow = 0;
  let lastWrongAt = 0;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    /** Resolves when the next try may be made. */
    pass: async (): Promise<void> => {
      const left = lastWrongAt + waitAfter(wrongInARow) - now();
      if (wrongInARow > 0 && left > 0) await wait(left);
    },
    /** What came of a try. */
    learn: (isRight: boolean): void => {
      wrongInARow = isRight ? 0 : wrongInARow + 1;
      lastWrongAt = now();
    },
    inTurn: <T>(act: () => Promise<T>): Promise<T> => {
      const result = turn.then(act);
      turn = result.catch(() => undefined);
      return result;
    },
  };
};
