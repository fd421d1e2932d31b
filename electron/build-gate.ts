// Builds what stands between the key and the window: the vault, what opens the desk with its key, and the calls that need no desk.
import { randomBytes } from "node:crypto";
import path from "node:path";
import { app, type BrowserWindow, safeStorage } from "electron";
import { createClock } from "./adapters/clock/create-clock.ts";
import { chooseCost } from "./adapters/keys/choose-cost.ts";
import { printLetterBy } from "./adapters/letter-files/create-letter-printer.ts";
import { createPagePrinter } from "./adapters/letter-files/create-page-printer.ts";
import type { Log } from "./adapters/log/create-log.ts";
import { isPlainStore } from "./adapters/store/seal/store-places.ts";
import { eraseTraces } from "./adapters/traces/erase-traces.ts";
import { createVault } from "./adapters/vault/create-vault.ts";
import { createKeyring } from "./adapters/vault/electron-keyring.ts";
import { createDeskKeeper, type DeskKeeper } from "./ipc/keep-desk.ts";
import { createVaultHandlers } from "./ipc/vault.ts";
import { newToken } from "./new-token.ts";
import { type AppDesk, createOpenDesk } from "./open-desk.ts";
import { createSaveCode } from "./save-code.ts";
import type { LinkKeeper } from "./shared/app-link.ts";
import type { Language } from "./shared/lists.ts";
import { unpackFirstShelf } from "./unpack-shelves.ts";
import { denyPermissions } from "./window/permissions.ts";
import { renewPage } from "./window/renew-page.ts";
import type { WindowVoice } from "./window-voice.ts";

type Parts = {
  readonly dataFolder: string;
  readonly here: (...parts: string[]) => string;
  /** The file `shelfFiles.first`. */
  readonly firstShelf: Buffer;
  readonly log: Log;
  /** null: there is none, or none any more. */
  readonly window: () => BrowserWindow | null;
  readonly voice: WindowVoice;
  readonly comeForward: () => void;
  readonly link: LinkKeeper;
  readonly language: () => Language;
  readonly rememberLanguage: (language: Language) => void;
  readonly stopAtBug: (error: unknown) => void;
};

type Keeper = DeskKeeper<AppDesk>;

const looksPlain = (store: string): boolean => {
  try {
    return isPlainStore(store);
  } catch {
    // Not to be read: opening it says why.
    return false;
  }
};

const buildPrinters = (log: Log) => {
  const printPage = createPagePrinter({ denyPermissions, newToken, bug: log.bug });
  return { printPage, printLetter: printLetterBy(printPage) };
};

/** What the desk tells goes to a window that shows it. */
const notifyBy =
  ({ tell }: WindowVoice, stage: () => ReturnType<Keeper["stage"]>): Parameters<typeof createOpenDesk>[0]["notify"] =>
  (event, body) => {
    // Nothing of the person goes to a window that hides it; that something waits or has gone is a number only.
    if (stage() === "open") tell(event, body);
    else if (event === "outbox:changed" && stage() === "hidden") tell("vault:changed", {});
  };

const restart = (): void => {
  app.relaunch();
  app.quit();
};

const buildKeeper = (
  { window, voice, language, dataFolder }: Parts,
  { vault, isPlain }: { readonly vault: ReturnType<typeof createVault>; readonly isPlain: () => boolean },
  openDesk: ReturnType<typeof createOpenDesk>,
): Keeper =>
  createDeskKeeper<AppDesk>({
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
    changed: () => voice.tell("vault:changed", {}),
    language,
    eraseTraces: () => eraseTraces({ dataFolder, sessionFolder: app.getPath("sessionData") }),
  });

export const buildGate = (parts: Parts) => {
  const { log, voice, rememberLanguage } = parts;
  const storeFolder = path.join(parts.dataFolder, "store");
  const cost = chooseCost(process.env.RIGHTSDESK_SCRYPT_COST ?? null, app);
  const vault = createVault({
    folder: storeFolder,
    keyring: createKeyring(safeStorage),
    randomBytes,
    cost,
    leastCost: cost,
  });
  const printers = buildPrinters(log);
  const openDesk = createOpenDesk({
    ...parts,
    ...printers,
    clock: createClock(),
    cost,
    notify: notifyBy(voice, () => keeper.stage()),
    window: voice.live,
    shelf: unpackFirstShelf(parts.firstShelf.toString("utf8")),
  });
  const isPlain = () => looksPlain(path.join(storeFolder, "rightsdesk.db"));
  const keeper = buildKeeper(parts, { vault, isPlain }, openDesk);
  const handlers = createVaultHandlers({
    keeper,
    vault,
    saveCode: createSaveCode({ printLetter: printers.printLetter, window: voice.live, newToken }),
    chooseLanguage: rememberLanguage,
    restart,
    reportBug: log.bug,
  });
  return { keeper, handlers, isPlain };
};
