// Measures how long work keeps the processor.

/**
 * Seconds of processor time. Unlike the clock it does not run while other programs have the core, so that a busy machine
 * measures like a quiet one; what the engine does beside us (collecting garbage) counts.
 */
export const secondsOf = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};
