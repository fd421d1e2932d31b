// What main tells the window, put to the stores that it is about: what is in sight is read again.

import type { Desk } from "../../electron/shared/contract.ts";
import type { MenuWish } from "../../electron/shared/menu-wish.ts";
import { wholeBoard } from "../../electron/shared/whole-board.ts";
import { createCalm } from "./calm.ts";
import type { Stores } from "./create-stores.ts";
import type { Place } from "./place-store.ts";

const placesOfMenu: Record<Exclude<MenuWish, "palette">, Place> = {
  settings: { kind: "settings", part: null },
  about: { kind: "settings", part: "about" },
  help: { kind: "help", page: null },
  shortcuts: { kind: "help", page: "shortcuts" },
};

export const followDesk = (stores: Stores, desk: Pick<Desk, "on">): void => {
  const { place } = stores;
  // While hundreds of letters go out, lists are read again once a second and not for each of them.
  const loadHere = createCalm(async () => {
    const { place: here } = place.getState();
    const { load, loadOfCompany } = stores.tracker.getState();
    // Nobody looks at it elsewhere, and whoever goes there reads it.
    if (here.kind === "tracker") await load();
    if (here.kind === "overview") await stores.dashboard.getState().load();
    if (here.kind === "calendar") await stores.agenda.getState().load();
    if (here.kind === "replies") await stores.belongs.getState().refresh();
    if (here.kind === "companies") {
      await loadOfCompany(here.slug);
      await stores.companyList.getState().refresh();
    }
  });
  const loadOutbox = createCalm(() => stores.outbox.getState().load());
  const loadCampaign = createCalm(() => stores.campaigns.getState().refresh(), 1000);

  desk.on("requests:changed", ({ requestId }) => {
    loadHere();
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
  desk.on("pages:progress", (work) => stores.pages.getState().hearProgress(work));
  desk.on("app:menu-chosen", ({ what }) => {
    if (what === "palette") stores.palette.getState().open();
    else place.getState().go(placesOfMenu[what]);
  });
  desk.on("policies:progress", ({ stage }) => stores.policies.getState().hearStage(stage));
  desk.on("policies:changed", ({ readingId }) => {
    void stores.policies.getState().refresh(readingId);
    void stores.changes.getState().refresh();
    // A reading may be a company's.
    const { list, text, company, search, open } = stores.companies.getState();
    if (list) void search(text);
    void stores.companyList.getState().refresh();
    if (company) void open(company.record.slug);
  });
  desk.on("directory:progress", (work) => stores.directory.getState().hearProgress(work));
  desk.on("companies:changed", () => {
    void stores.companyList.getState().refresh();
    const { company, open } = stores.companies.getState();
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
    loadHere();
    void stores.outbox.getState().load();
    void stores.practice.getState().load();
    void stores.policies.getState().refresh(null);
    void stores.replies.getState().refresh(null);
    // What lies open may not be there any more, and an entry of the person's may count for a company now.
    const { list, text, search } = stores.companies.getState();
    if (list) void search(text);
    void stores.companyList.getState().refresh();
    if (stores.ledger.getState().list) void stores.ledger.getState().load();
  });
  desk.on("app:link-came", () => void stores.link.getState().load());
  desk.on("app:changed", () => void stores.settings.getState().loadInfo());
  desk.on("day:changed", ({ today }) => {
    stores.settings.getState().turnDay(today);
    // Going back, it is said that the clock is not to be believed.
    void stores.settings.getState().loadInfo();
    loadHere();
    // What is due today, and what is overdue, stands on a page as well.
    const { place: here } = place.getState();
    if (here.kind === "request") void stores.request.getState().load(here.requestId);
  });
};
