// Builds everything that lies behind the key, in order, once it is open; and ends it all when it is locked.
import { randomBytes, randomUUID } from "node:crypto";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { app, BrowserWindow, Notification, net } from "electron";
import { createBoardWorker } from "./adapters/board/create-board-worker.ts";
import { createListWorker } from "./adapters/board/create-list-worker.ts";
import type { Clock } from "./adapters/clock/create-clock.ts";
import { createDirectoryThread } from "./adapters/directory-files/create-directory-thread.ts";
import { createMailbox } from "./adapters/imap/create-mailbox.ts";
import { deriveKey } from "./adapters/keys/derive-key.ts";
import type { ScryptCost } from "./adapters/keys/seal-by-passphrase.ts";
import type { PrintLetter } from "./adapters/letter-files/create-letter-printer.ts";
import type { PrintPage } from "./adapters/letter-files/create-page-printer.ts";
import type { Log } from "./adapters/log/create-log.ts";
import { createNotices } from "./adapters/notices/create-notices.ts";
import { createFetchPage } from "./adapters/pages/create-fetch-page.ts";
import { listOwnNetworks } from "./adapters/pages/list-own-networks.ts";
import { nameBrowser } from "./adapters/pages/name-browser.ts";
import { createPolicyWindow } from "./adapters/policy-window/create-policy-window.ts";
import { createPracticeServer } from "./adapters/practice/create-practice-server.ts";
import { createAskKey } from "./adapters/proof/create-ask-key.ts";
import { resolveTextBySystem } from "./adapters/proof/resolve-text.ts";
import { createReadingWindow } from "./adapters/reading-window/create-reading-window.ts";
import { createReplyWindow } from "./adapters/reply-window/create-reply-window.ts";
import { createSecrets } from "./adapters/secrets/create-secrets.ts";
import { createMailer } from "./adapters/smtp/create-mailer.ts";
import { hideSecret } from "./adapters/smtp/hide-secret.ts";
import { isLoopbackHost } from "./adapters/smtp/is-loopback-host.ts";
import { lookupBySystem, openSocket } from "./adapters/smtp/open-socket.ts";
import { openStore } from "./adapters/store/open-store.ts";
import type { Store } from "./adapters/store/store.ts";
import { isUnchecked } from "./core/law/is-unchecked.ts";
import { recoverOutbox } from "./core/outbox/run-outbox.ts";
import { isPublicAddress } from "./core/pages/is-public-address.ts";
import { readerVersion } from "./core/policy/reader-version.ts";
import { replyReaderVersion } from "./core/replies/reply-reader-version.ts";
import { createBackupParts, createDialogs } from "./create-dialogs.ts";
import { createReplyFiles } from "./create-reply-files.ts";
import { createHandlers } from "./ipc/create-handlers.ts";
import type { HandlerParts } from "./ipc/handler-parts.ts";
import type { OpenedDesk, Opening } from "./ipc/keep-desk.ts";
import type { DeskHandlers } from "./ipc/serve.ts";
import { watchDay } from "./ipc/watch-day.ts";
import { newToken } from "./new-token.ts";
import type { OpenShelves } from "./open-shelves.ts";
import type { LinkKeeper } from "./shared/app-link.ts";
import type { Day } from "./shared/day.ts";
import type { Language } from "./shared/lists.ts";
import { PracticeMailId } from "./shared/practice.ts";
import { createKnownHosts } from "./window/known-hosts.ts";
import { denyPermissions } from "./window/permissions.ts";

/** The desk as the app runs it. */
export type AppDesk = OpenedDesk & {
  readonly handlers: DeskHandlers;
  /** The app does not end after all. */
  readonly stay: () => void;
  /** Policies are read in windows that must not outlive the app's own. */
  readonly windowHere: () => void;
  readonly windowGone: () => void;
  /** The computer slept. */
  readonly woke: () => void;
};

type Parts = {
  readonly dataFolder: string;
  readonly here: (...parts: string[]) => string;
  readonly clock: Clock;
  readonly log: Log;
  /** Of the passphrases that lock backups. */
  readonly cost: ScryptCost;
  readonly notify: HandlerParts["notify"];
  /** Throws if there is none. */
  readonly window: () => BrowserWindow;
  readonly shelves: OpenShelves;
  readonly printLetter: PrintLetter;
  readonly printPage: PrintPage;
  readonly link: LinkKeeper;
  /** Brings the window forward. */
  readonly comeForward: () => void;
  readonly language: () => Language;
  readonly rememberLanguage: (language: Language) => void;
};

const openPractice = ({ clock, log, notify }: Parts, store: Store) =>
  createPracticeServer({
    keep: (mail) => {
      const mailId = PracticeMailId.parse(randomUUID());
      store.practiceMail.add({ mailId, receivedAt: clock.now(), ...mail });
      notify("practice:received", { mailId });
    },
    measure: store.practiceMail.measure,
    log,
    // The end-to-end tests change the server's answer here and see the change in the window.
    answer: () => (app.isPackaged ? undefined : process.env.RIGHTSDESK_PRACTICE_REPLY),
  });

/** How often it is looked whether a backup is due. */
const betweenLooks = 60_000;

/** What nobody waits for leaves the first second to the window. Whoever asks the board before sets it going. */
const afterStart = 1000;

const build = (
  parts: Parts,
  key: Uint8Array,
  { store, setAside }: { store: Store; setAside: string | null },
): AppDesk => {
  const { clock, log, notify, here, dataFolder } = parts;
  const { shelves } = parts;
  store.proof.linkLeft(clock.dayOf(clock.now()));
  recoverOutbox({ outbox: store.outbox, clock, newId: randomUUID });
  const practice = openPractice(parts, store);
  const secrets = createSecrets({ storeKey: key, store: store.secrets, randomBytes });
  const backupKey = deriveKey(key, "rightsdesk backup");
  const notices = createNotices({
    isSupported: () => Notification.isSupported(),
    make: (words) => new Notification(words),
  });
  const readingWindow = createReadingWindow({ folder: here("reader"), denyPermissions, newToken, bug: log.bug });
  const {
    handlers,
    kept,
    post,
    afterSending,
    readings,
    pages,
    companies,
    campaigns,
    replies,
    backups,
    proof,
    board,
    companyList,
    directoryImport,
    agenda,
    clockWatch,
  } = createHandlers({
    ...shelves,
    backup: createBackupParts({ ...parts, newToken }, backupKey, () => kept.language()),
    ...createDialogs({ ...parts, newToken }, () => ({ language: kept.language(), isKnownHost })),
    store,
    clock,
    log,
    notify,
    practice,
    mailer: createMailer({ log }),
    mailboxes: createMailbox({ log, isLoopbackHost, lookup: lookupBySystem, hideSecret }),
    secrets,
    boardDoor: createBoardWorker({ file: here("board.cjs"), appFolder: here() }),
    link: parts.link,
    directoryReader: createDirectoryThread({ file: here("directory-reader.cjs") }),
    listDoor: createListWorker({ file: here("company-list.cjs") }),
    isOnline: () => net.isOnline(),
    notices: {
      ...notices,
      isInFront: () => BrowserWindow.getFocusedWindow() !== null,
      pressed: () => {
        parts.comeForward();
        notify("agenda:wanted", {});
      },
    },
    fetchPage: createFetchPage({
      lookUp: lookupBySystem,
      openSocket,
      isPublic: isPublicAddress,
      // Asked anew each time: a laptop changes its network while the app runs.
      ownNetworks: () => listOwnNetworks(networkInterfaces()),
      browser: nameBrowser(process.platform, process.versions.chrome ?? ""),
      now: clock.now,
    }),
    askKey: createAskKey({ resolveText: resolveTextBySystem, now: clock.now }),
    // Most end-to-end tests are about something else than the time to take a letter back.
    ...(!app.isPackaged &&
      process.env.RIGHTSDESK_UNDO_SECONDS && { undoSeconds: Number(process.env.RIGHTSDESK_UNDO_SECONDS) }),
    systemLanguage: parts.language(),
    rememberLanguage: parts.rememberLanguage,
    facts: {
      version: app.getVersion(),
      electron: process.versions.electron ?? "",
      chrome: process.versions.chrome ?? "",
      platform: process.platform,
      dataFolder,
      // An AppImage runs from a place of its own that is gone when it ends.
      program: process.env.APPIMAGE ?? app.getPath("exe"),
      uncheckedLaws: [...shelves.laws.values()].filter(isUnchecked).map(({ id }) => id),
      notices: setAside === null ? [] : [{ kind: "store-set-aside", path: setAside }],
    },
    policyWindow: createPolicyWindow({ window: readingWindow, reader: readerVersion }),
    replyWindow: createReplyWindow({ window: readingWindow, reader: replyReaderVersion }),
    replyReader: replyReaderVersion,
    replyFiles: createReplyFiles({ window: parts.window, language: () => kept.language(), newToken }),
  });
  const isKnownHost = createKnownHosts({
    companies: companies.all,
    laws: shelves.laws.values(),
    authorities: shelves.authorities.values(),
    providers: shelves.providers.values(),
  });
  clockWatch.look();
  const turnDay = (today: Day) => {
    // First: whoever hears of the day asks at once whether the clock went back.
    clockWatch.look();
    notify("day:changed", { today });
    void agenda.look();
  };
  const day = watchDay({ today: clock.today, changed: turnDay });
  const lookAtBackups = () => void backups.look().catch((error: unknown) => log.bug("backup", error));
  const backupTimer = setInterval(lookAtBackups, betweenLooks);
  const goOnWithCampaigns = () => {
    campaigns.goOn().catch((error: unknown) => log.bug("campaigns-go-on", error));
  };
  post.queue.wake();
  afterSending.wake();
  proof.wake();
  companyList.sync().catch((error: unknown) => log.bug("company-list", error));
  const lookAround = () => {
    board.sync().catch((error: unknown) => log.bug("board", error));
    void agenda.look();
  };
  const laterTimer = setTimeout(lookAround, afterStart);

  return {
    handlers,
    language: kept.language,
    waiting: () => store.outbox.waiting().length,
    leavePages: () => void pages.stop(),
    pending: () => {
      const all = [post.pending(), campaigns.leave(), afterSending.leave(), backups.leave()];
      const under = all.filter((one) => one !== null);
      return under.length === 0 ? null : Promise.all(under).then(() => undefined);
    },
    renewCode: backups.renewCode,
    stay: () => {
      post.stay();
      campaigns.stay();
      afterSending.stay();
      goOnWithCampaigns();
    },
    windowHere: () => {
      readings.stay();
      readings.refresh().catch((error: unknown) => log.bug("readings-refresh", error));
      replies.stay();
      replies.refresh().catch((error: unknown) => log.bug("replies-refresh", error));
      goOnWithCampaigns();
    },
    windowGone: () => {
      readings.leave();
      replies.leave();
    },
    woke: () => {
      day.look();
      void agenda.look();
      post.queue.free();
    },
    close: () => {
      readings.leave();
      proof.close();
      agenda.stop();
      board.stop();
      directoryImport.stop();
      companyList.stop();
      replies.leave();
      void campaigns.leave();
      day.stop();
      clearInterval(backupTimer);
      clearTimeout(laterTimer);
      // Not before: what a copy seals with the forgotten key would open for everybody.
      const backedUp = backups.close().finally(() => backupKey.fill(0));
      const stopped = practice.stop();
      afterSending.stop();
      post.close();
      secrets.close();
      store.close();
      return Promise.all([stopped, backedUp]).then(() => undefined);
    },
  };
};

/** `createOpenDesk(parts)(key)` opens the store with its key; a failure changed nothing. */
export const createOpenDesk =
  (parts: Parts) =>
  (key: Uint8Array): Opening<AppDesk> => {
    const folder = path.join(parts.dataFolder, "store");
    const opened = openStore({ folder, key, now: parts.clock.now, newId: randomUUID });
    if (opened.ok) return { ok: true, desk: build(parts, key, opened.value) };
    parts.log.event("store-not-opened", { code: opened.code });
    return { ok: false, code: opened.code, path: opened.path };
  };
