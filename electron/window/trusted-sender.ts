// Wall: only the main frame of our own window, showing our own origin, may call.
import type { BrowserWindow, IpcMainInvokeEvent } from "electron";
import { isOurs } from "./app-protocol.ts";

/** True if a call comes from the window's top frame while it shows `app://desk/`. A null frame is one that is gone. */
export const isTrustedSender = (
  event: Pick<IpcMainInvokeEvent, "senderFrame">,
  window: BrowserWindow | null,
): boolean => {
  const frame = event.senderFrame;
  if (!frame || !window || window.isDestroyed()) return false;
  const top = window.webContents.mainFrame;
  return frame.processId === top.processId && frame.routingId === top.routingId && isOurs(frame.url);
};
