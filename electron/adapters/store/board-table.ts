// What the board reads: all requests in portions without their letters, and which of them were touched since.
import type { BoardRow } from "../../core/board/board-row.ts";
import { silentKinds } from "../../core/board/silent-kinds.ts";
import { RequestId } from "../../shared/request.ts";
import { readBoardRow } from "./board-row.ts";
import type { EventsTable } from "./events-table.ts";
import type { Sql, SqlRow } from "./open-sql.ts";
import type { OutboxTable } from "./outbox-table.ts";
import type { Store } from "./store.ts";

// The law alone is taken out of its choice: the reasons beside it are long. Drafts of a campaign are shown there.
const selectRows = `SELECT r.rowid AS place, r.request_id, r.mode, r.reference, r.slug, r.company_json, r.kind, r.right,
  json_extract(r.law_choice_json, '$.law') AS law, r.place_json, r.follows_json, r.created_at, s.way AS sent_way,
  o.state, o.maybe_delivered_at,
  CASE WHEN r.follows_json = 'null' THEN NULL ELSE (SELECT f.reference FROM requests f WHERE f.profile_id = r.profile_id
    AND f.request_id = json_extract(r.follows_json, '$')) END AS first_reference,
  EXISTS (SELECT 1 FROM campaign_items i WHERE i.profile_id = r.profile_id AND i.request_id = r.request_id
    AND i.state = 'drafted') AS in_campaign
  FROM requests r
  LEFT JOIN sent_otherwise s ON s.profile_id = r.profile_id AND s.request_id = r.request_id
  LEFT JOIN outbox o ON o.profile_id = r.profile_id AND o.request_id = r.request_id`;

const silent = silentKinds.map((kind) => `'${kind}'`).join(", ");
const order = "e.happened_on, e.happened_at, e.written_at, e.position";
const selectLogs = `SELECT e.request_id, max(e.replaces IS NOT NULL OR e.is_undoing) AS is_changed,
  max(e.happened_on || ' ' || e.happened_at) AS newest,
  coalesce(group_concat(e.kind || '|' || e.happened_on || '|' || e.happened_at || '|' || e.written_at || '|'
    || coalesce(e.reason, '') || '|' || coalesce(e.ground, '') || '|' || coalesce(e.until_on, ''), char(10) ORDER BY ${order})
    FILTER (WHERE e.kind NOT IN (${silent})), '') AS log
  FROM request_events e`;

/**
 * In memory and of this connection alone: nothing of it lies in the file. No "OR IGNORE": what a statement says of
 * conflicts goes for its triggers as well (https://sqlite.org/lang_createtrigger.html).
 */
const watchTables = (sql: Sql) => {
  sql.exec("CREATE TEMP TABLE IF NOT EXISTS board_touched (request_id TEXT PRIMARY KEY)");
  // Whatever is kept of a request, now or in later versions, names it in this column. A link shows on no board.
  const tables = sql.all(
    `SELECT m.name FROM main.sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'request_id'
     WHERE m.type = 'table' AND m.name NOT IN ('request_chains', 'request_links')`,
    {},
  );
  for (const table of tables.map(({ name }) => String(name))) {
    for (const [act, row] of acts) {
      sql.exec(`CREATE TEMP TRIGGER IF NOT EXISTS board_${table}_${act.toLowerCase()}_${row} AFTER ${act} ON main.${table}
        WHEN ${row}.request_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM board_touched t WHERE t.request_id = ${row}.request_id)
        BEGIN INSERT INTO board_touched VALUES (${row}.request_id); END`);
    }
  }
};

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
  readonly outbox: Pick<OutboxTable, "unreadable">;
};

export const createBoardTable = ({ sql, profileId, events, outbox }: Context): Store["board"] => {
  watchTables(sql);
  const versionNow = () => sql.one("PRAGMA data_version", {})?.data_version;
  let broken: ReadonlySet<unknown> = new Set();
  let version: unknown = null;

  const readRows = (rows: readonly SqlRow[], logs: readonly SqlRow[]): BoardRow[] => {
    const logOf = new Map(logs.map((log) => [log.request_id, log]));
    return rows.flatMap((row) => {
      if (row.in_campaign === 1 || broken.has(row.request_id)) return [];
      const log = logOf.get(row.request_id);
      const newestAt = typeof log?.newest === "string" ? log.newest.slice(11) : null;
      const read = readBoardRow(row, { text: log?.log, newestAt, isPlain: log?.is_changed === 0 }, events.of);
      return read === null ? [] : [read];
    });
  };

  return {
    portion: (mode, after, most) => {
      if (version === null) broken = outbox.unreadable();
      version ??= versionNow();
      // The plus signs keep the order of the file: an index would be sorted anew for each portion.
      const range = "+r.profile_id = :profileId AND r.rowid > :after";
      const rows = sql.all(`${selectRows} WHERE ${range} AND +r.mode = :mode ORDER BY r.rowid LIMIT :most`, {
        profileId,
        mode,
        after,
        most,
      });
      const place = rows.at(-1)?.place;
      if (typeof place !== "number") return { rows: [], last: null };
      const logs = sql.all(
        `${selectLogs} JOIN requests r ON r.profile_id = e.profile_id AND r.request_id = e.request_id
         WHERE e.profile_id = :profileId AND r.rowid > :after AND r.rowid <= :place AND +r.mode = :mode
         GROUP BY e.request_id`,
        { profileId, mode, after, place },
      );
      return { rows: readRows(rows, logs), last: place };
    },
    some: (ids) =>
      ids.flatMap((requestId) => {
        const its = { profileId, requestId };
        return readRows(
          sql.all(`${selectRows} WHERE r.profile_id = :profileId AND r.request_id = :requestId`, its),
          sql.all(
            `${selectLogs} WHERE e.profile_id = :profileId AND e.request_id = :requestId GROUP BY e.request_id`,
            its,
          ),
        );
      }),
    takeTouched: () => {
      const isOthers = versionNow() !== version;
      const rows = isOthers ? [] : sql.all("SELECT request_id FROM temp.board_touched", {});
      if (isOthers || rows.length > 0) sql.exec("DELETE FROM temp.board_touched");
      if (!isOthers) return rows.flatMap(({ request_id }) => RequestId.safeParse(request_id).data ?? []);
      version = null;
      return null;
    },
  };
};
