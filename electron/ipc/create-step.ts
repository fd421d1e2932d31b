// Keeps what a thread holds as true as the store: renewed before every question, one renewal at a time.

type Needs = {
  /** Tells the thread what has changed since it was told last. */
  readonly renew: () => Promise<void>;
  /** What the thread was told counts for nothing any more: the next renewal tells it all anew. */
  readonly forget: () => void;
  readonly isStopped: () => boolean;
};

export const createStep = ({ renew, forget, isStopped }: Needs) => {
  let work: Promise<void> = Promise.resolve();

  const renewOrForget = async () => {
    if (isStopped()) return;
    try {
      await renew();
    } catch (error) {
      // What was touched is not asked for twice: all is read anew.
      forget();
      if (!isStopped()) throw error;
    }
  };

  /** One at a time; whoever asks meanwhile waits, and then there is little to do. */
  const sync = (): Promise<void> => {
    work = work.catch(() => undefined).then(renewOrForget);
    return work;
  };

  /** A thread that broke since took all rows along: then they are read once more. */
  const afterSync = async <T>(ask: () => Promise<T>): Promise<T> => {
    await sync();
    try {
      return await ask();
    } catch (error) {
      if (isStopped()) throw error;
      forget();
      await sync();
      return ask();
    }
  };

  return { sync, afterSync };
};
