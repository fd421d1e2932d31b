// Version 19: companies of public directories, by the file that they came from, and which the person said are the same.
import type { Migration } from "../migrate.ts";

// An undone import keeps its line and no companies. What is the same, or not, may be said of any company, bundled ones as well.
const tables = `
CREATE TABLE directory_sources (
  profile_id TEXT NOT NULL,
  source_id TEXT NOT NULL,
  source_json TEXT NOT NULL CHECK (json_valid(source_json)),
  imported_at TEXT NOT NULL,
  undone_at TEXT,
  PRIMARY KEY (profile_id, source_id)
) STRICT;
CREATE TABLE directory_entries (
  profile_id TEXT NOT NULL,
  slug TEXT NOT NULL,
  source_id TEXT NOT NULL,
  key_json TEXT NOT NULL,
  row_json TEXT NOT NULL CHECK (json_valid(row_json)),
  PRIMARY KEY (profile_id, slug),
  UNIQUE (profile_id, source_id, key_json),
  FOREIGN KEY (profile_id, source_id) REFERENCES directory_sources (profile_id, source_id) ON DELETE CASCADE
) STRICT;
CREATE TABLE company_pairs (
  profile_id TEXT NOT NULL,
  slug TEXT NOT NULL,
  other_slug TEXT NOT NULL,
  is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
  said_at TEXT NOT NULL,
  PRIMARY KEY (profile_id, slug, other_slug),
  CHECK (slug <> other_slug)
) STRICT;
CREATE UNIQUE INDEX one_company_each ON company_pairs (profile_id, slug) WHERE is_same = 1;`;

export const directoryTables: Migration = { version: 19, up: (sql) => sql.exec(tables) };
