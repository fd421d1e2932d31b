// Builds every store once and lets main's events reach those that they concern.
import type { AppInfo, Desk } from "../../electron/shared/contract.ts";
import type { Settings } from "../../electron/shared/settings.ts";
import { createCompaniesStore } from "./companies-store.ts";
import { createLedgerStore } from "./ledger-store.ts";
import { createMailboxStore } from "./mailbox-store.ts";
import { createHear, createNoticeStore } from "./notice-store.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { createOutboxStore } from "./outbox-store.ts";
import { createPlaceStore } from "./place-store.ts";
import { createPoliciesStore } from "./policies-store.ts";
import { createPracticeStore } from "./practice-store.ts";
import { createRequestStore } from "./request-store.ts";
import { createSettingsStore } from "./settings-store.ts";
import { createTrackerStore } from "./tracker-store.ts";
import { createWritingStore } from "./writing-store.ts";

export type Stores = ReturnType<typeof createStores>;

export const createStores = ({ desk, settings, info }: { desk: Desk; settings: Settings; info: AppInfo }) => {
  const notice = createNoticeStore();
  const hear = createHear(notice.getState().reportBug);
  const place = createPlaceStore();
  const stores = {
    notice,
    place,
    companies: createCompaniesStore({ desk, hear }),
    policies: createPoliciesStore({ desk, hear }),
    tracker: createTrackerStore({ desk, hear }),
    outbox: createOutboxStore({ desk, hear }),
    ledger: createLedgerStore({ desk, hear }),
    mailbox: createMailboxStore({ desk, hear }),
    request: createRequestStore({ desk, hear }),
    practice: createPracticeStore({ desk, hear }),
    settings: createSettingsStore({ desk, hear, settings, info }),
    writing: createWritingStore({
      desk,
      hear,
      openPage: ({ slug, kind, follows }) => place.getState().go({ kind: "prepare", slug, letter: kind, follows }),
      openLetter: (requestId, { slug }) =>
        place.getState().go({ kind: "request", requestId, from: slug, isFresh: true }),
    }),
  };

  const loadTracker = oneAtATime(() => stores.tracker.getState().load());
  const loadOutbox = oneAtATime(() => stores.outbox.getState().load());
  desk.on("requests:changed", ({ requestId }) => {
    void loadTracker();
    const { place: here } = place.getState();
    if (here.kind === "request" && (requestId === null || requestId === here.requestId)) {
      void stores.request.getState().load(here.requestId);
    }
  });
  desk.on("outbox:changed", () => {
    void loadOutbox();
    // Why a letter waits is part of its page.
    const { place: here } = place.getState();
    const waits = stores.request.getState().page?.dispatch?.waits ?? null;
    if (here.kind === "request" && waits !== null) void stores.request.getState().load(here.requestId);
  });
  desk.on("policies:progress", ({ stage }) => stores.policies.getState().hearStage(stage));
  desk.on("policies:changed", ({ readingId }) => {
    void stores.policies.getState().refresh(readingId);
    // A reading may be a company's.
    const { list, text, company, search, open } = stores.companies.getState();
    if (list) void search(text);
    if (company) void open(company.record.slug);
  });
  desk.on("practice:received", () => void stores.practice.getState().load());
  desk.on("day:changed", ({ today }) => {
    stores.settings.getState().turnDay(today);
    void stores.tracker.getState().load();
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
