// Lets the others have a turn before long work goes on.
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
