// Wall: the window shows our page and never anything else; no second window, no embedded page.
import { type App, session } from "electron";
import { isOurs, startUrl } from "./app-protocol.ts";
import { loadStartPage } from "./load-start-page.ts";

export const denyNavigation = (app: App): void => {
  app.on("web-contents-created", (_event, contents) => {
    // The hidden window that reads policies has a session of its own: it shows one page and goes nowhere after it.
    const isOfApp = contents.session === session.defaultSession;
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    contents.on("will-attach-webview", (event) => event.preventDefault());
    // The first load is not a navigation of the page's own and does not come by here; a reload of the start page may.
    contents.on("will-navigate", (event, url) => {
      if (!isOfApp || url !== startUrl) event.preventDefault();
    });
    contents.on("will-frame-navigate", (event) => {
      if (!isOfApp || event.url !== startUrl || !event.isMainFrame) event.preventDefault();
    });
    contents.on("will-redirect", (event) => event.preventDefault());
    // about:blank fetches nothing, so nothing above is asked about it: the window is brought back from there.
    contents.on("did-navigate", (_navigated, url) => {
      if (isOfApp && contents.getType() === "window" && !isOurs(url)) loadStartPage(contents);
    });
  });
};
