// What each room can show, one union a room. A state is marked where it is shown; the end-to-end tests look at each with axe (e2e/axe).
import type { AppInfo } from "../../electron/shared/app-info.ts";
import type { CampaignTask, ItemStanding } from "../../electron/shared/campaign-names.ts";
import type { OwnMark } from "../../electron/shared/contact-standing.ts";
import type { LetterName } from "../../electron/shared/letter-names.ts";
import type { ReadingStage, RequestStatus } from "../../electron/shared/lists.ts";
import type { Lane, Standing } from "../../electron/shared/standing-names.ts";
import type { DeskStage } from "../../electron/shared/vault.ts";
import type { HelpPage } from "../rooms/help/help-names.ts";
import type { PageFailure } from "../rooms/pages/page-failures.ts";
import type { PageStage } from "../stores/pages-store.ts";
import type { SettingsPart } from "../stores/place-store.ts";
import type { DialogName } from "./dialog-names.ts";

type ListState = "loading" | "failed" | "empty" | "rows";
type PageState = "failed" | "open";

export type RoomStates = {
  /** `first`: nothing keeps the data yet; `offer`: of a recovery code; `broken`: the rooms could not be built. */
  gate: Exclude<DeskStage, "closed" | "open"> | "first" | "offer" | "locked" | "unreadable" | "broken";
  welcome: "asking" | "failed";
  companies: ListState | "none-found" | "none-narrowed";
  company: PageState | "none-chosen";
  /** What stands against a company's contact. */
  contact: OwnMark | "returned" | "other-way" | "old" | "heir";
  twins: ListState;
  directory:
    | "asking"
    | "failed"
    | "looking"
    | "reading"
    | "offer"
    | "offer-again"
    | "whole"
    | "ended-early"
    | "taken-back";
  policies: "asking" | "failed" | ReadingStage;
  /** A page by its address. `receiving`: something has come; `failed`: by what no page is to blame for. */
  pages: PageStage["kind"] | "receiving" | "in-practice" | PageFailure;
  reading: PageState | "nothing-found";
  changes: "comparing" | "failed" | "compared";
  tracker: ListState | "none-found";
  lane: Lane | "all";
  outbox: "failed" | "waiting" | "paused" | "paused-by-app";
  request: "failed" | RequestStatus;
  standing: Standing;
  /** `none-open`: all that came back is settled. */
  replies: ListState | "none-open";
  /** `silent`: the reader proposes nothing; `unassigned`: it belongs to no request yet. */
  reply: "none-chosen" | "failed" | "proposed" | "silent" | "unassigned" | "settled" | "settled-by-app";
  campaigns: ListState;
  campaign: PageState | "paused" | "not-whole" | CampaignTask;
  item: ItemStanding;
  "new-campaign": "asking" | "failed";
  calendar: ListState;
  overview: ListState;
  practice: Exclude<ListState, "failed">;
  mail: PageState | "none-chosen";
  prepare: "planning" | "failed" | "needs-person" | LetterName;
  settings: SettingsPart;
  /** Who knows what of the person. */
  ledger: ListState;
  dialog: DialogName;
  help: "list" | HelpPage;
  palette: "rows" | "none-found";
  notice: AppInfo["notices"][number]["kind"] | "leftover" | "link" | "link-nowhere" | "backup-failed" | "rooms-missing";
  bug: "shown";
};

export type StatefulRoom = keyof RoomStates;

/** Attributes for the element on which the state is seen: `<div {...shows("tracker", "empty")}>`. */
export const shows = <R extends StatefulRoom>(room: R, state: RoomStates[R]) => ({ "data-shows": `${room}:${state}` });
