// Every state of every room. The compiler asks for each that a room's union names, and the whole run for a look at it by axe.
import { campaignTasks, itemStandings } from "../../electron/shared/campaign-names.ts";
import { letterNames } from "../../electron/shared/letter-names.ts";
import { ownMarks, readingStages, requestStatuses } from "../../electron/shared/lists.ts";
import { lanes, standings } from "../../electron/shared/standing-names.ts";
import { dialogNames } from "../../renderer/parts/dialog-names.ts";
import type { RoomStates, StatefulRoom } from "../../renderer/parts/room-states.ts";
import { helpPages } from "../../renderer/rooms/help/help-names.ts";
import { pageFailures } from "../../renderer/rooms/pages/page-failures.ts";

const each = <S extends string>(...states: readonly S[]): Readonly<Record<S, true>> =>
  Object.fromEntries(states.map((state) => [state, true])) as Record<S, true>;

const list = each("loading", "failed", "empty", "rows");

export const states: { readonly [R in StatefulRoom]: Readonly<Record<RoomStates[R], true>> } = {
  gate: each(
    ...(["opening", "choosing", "hidden", "finishing", "erased"] as const),
    ...(["first", "offer", "locked", "unreadable", "broken"] as const),
  ),
  welcome: each("asking", "failed"),
  companies: { ...list, ...each("none-found", "none-narrowed") },
  company: each("none-chosen", "failed", "open"),
  contact: each(...ownMarks, "returned", "other-way", "old", "heir"),
  twins: list,
  directory: each(
    "asking",
    "failed",
    "looking",
    "reading",
    "offer",
    "offer-again",
    "whole",
    "ended-early",
    "taken-back",
  ),
  policies: each(...readingStages, "asking", "failed"),
  pages: each(
    ...(["nothing", "asking", "coming", "receiving", "moved", "failed", "in-practice"] as const),
    ...pageFailures,
  ),
  reading: each("failed", "open", "nothing-found"),
  changes: each("comparing", "failed", "compared"),
  tracker: { ...list, ...each("none-found") },
  lane: each(...lanes, "all"),
  outbox: each("failed", "waiting", "paused", "paused-by-app"),
  request: each(...requestStatuses, "failed"),
  standing: each(...standings),
  replies: { ...list, ...each("none-open") },
  reply: each("none-chosen", "failed", "proposed", "silent", "unassigned", "settled", "settled-by-app"),
  campaigns: list,
  campaign: each(...campaignTasks, "failed", "open", "paused", "not-whole"),
  item: each(...itemStandings),
  "new-campaign": each("asking", "failed"),
  calendar: list,
  overview: list,
  practice: each("loading", "empty", "rows"),
  mail: each("none-chosen", "failed", "open"),
  prepare: each(...letterNames, "planning", "failed", "needs-person"),
  settings: each(
    ...(["language", "mode", "person", "account", "outbox", "notices"] as const),
    ...(["protection", "data", "leaving", "ledger", "outgoing", "about"] as const),
  ),
  ledger: list,
  dialog: each(...dialogNames),
  help: each(...helpPages, "list"),
  palette: each("rows", "none-found"),
  notice: each(
    ...(["store-set-aside", "requests-unreadable", "clock-back"] as const),
    ...(["leftover", "link", "link-nowhere", "backup-failed", "rooms-missing"] as const),
  ),
  bug: each("shown"),
};

/** As the window marks them: `tracker:empty`. */
export const roomStates: readonly string[] = Object.entries(states).flatMap(([room, its]) =>
  Object.keys(its).map((state) => `${room}:${state}`),
);
