// Hands the rooms their parts and gathers their handlers: one for every call of the contract.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { HolidayLookup } from "../adapters/holidays/load-holidays.ts";
import type { Mailboxes } from "../adapters/imap/create-mailbox.ts";
import type { LetterFiles } from "../adapters/letter-files/create-letter-files.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { SystemNotices } from "../adapters/notices/create-notices.ts";
import type { PolicyWindow } from "../adapters/policy-window/policy-window.ts";
import type { PracticeServer } from "../adapters/practice/create-practice-server.ts";
import type { AskKey } from "../adapters/proof/create-ask-key.ts";
import type { DossierFiles } from "../adapters/proof/create-dossier-files.ts";
import type { ReplyWindow } from "../adapters/reply-window/reply-window.ts";
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { Mailer } from "../adapters/smtp/create-mailer.ts";
import type { Store } from "../adapters/store/store.ts";
import type { Templates } from "../adapters/templates/load-templates.ts";
import type { BoardDoor } from "../core/board/board-door.ts";
import { readerVersion } from "../core/policy/reader-version.ts";
import type { Authority } from "../shared/authority.ts";
import type { CompanySeed, Slug } from "../shared/company.ts";
import type { AppInfo, EventBody, EventName } from "../shared/contract.ts";
import type { LawPack } from "../shared/law.ts";
import { type Language, modes, type PackId, type ReadingStage } from "../shared/lists.ts";
import type { MailProvider } from "../shared/mail-provider.ts";
import type { ReadingId } from "../shared/reading.ts";
import type { ReplyId } from "../shared/reply-id.ts";
import type { RequestId } from "../shared/request.ts";
import type { Result } from "../shared/result.ts";
import { createAgendaHandlers } from "./agenda.ts";
import { createAppHandlers } from "./app.ts";
import { createApplyReport } from "./apply-report.ts";
import { createAttachmentHandlers } from "./attachments.ts";
import { type BackupParts, type Backups, createBackups } from "./backup.ts";
import { createBoardHandlers } from "./board.ts";
import { type BoardDesk, createBoardDesk } from "./board-desk.ts";
import { createCampaignWork } from "./campaign-work.ts";
import { createCampaigns } from "./campaigns.ts";
import { createCompanyHandlers } from "./companies.ts";
import { type CompanyDirectory, createCompanyDirectory } from "./company-directory.ts";
import { createLetterDesk } from "./create-letter-desk.ts";
import { createReadingQueue, type ReadingQueue } from "./create-reading-queue.ts";
import { createDashboardHandlers } from "./dashboard.ts";
import { createEnterMailbox } from "./enter-mailbox.ts";
import { createEvidenceHandlers } from "./evidence.ts";
import { createFindBounces } from "./find-bounces.ts";
import { createFindOutdated } from "./find-outdated.ts";
import { createFindReplies } from "./find-replies.ts";
import { createCopyKeeper } from "./keep-copies.ts";
import { createKeptSettings, type KeptSettings, usualUndoSeconds } from "./kept-settings.ts";
import { createLetterBook } from "./letter-book.ts";
import { createLogHandlers } from "./log-entries.ts";
import { createLookForLetter } from "./look-for-letter.ts";
import { createMailAccounts } from "./mail-accounts.ts";
import { createMailboxHandlers } from "./mailbox.ts";
import { createOtherWays } from "./other-ways.ts";
import { createOutboxHandlers } from "./outbox.ts";
import { createPolicyHandlers, type PickFile } from "./policies.ts";
import { createPost, type Post } from "./post.ts";
import { createPracticeHandlers } from "./practice.ts";
import { createProof } from "./proof.ts";
import { createRefreshReadings } from "./refresh-readings.ts";
import { createReplies, type PickMails } from "./replies.ts";
import { createRequestHandlers } from "./requests.ts";
import { createSaveCalendar } from "./save-calendar.ts";
import type { SaveFile } from "./save-reply.ts";
import { createSendTest } from "./send-test.ts";
import { createSenderDesk } from "./sender-of.ts";
import type { DeskHandlers } from "./serve.ts";
import { createSettingsHandlers } from "./settings.ts";
import { createSettleReply } from "./settle-reply.ts";
import { createShowLedger } from "./show-ledger.ts";
import { createShowOutbox } from "./show-outbox.ts";
import { createRequestView } from "./show-request.ts";
import { createSnoozes } from "./snoozes.ts";
import { createTakeBounce } from "./take-bounce.ts";
import { createTakeReply, type TakeReply } from "./take-reply.ts";
import { createUnderWay } from "./under-way.ts";
import { type AgendaWatch, createAgendaWatch } from "./watch-agenda.ts";
import { type ClockWatch, createClockWatch } from "./watch-clock.ts";
import { createBounceWatch } from "./watch-for-bounces.ts";
import { createReplyWatch } from "./watch-for-replies.ts";
import { createReadableWatch } from "./watch-readable.ts";
import { createWaysOut } from "./ways-out.ts";

/** Whatever goes with the window: it is told when that is gone, and when it is there again. */
type ReadingControl = Pick<ReadingQueue, "leave" | "stay"> & {
  /** Reads what an older reader read, in the background. */
  readonly refresh: () => Promise<void>;
};

/** Long work on campaigns: taken up again at the start, and ended before the store is closed. */
type CampaignControl = {
  readonly goOn: () => Promise<void>;
  /** null if nothing is being done. */
  readonly leave: () => Promise<unknown> | null;
  readonly stay: () => void;
};

export type HandlerParts = {
  readonly store: Store;
  readonly seeds: ReadonlyMap<Slug, CompanySeed>;
  readonly laws: ReadonlyMap<PackId, LawPack>;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly holidays: HolidayLookup;
  readonly providers: ReadonlyMap<string, MailProvider>;
  readonly templates: Templates;
  readonly clock: Clock;
  readonly log: Log;
  readonly notify: <E extends EventName>(event: E, body: EventBody<E>) => void;
  readonly practice: PracticeServer;
  readonly mailer: Mailer;
  readonly mailboxes: Mailboxes;
  /** For tests: rings after so many milliseconds, unless it is stopped. */
  readonly timer?: (ms: number, ring: () => void) => () => void;
  readonly secrets: Secrets;
  /** Whether there is any network; what is on this machine is reached without. */
  readonly isOnline: () => boolean;
  readonly systemLanguage: Language;
  readonly rememberLanguage: (language: Language) => void;
  /** For as long a letter can be taken back while the person has not chosen another time. */
  readonly undoSeconds?: number;
  readonly facts: Omit<AppInfo, "today">;
  readonly policyWindow: PolicyWindow;
  readonly replyWindow: ReplyWindow;
  /** Version of the reader of replies. */
  readonly replyReader: number;
  readonly replyFiles: { readonly pick: PickMails; readonly save: SaveFile };
  readonly pickFile: PickFile;
  readonly files: LetterFiles;
  readonly dossiers: DossierFiles;
  readonly askKey: AskKey;
  readonly notices: {
    readonly show: SystemNotices["show"];
    readonly close: SystemNotices["close"];
    readonly isInFront: () => boolean;
    readonly pressed: () => void;
  };
  readonly boardDoor: BoardDoor;
  readonly openLink: (url: string) => Promise<Result<{ opened: boolean }>>;
  readonly backup: Pick<BackupParts, "folder" | "ownKey" | "pick" | "newId" | "newToken" | "randomBytes" | "cost">;
};

const ringLater = (ms: number, ring: () => void): (() => void) => {
  const timer = setTimeout(ring, ms);
  // What is left to do in a mailbox is no reason for the app to go on running.
  timer.unref();
  return () => clearTimeout(timer);
};

export const createHandlers = (
  parts: HandlerParts,
): {
  handlers: DeskHandlers;
  kept: KeptSettings;
  /** Whether the computer's clock went back. */
  clockWatch: ClockWatch;
  post: Post;
  /**
   * What is done in the person's own mailbox once a letter is out: `wake` at the start; `leave` ends what goes on there
   * and resolves when it was written down, null if nothing does; `stay` takes that back; `stop` before the store closes.
   */
  afterSending: {
    readonly wake: () => void;
    readonly leave: () => Promise<unknown> | null;
    readonly stay: () => void;
    readonly stop: () => void;
  };
  readings: ReadingControl;
  companies: CompanyDirectory;
  takeReply: TakeReply;
  campaigns: CampaignControl;
  replies: { readonly refresh: () => Promise<void>; readonly leave: () => void; readonly stay: () => void };
  backups: Pick<Backups, "look" | "renewCode" | "leave" | "close">;
  /** Looks along the chains once the start is over. */
  proof: { readonly wake: () => void; readonly close: () => void };
  /** `sync` reads the rows in the background; `stop` before the store closes. */
  board: Pick<BoardDesk, "sync" | "stop">;
  /** Notices of the system; `stop` before the store closes. */
  agenda: AgendaWatch;
} => {
  const { store, laws, holidays, templates, clock, log, practice, mailer, secrets, files } = parts;
  const kept = createKeptSettings({
    settings: store.settings,
    accounts: store.accounts,
    systemLanguage: parts.systemLanguage,
    undoSeconds: parts.undoSeconds ?? usualUndoSeconds,
  });
  const companies = createCompanyDirectory({ seeds: parts.seeds, readings: store.readings });
  const senders = createSenderDesk({ kept, store });
  const findOutdated = createFindOutdated({ companies, contacts: store.contacts, senders });
  const underWay = createUnderWay();
  const ways = createWaysOut({ kept, secrets, mailer, practice });
  const book = createLetterBook({ store, companies });
  const settling = createSettleReply({ store, clock });
  const replyChanged = (replyId: ReplyId | null) => parts.notify("replies:changed", { replyId });
  const changed = (requestId: RequestId | null) => {
    book.forget();
    // What was taken back in a log, or brought back, is so of the mail that it rests on.
    if (requestId !== null && settling.follow(requestId)) replyChanged(null);
    parts.notify("requests:changed", { requestId });
    agenda.heard();
  };
  const outboxChanged = (requestId: RequestId | null) => {
    if (requestId !== null) changed(requestId);
    parts.notify("outbox:changed", {});
  };
  const post = createPost({
    store,
    ways,
    kept,
    clock,
    log,
    underWay,
    providers: parts.providers,
    isOnline: parts.isOnline,
    changed: (requestId) => {
      outboxChanged(requestId);
      if (requestId === null) return;
      copies.heard();
      bounceWatch.heard(requestId);
    },
  });
  const { waitOf } = post.queue;
  const accounts = createMailAccounts(kept);
  const canRead = (envelopeFrom: string) => accounts.of(envelopeFrom) !== null;
  const snoozes = createSnoozes(store);
  const view = createRequestView({
    store,
    laws,
    holidays,
    templates,
    clock,
    underWay,
    findOutdated,
    senders,
    waitOf,
    canRead,
    hasOpenReply: (requestId) => store.replies.isOpen(requestId),
    snoozeOf: snoozes.of,
  });
  const visits = createEnterMailbox({ ways, mailboxes: parts.mailboxes });
  const { enter } = visits;
  const board = createBoardDesk({
    store,
    door: parts.boardDoor,
    today: clock.today,
    mode: () => kept.mode() ?? "practice",
    stateOf: view.stateOf,
    snoozes: snoozes.resting,
    now: () => performance.now(),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const clockWatch = createClockWatch({ kept, today: clock.today, bug: log.bug });
  const agenda = createAgendaWatch({
    ...parts.notices,
    notices: parts.notices,
    board,
    kept,
    settings: store.settings,
    today: clock.today,
    timer: parts.timer ?? ringLater,
    bug: log.bug,
  });
  const readable = createReadableWatch({
    store,
    before: board.sync,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    found: () => parts.notify("app:changed", {}),
    bug: log.bug,
  });
  const reports = createApplyReport({ store, clock, underWay });
  const findBounces = createFindBounces({ store, accounts, enter, reports, clock, log, changed: outboxChanged });
  const sharedDomains = new Set([...parts.providers.values()].flatMap(({ domains }) => domains));
  const isShared = (domain: string) => sharedDomains.has(domain);
  const timer = parts.timer ?? ringLater;
  const {
    handlers: proofHandlers,
    askOnArrival,
    ...proof
  } = createProof({
    store,
    view,
    laws,
    kept,
    clock,
    files: parts.dossiers,
    askKey: parts.askKey,
    isOnline: parts.isOnline,
    replyChanged,
    requestChanged: changed,
    now: () => performance.now(),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    timer,
    changed: () => parts.notify("proof:changed", {}),
    progress: (done, of) => parts.notify("proof:progress", { done, of }),
    bug: log.bug,
  });
  const takeReply = createTakeReply({
    store,
    kept,
    book,
    replyWindow: parts.replyWindow,
    isShared,
    takeBounce: createTakeBounce({ store, reports, clock }),
    taken: (replyId, requestId) => {
      replyChanged(replyId);
      if (requestId !== null) {
        // Put off with one mail unread, it rested on under the next one.
        if (snoozes.of(requestId) !== null) snoozes.put(requestId, null);
        changed(requestId);
      }
      askOnArrival(replyId);
    },
  });
  const findReplies = createFindReplies({ store, accounts, kept, enter, book, isShared, takeReply, clock, log });
  const replyWatch = createReplyWatch({
    accounts,
    findReplies,
    isReal: () => kept.mode() === "real",
    isOnline: parts.isOnline,
    timer: parts.timer ?? ringLater,
    log,
  });
  const { handlers: replyHandlers, ...replies } = createReplies({
    store,
    kept,
    clock,
    log,
    book,
    replyWindow: parts.replyWindow,
    reader: parts.replyReader,
    takeReply,
    settling,
    isShared,
    pickMails: parts.replyFiles.pick,
    saveFile: parts.replyFiles.save,
    changed: (replyId, requestId) => {
      replyChanged(replyId);
      if (requestId !== null) changed(requestId);
    },
    progress: (done, of) => parts.notify("replies:progress", { done, of }),
  });
  const copies = createCopyKeeper({ store, accounts, enter, clock, log, timer, changed });
  const bounceWatch = createBounceWatch({ store, accounts, findBounces, clock, timer, log });
  const desk = createLetterDesk({
    companies,
    store,
    templates,
    laws,
    authorities: parts.authorities,
    kept,
    senders,
    clock,
    view,
  });
  const progress = (stage: ReadingStage) => parts.notify("policies:progress", { stage });
  const readingChanged = (readingId: ReadingId | null) => {
    companies.forget();
    parts.notify("policies:changed", { readingId });
  };
  const queue = createReadingQueue({ policyWindow: parts.policyWindow, progress });
  const refresh = createRefreshReadings({
    readings: store.readings,
    queue,
    reader: readerVersion,
    changed: readingChanged,
  });
  const work = createCampaignWork({
    now: () => performance.now(),
    breathe: () => new Promise((resolve) => setTimeout(resolve, 1)),
    tell: (campaignId, campaignProgress) =>
      parts.notify("campaigns:progress", { campaignId, progress: campaignProgress }),
  });
  const { handlers: campaignHandlers, ...campaigns } = createCampaigns({
    store,
    desk,
    companies,
    kept,
    clock,
    post,
    senders,
    findOutdated,
    work,
    changed: (campaignId) => parts.notify("campaigns:changed", { campaignId }),
    lettersChanged: () => {
      changed(null);
      outboxChanged(null);
    },
  });
  const showLedger = createShowLedger({ store, view });
  const backups = createBackups({
    ...parts.backup,
    store,
    app: parts.facts.version,
    clock,
    language: kept.language,
    isCampaignBusy: work.isBusy,
    ledger: async () => (await Promise.all(modes.map(showLedger))).flat(),
    companies: () => [...companies.all()].map(({ slug }) => slug),
    changed: () => parts.notify("backup:changed", {}),
    progress: (rows) => parts.notify("backup:progress", { rows }),
    replaced: () => {
      companies.forget();
      snoozes.forget();
      board.forget();
      readable.forget();
      parts.notify("store:replaced", {});
      post.queue.wake();
    },
  });
  const handlers: DeskHandlers = {
    ...proofHandlers,
    ...backups.handlers,
    ...createAppHandlers({
      facts: parts.facts,
      unreadable: readable.count,
      today: clock.today,
      clockWatch: {
        backFrom: clockWatch.backFrom,
        trust: () => {
          clockWatch.trust();
          agenda.forgetShown();
        },
      },
      openLink: parts.openLink,
      copy: files.copy,
    }),
    ...createCompanyHandlers({ companies, store, kept, senders, clock }),
    ...createRequestHandlers({ desk, store, kept, clock, view, post, senders, findOutdated, changed }),
    ...createBoardHandlers(board),
    ...createDashboardHandlers(board),
    ...createAgendaHandlers({
      board,
      store,
      snoozes,
      view,
      clock,
      saveCalendar: createSaveCalendar({
        store,
        board,
        kept,
        clock,
        files,
        breathe: () => new Promise((resolve) => setImmediate(resolve)),
      }),
      changed,
    }),
    ...createAttachmentHandlers({ store, view, changed }),
    ...createLogHandlers({ store, clock, view, changed }),
    ...createEvidenceHandlers({ store, view, changed, files }),
    ...createOtherWays({ store, kept, clock, view, findOutdated, changed, files }),
    ...campaignHandlers,
    ...replyHandlers,
    ...createOutboxHandlers({
      store,
      kept,
      clock,
      view,
      post,
      underWay,
      showOutbox: createShowOutbox({ store, kept, post }),
      changed: outboxChanged,
    }),
    ...createMailboxHandlers({
      store,
      view,
      post,
      underWay,
      enter,
      copies,
      lookForLetter: createLookForLetter({ store, accounts, enter, reports, clock }),
      findBounces,
      findReplies,
      changed: outboxChanged,
    }),
    ...createSettingsHandlers({
      kept,
      store,
      secrets,
      newId: randomUUID,
      providers: parts.providers,
      sendTest: createSendTest({ ways, clock, language: kept.language }),
      showLedger,
      post,
      rememberLanguage: parts.rememberLanguage,
      mailboxesChanged: replyWatch.heard,
      noticesChanged: () => void agenda.look(),
    }),
    ...createPracticeHandlers({ store, server: practice }),
    ...createPolicyHandlers({
      store,
      companies,
      clock,
      queue,
      refresh,
      pickFile: parts.pickFile,
      progress,
      changed: readingChanged,
    }),
  };
  const { leave, stay } = queue;
  const afterSending = {
    wake: () => {
      copies.wake();
      replyWatch.heard();
    },
    leave: () => {
      replyWatch.stop();
      copies.leave();
      return visits.leave();
    },
    stay: () => {
      visits.stay();
      copies.stay();
      replyWatch.stay();
    },
    stop: () => {
      copies.stop();
      bounceWatch.stop();
      replyWatch.stop();
    },
  };
  return {
    handlers,
    kept,
    post,
    afterSending,
    readings: { leave, stay, refresh: refresh.all },
    companies,
    campaigns,
    takeReply,
    replies,
    backups,
    proof,
    clockWatch,
    agenda,
    board: {
      sync: board.sync,
      stop: () => {
        readable.stop();
        board.stop();
      },
    },
  };
};
