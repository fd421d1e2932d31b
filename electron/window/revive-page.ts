// A page whose process died (killed, out of memory) is loaded again; one that keeps dying is not.
import type { BrowserWindow } from "electron";
import { loadStartPage } from "./load-start-page.ts";

const tries = 3;
const withinMs = 60_000;

type Needs = {
  readonly window: Pick<BrowserWindow, "isDestroyed"> & {
    readonly webContents: Pick<BrowserWindow["webContents"], "on" | "loadURL">;
  };
  /** Milliseconds on any clock that runs evenly. */
  readonly now: () => number;
  readonly died: () => void;
  readonly giveUp: () => void;
};

/** Loads the page again, at most three times a minute; then `giveUp`. What was typed and not kept is lost. */
export const revivePage = ({ window, now, died, giveUp }: Needs): void => {
  let deaths: readonly number[] = [];
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit" || window.isDestroyed()) return;
    died();
    deaths = [...deaths.filter((at) => now() - at < withinMs), now()];
    if (deaths.length > tries) giveUp();
    else loadStartPage(window.webContents);
  });
};
