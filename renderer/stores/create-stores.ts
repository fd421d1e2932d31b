// Builds every store once and lets main's events reach those that they concern.
import type { AppInfo } from "../../electron/shared/app-info.ts";
import type { CompanyListPage } from "../../electron/shared/company-list.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import type { Settings } from "../../electron/shared/settings.ts";
import type { Unfinished } from "../../electron/shared/unfinished.ts";
import { createAgendaStore } from "./agenda-store.ts";
import { createBackupStore } from "./backup-store.ts";
import { createBelongsStore } from "./belongs-store.ts";
import { createCampaignsStore } from "./campaigns-store.ts";
import { createChangesStore } from "./changes-store.ts";
import { createCompaniesStore } from "./companies-store.ts";
import { createCompanyListStore } from "./company-list-store.ts";
import { createDashboardStore } from "./dashboard-store.ts";
import { createDirectoryStore } from "./directory-store.ts";
import { followDesk } from "./follow-desk.ts";
import { createLedgerStore } from "./ledger-store.ts";
import { createLinkStore } from "./link-store.ts";
import { createLogStore } from "./log-store.ts";
import { createMailboxStore } from "./mailbox-store.ts";
import { createHear, createNoticeStore } from "./notice-store.ts";
import { createOutboxStore } from "./outbox-store.ts";
import { createPagesStore } from "./pages-store.ts";
import { createPaletteStore } from "./palette-store.ts";
import { createPlaceStore } from "./place-store.ts";
import { createPoliciesStore } from "./policies-store.ts";
import { createPracticeStore } from "./practice-store.ts";
import { createProofStore } from "./proof-store.ts";
import { createRepliesStore } from "./replies-store.ts";
import { createRequestStore } from "./request-store.ts";
import { createSettingsStore } from "./settings-store.ts";
import { createStandingStore } from "./standing-store.ts";
import { createTrackerStore } from "./tracker-store.ts";
import { createTwinsStore } from "./twins-store.ts";
import { createUnfinishedStore } from "./unfinished-store.ts";
import { createWritingStore } from "./writing-store.ts";

export type Stores = ReturnType<typeof createStores>;

type Needs = {
  desk: Desk;
  settings: Settings;
  info: AppInfo;
  unfinished?: Unfinished;
  /** The beginning of the company list, if it is there already. */
  list?: CompanyListPage | null;
};

export const createStores = ({ desk, settings, info, unfinished = {}, list = null }: Needs) => {
  const notice = createNoticeStore();
  const hear = createHear(notice.getState().reportBug);
  const place = createPlaceStore();
  const companyList = createCompanyListStore({ desk, hear, first: list });
  const listChanged = () => void companyList.getState().refresh();
  const stores = {
    notice,
    place,
    palette: createPaletteStore({ desk, hear }),
    companyList,
    companies: createCompaniesStore({ desk, hear, listChanged }),
    directory: createDirectoryStore({ desk, hear }),
    twins: createTwinsStore({ desk, hear, listChanged }),
    campaigns: createCampaignsStore({ desk, hear }),
    pages: createPagesStore({ desk, hear }),
    policies: createPoliciesStore({ desk, hear }),
    changes: createChangesStore({ desk, hear }),
    standing: createStandingStore({ desk, hear }),
    tracker: createTrackerStore({ desk, hear }),
    belongs: createBelongsStore({ desk, hear }),
    dashboard: createDashboardStore({ desk, hear }),
    outbox: createOutboxStore({ desk, hear }),
    ledger: createLedgerStore({ desk, hear }),
    mailbox: createMailboxStore({ desk, hear }),
    request: createRequestStore({ desk, hear }),
    link: createLinkStore({ desk, hear }),
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
      moves: () => place.getState().moves,
      openPage: ({ slug, kind, follows }) => place.getState().go({ kind: "prepare", slug, letter: kind, follows }),
      openLetter: (requestId, { slug }) =>
        place.getState().go({ kind: "request", requestId, from: slug, isFresh: true }),
    }),
  };

  followDesk(stores, desk);

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
