// Hears the links that the app is opened by from the first moment, and keeps them until somebody listens.
import type { App } from "electron";

/** What a second start was started with, or macOS's own event. */
type Listen = (words: readonly string[]) => void;

export type LinkEar = { readonly listen: (listener: Listen) => void };

export const hearLinks = (app: Pick<App, "on">): LinkEar => {
  let listener: Listen | null = null;
  const kept: (readonly string[])[] = [];
  const hear = (words: readonly string[]): void => {
    if (listener === null) kept.push(words);
    else listener(words);
  };
  app.on("second-instance", (_event, words) => hear(words));
  app.on("open-url", (event, url) => {
    event.preventDefault();
    hear([url]);
  });
  return {
    listen: (next) => {
      listener = next;
      for (const words of kept.splice(0)) next(words);
    },
  };
};
