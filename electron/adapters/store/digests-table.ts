// What was reckoned of requests for the board, from one start to the next; what is touched in between is not in it.

import * as z from "zod";
import type { Mode } from "../../shared/lists.ts";
import { RequestId } from "../../shared/request.ts";
import type { ChangeCount } from "./change-count.ts";
import type { Sql } from "./open-sql.ts";
import type { Store } from "./store.ts";

const selectPortion = `SELECT max(d.place) AS last, coalesce(group_concat(d.line, char(10)), '') AS text
  FROM (SELECT rowid AS place, line FROM board_digests WHERE +profile_id = :profileId AND rowid > :after
    AND mode = :mode AND version = :version ORDER BY rowid LIMIT :most) d`;

// In steps through the index of all requests: to ask for all at once would hold everybody up.
const selectMissing = `SELECT max(w.request_id) AS last, json_group_array(w.request_id) FILTER (WHERE NOT EXISTS
    (SELECT 1 FROM board_digests d WHERE d.profile_id = :profileId AND d.request_id = w.request_id
      AND d.version = :version)) AS ids
  FROM (SELECT request_id FROM requests WHERE profile_id = :profileId AND request_id > :after
    ORDER BY request_id LIMIT :most) w`;

// What was touched since the rows were read is left out: its digest is of before.
const keep = `INSERT INTO board_digests (profile_id, request_id, mode, version, line)
  SELECT :profileId, n.value ->> 0, n.value ->> 1, :version, n.value FROM json_each(:lines) n
  WHERE NOT EXISTS (SELECT 1 FROM temp.board_touched t WHERE t.request_id = n.value ->> 0)
    AND EXISTS (SELECT 1 FROM requests r WHERE r.profile_id = :profileId AND r.request_id = n.value ->> 0)
  ON CONFLICT (profile_id, request_id) DO UPDATE SET mode = excluded.mode, version = excluded.version, line = excluded.line`;

const Ids = z.array(RequestId);

type Context = { readonly sql: Sql; readonly profileId: string; readonly changes: ChangeCount };

/** The triggers that note what was touched (board-table.ts) drop its row. */
export const createDigestsTable = ({ sql, profileId, changes }: Context): Store["board"]["digests"] => ({
  portion: (mode: Mode, { version, after, most }) => {
    const { text, last } = sql.one(selectPortion, { profileId, mode, version, after, most }) ?? {};
    return { text: String(text), last: typeof last === "number" ? last : null };
  },
  missing: (version, after, most) => {
    const { ids, last } = sql.one(selectMissing, { profileId, version, after, most }) ?? {};
    const found = Ids.safeParse(JSON.parse(String(ids)));
    return { ids: found.data ?? [], last: typeof last === "string" ? last : null };
  },
  keep: (version, lines) =>
    void changes.aside(() => sql.run(keep, { profileId, version, lines: `[${lines.join(",")}]` })),
  forget: () => void changes.aside(() => sql.run("DELETE FROM board_digests", {})),
});
