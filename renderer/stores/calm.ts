// Does a thing at once, and again at most once in a while however often it is asked for; the last asking always counts.

/** In milliseconds, and at least four times as long as the thing itself took. */
const usualRest = 250;

export const createCalm = (work: () => Promise<unknown>, rest = usualRest): (() => void) => {
  let isBusy = false;
  let isWanted = false;
  const go = async (): Promise<void> => {
    isBusy = true;
    isWanted = false;
    const began = performance.now();
    try {
      await work();
    } finally {
      setTimeout(
        () => {
          isBusy = false;
          if (isWanted) void go();
        },
        Math.max(rest, 4 * (performance.now() - began)),
      );
    }
  };
  return () => {
    if (isBusy) isWanted = true;
    else void go();
  };
};
