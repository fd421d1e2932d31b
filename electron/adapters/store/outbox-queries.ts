// What is asked of many letters at once: who sends, what went lately, and what a paused campaign holds.
import * as z from "zod";
import { Slug } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { modes } from "../../shared/lists.ts";
import { RequestId } from "../../shared/request.ts";
import { Flag, PlainText } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import { readSome } from "./read-some.ts";
import type { Store } from "./store.ts";

type Context = { readonly sql: Sql; readonly profileId: string };

/** As the index says it: only in these very words is it used. */
export const unsent = "state IN ('approved', 'retry', 'sending')";

/** Nothing was tried of it: it can be made a draft again. */
export const untried = "state = 'approved' AND attempts = 0 AND last_tried_at IS NULL AND maybe_delivered_at IS NULL";

const SentRow = z
  .object({ mode: z.enum(modes), envelope_from: PlainText, envelope_to: PlainText, last_tried_at: Instant })
  .transform((row) => ({
    mode: row.mode,
    envelopeFrom: row.envelope_from,
    envelopeTo: row.envelope_to,
    at: row.last_tried_at,
  }));

export const sentSince =
  ({ sql, profileId }: Context): Store["outbox"]["sentSince"] =>
  (since) =>
    readSome(
      SentRow,
      sql.all(
        `SELECT mode, envelope_from, envelope_to, last_tried_at FROM outbox
         WHERE profile_id = :profileId AND last_tried_at >= :since AND state IN ('sending', 'sent', 'unsure')`,
        { profileId, since },
      ),
    );

const SenderRow = z
  .object({
    request_id: RequestId,
    slug: Slug,
    address: PlainText.min(1),
    envelope_from: PlainText.min(1),
    is_untried: Flag,
  })
  .transform((row) => ({
    requestId: row.request_id,
    slug: row.slug,
    from: row.address,
    envelopeFrom: row.envelope_from,
    isUntried: row.is_untried,
  }));

export const senders =
  ({ sql, profileId }: Context): Store["outbox"]["senders"] =>
  () =>
    readSome(
      SenderRow,
      sql.all(
        `SELECT o.request_id, r.slug, json_extract(r.letter_json, '$.from.address') AS address, o.envelope_from,
           (${untried}) AS is_untried
         FROM outbox o JOIN requests r ON r.profile_id = o.profile_id AND r.request_id = o.request_id
         WHERE o.profile_id = :profileId AND o.mode = 'real' AND o.${unsent}
         ORDER BY o.approved_at, o.rowid`,
        { profileId },
      ),
    );

export const heldByCampaigns = ({ sql, profileId }: Context): ReadonlySet<unknown> =>
  new Set(
    sql
      .all(
        `SELECT i.request_id FROM campaigns c
         JOIN campaign_items i ON i.profile_id = c.profile_id AND i.campaign_id = c.campaign_id
         WHERE c.profile_id = :profileId AND c.is_paused = 1 AND i.state = 'approved'`,
        { profileId },
      )
      .map((row) => row.request_id),
  );
