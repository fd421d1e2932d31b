// Reads again what may have changed, however often that is said: one reading at a time, and one more if it was said meanwhile.

/** Thousands of letters that go out tell of themselves a thousand times; each reading of all of them would be one too many. */
export const oneAtATime = (read: () => Promise<unknown>): (() => Promise<void>) => {
  let isReading = false;
  let isDue = false;
  return async () => {
    isDue = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isDue) {
        isDue = false;
        await read();
      }
    } finally {
      isReading = false;
    }
  };
};
