// Builds the rooms of an open desk, in order, and all that works in them: letters, mail, readings, backups; and ends it all when it is locked.
import { randomUUID } from "node:crypto";
import { networkInterfaces } from "node:os";
import { app, BrowserWindow, Notification, net } from "electron";
import { createBoardWorker } from "./adapters/board/create-board-worker.ts";
import { createDirectoryThread } from "./adapters/directory-files/create-directory-thread.ts";
import { createMailbox } from "./adapters/imap/create-mailbox.ts";
import { deriveKey } from "./adapters/keys/derive-key.ts";
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
import type { Secrets } from "./adapters/secrets/create-secrets.ts";
import { createMailer } from "./adapters/smtp/create-mailer.ts";
import { hideSecret } from "./adapters/smtp/hide-secret.ts";
import { isLoopbackHost } from "./adapters/smtp/is-loopback-host.ts";
import { lookupBySystem, openSocket } from "./adapters/smtp/open-socket.ts";
import { growStore } from "./adapters/store/create-store.ts";
import type { FrontStore } from "./adapters/store/open-front-store.ts";
import type { Store } from "./adapters/store/store.ts";
import { recoverOutbox } from "./core/outbox/run-outbox.ts";
import { isPublicAddress } from "./core/pages/is-public-address.ts";
import { readerVersion } from "./core/policy/reader-version.ts";
import { replyReaderVersion } from "./core/replies/reply-reader-version.ts";
import { createBackupParts, createDialogs } from "./create-dialogs.ts";
import { createReplyFiles } from "./create-reply-files.ts";
import type { Front } from "./ipc/build-front.ts";
import { createHandlers } from "./ipc/create-handlers.ts";
import type { HandlerParts } from "./ipc/handler-parts.ts";
import { watchDay } from "./ipc/watch-day.ts";
import { newToken } from "./new-token.ts";
import type { DeskParts } from "./open-desk.ts";
import { openShelves } from "./open-shelves.ts";
import { contract } from "./shared/contract.ts";
import type { Day } from "./shared/day.ts";
import { PracticeMailId } from "./shared/practice.ts";
import { createKnownHosts } from "./window/known-hosts.ts";
import { denyPermissions } from "./window/permissions.ts";

export type FurnishParts = DeskParts & {
  readonly store: FrontStore;
  /** Of the store. */
  readonly key: Uint8Array;
  readonly front: Front;
  readonly facts: HandlerParts["facts"];
  /** The file `shelfFiles.later`. */
  readonly shelves: Buffer;
  readonly secrets: Secrets;
};

/** What the rooms do; `close` leaves the store to whoever opened it. */
export type Furniture = ReturnType<typeof furnishDesk>;

const openPractice = ({ clock, log, notify }: FurnishParts, store: Pick<Store, "practiceMail">) =>
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

/** `furnishDesk(parts)` sets everything going. */
export const furnishDesk = (parts: FurnishParts) => {
  const { clock, log, notify, here, key, front, secrets } = parts;
  const store = growStore(parts.store);
  const { kept, companies, clockWatch } = front;
  const shelves = openShelves(here, parts.shelves);
  store.proof.linkLeft(clock.dayOf(clock.now()));
  recoverOutbox({ outbox: store.outbox, clock, newId: randomUUID });
  const practice = openPractice(parts, store);
  const backupKey = deriveKey(key, "rightsdesk backup");
  const notices = createNotices({
    isSupported: () => Notification.isSupported(),
    make: (words) => new Notification(words),
  });
  const readingWindow = createReadingWindow({ folder: here("reader"), denyPermissions, newToken, bug: log.bug });
  const {
    handlers,
    post,
    afterSending,
    readings,
    pages,
    campaigns,
    replies,
    backups,
    proof,
    board,
    directoryImport,
    agenda,
    unreadable,
  } = createHandlers({
    ...shelves,
    front,
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
    rememberLanguage: parts.rememberLanguage,
    facts: parts.facts,
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
  // The day may have turned, or the computer slept, since the data was opened.
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
  // Begins the look, which takes its time by itself.
  unreadable();
  const lookAround = () => {
    board.sync().catch((error: unknown) => log.bug("board", error));
    void agenda.look();
  };
  const laterTimer = setTimeout(lookAround, afterStart);

  return {
    contract,
    /** All of what `parts.store` is the front of. */
    store,
    handlers,
    unreadable,
    /** How many letters wait to go out. */
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
      return Promise.all([stopped, backedUp]).then(() => undefined);
    },
  };
};
