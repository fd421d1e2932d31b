// A campaign: the same letter to many companies, seen before it goes, approved one by one or at once.
import * as z from "zod";
import {
  campaignKinds,
  campaignTasks,
  campaignTongues,
  itemQuestions,
  itemStandings,
  itemStates,
  leftOutReasons,
} from "./campaign-names.ts";
import { Slug } from "./company.ts";
import { Instant } from "./day.ts";
import { letterBases, letterLanguages } from "./letter-names.ts";
import { modes } from "./lists.ts";
import { RequestId } from "./request.ts";

export const CampaignId = z.uuid().brand<"CampaignId">();
export type CampaignId = z.infer<typeof CampaignId>;

/** How the person wants all letters of a campaign. */
export const CampaignWish = z.strictObject({ language: z.enum(campaignTongues) });
export type CampaignWish = z.infer<typeof CampaignWish>;

/** What a company's letter is to be, as it was found out when it was written. */
export const ItemPlan = z.strictObject({
  /** Where it goes; null: no address is known. */
  to: z.string().nullable(),
  language: z.enum(letterLanguages),
  basis: z.enum(letterBases),
  /** Nobody outside can know that the law reaches the company: the letter says "as far as it applies". */
  isConditional: z.boolean(),
  asks: z.array(z.enum(itemQuestions)),
  /** What the person can choose instead. */
  languages: z.array(z.enum(letterLanguages)),
  bases: z.array(z.enum(letterBases)),
});
export type ItemPlan = z.infer<typeof ItemPlan>;

/** The person's word on one company's letter; null: as it was planned. */
export const ItemChoice = z.strictObject({
  basis: z.enum(letterBases).nullable(),
  language: z.enum(letterLanguages).nullable(),
  /** In spite of an earlier letter, or of another one to the same address. */
  anyway: z.boolean(),
  /** The law is to be as it was suggested, although nobody knows where the company sits. */
  lawAccepted: z.boolean(),
});
export type ItemChoice = z.infer<typeof ItemChoice>;

export const noChoice: ItemChoice = { basis: null, language: null, anyway: false, lawAccepted: false };

/** A row of a campaign. */
export const CampaignItem = z.object({
  slug: Slug,
  company: z.string(),
  state: z.enum(itemStates),
  standing: z.enum(itemStandings),
  /** Of one that was left out; `about`: the day of the earlier letter, the other company, or a failure's code. */
  reason: z.enum(leftOutReasons).nullable(),
  about: z.string().nullable(),
  requestId: RequestId.nullable(),
  plan: ItemPlan.nullable(),
  choice: ItemChoice,
});
export type CampaignItem = z.infer<typeof CampaignItem>;

export const CampaignCounts = z.record(z.enum(itemStandings), z.int());
export type CampaignCounts = z.infer<typeof CampaignCounts>;

/** `done` of `of` companies. */
export const CampaignProgress = z.object({ task: z.enum(campaignTasks), done: z.int(), of: z.int() });
export type CampaignProgress = z.infer<typeof CampaignProgress>;

export const CampaignSummary = z.object({
  campaignId: CampaignId,
  mode: z.enum(modes),
  kind: z.enum(campaignKinds),
  wish: CampaignWish,
  createdAt: Instant,
  /** None of its letters goes out until the person goes on. */
  isPaused: z.boolean(),
  companies: z.int(),
  counts: CampaignCounts,
  /** null: nothing is being done. */
  progress: CampaignProgress.nullable(),
});
export type CampaignSummary = z.infer<typeof CampaignSummary>;

/** Rows from `from` on; `found`: how many rows fit in all. */
export const CampaignPage = z.object({
  summary: CampaignSummary,
  items: z.array(CampaignItem),
  found: z.int(),
});
export type CampaignPage = z.infer<typeof CampaignPage>;

/** What comes of an approval, before it is given. */
export const CampaignEstimate = z.object({
  letters: z.int(),
  /** Stands for these very letters: a yes to all names it, so that none that came in between is approved unseen. */
  mark: z.string(),
  /** Letters that wait in the outbox already and go first. */
  before: z.int(),
  /** The last one goes out then, if each is taken at the first try; null: there is none. */
  lastAt: Instant.nullable(),
  /** The mailboxes that they go out from. */
  mailboxes: z.array(z.string()),
  isPaced: z.boolean(),
  /** Letters from the one mailbox at the most; null: nothing is paced, or there are several. */
  pace: z.object({ perHour: z.int(), perDay: z.int() }).nullable(),
});
export type CampaignEstimate = z.infer<typeof CampaignEstimate>;

/** What came of an approval: `changed`: written anew first, since an address has changed; `skipped`: written to meanwhile. */
export const CampaignApproval = z.object({ approved: z.int(), changed: z.int(), skipped: z.int() });
export type CampaignApproval = z.infer<typeof CampaignApproval>;
