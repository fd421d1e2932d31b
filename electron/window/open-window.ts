// The one window: every web preference written out, shown as soon as the page is on its way.
import { BrowserWindow, nativeTheme, screen } from "electron";
import type { Language } from "../shared/lists.ts";
import { loadStartPage } from "./load-start-page.ts";
import { addContextMenu } from "./menu.ts";
import { chooseBounds, type WindowState } from "./window-state.ts";

/** The window's ground before the first paint; the same values as the theme's `--ground`. */
const ground = { light: "#f7f6f3", dark: "#17181b" };

export const openWindow = ({
  preload,
  kept,
  keep,
  language,
}: {
  preload: string;
  kept: unknown;
  keep: (state: WindowState) => void;
  language: () => Language;
}): BrowserWindow => {
  const { bounds, maximized } = chooseBounds(
    kept,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    title: "Rightsdesk",
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      plugins: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // A spell checker would fetch its dictionaries from the network.
      spellcheck: false,
    },
  });
  if (maximized) window.maximize();
  // Its ground is the page's. Once the page is at work, showing it would take main a tenth of a second that the page needs.
  window.webContents.once("did-navigate", () => window.show());
  window.on("close", () => keep({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }));
  addContextMenu(window, language);
  // The command-line switch of this name does nothing in some versions: without this a page could send UDP by WebRTC.
  window.webContents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  loadStartPage(window.webContents);
  return window;
};
