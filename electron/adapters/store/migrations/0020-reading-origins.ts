// Version 20: where a policy was fetched from, if the person had it fetched.
import type { Migration } from "../migrate.ts";

const table = `
CREATE TABLE reading_origins (
  profile_id TEXT NOT NULL,
  reading_id TEXT NOT NULL,
  origin_json TEXT NOT NULL CHECK (json_valid(origin_json)),
  PRIMARY KEY (profile_id, reading_id),
  FOREIGN KEY (profile_id, reading_id) REFERENCES readings (profile_id, reading_id) ON DELETE CASCADE
) STRICT;
CREATE TRIGGER reading_origins_never_change
BEFORE UPDATE ON reading_origins
BEGIN SELECT RAISE(ABORT, 'origins-are-kept'); END;`;

export const readingOrigins: Migration = { version: 20, up: (sql) => sql.exec(table) };
