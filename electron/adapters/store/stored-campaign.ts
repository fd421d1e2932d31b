// Campaigns and their companies as the store keeps them.

import type { CampaignId, CampaignWish, ItemChoice, ItemPlan } from "../../shared/campaign.ts";
import type { CampaignKind, ItemState, LeftOutReason } from "../../shared/campaign-names.ts";
import type { Slug } from "../../shared/company.ts";
import type { Instant } from "../../shared/day.ts";
import type { Mode, OutboxState } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";
import type { NewRequest } from "./stored-request.ts";

export type StoredCampaign = {
  readonly campaignId: CampaignId;
  readonly mode: Mode;
  readonly kind: CampaignKind;
  readonly wish: CampaignWish;
  readonly createdAt: Instant;
  readonly isPaused: boolean;
  /** Its letters are being written, or were when the app ended. */
  readonly isPreparing: boolean;
};

/** What is known of the letter of an item that was approved, from its request and its outbox row. */
export type ItemDispatch = {
  /** null: it went out without us. */
  readonly state: OutboxState | null;
  readonly mayBeOut: boolean;
  readonly hasBounced: boolean;
  readonly hasAnswer: boolean;
};

export type StoredItem = {
  readonly slug: Slug;
  /** The company's name when the campaign was begun. */
  readonly company: string;
  readonly state: ItemState;
  readonly reason: LeftOutReason | null;
  readonly about: string | null;
  readonly requestId: RequestId | null;
  readonly plan: ItemPlan | null;
  readonly choice: ItemChoice;
  /** null unless it was approved. */
  readonly dispatch: ItemDispatch | null;
};

/** Items that stand alike, counted. */
export type ItemGroup = Pick<StoredItem, "state" | "dispatch"> & {
  readonly hasQuestion: boolean;
  readonly count: number;
};

/** What came of a planned item: its letter, or why it gets none. */
export type SettledItem = { readonly slug: Slug; readonly plan: ItemPlan | null } & (
  | { readonly kind: "drafted"; readonly request: NewRequest; readonly event: RequestEvent }
  | { readonly kind: "left-out"; readonly reason: LeftOutReason; readonly about: string | null }
);

/** Which items a list shows; `text` in the company's name, "": any. */
export type ItemFilter = {
  readonly show: "all" | "planned" | "drafted" | "open" | "ready" | "left-out" | "approved";
  readonly text: string;
};

export type ItemAddress = {
  readonly requestId: RequestId;
  readonly slug: Slug;
  readonly company: string;
  readonly from: string;
  readonly to: string;
};

/** A letter of some kind that was approved or went out. */
type EarlierLetter = { readonly slug: Slug; readonly to: string | null; readonly at: Instant };

export type CampaignsTable = {
  /** With every company `planned`, in this order; one that is named twice is there once. */
  readonly add: (
    campaign: StoredCampaign,
    companies: readonly { readonly slug: Slug; readonly company: string }[],
  ) => void;
  readonly get: (campaignId: CampaignId) => StoredCampaign | null;
  /** Newest first. */
  readonly list: (mode: Mode) => readonly StoredCampaign[];
  readonly mark: (campaignId: CampaignId, mark: "isPaused" | "isPreparing", isOn: boolean) => boolean;
  /** Throws a campaign away of which nothing was approved, with its drafts; false if something was. */
  readonly remove: (campaignId: CampaignId) => boolean;
  readonly groups: (campaignId: CampaignId) => readonly ItemGroup[];
  /** In their order, from `from` on, `most` at the most; `found` counts all that fit. */
  readonly items: (
    campaignId: CampaignId,
    which: ItemFilter & { readonly from: number; readonly most: number },
  ) => { readonly items: readonly StoredItem[]; readonly found: number };
  readonly item: (campaignId: CampaignId, slug: Slug) => StoredItem | null;
  /** All slugs that fit, in their order. */
  readonly slugs: (campaignId: CampaignId, which: ItemFilter) => readonly Slug[];
  /** Letters of its kind and mode that were approved or went out since and are not its own, oldest first. */
  readonly earlier: (campaign: StoredCampaign, since: Instant) => readonly EarlierLetter[];
  /** From where and where to its letters go, written or approved, in their order; with a filter only those. */
  readonly addresses: (campaignId: CampaignId, which?: ItemFilter) => readonly ItemAddress[];
  /** Writes down what came of planned items, all or none; one that is not planned any more is left as it is. */
  readonly settle: (campaignId: CampaignId, items: readonly SettledItem[]) => void;
  /** Back to `planned` with the person's word, its draft thrown away; false if it was approved, or is not there. */
  readonly replan: (campaignId: CampaignId, slug: Slug, choice: ItemChoice) => boolean;
  /** The person's word alone: the draft stays. False unless it is a draft. */
  readonly accept: (campaignId: CampaignId, slug: Slug, plan: ItemPlan, choice: ItemChoice) => boolean;
  /** Leaves a planned or drafted one out, its draft thrown away; false if it was approved, or is not there. */
  readonly leaveOut: (campaignId: CampaignId, slug: Slug, reason: LeftOutReason, about: string | null) => boolean;
};
