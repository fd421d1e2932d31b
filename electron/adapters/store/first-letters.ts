// First letters that are no drafts any more, as far as a change of who writes touches them.
import * as z from "zod";
import { Slug } from "../../shared/company.ts";
import { waysSent } from "../../shared/lists.ts";
import { RequestId } from "../../shared/request.ts";
import { Flag } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import { readSome } from "./read-some.ts";
import type { Store } from "./store.ts";
import type { FirstLetter } from "./stored-request.ts";

type Portion = { readonly profileId: string; readonly after: number; readonly most: number };

/** The place of the last of so many requests, in the order of the file and whatever they hold; null: there are none. */
export const lastPlace = (sql: Sql, { profileId, after, most }: Portion): number | null => {
  const last = sql.one(
    `SELECT max(place) AS last FROM (SELECT rowid AS place FROM requests
       WHERE +profile_id = :profileId AND rowid > :after ORDER BY rowid LIMIT :most)`,
    { profileId, after, most },
  )?.last;
  return typeof last === "number" ? last : null;
};

const FirstLetterRow = z
  .object({
    request_id: RequestId,
    slug: Slug,
    address: z.string(),
    sent_way: z.enum(waysSent).exclude(["email"]).nullable(),
    is_approved: Flag,
  })
  .transform(
    (row): FirstLetter => ({
      requestId: row.request_id,
      slug: row.slug,
      from: row.address,
      sentBy: row.sent_way,
      isApproved: row.is_approved,
    }),
  );

// What a letter says is asked where it lies: none is read into memory. The plus signs keep the order of the file.
const select = `SELECT r.request_id, r.slug, json_extract(r.letter_json, '$.from.address') AS address,
    s.way AS sent_way, o.request_id IS NOT NULL AS is_approved
  FROM requests r
  LEFT JOIN outbox o ON o.profile_id = r.profile_id AND o.request_id = r.request_id
  LEFT JOIN sent_otherwise s ON s.profile_id = r.profile_id AND s.request_id = r.request_id
  WHERE +r.profile_id = :profileId AND r.rowid > :after AND r.rowid <= :last AND +r.mode = :mode
    AND r.follows_json = 'null' AND (o.request_id IS NOT NULL OR s.request_id IS NOT NULL)`;
const isTelling = `EXISTS (SELECT 1 FROM json_each(:telling) t
  WHERE instr(json_extract(r.letter_json, '$.text'), t.value) > 0)`;

export const createFirstLetters =
  (sql: Sql, profileId: string): Store["requests"]["firstLetters"] =>
  (mode, { after, most, telling }) => {
    const last = lastPlace(sql, { profileId, after, most });
    if (last === null) return { letters: [], last };
    const its = { profileId, after, last, mode };
    const rows =
      telling === null
        ? sql.all(`${select} ORDER BY r.rowid`, its)
        : sql.all(`${select} AND ${isTelling} ORDER BY r.rowid`, { ...its, telling: JSON.stringify(telling) });
    return { letters: readSome(FirstLetterRow, rows), last };
  };
