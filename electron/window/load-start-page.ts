// Brings our page into a window.
import type { WebContents } from "electron";
import { startUrl } from "./app-protocol.ts";

/** The promise of a load breaks when another load overtakes it or the window goes; neither is anybody's concern. */
export const loadStartPage = (contents: Pick<WebContents, "loadURL">): void => {
  contents.loadURL(startUrl).catch((error: unknown) => {
    const isOvertaken = error instanceof Error && /ERR_ABORTED|destroyed/.test(error.message);
    if (!isOvertaken) throw error;
  });
};
