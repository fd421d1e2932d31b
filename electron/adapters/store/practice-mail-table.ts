// What the built-in mail server received while the person practised.
import * as z from "zod";
import { Instant } from "../../shared/day.ts";
import { PracticeMailId, type PracticeMailSummary } from "../../shared/practice.ts";
import { Blob, jsonColumn, PlainText, toJsonColumn } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { Store, StoredPracticeMail } from "./store.ts";

const Recipients = z.array(z.string());
const Head = z.object({ from: z.string(), to: z.string(), subject: z.string() });
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const summary = {
  mail_id: PracticeMailId,
  received_at: Instant,
  head_json: jsonColumn(Head),
  bytes: z.int(),
  sha256: Sha256,
};

const SummaryRow = z.object(summary).transform(
  (row): PracticeMailSummary => ({
    mailId: row.mail_id,
    receivedAt: row.received_at,
    ...row.head_json,
    bytes: row.bytes,
    sha256: row.sha256,
  }),
);

const MailRow = z
  .object({ ...summary, envelope_from: PlainText, envelope_to_json: jsonColumn(Recipients), raw: Blob })
  .transform(
    (row): StoredPracticeMail => ({
      mailId: row.mail_id,
      receivedAt: row.received_at,
      envelopeFrom: row.envelope_from,
      envelopeTo: row.envelope_to_json,
      head: row.head_json,
      sha256: row.sha256,
      raw: row.raw,
    }),
  );

const Measure = z.object({ mails: z.int(), bytes: z.int() });

const listed = "mail_id, received_at, head_json, bytes, sha256";
const columns = `${listed}, envelope_from, envelope_to_json, raw`;

export const createPracticeMailTable = (sql: Sql, profileId: string): Store["practiceMail"] => ({
  add: (mail) => {
    sql.run(
      `INSERT INTO practice_mail (profile_id, ${columns})
       VALUES (:profileId, :mailId, :receivedAt, :head, :bytes, :sha256, :envelopeFrom, :envelopeTo, :raw)`,
      {
        profileId,
        mailId: PracticeMailId.parse(mail.mailId),
        receivedAt: Instant.parse(mail.receivedAt),
        head: toJsonColumn(Head, mail.head),
        bytes: mail.raw.length,
        sha256: Sha256.parse(mail.sha256),
        envelopeFrom: PlainText.parse(mail.envelopeFrom),
        envelopeTo: toJsonColumn(Recipients, [...mail.envelopeTo]),
        raw: mail.raw,
      },
    );
  },
  list: () =>
    sql
      .all(
        `SELECT ${listed} FROM practice_mail WHERE profile_id = :profileId ORDER BY received_at DESC, position DESC`,
        { profileId },
      )
      .map((row) => SummaryRow.safeParse(row))
      .flatMap((row) => (row.success ? [row.data] : [])),
  get: (mailId) => {
    const row = MailRow.safeParse(
      sql.one(`SELECT ${columns} FROM practice_mail WHERE profile_id = :profileId AND mail_id = :mailId`, {
        profileId,
        mailId,
      }),
    );
    return row.success ? row.data : null;
  },
  measure: () =>
    Measure.parse(
      sql.one(
        "SELECT count(*) AS mails, coalesce(sum(bytes), 0) AS bytes FROM practice_mail WHERE profile_id = :profileId",
        { profileId },
      ),
    ),
  clear: () => {
    sql.run("DELETE FROM practice_mail WHERE profile_id = :profileId", { profileId });
  },
});
