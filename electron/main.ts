// Composition root: the window and the key first, then, once it is open, the desk behind it. Decides nothing.
import { randomBytes } from "node:crypto";
import path from "node:path";
import { app, type BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, safeStorage, session } from "electron";
import { createClock } from "./adapters/clock/create-clock.ts";
import { chooseCost } from "./adapters/keys/choose-cost.ts";
import { printLetterBy } from "./adapters/letter-files/create-letter-printer.ts";
import { createPagePrinter } from "./adapters/letter-files/create-page-printer.ts";
import { printingScheme } from "./adapters/letter-files/printing-scheme.ts";
import { createLog } from "./adapters/log/create-log.ts";
import { createLook } from "./adapters/look/create-look.ts";
import { readingScheme } from "./adapters/reading-window/reading-scheme.ts";
import { isPlainStore } from "./adapters/store/seal/store-places.ts";
import { eraseTraces, finishErasing } from "./adapters/traces/erase-traces.ts";
import { createVault } from "./adapters/vault/create-vault.ts";
import { createKeyring } from "./adapters/vault/electron-keyring.ts";
import { createDeskKeeper } from "./ipc/keep-desk.ts";
import { serveCalls } from "./ipc/serve.ts";
import { createVaultHandlers } from "./ipc/vault.ts";
import { loadShelves } from "./load-shelves.ts";
import { type AppDesk, createOpenDesk } from "./open-desk.ts";
import { createSaveCode } from "./save-code.ts";
import { chooseLanguage } from "./shared/choose-language.ts";
import type { EventBody, EventName } from "./shared/contract.ts";
import type { Language } from "./shared/lists.ts";
import type { MenuWish } from "./shared/menu-wish.ts";
import { appScheme, createAppProtocol } from "./window/app-protocol.ts";
import { buildMenu } from "./window/menu.ts";
import { denyNavigation } from "./window/navigation.ts";
import { cancelForeignRequests, shutChromiumNetwork } from "./window/network.ts";
import { openWindow } from "./window/open-window.ts";
import { denyPermissions } from "./window/permissions.ts";
import { quitWhenIdle } from "./window/quit-when-idle.ts";
import { renewPage } from "./window/renew-page.ts";
import { revivePage } from "./window/revive-page.ts";
import { insistOnSandbox } from "./window/sandbox.ts";
import { isTrustedSender } from "./window/trusted-sender.ts";
import { watchLinks } from "./window/wanted-link.ts";

const here = (...parts: string[]) => path.join(app.getAppPath(), ...parts);
let window: BrowserWindow | null = null;

const liveWindow = (): BrowserWindow => {
  if (window === null || window.isDestroyed()) throw new Error("The window was needed and is gone.");
  return window;
};

const tell = <E extends EventName>(event: E, body: EventBody<E>): void => {
  if (window && !window.isDestroyed()) window.webContents.send("desk:event", event, body);
};

/** What to do when nothing else can be done: a sentence, and the end. A letter on its way is unsure at the next start. */
const sayAndStop = (sentence: string): void => {
  dialog.showErrorBox("Rightsdesk", sentence);
  app.exit(1);
};

const looksPlain = (store: string): boolean => {
  try {
    return isPlainStore(store);
  } catch {
    // Not to be read: opening it says why.
    return false;
  }
};

const openLog = () => createLog({ folder: path.join(app.getPath("userData"), "logs"), now: createClock().now });

const stopAtBug = (error: unknown): void => {
  openLog().bug("uncaught", error);
  sayAndStop(
    "Something in Rightsdesk went wrong, and it stops. This is a mistake in the app, not yours. Your requests are kept: start it again, and look in the tracker what has gone out before you send anything.",
  );
};

const start = (): void => {
  const dataFolder = app.getPath("userData");
  const clock = createClock();
  const log = openLog();
  const newToken = () => randomBytes(16).toString("hex");
  const look = createLook({ path: path.join(dataFolder, "look.json") });
  const keepLook = (change: Parameters<typeof look.keep>[0]) => {
    try {
      look.keep(change);
    } catch (error) {
      // Where the window stood is not worth an error.
      log.bug("window-state", error);
    }
  };
  const language = (): Language =>
    look.get().language ?? chooseLanguage([...app.getPreferredSystemLanguages(), app.getLocale()]);
  const storeFolder = path.join(dataFolder, "store");
  const cost = chooseCost(process.env.RIGHTSDESK_SCRYPT_COST ?? null, app);
  const keyring = createKeyring(safeStorage);
  const vault = createVault({ folder: storeFolder, keyring, randomBytes, cost, leastCost: cost });
  const printPage = createPagePrinter({ denyPermissions, newToken, bug: log.bug });
  const printLetter = printLetterBy(printPage);

  const rememberLanguage = (chosen: Language) => {
    keepLook({ language: chosen });
    setMenu();
  };
  const openDesk = createOpenDesk({
    dataFolder,
    here,
    clock,
    log,
    cost,
    // Nothing of the person goes to a window that hides it; that something waits or has gone is a number only.
    notify: (event, body) => {
      if (keeper.stage() === "open") tell(event, body);
      else if (event === "outbox:changed" && keeper.stage() === "hidden") tell("vault:changed", {});
    },
    window: liveWindow,
    comeForward: () => comeForward(),
    shelves: () => shelves,
    link: { get: () => links.get(), leave: () => links.leave() },
    printLetter,
    printPage,
    language,
    rememberLanguage,
  });
  const keeper = createDeskKeeper<AppDesk>({
    vault,
    openDesk: (key) => {
      const opened = openDesk(key);
      if (opened.ok) opened.desk.windowHere();
      return opened;
    },
    isPlain: () => looksPlain(path.join(storeFolder, "rightsdesk.db")),
    renewPage: async () => {
      if (window !== null && !window.isDestroyed()) await renewPage(window.webContents);
    },
    letPaint: () => new Promise((resolve) => setTimeout(resolve, 200)),
    changed: () => tell("vault:changed", {}),
    language,
    eraseTraces: () => eraseTraces({ dataFolder, sessionFolder: app.getPath("sessionData") }),
  });
  const vaultHandlers = createVaultHandlers({
    keeper,
    vault,
    saveCode: createSaveCode({ printLetter, window: liveWindow, newToken }),
    chooseLanguage: rememberLanguage,
    restart: () => {
      app.relaunch();
      app.quit();
    },
    reportBug: log.bug,
  });
  const handlers = () => ({ ...vaultHandlers, ...keeper.shown()?.handlers });

  const { defaultSession } = session;
  denyPermissions(defaultSession);
  cancelForeignRequests(defaultSession);
  protocol.handle(
    "app",
    createAppProtocol({ root: here("renderer"), newNonce: () => randomBytes(16).toString("base64") }),
  );
  serveCalls(ipcMain, {
    isTrusted: (event) => isTrustedSender(event, window),
    find: (name) => handlers()[name] ?? null,
    reportBug: (call, error) => log.bug(call, error),
  });
  const behind = (name: string, act: () => Promise<unknown>) => () => {
    act().catch((error: unknown) => log.bug(name, error));
  };
  const hide = behind("vault:hide", keeper.hide);
  const showByMenu = (what: MenuWish) => {
    comeForward();
    if (keeper.stage() === "open") tell("app:menu-chosen", { what });
  };
  const setMenu = () =>
    Menu.setApplicationMenu(
      buildMenu({
        platform: process.platform,
        isPackaged: app.isPackaged,
        language: language(),
        acts: { hide, lock: behind("vault:lock", keeper.lock), wish: showByMenu },
      }),
    );
  setMenu();

  const open = () => {
    window = openWindow({
      preload: here("preload.cjs"),
      kept: look.get().window,
      keep: (state) => keepLook({ window: state }),
      language,
    });
    // A policy that is still being read would keep a hidden window open, and the app with it.
    window.on("closed", () => keeper.desk()?.windowGone());
    keeper.desk()?.windowHere();
    revivePage({
      window,
      now: () => performance.now(),
      died: () => log.event("window-crashed"),
      giveUp: () =>
        sayAndStop("The window of Rightsdesk closed again and again. Your requests are kept; start it once more."),
    });
  };
  open();
  // Read while the window's own process starts.
  const shelves = loadShelves(here);
  // The end-to-end tests need not type it at each start.
  keeper.begin(app.isPackaged ? null : (process.env.RIGHTSDESK_PASSPHRASE ?? null)).catch(stopAtBug);
  powerMonitor.on("resume", () => keeper.desk()?.woke());
  powerMonitor.on("lock-screen", hide);
  const quitting = quitWhenIdle({
    app: Object.assign(app, { hideWindows: () => window?.isDestroyed() === false && window.hide() }),
    pending: keeper.pending,
  });
  const comeForward = () => {
    quitting.stay();
    keeper.desk()?.stay();
    if (window === null || window.isDestroyed()) return open();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  app.on("activate", comeForward);
  const links = watchLinks({
    app,
    started: process.argv.slice(1),
    came: () => {
      comeForward();
      if (keeper.stage() === "open") tell("app:link-came", {});
    },
  });
  app.on("will-quit", keeper.end);
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
  shutChromiumNetwork(app.commandLine);
  denyNavigation(app);
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  process.on("uncaughtException", stopAtBug);
  process.on("unhandledRejection", (error) => openLog().bug("unhandled-rejection", error));
  app.whenReady().then(start).catch(stopAtBug);
}
