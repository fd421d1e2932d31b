// Campaigns and their companies as they lie in their tables, and the schemas that every row is read through.
import * as z from "zod";
import { arrivals } from "../../core/tracker/arrivals.ts";
import { CampaignId, CampaignWish, ItemChoice, ItemPlan } from "../../shared/campaign.ts";
import { campaignKinds, itemStates, leftOutReasons } from "../../shared/campaign-names.ts";
import { Slug } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { modes, outboxStates } from "../../shared/lists.ts";
import { RequestId } from "../../shared/request.ts";
import { Flag, jsonColumn } from "./columns.ts";
import { stands } from "./stands.ts";
import type { ItemDispatch, ItemGroup, StoredCampaign, StoredItem } from "./stored-campaign.ts";

export const CampaignRow = z
  .object({
    campaign_id: CampaignId,
    mode: z.enum(modes),
    kind: z.enum(campaignKinds),
    wish_json: jsonColumn(CampaignWish),
    created_at: Instant,
    is_paused: Flag,
    is_preparing: Flag,
  })
  .transform(
    (row): StoredCampaign => ({
      campaignId: row.campaign_id,
      mode: row.mode,
      kind: row.kind,
      wish: row.wish_json,
      createdAt: row.created_at,
      isPaused: row.is_paused,
      isPreparing: row.is_preparing,
    }),
  );

export const selectCampaigns = `SELECT campaign_id, mode, kind, wish_json, created_at, is_paused, is_preparing
  FROM campaigns WHERE profile_id = :profileId`;

const arrivalList = arrivals.map((kind) => `'${kind}'`).join(", ");

/** Facts of a letter that was approved; of any other all are empty. */
export const dispatchColumns = `
  CASE WHEN i.state = 'approved' THEN o.state END AS dispatch_state,
  CASE WHEN i.state = 'approved' THEN o.maybe_delivered_at IS NOT NULL ELSE 0 END AS may_be_out,
  CASE WHEN i.state = 'approved' THEN EXISTS (SELECT 1 FROM request_events e WHERE e.profile_id = i.profile_id
    AND e.request_id = i.request_id AND e.kind = 'bounced' AND ${stands("e")} AND NOT EXISTS (SELECT 1 FROM request_events a
      WHERE a.profile_id = e.profile_id AND a.request_id = e.request_id AND a.kind IN (${arrivalList})
      AND (a.written_at, a.position) > (e.written_at, e.position) AND ${stands("a")})) ELSE 0 END AS has_bounced,
  CASE WHEN i.state = 'approved' THEN EXISTS (SELECT 1 FROM request_events e WHERE e.profile_id = i.profile_id
    AND e.request_id = i.request_id AND e.kind IN ('answered', 'answered-in-part', 'fulfilled', 'refused', 'verified') AND ${stands("e")})
    ELSE 0 END AS has_answer`;

export const fromItems = `FROM campaign_items i
  LEFT JOIN outbox o ON o.profile_id = i.profile_id AND o.request_id = i.request_id
  WHERE i.profile_id = :profileId AND i.campaign_id = :campaignId`;

const dispatchShape = {
  state: z.enum(itemStates),
  dispatch_state: z.enum(outboxStates).nullable(),
  may_be_out: Flag,
  has_bounced: Flag,
  has_answer: Flag,
};

const toDispatch = (row: z.output<z.ZodObject<typeof dispatchShape>>): ItemDispatch | null =>
  row.state === "approved"
    ? {
        state: row.dispatch_state,
        mayBeOut: row.may_be_out,
        hasBounced: row.has_bounced,
        hasAnswer: row.has_answer,
      }
    : null;

export const ItemRow = z
  .object({
    slug: Slug,
    company_json: jsonColumn(z.string()),
    reason: z.union([z.literal("").transform(() => null), z.enum(leftOutReasons)]),
    about_json: jsonColumn(z.string().nullable()),
    request_id: RequestId.nullable(),
    plan_json: jsonColumn(ItemPlan.nullable()),
    choice_json: jsonColumn(ItemChoice),
    ...dispatchShape,
  })
  .transform(
    (row): StoredItem => ({
      slug: row.slug,
      company: row.company_json,
      state: row.state,
      reason: row.reason,
      about: row.about_json,
      requestId: row.request_id,
      plan: row.plan_json,
      choice: row.choice_json,
      dispatch: toDispatch(row),
    }),
  );

export const selectItems = `SELECT i.slug, i.company_json, i.state, i.reason, i.about_json, i.request_id, i.plan_json,
  i.choice_json, ${dispatchColumns} ${fromItems}`;

export const GroupRow = z
  .object({ asks: Flag, items: z.int(), ...dispatchShape })
  .transform(
    (row): ItemGroup => ({ state: row.state, dispatch: toDispatch(row), hasQuestion: row.asks, count: row.items }),
  );
