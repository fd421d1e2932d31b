// Version 12: entries of a log that stand in the place of others, and files that the person keeps with an entry.
import type { Migration } from "../migrate.ts";

// Rows are never changed; of those from before it is filled in once that they were written when they happened.
const columns = `
DROP TRIGGER request_events_never_change;
ALTER TABLE request_events ADD COLUMN written_at TEXT NOT NULL DEFAULT '';
ALTER TABLE request_events ADD COLUMN replaces TEXT CHECK (replaces <> event_id);
ALTER TABLE request_events ADD COLUMN is_undoing INTEGER NOT NULL DEFAULT 0 CHECK (is_undoing IN (0, 1));
ALTER TABLE request_events ADD COLUMN reply_id TEXT;
ALTER TABLE request_events ADD COLUMN reason TEXT;
ALTER TABLE request_events ADD COLUMN ground TEXT;
ALTER TABLE request_events ADD COLUMN until_on TEXT;
UPDATE request_events SET written_at = happened_at;
CREATE INDEX request_events_by_replaced ON request_events (profile_id, request_id, replaces) WHERE replaces IS NOT NULL;
CREATE TRIGGER request_events_never_change
BEFORE UPDATE ON request_events
BEGIN SELECT RAISE(ABORT, 'events-are-kept'); END;
CREATE TRIGGER request_events_replace_their_own
BEFORE INSERT ON request_events
WHEN NEW.replaces IS NOT NULL AND NOT EXISTS (SELECT 1 FROM request_events e WHERE e.profile_id = NEW.profile_id
  AND e.request_id = NEW.request_id AND e.event_id = NEW.replaces)
BEGIN SELECT RAISE(ABORT, 'no-such-entry'); END;`;

// The bytes come last, so that a list does not read past them.
const files = `
CREATE TABLE event_files (
  position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  event_id TEXT NOT NULL REFERENCES request_events (event_id) ON DELETE CASCADE,
  file_id TEXT NOT NULL UNIQUE,
  name_json TEXT NOT NULL CHECK (json_valid(name_json)),
  bytes INTEGER NOT NULL CHECK (bytes > 0 AND bytes = length(content)),
  sha256 TEXT NOT NULL,
  content BLOB NOT NULL,
  UNIQUE (profile_id, event_id, sha256, name_json),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX event_files_by_request ON event_files (profile_id, request_id, position);
CREATE TRIGGER event_files_of_their_own
BEFORE INSERT ON event_files
WHEN NOT EXISTS (SELECT 1 FROM request_events e WHERE e.profile_id = NEW.profile_id
  AND e.request_id = NEW.request_id AND e.event_id = NEW.event_id)
BEGIN SELECT RAISE(ABORT, 'no-such-entry'); END;
CREATE TRIGGER event_files_never_change
BEFORE UPDATE ON event_files
BEGIN SELECT RAISE(ABORT, 'events-are-kept'); END;`;

export const logColumns: Migration = {
  version: 12,
  up: (sql) => {
    for (const part of [columns, files]) sql.exec(part);
  },
};
