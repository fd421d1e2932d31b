// Campaigns: which companies get a letter, and the drafts that were written for them. Triggers follow what is approved.
import * as z from "zod";
import { CampaignWish, ItemChoice, ItemPlan, noChoice } from "../../shared/campaign.ts";
import { Slug } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { RequestId } from "../../shared/request.ts";
import {
  CampaignRow,
  dispatchColumns,
  fromItems,
  GroupRow,
  ItemRow,
  selectCampaigns,
  selectItems,
} from "./campaign-row.ts";
import { jsonColumn, toJsonColumn } from "./columns.ts";
import type { Sql, SqlRow } from "./open-sql.ts";
import type { Store } from "./store.ts";
import type { ItemFilter, SettledItem } from "./stored-campaign.ts";

type Campaigns = Store["campaigns"];
type Context = { readonly sql: Sql; readonly profileId: string; readonly requests: Store["requests"] };

const readable = <T>(rows: readonly SqlRow[], schema: z.ZodType<T>): T[] =>
  rows.map((row) => schema.safeParse(row)).flatMap((row) => (row.success ? [row.data] : []));

/** Thousands of companies in one statement: a loop over them would hold the window. */
const add =
  ({ sql, profileId }: Context): Campaigns["add"] =>
  (campaign, companies) => {
    const { campaignId, mode, kind, createdAt, isPaused, isPreparing } = campaign;
    const wish = toJsonColumn(CampaignWish, campaign.wish);
    const flags = { isPaused: Number(isPaused), isPreparing: Number(isPreparing) };
    const rows = companies.map(({ slug, company }) => [Slug.parse(slug), JSON.stringify(company)]);
    sql.transact(() => {
      sql.run(
        `INSERT INTO campaigns (profile_id, campaign_id, mode, kind, wish_json, created_at, is_paused, is_preparing)
         VALUES (:profileId, :campaignId, :mode, :kind, :wish, :createdAt, :isPaused, :isPreparing)`,
        { profileId, campaignId, mode, kind, wish, createdAt: Instant.parse(createdAt), ...flags },
      );
      sql.run(
        `INSERT INTO campaign_items (profile_id, campaign_id, slug, position, company_json, state, choice_json)
         SELECT :profileId, :campaignId, value ->> 0, key, value ->> 1, 'planned', :choice FROM json_each(:rows)
         WHERE true ON CONFLICT DO NOTHING`,
        { profileId, campaignId, choice: toJsonColumn(ItemChoice, noChoice), rows: JSON.stringify(rows) },
      );
    });
  };

const markColumns = { isPaused: "is_paused", isPreparing: "is_preparing" } as const;

const draftsOf = `SELECT request_id FROM campaign_items
  WHERE profile_id = :profileId AND campaign_id = :campaignId AND state = 'drafted'`;

const remove =
  ({ sql, profileId }: Context): Campaigns["remove"] =>
  (campaignId) =>
    sql.transact(() => {
      const values = { profileId, campaignId };
      const approved = sql.one(
        `SELECT 1 FROM campaign_items WHERE profile_id = :profileId AND campaign_id = :campaignId AND state = 'approved'`,
        values,
      );
      if (approved !== null) return false;
      sql.run(`DELETE FROM requests WHERE profile_id = :profileId AND request_id IN (${draftsOf})`, values);
      return sql.run("DELETE FROM campaigns WHERE profile_id = :profileId AND campaign_id = :campaignId", values) === 1;
    });

const shows: Readonly<Record<ItemFilter["show"], string>> = {
  all: "",
  planned: "AND i.state = 'planned'",
  drafted: "AND i.state = 'drafted'",
  open: "AND i.state = 'drafted' AND i.asks = 1",
  ready: "AND i.state = 'drafted' AND i.asks = 0",
  "left-out": "AND i.state = 'left-out'",
  approved: "AND i.state = 'approved'",
};

/** `instr` knows no wildcards: what is typed is looked for as it stands. */
const filtered = ({ show, text }: ItemFilter) => ({
  where: `${shows[show]} ${text === "" ? "" : "AND instr(lower(i.company_json ->> '$'), lower(:text)) > 0"}`,
  values: text === "" ? {} : { text },
});

const settleOne = ({ sql, profileId, requests }: Context, campaignId: string, item: SettledItem): void => {
  const { slug } = item;
  const isDrafted = item.kind === "drafted";
  const key = { profileId, campaignId, slug };
  const isPlanned = sql.one(
    `SELECT 1 FROM campaign_items
     WHERE profile_id = :profileId AND campaign_id = :campaignId AND slug = :slug AND state = 'planned'`,
    key,
  );
  if (isPlanned === null) return;
  if (isDrafted) requests.add(item.request, item.event);
  sql.run(
    `UPDATE campaign_items SET state = :state, reason = :reason, about_json = :about, asks = :asks, plan_json = :plan,
       request_id = :requestId
     WHERE profile_id = :profileId AND campaign_id = :campaignId AND slug = :slug`,
    {
      ...key,
      state: item.kind,
      reason: isDrafted ? "" : item.reason,
      about: JSON.stringify(isDrafted ? null : item.about),
      asks: item.plan !== null && item.plan.asks.length > 0 ? 1 : 0,
      plan: toJsonColumn(ItemPlan.nullable(), item.plan),
      requestId: isDrafted ? item.request.requestId : null,
    },
  );
};

/** Takes an item back from its draft, which goes; `change` sets what it is then. */
const undraft = (
  { sql, profileId, requests }: Context,
  { campaignId, slug }: { campaignId: string; slug: Slug },
  change: { readonly set: string; readonly values: Readonly<Record<string, string>> },
): boolean =>
  sql.transact(() => {
    const key = { profileId, campaignId, slug };
    const at = "WHERE profile_id = :profileId AND campaign_id = :campaignId AND slug = :slug";
    const row = sql.one(`SELECT state, request_id FROM campaign_items ${at}`, key);
    if (row === null || row.state === "approved") return false;
    const requestId = RequestId.safeParse(row.request_id);
    if (requestId.success && !requests.remove(requestId.data)) return false;
    return (
      sql.run(`UPDATE campaign_items SET request_id = NULL, ${change.set} ${at}`, { ...key, ...change.values }) === 1
    );
  });

// A letter on paper has no address that another company could share.
const EarlierRow = z
  .object({ slug: Slug, to_address: z.string().nullable(), at: Instant })
  .transform((row) => ({ slug: row.slug, to: row.to_address, at: row.at }));

const AddressRow = z
  .object({
    request_id: RequestId,
    slug: Slug,
    company_json: jsonColumn(z.string()),
    to_address: z.string(),
    from_address: z.string(),
  })
  .transform((row) => ({
    requestId: row.request_id,
    slug: row.slug,
    company: row.company_json,
    to: row.to_address,
    from: row.from_address,
  }));

const earlier =
  ({ sql, profileId }: Context): Campaigns["earlier"] =>
  ({ campaignId, mode, kind }, since) =>
    readable(
      sql.all(
        `SELECT r.slug, o.envelope_to AS to_address, coalesce(o.approved_at, s.said_at) AS at FROM requests r
         LEFT JOIN outbox o ON o.profile_id = r.profile_id AND o.request_id = r.request_id
         LEFT JOIN sent_otherwise s ON s.profile_id = r.profile_id AND s.request_id = r.request_id
         WHERE r.profile_id = :profileId AND r.mode = :mode AND r.kind = :kind
           AND coalesce(o.approved_at, s.said_at) >= :since
           AND NOT EXISTS (SELECT 1 FROM campaign_items i WHERE i.profile_id = r.profile_id
             AND i.request_id = r.request_id AND i.campaign_id = :campaignId)
         ORDER BY coalesce(o.approved_at, s.said_at)`,
        { profileId, campaignId, mode, kind, since },
      ),
      EarlierRow,
    );

export const createCampaignsTable = (context: Context): Campaigns => {
  const { sql, profileId } = context;
  return {
    add: add(context),
    get: (campaignId) =>
      readable(
        sql.all(`${selectCampaigns} AND campaign_id = :campaignId`, { profileId, campaignId }),
        CampaignRow,
      )[0] ?? null,
    list: (mode) =>
      readable(
        sql.all(`${selectCampaigns} AND mode = :mode ORDER BY created_at DESC, rowid DESC`, { profileId, mode }),
        CampaignRow,
      ),
    mark: (campaignId, mark, isOn) =>
      sql.run(
        `UPDATE campaigns SET ${markColumns[mark]} = :isOn WHERE profile_id = :profileId AND campaign_id = :campaignId`,
        { profileId, campaignId, isOn: Number(isOn) },
      ) === 1,
    remove: remove(context),
    groups: (campaignId) =>
      readable(
        sql.all(
          `SELECT state, asks, dispatch_state, may_be_out, has_bounced, has_answer, count(*) AS items
           FROM (SELECT i.state, i.asks, ${dispatchColumns} ${fromItems}) GROUP BY 1, 2, 3, 4, 5, 6`,
          { profileId, campaignId },
        ),
        GroupRow,
      ),
    items: (campaignId, { from, most, ...filter }) => {
      const { where, values } = filtered(filter);
      const key = { profileId, campaignId, ...values };
      const found = sql.one(`SELECT count(*) AS found ${fromItems} ${where}`, key)?.found;
      const rows = sql.all(`${selectItems} ${where} ORDER BY i.position LIMIT :most OFFSET :from`, {
        ...key,
        from,
        most,
      });
      return { items: readable(rows, ItemRow), found: Number(found) };
    },
    item: (campaignId, slug) =>
      readable(sql.all(`${selectItems} AND i.slug = :slug`, { profileId, campaignId, slug }), ItemRow)[0] ?? null,
    slugs: (campaignId, filter) => {
      const { where, values } = filtered(filter);
      return sql
        .all(`SELECT i.slug ${fromItems} ${where} ORDER BY i.position`, { profileId, campaignId, ...values })
        .map(({ slug }) => Slug.parse(slug));
    },
    earlier: earlier(context),
    addresses: (campaignId, which = { show: "all", text: "" }) => {
      const { where, values } = filtered(which);
      return readable(
        sql.all(
          `SELECT i.request_id, i.slug, i.company_json, i.plan_json ->> 'to' AS to_address,
             (SELECT r.letter_json ->> '$.from.address' FROM requests r
              WHERE r.profile_id = i.profile_id AND r.request_id = i.request_id) AS from_address ${fromItems}
           AND i.request_id IS NOT NULL ${where} ORDER BY i.position`,
          { profileId, campaignId, ...values },
        ),
        AddressRow,
      );
    },
    settle: (campaignId, items) =>
      sql.transact(() => {
        for (const item of items) settleOne(context, campaignId, item);
      }),
    replan: (campaignId, slug, choice) =>
      undraft(
        context,
        { campaignId, slug },
        {
          set: "state = 'planned', reason = '', about_json = 'null', asks = 0, plan_json = 'null', choice_json = :choice",
          values: { choice: toJsonColumn(ItemChoice, choice) },
        },
      ),
    accept: (campaignId, slug, plan, choice) =>
      sql.run(
        `UPDATE campaign_items SET asks = :asks, plan_json = :plan, choice_json = :choice
         WHERE profile_id = :profileId AND campaign_id = :campaignId AND slug = :slug AND state = 'drafted'`,
        {
          profileId,
          campaignId,
          slug,
          asks: plan.asks.length > 0 ? 1 : 0,
          plan: toJsonColumn(ItemPlan, plan),
          choice: toJsonColumn(ItemChoice, choice),
        },
      ) === 1,
    leaveOut: (campaignId, slug, reason, about) =>
      undraft(
        context,
        { campaignId, slug },
        {
          set: "state = 'left-out', reason = :reason, about_json = :about, asks = 0",
          values: { reason, about: JSON.stringify(about) },
        },
      ),
  };
};
