// A campaign in an export: its companies in their order, each with its plan, the person's word and its letter.
import * as z from "zod";
import { CampaignId, CampaignWish, ItemChoice, ItemPlan } from "../../shared/campaign.ts";
import { campaignKinds, itemStates, leftOutReasons } from "../../shared/campaign-names.ts";
import { Slug } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { mostCompanies } from "../../shared/limits.ts";
import { modes } from "../../shared/lists.ts";
import { RequestId } from "../../shared/request.ts";

/** What became of an approved letter stands with its request alone. */
export const ExportedItem = z
  .object({
    slug: Slug,
    company: z.string(),
    state: z.enum(itemStates),
    reason: z.enum(leftOutReasons).nullable(),
    about: z.string().nullable(),
    requestId: RequestId.nullable(),
    plan: ItemPlan.nullable(),
    choice: ItemChoice,
  })
  .refine(({ state, reason }) => (state === "left-out") === (reason !== null), { message: "left out without a reason" })
  .refine(({ state, requestId }) => (state === "drafted" || state === "approved") === (requestId !== null), {
    message: "a letter without a request",
  });
export type ExportedItem = z.infer<typeof ExportedItem>;

export const ExportedCampaign = z.object({
  campaignId: CampaignId,
  mode: z.enum(modes),
  kind: z.enum(campaignKinds),
  wish: CampaignWish,
  createdAt: Instant,
  isPaused: z.boolean(),
  isPreparing: z.boolean(),
  items: z.array(ExportedItem).max(mostCompanies),
});
export type ExportedCampaign = z.infer<typeof ExportedCampaign>;
