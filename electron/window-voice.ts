// How main speaks to the one window, and the window itself for what cannot do without it.
import type { BrowserWindow } from "electron";
import type { EventBody, EventName } from "./shared/contract.ts";

export type WindowVoice = ReturnType<typeof createWindowVoice>;

/** `window`: null if there is none, or none any more. */
export const createWindowVoice = (window: () => BrowserWindow | null) => ({
  /** Nobody hears it where there is no window. */
  tell: <E extends EventName>(event: E, body: EventBody<E>): void =>
    window()?.webContents.send("desk:event", event, body),
  /** Throws if there is none. */
  live: (): BrowserWindow => {
    const live = window();
    if (live === null) throw new Error("The window was needed and is gone.");
    return live;
  },
});
