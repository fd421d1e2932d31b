// Loads the page anew and waits until the old one is gone, with everything that it showed and knew.
import type { WebContents } from "electron";
import { loadStartPage } from "./load-start-page.ts";

/** What the old page had to say while it went (a letter that was just being written) has been heard by then. */
export const renewPage = (contents: Pick<WebContents, "loadURL" | "isDestroyed" | "once">): Promise<void> =>
  new Promise((resolve) => {
    if (contents.isDestroyed()) return resolve();
    const done = () => resolve();
    contents.once("did-navigate", done);
    contents.once("render-process-gone", done);
    contents.once("destroyed", done);
    loadStartPage(contents);
  });
