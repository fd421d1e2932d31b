// Where the person is in the app: screen state, apart from all data.
import { createStore } from "zustand/vanilla";
import type { CampaignId } from "../../electron/shared/campaign.ts";
import type { Slug } from "../../electron/shared/company.ts";
import type { LetterName } from "../../electron/shared/letter-names.ts";
import type { PracticeMailId } from "../../electron/shared/practice.ts";
import type { ReadingId } from "../../electron/shared/reading.ts";
import type { ReplyId } from "../../electron/shared/reply-id.ts";
import type { RequestId } from "../../electron/shared/request.ts";
import type { HelpPage } from "../rooms/help/help-names.ts";

export type SettingsPart =
  | "language"
  | "mode"
  | "person"
  | "account"
  | "outbox"
  | "notices"
  | "protection"
  | "data"
  | "leaving"
  | "ledger"
  | "outgoing"
  | "about";

/**
 * On a request, `from` is the company's page that the person came from (null: the tracker), and `isFresh` says that the
 * letter was written just now.
 */
export type Place =
  | { readonly kind: "companies"; readonly slug: Slug | null }
  /** Companies that may be the same. */
  | { readonly kind: "twins" }
  /** Where lists of companies come in. */
  | { readonly kind: "directory" }
  /** `readingId: null`: where a policy is given to be read. `other`: the text that it is compared with. */
  | { readonly kind: "policies"; readonly readingId: ReadingId | null; readonly other?: ReadingId }
  /** `campaignId: null`: all campaigns; `"new"`: where one is begun. */
  | { readonly kind: "campaigns"; readonly campaignId: CampaignId | "new" | null }
  | { readonly kind: "tracker" }
  /** The numbers of all requests. */
  | { readonly kind: "overview" }
  | { readonly kind: "calendar" }
  /** `replyId: null`: all mails that came back. */
  | { readonly kind: "replies"; readonly replyId: ReplyId | null }
  /** Before a letter is written; `follows`: the request that it comes after. */
  | { readonly kind: "prepare"; readonly slug: Slug; readonly letter: LetterName; readonly follows: RequestId | null }
  | {
      readonly kind: "request";
      readonly requestId: RequestId;
      readonly from: Slug | null;
      readonly isFresh: boolean;
      /** The campaign that the person came from. */
      readonly campaign?: CampaignId;
      /** The person came from the calendar. */
      readonly isOfCalendar?: boolean;
    }
  | { readonly kind: "practice"; readonly mailId: PracticeMailId | null }
  /** `page: null`: the list of help pages. */
  | { readonly kind: "help"; readonly page: HelpPage | null }
  | { readonly kind: "settings"; readonly part: SettingsPart | null };

export type PlaceState = {
  readonly place: Place;
  /** How often the person moved; 0 means that the app has just started, and focus stays where it is. */
  readonly moves: number;
  readonly go: (place: Place) => void;
};

export const createPlaceStore = () =>
  createStore<PlaceState>()((set) => ({
    place: { kind: "companies", slug: null },
    moves: 0,
    go: (place) => set((state) => ({ place, moves: state.moves + 1 })),
  }));
