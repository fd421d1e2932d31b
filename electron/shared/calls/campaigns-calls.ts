// Campaigns: one letter to many companies.
import * as z from "zod";
import {
  CampaignApproval,
  CampaignEstimate,
  CampaignId,
  CampaignPage,
  CampaignSummary,
  CampaignWish,
} from "../campaign.ts";
import { campaignKinds } from "../campaign-names.ts";
import { Slug } from "../company.ts";
import { letterBases, letterLanguages } from "../letter-names.ts";
import { mostCompanies } from "../limits.ts";
import { RequestId } from "../request.ts";
import { nothing } from "./inputs.ts";

const ofCampaign = z.strictObject({ campaignId: CampaignId });
const slugsOf = z.array(Slug).min(1).max(mostCompanies);

export const campaignsCalls = {
  "campaigns:list": { input: nothing, output: z.array(CampaignSummary) },
  /** Nothing is written yet. `details-needed`, `account-needed`: ask, then again. */
  "campaigns:create": {
    input: z.strictObject({ kind: z.enum(campaignKinds), slugs: slugsOf, wish: CampaignWish }),
    output: CampaignSummary,
  },
  /** Two hundred rows at the most, from `from` on; `text` is looked for in the company's name, "": any. */
  "campaigns:get": {
    input: ofCampaign.extend({
      show: z.enum(["all", "planned", "open", "ready", "left-out", "approved"]),
      text: z.string().max(200),
      from: z.int().min(0).max(mostCompanies),
    }),
    output: CampaignPage,
  },
  /**
   * Writes the letters of all companies that have none yet, in small pieces; answers when it is done or was ended. Told by
   * `campaigns:progress`. What an end of the app broke off goes on at the next start.
   */
  "campaigns:prepare": { input: ofCampaign, output: CampaignSummary },
  /** Ends what is being done with it after the piece at hand; what was done stays. */
  "campaigns:halt": { input: ofCampaign, output: z.object({ halted: z.boolean() }) },
  /**
   * The person's word on companies whose letter was not approved. `include` also in spite of an earlier letter; `accept`:
   * the law as it was suggested. `slugs: null`: all that have an open question. Letters that this changes are written anew
   * before it answers.
   */
  "campaigns:edit": {
    input: ofCampaign.extend({
      slugs: slugsOf.nullable(),
      change: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("leave-out") }),
        z.strictObject({ kind: z.literal("include") }),
        z.strictObject({ kind: z.literal("accept") }),
        z.strictObject({ kind: z.literal("language"), language: z.enum(letterLanguages) }),
        z.strictObject({ kind: z.literal("law"), basis: z.enum(letterBases) }),
      ]),
    }),
    output: CampaignSummary,
  },
  /** What it would come to if all letters that are ready were approved now. */
  "campaigns:estimate": { input: ofCampaign, output: CampaignEstimate },
  /**
   * The person's yes to the draft of one company, or to all letters that are ready: those of the estimate's `mark`.
   * `campaign-changed` if others are by now. Each piece commits; what was approved before is not approved again. Fails
   * as `requests:send` does if something is missing to send at all.
   */
  "campaigns:approve": {
    input: ofCampaign.extend({
      letters: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("one"), requestId: RequestId }),
        z.strictObject({ kind: z.literal("all-ready"), mark: z.string().max(100) }),
      ]),
    }),
    output: CampaignApproval,
  },
  /** None of its letters goes out until `resume`; the one on its way comes to its end. */
  "campaigns:pause": { input: ofCampaign, output: CampaignSummary },
  "campaigns:resume": { input: ofCampaign, output: CampaignSummary },
  /** Makes every letter that was never tried a draft again. `goesOn`: letters that were tried and still wait, paused. */
  "campaigns:stop": { input: ofCampaign, output: z.object({ takenBack: z.int(), goesOn: z.int() }) },
  /** Throws all drafts away, and the campaign if nothing of it was approved. */
  "campaigns:discard": { input: ofCampaign, output: z.object({ removed: z.boolean() }) },
} as const;
