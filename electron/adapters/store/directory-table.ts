// Companies of public directories. A row is kept as it was read; only its slug is given here.
import * as z from "zod";
import { makeFreeSlug } from "../../core/directory/make-free-slug.ts";
import { Slug } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { DirectoryRow, NewDirectorySource, SourceId } from "../../shared/directory.ts";
import { jsonColumn, toJsonColumn } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import { readSome } from "./read-some.ts";
import type { Store } from "./store.ts";

const SourceRow = z
  .object({ source_json: jsonColumn(NewDirectorySource), undone_at: Instant.nullable(), rows: z.int() })
  .transform(({ source_json, undone_at, rows }) => ({ ...source_json, undoneAt: undone_at, rows }));

const EntryRow = z
  .object({ slug: Slug, source_id: SourceId, row_json: jsonColumn(DirectoryRow) })
  .transform(({ slug, source_id, row_json }) => ({
    ...row_json,
    slug,
    sourceId: source_id,
  }));

const isOf = "profile_id = :profileId AND source_id = :sourceId";

/** Companies that something of the person's belongs to: taking them away would leave letters to nobody. */
const isHeld = `slug IN (
  SELECT slug FROM requests WHERE profile_id = :profileId
  UNION SELECT slug FROM campaign_items WHERE profile_id = :profileId
  UNION SELECT slug FROM own_contacts WHERE profile_id = :profileId
  UNION SELECT slug FROM own_marks WHERE profile_id = :profileId
  UNION SELECT slug FROM own_heirs WHERE profile_id = :profileId
  UNION SELECT heir FROM own_heirs WHERE profile_id = :profileId
  UNION SELECT slug FROM company_senders WHERE profile_id = :profileId)`;

const insertEntry = `INSERT INTO directory_entries (profile_id, slug, source_id, key_json, row_json)
VALUES (:profileId, :slug, :sourceId, :key, :row)`;

/** A line ends at its end alone: what stands in JSON escapes both signs. */
const selectPortion = `SELECT group_concat(slug || char(9) || source_id || char(9) || row_json, char(10)) AS text,
  CASE WHEN count(*) = :most THEN max(at_row) END AS last
FROM (SELECT rowid AS at_row, slug, source_id, row_json FROM directory_entries
  WHERE profile_id = :profileId AND rowid > :after ORDER BY rowid LIMIT :most)`;

export const createDirectoryTable = (sql: Sql, profileId: string): Store["directory"] => {
  const has = (where: string, values: Readonly<Record<string, string>>) =>
    sql.one(`SELECT 1 AS yes FROM directory_entries WHERE profile_id = :profileId AND ${where}`, {
      profileId,
      ...values,
    }) !== null;
  return {
    begin: (source) => {
      sql.run(
        `INSERT INTO directory_sources (profile_id, source_id, source_json, imported_at)
         VALUES (:profileId, :sourceId, :source, :at)`,
        {
          profileId,
          sourceId: source.sourceId,
          source: toJsonColumn(NewDirectorySource, source),
          at: Instant.parse(source.importedAt),
        },
      );
    },
    add: (sourceId, rows, isTaken) =>
      sql.transact(() => {
        let added = 0;
        for (const row of rows) {
          const key = JSON.stringify(row.sourceKey);
          if (has("source_id = :sourceId AND key_json = :key", { sourceId, key })) continue;
          const slug = makeFreeSlug(
            { name: row.name, website: row.domains[0] ?? null },
            (one) => has("slug = :slug", { slug: one }) || isTaken(one),
          );
          sql.run(insertEntry, { profileId, slug, sourceId, key, row: toJsonColumn(DirectoryRow, row) });
          added += 1;
        }
        return { added, known: rows.length - added };
      }),
    sameKeys: (from, to, most) =>
      sql
        .all(
          `SELECT before.slug AS slug, now.slug AS fresh FROM directory_entries before
           JOIN directory_entries now ON now.profile_id = before.profile_id AND now.source_id = :to
             AND now.key_json = before.key_json
           WHERE before.profile_id = :profileId AND before.source_id = :from LIMIT :most`,
          { profileId, from, to, most },
        )
        .map(({ slug, fresh }) => ({ slug: Slug.parse(slug), fresh: Slug.parse(fresh) })),
    giveSlugs: (pairs) =>
      sql.transact(() => {
        for (const { slug, fresh } of pairs) {
          sql.run("DELETE FROM directory_entries WHERE profile_id = :profileId AND slug = :slug", { profileId, slug });
          sql.run("UPDATE directory_entries SET slug = :slug WHERE profile_id = :profileId AND slug = :fresh", {
            profileId,
            slug,
            fresh,
          });
        }
      }),
    named: (sourceId, after, most) => {
      const rows = sql.all(
        `SELECT rowid AS place, slug, json_extract(row_json, '$.name') || char(9)
           || coalesce(json_extract(row_json, '$.domains[0]'), '') || char(9)
           || coalesce(json_extract(row_json, '$.country'), '') AS named
         FROM directory_entries WHERE profile_id = :profileId AND source_id = :sourceId AND rowid > :after
         ORDER BY rowid LIMIT :most`,
        { profileId, sourceId, after, most },
      );
      const last = rows.at(-1)?.place;
      return {
        rows: rows.map(({ slug, named }) => ({ slug: Slug.parse(slug), named: String(named) })),
        last: typeof last === "number" ? last : null,
      };
    },
    undo: (sourceId, at) =>
      sql.transact(() => {
        const values = { profileId, sourceId };
        const own = `(SELECT slug FROM directory_entries WHERE ${isOf} AND NOT ${isHeld})`;
        sql.run(
          `DELETE FROM company_pairs WHERE profile_id = :profileId AND (slug IN ${own} OR other_slug IN ${own})`,
          values,
        );
        const gone = sql.run(`DELETE FROM directory_entries WHERE ${isOf} AND NOT ${isHeld}`, values);
        sql.run(`UPDATE directory_sources SET undone_at = :at WHERE ${isOf} AND undone_at IS NULL`, {
          ...values,
          at: Instant.parse(at),
        });
        return gone;
      }),
    sources: () =>
      readSome(
        SourceRow,
        sql.all(
          `SELECT source_json, undone_at, (SELECT count(*) FROM directory_entries e
             WHERE e.profile_id = s.profile_id AND e.source_id = s.source_id) AS rows
           FROM directory_sources s WHERE profile_id = :profileId ORDER BY imported_at DESC, source_id`,
          { profileId },
        ),
      ),
    get: (slug) =>
      EntryRow.safeParse(
        sql.one(
          "SELECT slug, source_id, row_json FROM directory_entries WHERE profile_id = :profileId AND slug = :slug",
          { profileId, slug },
        ),
      ).data ?? null,
    count: () =>
      Number(
        sql.one("SELECT count(*) AS rows FROM directory_entries WHERE profile_id = :profileId", { profileId })?.rows,
      ),
    portion: (after, most) => {
      const { text, last } = sql.one(selectPortion, { profileId, after, most }) ?? {};
      return { text: typeof text === "string" ? text : "", last: typeof last === "number" ? last : null };
    },
  };
};
