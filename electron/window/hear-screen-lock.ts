// Hears from the first moment that the screen is locked, and keeps it until somebody listens.
import type { PowerMonitor } from "electron";

export type ScreenLockEar = { readonly listen: (listener: () => void) => void };

export const hearScreenLock = (monitor: Pick<PowerMonitor, "on">): ScreenLockEar => {
  let listener: (() => void) | null = null;
  let isKept = false;
  monitor.on("lock-screen", () => {
    if (listener === null) isKept = true;
    else listener();
  });
  return {
    listen: (next) => {
      listener = next;
      if (isKept) next();
      isKept = false;
    },
  };
};
