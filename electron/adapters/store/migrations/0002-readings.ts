// Version 2: policies that the person had read, their words on the findings, and the companies made of them.
import type { Migration } from "../migrate.ts";

const readings = `
CREATE TABLE readings (
  position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  profile_id TEXT NOT NULL REFERENCES profiles,
  reading_id TEXT NOT NULL,
  file_json TEXT NOT NULL CHECK (json_valid(file_json)),
  format TEXT NOT NULL CHECK (format IN ('text', 'markdown', 'html', 'pdf', 'mail', 'docx')),
  sha256 TEXT NOT NULL,
  read_at TEXT NOT NULL,
  findings_json TEXT NOT NULL CHECK (json_valid(findings_json)),
  decisions_json TEXT NOT NULL CHECK (json_valid(decisions_json)),
  UNIQUE (profile_id, reading_id)
) STRICT;`;

// Apart from the findings, which change with each word of the person's: these bytes never do.
const texts = `
CREATE TABLE reading_texts (
  profile_id TEXT NOT NULL,
  reading_id TEXT NOT NULL,
  snapshot BLOB NOT NULL CHECK (length(snapshot) > 0),
  PRIMARY KEY (profile_id, reading_id),
  FOREIGN KEY (profile_id, reading_id) REFERENCES readings (profile_id, reading_id) ON DELETE CASCADE
) STRICT;
CREATE TRIGGER reading_texts_never_change
BEFORE UPDATE ON reading_texts
BEGIN SELECT RAISE(ABORT, 'texts-are-kept'); END;`;

// A company is made of one reading, and a reading makes one company.
const companies = `
CREATE TABLE own_companies (
  profile_id TEXT NOT NULL,
  slug TEXT NOT NULL,
  reading_id TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (profile_id, slug),
  UNIQUE (profile_id, reading_id),
  FOREIGN KEY (profile_id, reading_id) REFERENCES readings (profile_id, reading_id) ON DELETE CASCADE
) STRICT;`;

export const readingsTables: Migration = {
  version: 2,
  up: (sql) => {
    for (const part of [readings, texts, companies]) sql.exec(part);
  },
};
