// Files that go with letters: added to a draft, fixed once it is approved.
import * as z from "zod";
import { AttachmentId } from "../../shared/attachment.ts";
import type { RequestId } from "../../shared/request.ts";
import { Blob, jsonColumn, toJsonColumn } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import { readWhole } from "./read-whole.ts";
import type { Store } from "./store.ts";
import type { StoredAttachment } from "./stored-files.ts";

const Name = z.string().min(1);

const AttachmentRow = z
  .object({ attachment_id: AttachmentId, name_json: jsonColumn(Name), bytes: z.int().positive(), sha256: z.string() })
  .transform(
    (row): StoredAttachment => ({
      attachmentId: row.attachment_id,
      name: row.name_json,
      bytes: row.bytes,
      sha256: row.sha256,
    }),
  );

const notApproved = `NOT EXISTS (SELECT 1 FROM outbox o WHERE o.profile_id = :profileId AND o.request_id = :requestId)
  AND NOT EXISTS (SELECT 1 FROM sent_otherwise s WHERE s.profile_id = :profileId AND s.request_id = :requestId)`;

export const createAttachmentsTable = (sql: Sql, profileId: string): Store["attachments"] => {
  const of = (requestId: RequestId) =>
    sql
      .all(
        `SELECT attachment_id, name_json, bytes, sha256 FROM attachments
         WHERE profile_id = :profileId AND request_id = :requestId ORDER BY position`,
        { profileId, requestId },
      )
      .map((row) => readWhole(AttachmentRow, row));
  return {
    of,
    namesOf: (mode) => {
      const names = new Map<string, string[]>();
      const rows = sql.all(
        `SELECT a.request_id, a.name_json FROM attachments a
         JOIN requests r ON r.profile_id = a.profile_id AND r.request_id = a.request_id
         WHERE a.profile_id = :profileId AND r.mode = :mode ORDER BY a.position`,
        { profileId, mode },
      );
      for (const row of rows) {
        const key = String(row.request_id);
        names.set(key, [...(names.get(key) ?? []), readWhole(jsonColumn(Name), row.name_json)]);
      }
      return names;
    },
    content: (attachmentId) => {
      const row = sql.one(
        "SELECT content FROM attachments WHERE profile_id = :profileId AND attachment_id = :attachmentId",
        {
          profileId,
          attachmentId,
        },
      );
      return readWhole(Blob, row?.content);
    },
    add: (requestId, { attachmentId, name, sha256, content }) =>
      sql.transact(() => {
        sql.run(
          `INSERT INTO attachments (profile_id, request_id, attachment_id, name_json, bytes, sha256, content)
           SELECT profile_id, request_id, :attachmentId, :name, :bytes, :sha256, :content FROM requests
           WHERE profile_id = :profileId AND request_id = :requestId AND ${notApproved}
           ON CONFLICT (profile_id, request_id, sha256, name_json) DO NOTHING`,
          {
            profileId,
            requestId,
            attachmentId,
            name: toJsonColumn(Name, name),
            bytes: content.length,
            sha256,
            content,
          },
        );
        return of(requestId).some((one) => one.sha256 === sha256 && one.name === name);
      }),
    remove: (requestId, attachmentId) =>
      sql.run(
        `DELETE FROM attachments WHERE profile_id = :profileId AND request_id = :requestId
           AND attachment_id = :attachmentId AND ${notApproved}`,
        { profileId, requestId, attachmentId },
      ) === 1,
  };
};
