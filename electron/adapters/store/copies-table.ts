// Copies of sent letters in the person's own mailbox: apart from the outbox, so that none can make a letter look failed.
import * as z from "zod";
import { Instant } from "../../shared/day.ts";
import { failureCodes } from "../../shared/failure-codes.ts";
import { copyStates } from "../../shared/lists.ts";
import { RequestId } from "../../shared/request.ts";
import { jsonColumn, PlainText, toJsonColumn } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { Store } from "./store.ts";
import type { DueCopy, StoredCopy } from "./stored-dispatch.ts";

const Folder = z.string().nullable();
const Problem = z.object({ code: z.enum(failureCodes), detail: z.string().nullable() }).nullable();

/** "": not tried yet. */
const TriedAt = z.union([z.literal("").transform(() => null), Instant]);

const CopyRow = z
  .object({
    state: z.enum(copyStates),
    folder_json: jsonColumn(Folder),
    tries: z.int().nonnegative(),
    appends: z.int().nonnegative(),
    failure_json: jsonColumn(Problem),
    tried_at: TriedAt,
  })
  .transform(
    (row): StoredCopy => ({
      state: row.state,
      folder: row.folder_json,
      tries: row.tries,
      appends: row.appends,
      failure: row.failure_json?.code ?? null,
      detail: row.failure_json?.detail ?? null,
      triedAt: row.tried_at,
    }),
  );

const DueRow = z
  .object({
    request_id: RequestId,
    envelope_from: PlainText,
    message_id: PlainText.min(1),
    sent_at: Instant,
    tries: z.int().nonnegative(),
    tried_at: TriedAt,
  })
  .transform(
    (row): DueCopy => ({
      requestId: row.request_id,
      envelopeFrom: row.envelope_from,
      messageId: row.message_id,
      sentAt: row.sent_at,
      tries: row.tries,
      triedAt: row.tried_at,
    }),
  );

const columns = "state, folder_json, tries, appends, failure_json, tried_at";

/** For the outbox's own commit: the wish for a copy begins with the approval of a real letter. */
export const wantCopy = (sql: Sql, profileId: string, requestId: RequestId): void => {
  sql.run(
    `INSERT INTO sent_copies (profile_id, request_id, ${columns})
     VALUES (:profileId, :requestId, 'wanted', 'null', 0, 0, 'null', '') ON CONFLICT DO NOTHING`,
    { profileId, requestId },
  );
};

export const createCopiesTable = (sql: Sql, profileId: string): Store["copies"] => ({
  get: (requestId) => {
    const row = CopyRow.safeParse(
      sql.one(`SELECT ${columns} FROM sent_copies WHERE profile_id = :profileId AND request_id = :requestId`, {
        profileId,
        requestId,
      }),
    );
    return row.success ? row.data : null;
  },
  put: (requestId, { state, folder, tries, appends, failure, detail, triedAt }) => {
    sql.run(
      `INSERT INTO sent_copies (profile_id, request_id, ${columns})
       VALUES (:profileId, :requestId, :state, :folder, :tries, :appends, :failure, :triedAt)
       ON CONFLICT (profile_id, request_id) DO UPDATE SET state = excluded.state, folder_json = excluded.folder_json,
         tries = excluded.tries, appends = excluded.appends, failure_json = excluded.failure_json,
         tried_at = excluded.tried_at`,
      {
        profileId,
        requestId,
        state,
        folder: toJsonColumn(Folder, folder),
        tries,
        appends,
        failure: toJsonColumn(Problem, failure === null ? null : { code: failure, detail }),
        triedAt: triedAt === null ? "" : Instant.parse(triedAt),
      },
    );
  },
  due: () =>
    sql
      .all(
        `SELECT o.request_id, o.envelope_from, o.message_id, coalesce(o.last_tried_at, o.approved_at) AS sent_at,
           c.tries, c.tried_at FROM sent_copies c
         JOIN outbox o ON o.profile_id = c.profile_id AND o.request_id = c.request_id
         WHERE c.profile_id = :profileId AND c.state = 'wanted' AND o.state = 'sent' AND o.mode = 'real'
         ORDER BY o.last_tried_at, o.rowid`,
        { profileId },
      )
      .map((row) => DueRow.safeParse(row))
      .flatMap((row): DueCopy[] => (row.success ? [row.data] : [])),
  unwant: (requestIds) =>
    sql.transact(() => {
      for (const requestId of requestIds) {
        sql.run(
          `UPDATE sent_copies SET state = 'unwanted'
           WHERE profile_id = :profileId AND request_id = :requestId AND state = 'wanted'`,
          { profileId, requestId },
        );
      }
    }),
});
