// Version 16: requests that the person put off, and what was written into calendar files so that a later file can move or cancel it.
import type { Migration } from "../migrate.ts";

// An event names no request: what a calendar elsewhere knows of a deleted one is a uid that leads nowhere.
const tables = `
CREATE TABLE snoozes (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  until_on TEXT NOT NULL,
  set_at TEXT NOT NULL,
  had_open_reply INTEGER NOT NULL CHECK (had_open_reply IN (0, 1)),
  PRIMARY KEY (profile_id, request_id),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT;
CREATE TABLE calendar_events (
  profile_id TEXT NOT NULL,
  uid TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('practice', 'real')),
  on_day TEXT NOT NULL,
  title_json TEXT NOT NULL CHECK (json_valid(title_json)),
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
  PRIMARY KEY (profile_id, uid)
) STRICT;`;

export const agendaTables: Migration = { version: 16, up: (sql) => sql.exec(tables) };
