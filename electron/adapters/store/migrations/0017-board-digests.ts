// Version 17: what was reckoned of each request for the board, so that the next start need not read all logs.
import type { Migration } from "../migrate.ts";

// A cache: whatever writes to a request drops its row (digests-table.ts), and it never goes into a copy.
const tables = `
CREATE TABLE board_digests (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('practice', 'real')),
  version TEXT NOT NULL,
  line TEXT NOT NULL CHECK (json_valid(line)),
  PRIMARY KEY (profile_id, request_id),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX requests_by_follows ON requests (profile_id, follows_json) WHERE follows_json <> 'null';`;

export const boardDigests: Migration = { version: 17, up: (sql) => sql.exec(tables) };
