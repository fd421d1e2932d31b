// Policies that were read: what was found, the person's words on it, the text (packed), and the companies made of them.
import * as z from "zod";
import { KeptDecision, KeptFindings } from "../../core/readings/kept-findings.ts";
import { Slug } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { policyFormats } from "../../shared/lists.ts";
import { PageOrigin } from "../../shared/page.ts";
import { ReadingId } from "../../shared/reading.ts";
import { Blob, jsonColumn, toJsonColumn } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { Store } from "./store.ts";
import type { StoredReading } from "./stored-reading.ts";

const File = z.string().max(255).nullable();
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A word that does not read any more is as if it had not been said; the others hold. */
const Decisions = z.array(z.unknown()).transform((list): KeptDecision[] =>
  list.flatMap((one) => {
    const parsed = KeptDecision.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  }),
);

/** Findings that an earlier version of the app kept in another form: to be found anew in the text. */
const Findings = z.unknown().transform((value): KeptFindings | null => {
  const parsed = KeptFindings.safeParse(value);
  return parsed.success ? parsed.data : null;
});

const ReadingRow = z
  .object({
    reading_id: ReadingId,
    file_json: jsonColumn(File),
    format: z.enum(policyFormats),
    sha256: Sha256,
    read_at: Instant,
    findings_json: jsonColumn(Findings),
    decisions_json: jsonColumn(Decisions),
    slug: Slug.nullable(),
    follows: ReadingId.nullable(),
    origin_json: jsonColumn(PageOrigin).nullable(),
  })
  .transform(
    (row): StoredReading => ({
      readingId: row.reading_id,
      file: row.file_json,
      format: row.format,
      sha256: row.sha256,
      readAt: row.read_at,
      kept: row.findings_json,
      decisions: row.decisions_json,
      slug: row.slug,
      follows: row.follows,
      origin: row.origin_json,
    }),
  );

const select = `
SELECT reading_id, file_json, format, sha256, read_at, findings_json, decisions_json, slug, follows, origin_json
FROM readings LEFT JOIN own_companies USING (profile_id, reading_id)
LEFT JOIN reading_follows USING (profile_id, reading_id)
LEFT JOIN reading_origins USING (profile_id, reading_id) WHERE profile_id = :profileId`;

/** What is kept is checked by the schema that it will be read through. */
const decisionsColumn = (decisions: readonly KeptDecision[]) => toJsonColumn(z.array(KeptDecision), [...decisions]);

const add = (sql: Sql, profileId: string, reading: Parameters<Store["readings"]["add"]>[0]): void => {
  const id = { profileId, readingId: ReadingId.parse(reading.readingId) };
  sql.transact(() => {
    sql.run(
      `INSERT INTO readings (profile_id, reading_id, file_json, format, sha256, read_at, findings_json, decisions_json)
       VALUES (:profileId, :readingId, :file, :format, :sha256, :readAt, :findings, '[]')`,
      {
        ...id,
        file: toJsonColumn(File, reading.file),
        format: reading.format,
        sha256: Sha256.parse(reading.sha256),
        readAt: Instant.parse(reading.readAt),
        findings: toJsonColumn(KeptFindings, reading.kept),
      },
    );
    if (reading.origin !== null) {
      const origin = toJsonColumn(PageOrigin, reading.origin);
      sql.run("INSERT INTO reading_origins VALUES (:profileId, :readingId, :origin)", { ...id, origin });
    }
    const { hash, bytes } = reading.snapshot;
    const text = { profileId, hash: Sha256.parse(hash) };
    // Bytes of another version of the packer, or of another's hand, give way to those that were packed just now.
    sql.run(
      `INSERT INTO policy_snapshots (profile_id, snapshot_hash, snapshot) VALUES (:profileId, :hash, :bytes)
       ON CONFLICT DO UPDATE SET snapshot = excluded.snapshot WHERE snapshot <> excluded.snapshot`,
      { ...text, bytes },
    );
    sql.run("INSERT INTO reading_snapshots VALUES (:profileId, :readingId, :hash)", { ...text, ...id });
  });
};

const removeReading = (sql: Sql, id: { readonly profileId: string; readonly readingId: ReadingId }): boolean => {
  const at = "profile_id = :profileId AND reading_id = :readingId";
  sql.run(
    `UPDATE OR IGNORE reading_follows SET follows = (SELECT follows FROM reading_follows WHERE ${at})
     WHERE profile_id = :profileId AND follows = :readingId AND EXISTS (SELECT 1 FROM reading_follows WHERE ${at})`,
    id,
  );
  const isGone = sql.run(`DELETE FROM readings WHERE ${at}`, id) > 0;
  sql.run(
    `DELETE FROM policy_snapshots AS p WHERE profile_id = :profileId AND NOT EXISTS
     (SELECT 1 FROM reading_snapshots r WHERE r.profile_id = p.profile_id AND r.snapshot_hash = p.snapshot_hash)`,
    { profileId: id.profileId },
  );
  return isGone;
};

export const createReadingsTable = (sql: Sql, profileId: string): Store["readings"] => {
  const change = (readingId: ReadingId, column: "findings_json" | "decisions_json", json: string): boolean =>
    sql.run(`UPDATE readings SET ${column} = :json WHERE profile_id = :profileId AND reading_id = :readingId`, {
      profileId,
      readingId,
      json,
    }) > 0;
  return {
    add: (reading) => add(sql, profileId, reading),
    list: () =>
      sql
        .all(`${select} ORDER BY read_at DESC, position DESC`, { profileId })
        .map((row) => ReadingRow.safeParse(row))
        .flatMap((row) => (row.success ? [row.data] : [])),
    get: (readingId) => {
      const row = ReadingRow.safeParse(sql.one(`${select} AND reading_id = :readingId`, { profileId, readingId }));
      return row.success ? row.data : null;
    },
    snapshot: (readingId) => {
      const row = sql.one(
        `SELECT snapshot FROM reading_snapshots JOIN policy_snapshots USING (profile_id, snapshot_hash)
         WHERE profile_id = :profileId AND reading_id = :readingId`,
        { profileId, readingId },
      );
      const bytes = Blob.safeParse(row?.snapshot);
      return bytes.success ? bytes.data : null;
    },
    findAnew: (readingId, kept) => change(readingId, "findings_json", toJsonColumn(KeptFindings, kept)),
    decide: (readingId, decisions) => change(readingId, "decisions_json", decisionsColumn(decisions)),
    makeCompany: ({ readingId, slug, madeAt, decisions }) =>
      sql.transact(() => {
        if (!change(readingId, "decisions_json", decisionsColumn(decisions))) return false;
        const row = { profileId, readingId, slug: Slug.parse(slug) };
        sql.run(
          "DELETE FROM own_companies WHERE profile_id = :profileId AND (slug = :slug OR reading_id = :readingId)",
          row,
        );
        sql.run(
          `INSERT INTO own_companies (profile_id, slug, reading_id, made_at)
           VALUES (:profileId, :slug, :readingId, :madeAt)`,
          { ...row, madeAt: Instant.parse(madeAt) },
        );
        return true;
      }),
    follow: (readingId, follows, decisions) =>
      sql.transact(() => {
        const id = { profileId, readingId };
        if (!change(readingId, "decisions_json", decisionsColumn(decisions))) return false;
        sql.run("DELETE FROM reading_follows WHERE profile_id = :profileId AND reading_id = :readingId", id);
        if (follows !== null) {
          sql.run("INSERT INTO reading_follows VALUES (:profileId, :readingId, :follows)", { ...id, follows });
        }
        return true;
      }),
    remove: (readingId, { contactOf }) =>
      sql.transact(() => {
        if (contactOf !== null) {
          sql.run("DELETE FROM own_contacts WHERE profile_id = :profileId AND slug = :slug", {
            profileId,
            slug: contactOf,
          });
        }
        return removeReading(sql, { profileId, readingId });
      }),
  };
};
