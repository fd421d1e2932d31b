// What the built-in mail server received while the person practised.
import { z } from "zod";
import { Instant } from "../../shared/day.ts";
import { PracticeMailId } from "../../shared/practice.ts";
import { Blob, jsonColumn, PlainText, toJsonColumn } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { Store, StoredPracticeMail } from "./store.ts";

const Recipients = z.array(z.string());

const MailRow = z
  .object({
    mail_id: PracticeMailId,
    received_at: Instant,
    envelope_from: PlainText,
    envelope_to_json: jsonColumn(Recipients),
    raw: Blob,
  })
  .transform(
    (row): StoredPracticeMail => ({
      mailId: row.mail_id,
      receivedAt: row.received_at,
      envelopeFrom: row.envelope_from,
      envelopeTo: row.envelope_to_json,
      raw: row.raw,
    }),
  );

const columns = "mail_id, received_at, envelope_from, envelope_to_json, raw";

export const createPracticeMailTable = (sql: Sql, profileId: string): Store["practiceMail"] => ({
  add: (mail) => {
    sql.run(
      `INSERT INTO practice_mail (profile_id, ${columns})
       VALUES (:profileId, :mailId, :receivedAt, :envelopeFrom, :envelopeTo, :raw)`,
      {
        profileId,
        mailId: PracticeMailId.parse(mail.mailId),
        receivedAt: Instant.parse(mail.receivedAt),
        envelopeFrom: PlainText.parse(mail.envelopeFrom),
        envelopeTo: toJsonColumn(Recipients, [...mail.envelopeTo]),
        raw: mail.raw,
      },
    );
  },
  list: () =>
    sql
      .all(
        `SELECT ${columns} FROM practice_mail WHERE profile_id = :profileId ORDER BY received_at DESC, position DESC`,
        { profileId },
      )
      .map((row) => MailRow.safeParse(row))
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
});
