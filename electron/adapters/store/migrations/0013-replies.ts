// Version 13: mails that came back, whole as they came, with what was made of them and what the person said.
import type { Migration } from "../migrate.ts";

// A mail may have megabytes: it lies in pieces, so that nothing that reads rows has to hold several of them whole.
const replies = `
CREATE TABLE replies (
  position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  profile_id TEXT NOT NULL,
  reply_id TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('practice', 'real')),
  request_id TEXT,
  source TEXT NOT NULL CHECK (source IN ('file', 'mailbox')),
  came_in_at TEXT NOT NULL,
  mark TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  head_json TEXT NOT NULL CHECK (json_valid(head_json)),
  match_json TEXT NOT NULL CHECK (json_valid(match_json)),
  settled_json TEXT NOT NULL CHECK (json_valid(settled_json)),
  dkim_json TEXT NOT NULL CHECK (json_valid(dkim_json)),
  reading_json TEXT NOT NULL CHECK (json_valid(reading_json)),
  body_json TEXT NOT NULL CHECK (json_valid(body_json)),
  UNIQUE (profile_id, reply_id),
  UNIQUE (profile_id, mode, mark),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX replies_of_request ON replies (profile_id, request_id);
CREATE TABLE reply_pieces (
  profile_id TEXT NOT NULL,
  reply_id TEXT NOT NULL,
  piece INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (profile_id, reply_id, piece),
  FOREIGN KEY (profile_id, reply_id) REFERENCES replies (profile_id, reply_id) ON DELETE CASCADE
) STRICT;
CREATE TRIGGER reply_pieces_never_change
BEFORE UPDATE ON reply_pieces
BEGIN SELECT RAISE(ABORT, 'reply-is-fixed'); END;`;

export const repliesTables: Migration = { version: 13, up: (sql) => sql.exec(replies) };
