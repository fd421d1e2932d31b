// Composition root: the walls and the window first; what lies behind it is loaded while the window's own process starts. Decides nothing.
import { randomBytes } from "node:crypto";
import path from "node:path";
import { app, type BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, session } from "electron";
import { readPacked } from "./adapters/files/read-packed.ts";
import { printingScheme } from "./adapters/letter-files/printing-scheme.ts";
import { createLook } from "./adapters/look/create-look.ts";
import { readingScheme } from "./adapters/reading-window/reading-scheme.ts";
import { finishErasing } from "./adapters/traces/erase-traces.ts";
import type { Behind } from "./behind-window.ts";
import { serveCalls } from "./ipc/serve.ts";
import { runFront, unpackCode } from "./packed-code.ts";
import { readPageAhead } from "./read-page-ahead.ts";
import { chooseLanguage } from "./shared/choose-language.ts";
import type { Language } from "./shared/lists.ts";
import { shelfFiles } from "./shelf-files.ts";
import { appScheme, createAppProtocol } from "./window/app-protocol.ts";
import { hearLinks } from "./window/hear-links.ts";
import { hearScreenLock } from "./window/hear-screen-lock.ts";
import { denyNavigation } from "./window/navigation.ts";
import { cancelForeignRequests, shutChromiumNetwork } from "./window/network.ts";
import { openWindow } from "./window/open-window.ts";
import { denyPermissions } from "./window/permissions.ts";
import { revivePage } from "./window/revive-page.ts";
import { insistOnSandbox } from "./window/sandbox.ts";
import { serveFiles } from "./window/serve-files.ts";

const here = (...parts: string[]) => path.join(app.getAppPath(), ...parts);

const unpacked = unpackCode(app.getAppPath());
const readPage = readPageAhead(here("renderer"));
const firstShelf = readPacked(here(shelfFiles.first));
// Whoever needs it hears of it.
firstShelf.catch(() => undefined);
/** The greater part of the code. */
const loadBehind = async () => {
  await unpacked;
  return import("./behind-window.ts");
};

/** What to do when nothing else can be done: a sentence, and the end. A letter on its way is unsure at the next start. */
const sayAndStop = (sentence: string): void => {
  dialog.showErrorBox("Rightsdesk", sentence);
  app.exit(1);
};

const withLog = async (write: (log: ReturnType<Awaited<ReturnType<typeof loadBehind>>["openLog"]>) => void) => {
  const { openLog } = await loadBehind();
  write(openLog());
};

const stopAtBug = (error: unknown): void => {
  const stop = () =>
    sayAndStop(
      "Something in Rightsdesk went wrong, and it stops. This is a mistake in the app, not yours. Your requests are kept: start it again, and look in the tracker what has gone out before you send anything.",
    );
  withLog((log) => log.bug("uncaught", error)).then(stop, stop);
};

const ear = hearLinks(app);

const start = (): void => {
  const screenLock = hearScreenLock(powerMonitor);
  const look = createLook({ path: path.join(app.getPath("userData"), "look.json") });
  const keepLook = (change: Parameters<typeof look.keep>[0]) => {
    try {
      look.keep(change);
    } catch (error) {
      // Where the window stood is not worth an error.
      void withLog((log) => log.bug("window-state", error));
    }
  };
  const language = (): Language =>
    look.get().language ?? chooseLanguage([...app.getPreferredSystemLanguages(), app.getLocale()]);
  let window: BrowserWindow | null = null;
  let behind: Behind | null = null;
  const liveWindow = () => (window === null || window.isDestroyed() ? null : window);

  const { defaultSession } = session;
  denyPermissions(defaultSession);
  cancelForeignRequests(defaultSession);
  const pageHere = serveFiles({
    register: (handler) => protocol.registerBufferProtocol("app", handler),
    hearArrivals: (hear) => defaultSession.webRequest.onCompleted(({ url }) => hear(url)),
    answer: createAppProtocol({
      root: here("renderer"),
      readFile: readPage,
      newNonce: () => randomBytes(16).toString("base64"),
    }),
    failed: (error) => void withLog((log) => log.bug("page-file", error)),
  });
  const open = () => {
    window = openWindow({
      preload: here("preload.cjs"),
      kept: look.get().window,
      keep: (state) => keepLook({ window: state }),
      language,
    });
    window.on("closed", () => behind?.windowGone());
    behind?.windowHere();
    revivePage({
      window,
      now: () => performance.now(),
      died: () => void withLog((log) => log.event("window-crashed")),
      giveUp: () =>
        sayAndStop("The window of Rightsdesk closed again and again. Your requests are kept; start it once more."),
    });
    return window;
  };
  const closed = new Promise<void>((resolve) => void open().once("closed", resolve));
  const build = async () => {
    // While the window's own process starts.
    await unpacked;
    await runFront(app.getAppPath());
    // Opening holds this process up. Now the window's own has its code to read meanwhile, and needs nothing before its first call.
    // A window that is closed before its page is there may be wanted again, on macOS.
    await Promise.race([pageHere, closed]);
    const { buildBehindWindow } = await loadBehind();
    behind = buildBehindWindow({
      here,
      firstShelf: await firstShelf,
      window: liveWindow,
      openWindow: open,
      keepLook,
      language,
      ear,
      screenLock,
      stopAtBug,
    });
    // The window asks all that it begins with at once: it is answered when there is something to say.
    await behind.begun;
    return behind.answer;
  };
  const answerer = build();
  answerer.catch(stopAtBug);
  serveCalls(ipcMain, answerer);
};

// A second copy would send from the same outbox: it hands over to the first one and goes.
if (!app.requestSingleInstanceLock()) {
  app.quit();
} else if (!insistOnSandbox(app, process.getuid?.())) {
  app.exit(1);
} else {
  app.setPath("sessionData", path.join(app.getPath("userData"), "window"));
  finishErasing({ dataFolder: app.getPath("userData"), sessionFolder: app.getPath("sessionData") });
  // Windows shows notices under this name, which is the one that the installer gave the shortcut.
  if (process.platform === "win32") app.setAppUserModelId("org.rightsdesk.desktop");
  protocol.registerSchemesAsPrivileged([appScheme, readingScheme, printingScheme]);
  // Text needs no graphics card: its driver is none of our code, takes its time at each start, and on Linux leaves windows blank.
  if (process.platform === "linux") app.disableHardwareAcceleration();
  shutChromiumNetwork(app.commandLine);
  denyNavigation(app);
  // Else Electron's own stands there until ours does, with developer tools in it.
  Menu.setApplicationMenu(null);
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  process.on("uncaughtException", stopAtBug);
  process.on("unhandledRejection", (error) => void withLog((log) => log.bug("unhandled-rejection", error)));
  app.whenReady().then(start).catch(stopAtBug);
}
