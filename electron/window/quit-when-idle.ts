// Lets a letter that is on its way come to an end before the app goes: quitting in the middle would leave it unsure.
import type { App } from "electron";

type Needs = {
  readonly app: Pick<App, "on" | "quit"> & { readonly hideWindows: () => void };
  /** Resolves when nothing is being sent; null if nothing is. Bounded by the mailer's own limits. */
  readonly pending: () => Promise<void> | null;
};

/** `stay()` calls the quitting off: the person has opened the app again meanwhile. */
export const quitWhenIdle = ({ app, pending }: Needs): { readonly stay: () => void } => {
  let isQuitting = false;
  app.on("before-quit", (event) => {
    const busy = pending();
    if (busy === null) return;
    event.preventDefault();
    app.hideWindows();
    if (isQuitting) return;
    isQuitting = true;
    const go = () => {
      if (!isQuitting) return;
      isQuitting = false;
      app.quit();
    };
    busy.then(go, go);
  });
  return {
    stay: () => {
      isQuitting = false;
    },
  };
};
