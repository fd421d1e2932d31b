// Wall: a package runs in Chromium's sandbox or not at all.
import { type App, dialog } from "electron";

/**
 * True if this start may go on. A package that an ordinary user starts with `--no-sandbox` is stopped with a sentence:
 * launchers (AppImage's, on systems without user namespaces) add the flag silently. Root has no sandbox in any case.
 */
export const insistOnSandbox = (app: App, userId: number | undefined): boolean => {
  const isRoot = userId === 0;
  if (!app.commandLine.hasSwitch("no-sandbox")) {
    // Each window asks for its sandbox in any case; this makes it the rule for all that may come.
    app.enableSandbox();
    return true;
  }
  if (!app.isPackaged || isRoot) return true;
  dialog.showErrorBox(
    "Rightsdesk",
    "Rightsdesk was started without its sandbox (--no-sandbox) and stops. Start it without that flag, or install the .deb package, which needs no such flag.",
  );
  return false;
};
