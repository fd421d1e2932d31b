// Waits for a state, however long it takes.
import { setTimeout as pause } from "node:timers/promises";

/** Looks again every few milliseconds. The limit is only there to end what would never end. */
export const waitUntil = async (what: string, isSo: () => boolean, limitMs = 60_000): Promise<void> => {
  const end = performance.now() + limitMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await pause(5);
  }
};
