// Version 11: files that the person puts with a letter; fixed with it, and gone with it.
import type { Migration } from "../migrate.ts";

const isOut = (row: "NEW" | "OLD") => `
  EXISTS (SELECT 1 FROM outbox o WHERE o.profile_id = ${row}.profile_id AND o.request_id = ${row}.request_id)
  OR EXISTS (SELECT 1 FROM sent_otherwise s WHERE s.profile_id = ${row}.profile_id AND s.request_id = ${row}.request_id)`;

// The bytes come last, so that a list does not read past them.
const attachments = `
CREATE TABLE attachments (
  position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  attachment_id TEXT NOT NULL UNIQUE,
  name_json TEXT NOT NULL CHECK (json_valid(name_json)),
  bytes INTEGER NOT NULL CHECK (bytes > 0 AND bytes = length(content)),
  sha256 TEXT NOT NULL,
  content BLOB NOT NULL,
  UNIQUE (profile_id, request_id, sha256, name_json),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT;
CREATE TRIGGER attachments_never_change
BEFORE UPDATE ON attachments
BEGIN SELECT RAISE(ABORT, 'letter-is-fixed'); END;
CREATE TRIGGER attachments_fixed_once_approved
BEFORE INSERT ON attachments WHEN ${isOut("NEW")}
BEGIN SELECT RAISE(ABORT, 'letter-is-approved'); END;
CREATE TRIGGER attachments_stay_once_approved
BEFORE DELETE ON attachments WHEN ${isOut("OLD")}
BEGIN SELECT RAISE(ABORT, 'letter-is-approved'); END;`;

export const attachmentsTable: Migration = { version: 11, up: (sql) => sql.exec(attachments) };
