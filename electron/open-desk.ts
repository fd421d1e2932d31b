// Opens the store with its key and shows the first picture; the rooms behind it are loaded and built right after. Ends it all when it is locked.
import { randomBytes, randomUUID } from "node:crypto";
import path from "node:path";
import { app, type BrowserWindow } from "electron";
import { createListWorker } from "./adapters/board/create-list-worker.ts";
import type { Clock } from "./adapters/clock/create-clock.ts";
import { readPacked } from "./adapters/files/read-packed.ts";
import type { ScryptCost } from "./adapters/keys/seal-by-passphrase.ts";
import type { PrintLetter } from "./adapters/letter-files/create-letter-printer.ts";
import type { PrintPage } from "./adapters/letter-files/create-page-printer.ts";
import type { Log } from "./adapters/log/create-log.ts";
import { createSecrets } from "./adapters/secrets/create-secrets.ts";
import { countWaiting } from "./adapters/store/count-waiting.ts";
import { type FrontStore, openFrontStore } from "./adapters/store/open-front-store.ts";
import { openStoreBy } from "./adapters/store/open-store.ts";
import type { Furniture } from "./furnish-desk.ts";
import { buildFront } from "./ipc/build-front.ts";
import { furnishLater } from "./ipc/furnish-later.ts";
import type { HandlerParts } from "./ipc/handler-parts.ts";
import type { OpenedDesk, Opening } from "./ipc/keep-desk.ts";
import type { DeskHandlers } from "./ipc/serve.ts";
import type { LinkKeeper } from "./shared/app-link.ts";
import type { Contract } from "./shared/contract.ts";
import type { Language } from "./shared/lists.ts";
import { shelfFiles } from "./shelf-files.ts";
import type { FirstShelf } from "./unpack-shelves.ts";

/** The desk as the app runs it. */
export type AppDesk = OpenedDesk & {
  readonly handlers: DeskHandlers;
  /** Read with the rooms. */
  readonly contract: Promise<Contract>;
  /** The app does not end after all. */
  readonly stay: () => void;
  /** Policies are read in windows that must not outlive the app's own. */
  readonly windowHere: () => void;
  readonly windowGone: () => void;
  /** The computer slept. */
  readonly woke: () => void;
};

export type DeskParts = {
  readonly dataFolder: string;
  readonly here: (...parts: string[]) => string;
  readonly clock: Clock;
  readonly log: Log;
  /** Of the passphrases that lock backups. */
  readonly cost: ScryptCost;
  readonly notify: HandlerParts["notify"];
  /** Throws if there is none. */
  readonly window: () => BrowserWindow;
  readonly shelf: FirstShelf;
  readonly printLetter: PrintLetter;
  readonly printPage: PrintPage;
  readonly link: LinkKeeper;
  /** Brings the window forward. */
  readonly comeForward: () => void;
  readonly language: () => Language;
  readonly rememberLanguage: (language: Language) => void;
  /** The rooms cannot be had: the app says so and ends. */
  readonly stopAtBug: (error: unknown) => void;
};

/** In milliseconds from the first answer: loading the rooms takes the processor from the first picture. Nobody reaches a room before. */
const afterListing = 150;

/** In milliseconds: a window that asks nothing is none, and what waits to be sent does not wait for one. */
const longestWait = 1000;

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const listFacts = ({ dataFolder, shelf }: DeskParts, setAside: string | null): HandlerParts["facts"] => ({
  version: app.getVersion(),
  electron: process.versions.electron ?? "",
  chrome: process.versions.chrome ?? "",
  platform: process.platform,
  dataFolder,
  // An AppImage runs from a place of its own that is gone when it ends.
  program: process.env.APPIMAGE ?? app.getPath("exe"),
  uncheckedLaws: [...shelf.uncheckedLaws],
  notices: setAside === null ? [] : [{ kind: "store-set-aside", path: setAside }],
});

const build = (
  parts: DeskParts,
  key: Uint8Array,
  { store, setAside }: { store: FrontStore; setAside: string | null },
): AppDesk => {
  const { clock, log, notify, here, shelf } = parts;
  const secrets = createSecrets({ storeKey: key, store: store.secrets, randomBytes });
  const facts = listFacts(parts, setAside);
  /** null: not yet. */
  let furniture: Furniture | null = null;
  let isWindowHere = false;
  let isClosed = false;
  const front = buildFront({
    store,
    seeds: shelf.seeds,
    clock,
    log,
    secrets,
    listDoor: createListWorker({ file: here("company-list.cjs") }),
    systemLanguage: parts.language(),
    // Most end-to-end tests are about something else than the time to take a letter back.
    ...(!app.isPackaged &&
      process.env.RIGHTSDESK_UNDO_SECONDS && { undoSeconds: Number(process.env.RIGHTSDESK_UNDO_SECONDS) }),
    facts,
    unreadable: () => furniture?.unreadable() ?? 0,
    companiesChanged: () => notify("companies:changed", {}),
  });
  front.clockWatch.look();
  front.companyList.sync().catch((error: unknown) => log.bug("company-list", error));

  const furnish = async (): Promise<Furniture> => {
    await Promise.race([front.listed, pass(longestWait)]);
    await pass(afterListing);
    const [{ furnishDesk }, shelves] = await Promise.all([
      import("./furnish-desk.ts"),
      readPacked(here(shelfFiles.later)),
    ]);
    // Whoever waits for a room hears that it is locked.
    if (isClosed) throw new Error("The desk was closed before its rooms were built.");
    furniture = furnishDesk({ ...parts, shelves, store, key, front, facts, secrets });
    if (isWindowHere) furniture.windowHere();
    return furniture;
  };
  const furnished = furnish();
  furnished.catch((error: unknown) => {
    if (!isClosed) parts.stopAtBug(error);
  });

  const contract = furnished.then((rooms) => rooms.contract);
  // Whoever asks for a room hears it.
  contract.catch(() => undefined);

  return {
    contract,
    handlers: furnishLater(
      front.handlers,
      furnished.then(({ handlers }) => handlers),
    ),
    language: front.kept.language,
    waiting: () => furniture?.waiting() ?? countWaiting(store.base),
    leavePages: () => furniture?.leavePages(),
    // What is not built yet sends nothing.
    pending: () => furniture?.pending() ?? null,
    renewCode: async (make) => (await furnished).renewCode(make),
    stay: () => furniture?.stay(),
    windowHere: () => {
      isWindowHere = true;
      furniture?.windowHere();
    },
    windowGone: () => {
      isWindowHere = false;
      furniture?.windowGone();
    },
    woke: () => furniture?.woke(),
    close: () => {
      isClosed = true;
      const ended = furniture?.close();
      front.companyList.stop();
      secrets.close();
      // What is due in the chains is linked by the whole store alone; its front has written none of it.
      (furniture?.store ?? store).close();
      return Promise.resolve(ended);
    },
  };
};

/** `createOpenDesk(parts)(key)` opens the store with its key; a failure changed nothing. */
export const createOpenDesk =
  (parts: DeskParts) =>
  (key: Uint8Array): Opening<AppDesk> => {
    const folder = path.join(parts.dataFolder, "store");
    const opened = openStoreBy(openFrontStore)({ folder, key, now: parts.clock.now, newId: randomUUID });
    if (opened.ok) return { ok: true, desk: build(parts, key, opened.value) };
    parts.log.event("store-not-opened", { code: opened.code });
    return { ok: false, code: opened.code, path: opened.path };
  };
