// Hands the rooms their parts and gathers their handlers: one for every call of the contract.
import { randomUUID } from "node:crypto";
import { readerVersion } from "../core/policy/reader-version.ts";
import { modes, packIds, type ReadingStage } from "../shared/lists.ts";
import type { ReadingId } from "../shared/reading.ts";
import type { ReplyId } from "../shared/reply-id.ts";
import type { RequestId } from "../shared/request.ts";
import { createAgendaHandlers } from "./agenda.ts";
import { createAppHandlers } from "./app.ts";
import { createApplyReport } from "./apply-report.ts";
import { createAttachmentHandlers } from "./attachments.ts";
import { createBackups } from "./backup.ts";
import { createBoardHandlers } from "./board.ts";
import { createBoardDesk } from "./board-desk.ts";
import { createCampaignWork } from "./campaign-work.ts";
import { createCampaigns } from "./campaigns.ts";
import { createCompanyHandlers } from "./companies.ts";
import { createCompanyDirectory } from "./company-directory.ts";
import { createCompanyListDesk } from "./company-list-desk.ts";
import { createContactHandlers } from "./contact-standing.ts";
import { createLetterDesk } from "./create-letter-desk.ts";
import { createReadingQueue } from "./create-reading-queue.ts";
import { createDashboardHandlers } from "./dashboard.ts";
import { createDirectoryImport } from "./directory-import.ts";
import { createEnterMailbox } from "./enter-mailbox.ts";
import { createEvidenceHandlers } from "./evidence.ts";
import { createFindBounces } from "./find-bounces.ts";
import { createFindOutdated } from "./find-outdated.ts";
import { createFindReplies } from "./find-replies.ts";
import { createFindTouched } from "./find-touched.ts";
import type { HandlerParts, Handlers } from "./handler-parts.ts";
import { createCopyKeeper } from "./keep-copies.ts";
import { createKeptSettings, usualUndoSeconds } from "./kept-settings.ts";
import { createLetterBook } from "./letter-book.ts";
import { createLogHandlers } from "./log-entries.ts";
import { createLookForLetter } from "./look-for-letter.ts";
import { createMailAccounts } from "./mail-accounts.ts";
import { createMailboxHandlers } from "./mailbox.ts";
import { createOtherWays } from "./other-ways.ts";
import { createOutboxHandlers } from "./outbox.ts";
import { createOwnWords } from "./own-words.ts";
import { createPageDesk } from "./pages.ts";
import { createPolicyHandlers } from "./policies.ts";
import { createPost } from "./post.ts";
import { createPracticeHandlers } from "./practice.ts";
import { createProof } from "./proof.ts";
import { createRefreshReadings } from "./refresh-readings.ts";
import { createReplies } from "./replies.ts";
import { createRequestHandlers } from "./requests.ts";
import { createSaveCalendar } from "./save-calendar.ts";
import { createSendTest } from "./send-test.ts";
import { createSenderDesk } from "./sender-of.ts";
import type { DeskHandlers } from "./serve.ts";
import { createSettingsHandlers } from "./settings.ts";
import { createSettleReply } from "./settle-reply.ts";
import { createShowLedger } from "./show-ledger.ts";
import { createShowOutbox } from "./show-outbox.ts";
import { createRequestView } from "./show-request.ts";
import { createSnoozes } from "./snoozes.ts";
import { createStandingOf } from "./standing-of.ts";
import { createTakeBounce } from "./take-bounce.ts";
import { createTakeReply } from "./take-reply.ts";
import { createUnderWay } from "./under-way.ts";
import { createAgendaWatch } from "./watch-agenda.ts";
import { createClockWatch } from "./watch-clock.ts";
import { createBounceWatch } from "./watch-for-bounces.ts";
import { createReplyWatch } from "./watch-for-replies.ts";
import { createReadableWatch } from "./watch-readable.ts";
import { createWaysOut } from "./ways-out.ts";

const ringLater = (ms: number, ring: () => void): (() => void) => {
  const timer = setTimeout(ring, ms);
  // What is left to do in a mailbox is no reason for the app to go on running.
  timer.unref();
  return () => clearTimeout(timer);
};

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const createHandlers = (parts: HandlerParts): Handlers => {
  const { store, laws, holidays, templates, clock, log, practice, mailer, secrets, files } = parts;
  const timer = parts.timer ?? ringLater;
  const kept = createKeptSettings({
    settings: store.settings,
    accounts: store.accounts,
    systemLanguage: parts.systemLanguage,
    undoSeconds: parts.undoSeconds ?? usualUndoSeconds,
  });
  const companies = createCompanyDirectory({ seeds: parts.seeds, store });
  const words = createOwnWords({ store, companies });
  const senders = createSenderDesk({ kept, store, words });
  const companyList = createCompanyListDesk({
    store,
    door: parts.listDoor,
    companies,
    laws: new Set<string>(packIds),
    today: clock.today,
    mode: () => kept.mode() ?? "practice",
    breathe,
    becameReady: () => parts.notify("companies:changed", {}),
  });
  const findOutdated = createFindOutdated({ companies, contacts: store.contacts, senders });
  const underWay = createUnderWay();
  const ways = createWaysOut({ kept, secrets, mailer, practice });
  const book = createLetterBook({ store, companies });
  const settling = createSettleReply({ store, clock });
  const replyChanged = (replyId: ReplyId | null) => parts.notify("replies:changed", { replyId });
  const changed = (requestId: RequestId | null) => {
    book.forget();
    companyList.mineChanged();
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
  const mode = () => kept.mode() ?? "practice";
  const board = createBoardDesk({
    store,
    door: parts.boardDoor,
    today: clock.today,
    mode,
    stateOf: view.stateOf,
    snoozes: snoozes.resting,
    now: () => performance.now(),
    breathe,
    bug: log.bug,
  });
  const standing = createStandingOf({ store, board, mode, summaryOf: view.summaryOf, breathe });
  const clockWatch = createClockWatch({ kept, today: clock.today, bug: log.bug });
  const agenda = createAgendaWatch({
    notices: parts.notices,
    board,
    kept,
    settings: store.settings,
    today: clock.today,
    timer,
    bug: log.bug,
  });
  const readable = createReadableWatch({
    store,
    before: board.sync,
    breathe,
    found: () => parts.notify("app:changed", {}),
    bug: log.bug,
  });
  const reports = createApplyReport({ store, clock, underWay });
  const findBounces = createFindBounces({ store, accounts, enter, reports, clock, log, changed: outboxChanged });
  const sharedDomains = new Set([...parts.providers.values()].flatMap(({ domains }) => domains));
  const isShared = (domain: string) => sharedDomains.has(domain);
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
    breathe,
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
    timer,
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
  const pages = createPageDesk({
    fetchPage: parts.fetchPage,
    language: kept.language,
    mode: () => kept.mode() ?? "practice",
    progress: (state) => parts.notify("pages:progress", state),
  });
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
    changed: () => parts.notify("backup:changed", {}),
    progress: (rows) => parts.notify("backup:progress", { rows }),
    replaced: () => {
      // What came in may say that this is practice.
      pages.stop();
      companies.forget();
      companyList.forget();
      snoozes.forget();
      board.forget();
      readable.forget();
      parts.notify("store:replaced", {});
      post.queue.wake();
    },
  });
  const directoryImport = createDirectoryImport({
    store,
    companies,
    reader: parts.directoryReader,
    pick: parts.pickDirectory,
    takePage: () => pages.take("directory"),
    now: clock.now,
    newId: randomUUID,
    progress: (done) => parts.notify("directory:progress", done),
    changed: () => parts.notify("companies:changed", {}),
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
      link: parts.link,
      copy: files.copy,
    }),
    ...directoryImport.handlers,
    ...createCompanyHandlers({ companies, list: companyList, store, kept, senders, words, clock }),
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
        breathe,
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
      modeChosen: () => void pages.stop(),
      noticesChanged: () => void agenda.look(),
      findTouched: createFindTouched({ kept, store, standing, mode, breathe }),
    }),
    ...createPracticeHandlers({ store, server: practice }),
    ...createContactHandlers({ store, companies, words, clock }),
    ...pages.handlers,
    ...createPolicyHandlers({
      store,
      companies,
      clock,
      queue,
      refresh,
      pickFile: parts.pickFile,
      takePage: () => pages.take("policy"),
      mode: () => kept.mode() ?? "practice",
      progress,
      changed: readingChanged,
    }),
  };
  const leave = () => {
    pages.stop();
    queue.leave();
  };
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
    readings: { leave, stay: queue.stay, refresh: refresh.all },
    pages,
    companies,
    companyList,
    directoryImport,
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
