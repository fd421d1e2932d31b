// Wall: the window shows our page and never anything else; no second window, no embedded page.
import type { App } from "electron";
import { isOurs, startUrl } from "./app-protocol.ts";
import { loadStartPage } from "./load-start-page.ts";

export const denyNavigation = (app: App): void => {
  app.on("web-contents-created", (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    contents.on("will-attach-webview", (event) => event.preventDefault());
    // The first load is not a navigation of the page's own and does not come by here; a reload of the start page may.
    contents.on("will-navigate", (event, url) => {
      if (url !== startUrl) event.preventDefault();
    });
    contents.on("will-frame-navigate", (event) => {
      if (event.url !== startUrl || !event.isMainFrame) event.preventDefault();
    });
    contents.on("will-redirect", (event) => event.preventDefault());
    // about:blank fetches nothing, so nothing above is asked about it: the window is brought back from there.
    contents.on("did-navigate", (_navigated, url) => {
      if (contents.getType() === "window" && !isOurs(url)) loadStartPage(contents);
    });
  });
};
