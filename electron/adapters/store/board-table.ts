// What the board reads: all requests in portions without their letters, and which of them were touched since.
import { silentKinds } from "../../core/board/silent-kinds.ts";
import type { Mode } from "../../shared/lists.ts";
import { RequestId } from "../../shared/request.ts";
import type { ChangeCount } from "./change-count.ts";
import { createDigestsTable } from "./digests-table.ts";
import type { EventsTable } from "./events-table.ts";
import type { Sql } from "./open-sql.ts";
import { unsent } from "./outbox-queries.ts";
import type { Store } from "./store.ts";

const silent = silentKinds.map((kind) => `'${kind}'`).join(", ");

// The index gives the entries in the order of events.of. An instant that is written twice is written once.
const log = `SELECT json_array(coalesce(max(e.replaces IS NOT NULL OR e.is_undoing), 0),
  max(e.happened_on || ' ' || e.happened_at),
  coalesce(group_concat(e.kind || '|' || e.happened_on || '|' || e.happened_at || '|'
    || CASE e.written_at WHEN e.happened_at THEN '' ELSE e.written_at END || '|'
    || coalesce(e.reason, '') || '|' || coalesce(e.ground, '') || '|' || coalesce(e.until_on, ''), char(10))
    FILTER (WHERE e.kind NOT IN (${silent})), ''))
  FROM request_events e INDEXED BY request_events_by_request
  WHERE e.profile_id = r.profile_id AND e.request_id = r.request_id`;

// The law alone is taken out of its choice: the reasons beside it are long.
const line = `json_array(r.request_id, r.mode, coalesce(CASE WHEN r.follows_json = 'null' THEN NULL ELSE
    (SELECT f.reference FROM requests f WHERE f.profile_id = r.profile_id
      AND f.request_id = json_extract(r.follows_json, '$')) END, r.reference),
  r.slug, r.company_json, r.kind, r.right, json_extract(r.law_choice_json, '$.law'), r.place_json, r.follows_json,
  r.created_at, s.way, o.state, o.maybe_delivered_at,
  EXISTS (SELECT 1 FROM replies i WHERE i.profile_id = r.profile_id AND i.request_id = r.request_id
    AND i.settled_json = 'null'), json((${log})), o.failure IS 'taken-back')`;

const instant = "'____-__-__T__:__:__.___Z'";
// Drafts of a campaign are shown there. Whose outbox row does not read is never shown as if it stood well.
const isShown = `NOT EXISTS (SELECT 1 FROM campaign_items i WHERE i.profile_id = r.profile_id
    AND i.request_id = r.request_id AND i.state = 'drafted')
  AND (o.request_id IS NULL OR (o.attempts >= 0 AND o.message_id <> '' AND o.envelope_from <> '' AND o.envelope_to <> ''
    AND o.mode = r.mode AND json_valid(o.smtp_reply_json) AND o.approved_at LIKE ${instant}
    AND coalesce(o.last_tried_at, o.approved_at) LIKE ${instant} AND (o.not_before = '' OR o.not_before LIKE ${instant})))`;

const selectLines = `SELECT r.rowid AS place, ${isShown} AS is_shown, ${line} AS line FROM requests r
  LEFT JOIN sent_otherwise s ON s.profile_id = r.profile_id AND s.request_id = r.request_id
  LEFT JOIN outbox o ON o.profile_id = r.profile_id AND o.request_id = r.request_id`;

/** One text for all: rows cost more than what they hold. */
const gather = (lines: string) =>
  `SELECT max(l.place) AS last, coalesce(group_concat(l.line, char(10)) FILTER (WHERE l.is_shown), '') AS text
   FROM (${lines}) l`;

// The plus signs keep the order of the file: an index would be sorted anew for each portion.
const selectPortion = gather(
  `${selectLines} WHERE +r.profile_id = :profileId AND r.rowid > :after AND +r.mode = :mode ORDER BY r.rowid LIMIT :most`,
);
const selectSome = gather(
  `${selectLines} WHERE r.profile_id = :profileId AND r.request_id IN (SELECT value FROM json_each(:ids)) AND r.mode = :mode`,
);

/**
 * In memory and of this connection alone: nothing of it lies in the file. What was reckoned of a request goes with the
 * commit that touches it. No "OR IGNORE": what a statement says of conflicts goes for its triggers as well
 * (https://sqlite.org/lang_createtrigger.html).
 */
const watchTables = (sql: Sql) => {
  sql.exec("CREATE TEMP TABLE IF NOT EXISTS board_touched (request_id TEXT PRIMARY KEY)");
  // Whatever is kept of a request, now or in later versions, names it in this column. A link shows on no board.
  const tables = sql.all(
    `SELECT m.name FROM main.sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'request_id'
     WHERE m.type = 'table' AND m.name NOT IN ('request_chains', 'request_links', 'board_digests')`,
    {},
  );
  for (const table of tables.map(({ name }) => String(name))) {
    for (const [act, row] of acts) {
      sql.exec(`CREATE TEMP TRIGGER IF NOT EXISTS board_${table}_${act.toLowerCase()}_${row} AFTER ${act} ON main.${table}
        WHEN ${row}.request_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM board_touched t WHERE t.request_id = ${row}.request_id)
        BEGIN INSERT INTO board_touched VALUES (${row}.request_id);
          DELETE FROM board_digests WHERE profile_id = ${row}.profile_id AND request_id = ${row}.request_id; END`);
    }
  }
  sql.exec(watchFollowersAt("DELETE", "old"));
  sql.exec(watchFollowersAt("INSERT", "new"));
};

// A letter that came after one that is gone bears its own reference from then on, and the first one's again once a backup brings it back.
const followersOf = (row: "old" | "new") => `SELECT f.request_id FROM requests f
  WHERE f.profile_id = ${row}.profile_id AND f.follows_json <> 'null' AND f.follows_json = json_quote(${row}.request_id)`;
const watchFollowersAt = (act: "DELETE" | "INSERT", row: "old" | "new") =>
  `CREATE TEMP TRIGGER IF NOT EXISTS board_followers_${row} AFTER ${act} ON main.requests BEGIN
  INSERT INTO board_touched ${followersOf(row)}
    AND NOT EXISTS (SELECT 1 FROM board_touched t WHERE t.request_id = f.request_id);
  DELETE FROM board_digests WHERE profile_id = ${row}.profile_id AND request_id IN (${followersOf(row)}); END`;

const acts = [
  ["INSERT", "new"],
  ["UPDATE", "old"],
  ["UPDATE", "new"],
  ["DELETE", "old"],
] as const;

type Context = {
  readonly sql: Sql;
  readonly profileId: string;
  readonly events: EventsTable;
  readonly changes: ChangeCount;
};

export const createBoardTable = ({ sql, profileId, events, changes }: Context): Store["board"] => {
  watchTables(sql);
  const digests = createDigestsTable({ sql, profileId, changes });
  const versionNow = () => sql.one("PRAGMA data_version", {})?.data_version;
  let version = versionNow();
  return {
    digests,
    portion: (mode, after, most) => {
      const { text, last } = sql.one(selectPortion, { profileId, mode, after, most }) ?? {};
      return { text: String(text), last: typeof last === "number" ? last : null };
    },
    some: (mode: Mode, ids) => String(sql.one(selectSome, { profileId, mode, ids: JSON.stringify(ids) })?.text ?? ""),
    logs: (ids) => new Map(ids.map((requestId) => [requestId, events.of(requestId)])),
    sending: () =>
      sql
        .all(`SELECT request_id FROM outbox WHERE profile_id = :profileId AND ${unsent} AND state = 'sending'`, {
          profileId,
        })
        .flatMap(({ request_id }) => RequestId.safeParse(request_id).data ?? []),
    takeTouched: () => {
      const now = versionNow();
      const isOthers = now !== version;
      version = now;
      // What others wrote has passed no trigger.
      if (isOthers) digests.forget();
      const rows = isOthers ? [] : sql.all("SELECT request_id FROM temp.board_touched", {});
      if (isOthers || rows.length > 0) changes.aside(() => sql.exec("DELETE FROM temp.board_touched"));
      return isOthers ? null : rows.flatMap(({ request_id }) => RequestId.safeParse(request_id).data ?? []);
    },
  };
};
