// Files that the person keeps with entries of a request's log; gone with their request, and when the person drops one.
import * as z from "zod";
import { EvidenceId } from "../../shared/evidence.ts";
import { Blob, jsonColumn, toJsonColumn } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { ProofHook } from "./proof-hook.ts";
import { readWhole } from "./read-whole.ts";
import type { Store } from "./store.ts";
import type { StoredEvidence } from "./stored-files.ts";

const Name = z.string().min(1);

const EvidenceRow = z
  .object({
    event_id: z.string(),
    file_id: EvidenceId,
    name_json: jsonColumn(Name),
    bytes: z.int().positive(),
    sha256: z.string(),
  })
  .transform(
    (row): StoredEvidence => ({
      eventId: row.event_id,
      fileId: row.file_id,
      name: row.name_json,
      bytes: row.bytes,
      sha256: row.sha256,
    }),
  );

export const createEvidenceTable = (sql: Sql, profileId: string, proof: ProofHook): Store["evidence"] => ({
  of: (requestId) =>
    sql
      .all(
        `SELECT event_id, file_id, name_json, bytes, sha256 FROM event_files
         WHERE profile_id = :profileId AND request_id = :requestId ORDER BY position`,
        { profileId, requestId },
      )
      .map((row) => readWhole(EvidenceRow, row)),
  content: (fileId) =>
    readWhole(
      Blob,
      sql.one("SELECT content FROM event_files WHERE profile_id = :profileId AND file_id = :fileId", {
        profileId,
        fileId,
      })?.content,
    ),
  add: (requestId, { eventId, fileId, name, sha256, content }) =>
    sql.transact(() => {
      const added = sql.run(
        `INSERT INTO event_files (profile_id, request_id, event_id, file_id, name_json, bytes, sha256, content)
         SELECT profile_id, request_id, event_id, :fileId, :name, :bytes, :sha256, :content FROM request_events
         WHERE profile_id = :profileId AND request_id = :requestId AND event_id = :eventId
         ON CONFLICT (profile_id, event_id, sha256, name_json) DO NOTHING`,
        {
          profileId,
          requestId,
          eventId,
          fileId,
          name: toJsonColumn(Name, name),
          bytes: content.length,
          sha256,
          content,
        },
      );
      if (added === 1) proof.linkFile(requestId, "evidence", fileId);
      return added === 1;
    }),
  remove: (requestId, fileId) =>
    sql.transact(() => {
      const removed = sql.run(
        `DELETE FROM event_files WHERE profile_id = :profileId AND request_id = :requestId AND file_id = :fileId`,
        { profileId, requestId, fileId },
      );
      if (removed === 1) proof.linkGone(requestId, "evidence", fileId);
      return removed === 1;
    }),
});
