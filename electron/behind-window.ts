// Builds what lies behind the window, in order: the key, the calls, the menu, and, once the key is there, the desk.
import { randomBytes } from "node:crypto";
import path from "node:path";
import { app, type BrowserWindow, Menu, powerMonitor, safeStorage } from "electron";
import { createClock } from "./adapters/clock/create-clock.ts";
import { chooseCost } from "./adapters/keys/choose-cost.ts";
import { printLetterBy } from "./adapters/letter-files/create-letter-printer.ts";
import { createPagePrinter } from "./adapters/letter-files/create-page-printer.ts";
import { createLog } from "./adapters/log/create-log.ts";
import type { Look } from "./adapters/look/create-look.ts";
import { isPlainStore } from "./adapters/store/seal/store-places.ts";
import { eraseTraces } from "./adapters/traces/erase-traces.ts";
import { createVault } from "./adapters/vault/create-vault.ts";
import { createKeyring } from "./adapters/vault/electron-keyring.ts";
import { createAnswer } from "./ipc/create-answer.ts";
import { createDeskKeeper } from "./ipc/keep-desk.ts";
import type { AnswerCall } from "./ipc/serve.ts";
import { createVaultHandlers } from "./ipc/vault.ts";
import { newToken } from "./new-token.ts";
import { type AppDesk, createOpenDesk } from "./open-desk.ts";
import { openShelves } from "./open-shelves.ts";
import { createSaveCode } from "./save-code.ts";
import type { EventBody, EventName } from "./shared/contract.ts";
import type { Language } from "./shared/lists.ts";
import type { MenuWish } from "./shared/menu-wish.ts";
import type { LinkEar } from "./window/hear-links.ts";
import type { ScreenLockEar } from "./window/hear-screen-lock.ts";
import { buildMenu } from "./window/menu.ts";
import { denyPermissions } from "./window/permissions.ts";
import { quitWhenIdle } from "./window/quit-when-idle.ts";
import { renewPage } from "./window/renew-page.ts";
import { isTrustedSender } from "./window/trusted-sender.ts";
import { watchLinks } from "./window/wanted-link.ts";

type Parts = {
  /** Where a file of the app lies. */
  readonly here: (...parts: string[]) => string;
  /** null: there is none, or none any more. */
  readonly window: () => BrowserWindow | null;
  readonly openWindow: () => void;
  /** Whether the person chose it or the system speaks it. */
  readonly language: () => Language;
  /** Says nothing where it could not be kept. */
  readonly keepLook: (change: Parameters<Look["keep"]>[0]) => void;
  readonly ear: LinkEar;
  readonly screenLock: ScreenLockEar;
  readonly stopAtBug: (error: unknown) => void;
};

export type Behind = {
  /** Resolves when what nobody has to type anything for is open; at once where that takes long and the window says so. */
  readonly begun: Promise<unknown>;
  readonly answer: AnswerCall;
  readonly windowHere: () => void;
  readonly windowGone: () => void;
};

export const openLog = () => createLog({ folder: path.join(app.getPath("userData"), "logs"), now: createClock().now });

const looksPlain = (store: string): boolean => {
  try {
    return isPlainStore(store);
  } catch {
    // Not to be read: opening it says why.
    return false;
  }
};

/** Opens the desk at once if no one has to type anything for it. */
export const buildBehindWindow = (parts: Parts): Behind => {
  const { here, window, language } = parts;
  const dataFolder = app.getPath("userData");
  const log = openLog();
  const liveWindow = (): BrowserWindow => {
    const live = window();
    if (live === null) throw new Error("The window was needed and is gone.");
    return live;
  };
  const tell = <E extends EventName>(event: E, body: EventBody<E>): void =>
    window()?.webContents.send("desk:event", event, body);
  const rememberLanguage = (chosen: Language) => {
    parts.keepLook({ language: chosen });
    setMenu();
  };
  const storeFolder = path.join(dataFolder, "store");
  const cost = chooseCost(process.env.RIGHTSDESK_SCRYPT_COST ?? null, app);
  const keyring = createKeyring(safeStorage);
  const vault = createVault({ folder: storeFolder, keyring, randomBytes, cost, leastCost: cost });
  const printPage = createPagePrinter({ denyPermissions, newToken, bug: log.bug });
  const printLetter = printLetterBy(printPage);

  const openDesk = createOpenDesk({
    dataFolder,
    here,
    clock: createClock(),
    log,
    cost,
    // Nothing of the person goes to a window that hides it; that something waits or has gone is a number only.
    notify: (event, body) => {
      if (keeper.stage() === "open") tell(event, body);
      else if (event === "outbox:changed" && keeper.stage() === "hidden") tell("vault:changed", {});
    },
    window: liveWindow,
    comeForward: () => comeForward(),
    shelves: openShelves(here),
    link: { get: () => links.get(), leave: () => links.leave() },
    printLetter,
    printPage,
    language,
    rememberLanguage,
  });
  const isPlain = () => looksPlain(path.join(storeFolder, "rightsdesk.db"));
  const keeper = createDeskKeeper<AppDesk>({
    vault,
    openDesk: (key) => {
      const opened = openDesk(key);
      // On macOS it may have been closed meanwhile; the next one tells of itself.
      if (opened.ok && window() !== null) opened.desk.windowHere();
      return opened;
    },
    isPlain,
    renewPage: async () => {
      const live = window();
      if (live !== null) await renewPage(live.webContents);
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

  // The end-to-end tests need not type it at each start.
  const beginning = keeper.begin(app.isPackaged ? null : (process.env.RIGHTSDESK_PASSPHRASE ?? null));
  const isLong = isPlain();
  if (isLong) beginning.catch(parts.stopAtBug);
  powerMonitor.on("resume", () => keeper.desk()?.woke());
  // After the beginning, so that a desk which is being opened is hidden as soon as it is.
  parts.screenLock.listen(hide);
  const quitting = quitWhenIdle({
    app: Object.assign(app, { hideWindows: () => window()?.hide() }),
    pending: keeper.pending,
  });
  const comeForward = () => {
    quitting.stay();
    keeper.desk()?.stay();
    const live = window();
    if (live === null) return parts.openWindow();
    if (live.isMinimized()) live.restore();
    live.show();
    live.focus();
  };
  app.on("activate", comeForward);
  const links = watchLinks({
    app,
    ear: parts.ear,
    started: process.argv.slice(1),
    came: () => {
      comeForward();
      if (keeper.stage() === "open") tell("app:link-came", {});
    },
  });
  app.on("will-quit", keeper.end);
  return {
    begun: isLong ? Promise.resolve() : beginning,
    answer: createAnswer({
      isTrusted: (event) => isTrustedSender(event, window()),
      find: (name) => handlers()[name] ?? null,
      reportBug: (call, error) => log.bug(call, error),
    }),
    windowHere: () => keeper.desk()?.windowHere(),
    // A policy that is still being read would keep a hidden window open, and the app with it.
    windowGone: () => keeper.desk()?.windowGone(),
  };
};
