// Version 10: a letter's bytes beside its outbox row, which each move writes anew; and only the indexes that a question needs.
import type { Migration } from "../migrate.ts";

const mails = `
CREATE TABLE outbox_mails (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  raw BLOB NOT NULL CHECK (length(raw) > 0),
  PRIMARY KEY (profile_id, request_id),
  FOREIGN KEY (profile_id, request_id) REFERENCES outbox (profile_id, request_id) ON DELETE CASCADE
) STRICT;
INSERT INTO outbox_mails (profile_id, request_id, raw) SELECT profile_id, request_id, raw FROM outbox ORDER BY rowid;
CREATE TRIGGER outbox_mails_never_change
BEFORE UPDATE ON outbox_mails
BEGIN SELECT RAISE(ABORT, 'letter-is-fixed'); END;
CREATE TRIGGER outbox_mails_go_with_their_row
BEFORE DELETE ON outbox_mails
WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.profile_id = OLD.profile_id AND o.request_id = OLD.request_id)
BEGIN SELECT RAISE(ABORT, 'approved-letters-are-kept'); END;`;

const outbox = `
DROP TRIGGER outbox_keeps_letter;
ALTER TABLE outbox DROP COLUMN raw;
CREATE TRIGGER outbox_keeps_letter
BEFORE UPDATE OF profile_id, request_id, mode, message_id, envelope_from, envelope_to, approved_at ON outbox
BEGIN SELECT RAISE(ABORT, 'letter-is-fixed'); END;`;

// A letter that is sent leaves the one and stays in the other: each commit of the queue writes fewer pages.
const indexes = `
DROP INDEX outbox_by_state;
CREATE INDEX outbox_unsent ON outbox (profile_id, approved_at) WHERE state IN ('approved', 'retry', 'sending');
DROP INDEX outbox_by_try;
CREATE INDEX outbox_by_try ON outbox (profile_id, last_tried_at) WHERE last_tried_at IS NOT NULL;`;

export const slimOutbox: Migration = {
  version: 10,
  up: (sql) => {
    for (const part of [mails, outbox, indexes]) sql.exec(part);
  },
};
