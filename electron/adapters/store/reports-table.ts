// Delivery reports on letters, each kept whole beside what it says, and the looks into the mailbox for letters in doubt.
import * as z from "zod";
import { Instant } from "../../shared/day.ts";
import { reportActions } from "../../shared/lists.ts";
import { MailboxLook, type MailReport } from "../../shared/mailbox.ts";
import { Blob, jsonColumn, PlainText, toJsonColumn } from "./columns.ts";
import type { EventsTable } from "./events-table.ts";
import type { Sql, SqlRow } from "./open-sql.ts";
import type { ProofHook } from "./proof-hook.ts";
import { stands } from "./stands.ts";
import type { Store } from "./store.ts";
import type { NewReport } from "./stored-dispatch.ts";

const Words = z.string().nullable();

const ReportRow = z
  .object({
    action: z.enum(reportActions),
    status: PlainText,
    words_json: jsonColumn(Words),
    about_address: z.union([z.literal(0), z.literal(1)]),
    address: PlainText,
    received_at: Instant,
  })
  .transform(
    (row): MailReport => ({
      action: row.action,
      status: row.status,
      words: row.words_json,
      isAboutAddress: row.about_address === 1,
      address: row.address,
      receivedAt: row.received_at,
    }),
  );

const WholeRow = z
  .object({ sha256: PlainText.min(1), raw: Blob })
  .transform(({ sha256, raw }): Pick<NewReport, "sha256" | "raw"> => ({ sha256, raw }));

const select = `SELECT m.action, m.status, m.words_json, m.about_address, m.address, m.received_at FROM mail_reports m`;

const readable = (rows: readonly SqlRow[]): readonly MailReport[] =>
  rows.map((row) => ReportRow.safeParse(row)).flatMap((row) => (row.success ? [row.data] : []));

type Context = {
  readonly sql: Sql;
  readonly profileId: string;
  readonly events: EventsTable;
  readonly proof: ProofHook;
};

export const createReportsTable = ({ sql, profileId, events, proof }: Context): Store["reports"] => ({
  add: (requestId, report, its) =>
    sql.transact(() => {
      const added = sql.run(
        `INSERT INTO mail_reports (profile_id, request_id, sha256, action, status, words_json, about_address, address,
           received_at, raw)
         VALUES (:profileId, :requestId, :sha256, :action, :status, :words, :about, :address, :receivedAt, :raw)
         ON CONFLICT (profile_id, request_id, sha256) DO NOTHING`,
        {
          profileId,
          requestId,
          sha256: PlainText.parse(report.sha256),
          action: report.action,
          status: PlainText.parse(report.status),
          words: toJsonColumn(Words, report.words),
          about: report.isAboutAddress ? 1 : 0,
          address: PlainText.parse(report.address),
          receivedAt: Instant.parse(report.receivedAt),
          raw: report.raw,
        },
      );
      if (added === 0) return false;
      proof.linkFile(requestId, "report", report.sha256);
      for (const event of its) events.add(requestId, event);
      return true;
    }),
  of: (requestId) =>
    readable(
      sql.all(
        `${select} WHERE m.profile_id = :profileId AND m.request_id = :requestId ORDER BY m.received_at, m.rowid`,
        {
          profileId,
          requestId,
        },
      ),
    ),
  whole: (requestId) =>
    sql
      .all(
        `SELECT m.action, m.status, m.words_json, m.about_address, m.address, m.received_at, m.sha256, m.raw
         FROM mail_reports m WHERE m.profile_id = :profileId AND m.request_id = :requestId
         ORDER BY m.received_at, m.rowid`,
        { profileId, requestId },
      )
      .map((row) => ReportRow.and(WholeRow).safeParse(row))
      .flatMap((row) => (row.success ? [row.data] : [])),
  ofCompany: (slug) =>
    readable(
      sql.all(
        `${select} JOIN requests r ON r.profile_id = m.profile_id AND r.request_id = m.request_id
         WHERE m.profile_id = :profileId AND r.slug = :slug AND r.mode = 'real' AND (m.action <> 'failed' OR EXISTS
           (SELECT 1 FROM request_events e WHERE e.profile_id = m.profile_id AND e.request_id = m.request_id
            AND e.kind = 'bounced' AND ${stands("e")}))
         ORDER BY m.received_at DESC, m.rowid DESC`,
        { profileId, slug },
      ),
    ),
});

export const createLooksTable = (sql: Sql, profileId: string): Store["looks"] => ({
  get: (requestId) => {
    const row = sql.one(
      "SELECT look_json FROM mailbox_looks WHERE profile_id = :profileId AND request_id = :requestId",
      {
        profileId,
        requestId,
      },
    );
    const look = z.object({ look_json: jsonColumn(MailboxLook) }).safeParse(row);
    return look.success ? look.data.look_json : null;
  },
  put: (requestId, look) => {
    sql.run(
      `INSERT INTO mailbox_looks (profile_id, request_id, look_json) VALUES (:profileId, :requestId, :look)
       ON CONFLICT (profile_id, request_id) DO UPDATE SET look_json = excluded.look_json`,
      { profileId, requestId, look: toJsonColumn(MailboxLook, look) },
    );
  },
});
