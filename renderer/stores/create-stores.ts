// Builds every store once and lets main's events reach those that they concern.
import type { AppInfo } from "../../electron/shared/app-info.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import type { Settings } from "../../electron/shared/settings.ts";
import type { Unfinished } from "../../electron/shared/unfinished.ts";
import { createAgendaStore } from "./agenda-store.ts";
import { createBackupStore } from "./backup-store.ts";
import { createBelongsStore } from "./belongs-store.ts";
import { createCalm } from "./calm.ts";
import { createCampaignsStore } from "./campaigns-store.ts";
import { createCompaniesStore } from "./companies-store.ts";
import { createDashboardStore } from "./dashboard-store.ts";
import { createLedgerStore } from "./ledger-store.ts";
import { createLogStore } from "./log-store.ts";
import { createMailboxStore } from "./mailbox-store.ts";
import { createHear, createNoticeStore } from "./notice-store.ts";
import { createOutboxStore } from "./outbox-store.ts";
import { createPaletteStore } from "./palette-store.ts";
import { createPlaceStore } from "./place-store.ts";
import { createPoliciesStore } from "./policies-store.ts";
import { createPracticeStore } from "./practice-store.ts";
import { createProofStore } from "./proof-store.ts";
import { createRepliesStore } from "./replies-store.ts";
import { createRequestStore } from "./request-store.ts";
import { createSettingsStore } from "./settings-store.ts";
import { createTrackerStore } from "./tracker-store.ts";
import { createUnfinishedStore } from "./unfinished-store.ts";
import { wholeBoard } from "./whole-board.ts";
import { createWritingStore } from "./writing-store.ts";

export type Stores = ReturnType<typeof createStores>;

type Needs = { desk: Desk; settings: Settings; info: AppInfo; unfinished?: Unfinished };

export const createStores = ({ desk, settings, info, unfinished = {} }: Needs) => {
  const notice = createNoticeStore();
  const hear = createHear(notice.getState().reportBug);
  const place = createPlaceStore();
  const stores = {
    notice,
    place,
    palette: createPaletteStore({ desk, hear }),
    companies: createCompaniesStore({ desk, hear }),
    campaigns: createCampaignsStore({ desk, hear }),
    policies: createPoliciesStore({ desk, hear }),
    tracker: createTrackerStore({ desk, hear }),
    belongs: createBelongsStore({ desk, hear }),
    dashboard: createDashboardStore({ desk, hear }),
    outbox: createOutboxStore({ desk, hear }),
    ledger: createLedgerStore({ desk, hear }),
    mailbox: createMailboxStore({ desk, hear }),
    request: createRequestStore({ desk, hear }),
    log: createLogStore({ desk, hear }),
    practice: createPracticeStore({ desk, hear }),
    replies: createRepliesStore({ desk, hear }),
    agenda: createAgendaStore({ desk, hear }),
    backup: createBackupStore({ desk, hear }),
    proof: createProofStore({ desk, hear }),
    settings: createSettingsStore({ desk, hear, settings, info }),
    unfinished: createUnfinishedStore({ desk, kept: unfinished }),
    writing: createWritingStore({
      desk,
      hear,
      openPage: ({ slug, kind, follows }) => place.getState().go({ kind: "prepare", slug, letter: kind, follows }),
      openLetter: (requestId, { slug }) =>
        place.getState().go({ kind: "request", requestId, from: slug, isFresh: true }),
    }),
  };

  // While hundreds of letters go out, lists are read again once a second and not for each of them.
  const loadTracker = createCalm(async () => {
    const { place: here } = place.getState();
    const { load, loadOfCompany } = stores.tracker.getState();
    // Nobody looks at it elsewhere, and whoever goes there reads it.
    if (here.kind === "tracker") await load();
    if (here.kind === "overview") await stores.dashboard.getState().load();
    if (here.kind === "calendar") await stores.agenda.getState().load();
    if (here.kind === "replies") await stores.belongs.getState().refresh();
    if (here.kind === "companies") await loadOfCompany(here.slug);
  });
  const loadOutbox = createCalm(() => stores.outbox.getState().load());
  const loadCampaign = createCalm(() => stores.campaigns.getState().refresh(), 1000);

  desk.on("requests:changed", ({ requestId }) => {
    loadTracker();
    const { place: here } = place.getState();
    if (here.kind === "request" && (requestId === null || requestId === here.requestId)) {
      void stores.request.getState().load(here.requestId);
    }
  });
  desk.on("campaigns:changed", () => void stores.campaigns.getState().refresh());
  desk.on("campaigns:progress", (told) => {
    stores.campaigns.getState().hearProgress(told);
    loadCampaign();
  });
  desk.on("outbox:changed", () => {
    loadOutbox();
    if (place.getState().place.kind === "campaigns") loadCampaign();
    // Why a letter waits is part of its page.
    const { place: here } = place.getState();
    const waits = stores.request.getState().page?.dispatch?.waits ?? null;
    if (here.kind === "request" && waits !== null) void stores.request.getState().load(here.requestId);
  });
  desk.on("agenda:wanted", () => {
    void stores.tracker.getState().show({ ...wholeBoard, lane: "do-now" });
    place.getState().go({ kind: "tracker" });
  });
  desk.on("policies:progress", ({ stage }) => stores.policies.getState().hearStage(stage));
  desk.on("policies:changed", ({ readingId }) => {
    void stores.policies.getState().refresh(readingId);
    // A reading may be a company's.
    const { list, text, company, search, open } = stores.companies.getState();
    if (list) void search(text);
    if (company) void open(company.record.slug);
  });
  desk.on("replies:changed", ({ replyId }) => void stores.replies.getState().refresh(replyId));
  desk.on("replies:progress", (work) => stores.replies.getState().hearProgress(work));
  desk.on("practice:received", () => void stores.practice.getState().load());
  desk.on("backup:changed", () => void stores.backup.getState().load());
  desk.on("backup:progress", ({ rows }) => stores.backup.getState().countRows(rows));
  desk.on("proof:changed", () => void stores.proof.getState().loadOverview());
  desk.on("proof:progress", (progress) => stores.proof.getState().hearProgress(progress));
  desk.on("store:replaced", () => {
    void stores.settings.getState().load();
    loadTracker();
    void stores.outbox.getState().load();
    void stores.practice.getState().load();
    void stores.policies.getState().refresh(null);
    void stores.replies.getState().refresh(null);
    // What lies open may not be there any more, and an entry of the person's may count for a company now.
    const { list, text, search } = stores.companies.getState();
    if (list) void search(text);
    if (stores.ledger.getState().list) void stores.ledger.getState().load();
  });
  desk.on("app:changed", () => void stores.settings.getState().loadInfo());
  desk.on("day:changed", ({ today }) => {
    stores.settings.getState().turnDay(today);
    // Going back, it is said that the clock is not to be believed.
    void stores.settings.getState().loadInfo();
    loadTracker();
    // What is due today, and what is overdue, stands on a page as well.
    const { place: here } = place.getState();
    if (here.kind === "request") void stores.request.getState().load(here.requestId);
  });

  // What was said belongs to the screen on which it was said.
  let saidAt = 0;
  notice.subscribe((now, before) => {
    if (now.said !== before.said) saidAt = place.getState().moves;
  });
  place.subscribe(({ moves }) => {
    if (moves > saidAt) notice.getState().hush();
  });
  return stores;
};
