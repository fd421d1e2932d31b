// Version 18: each text of a policy is kept once, newer texts know which they follow, and companies have an heir or marks.
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { Migration } from "../migrate.ts";
import type { Sql } from "../open-sql.ts";

const texts = `
CREATE TABLE policy_snapshots (
  profile_id TEXT NOT NULL REFERENCES profiles,
  snapshot_hash TEXT NOT NULL,
  snapshot BLOB NOT NULL CHECK (length(snapshot) > 0),
  PRIMARY KEY (profile_id, snapshot_hash)
) STRICT;
CREATE TABLE reading_snapshots (
  profile_id TEXT NOT NULL,
  reading_id TEXT NOT NULL,
  snapshot_hash TEXT NOT NULL,
  PRIMARY KEY (profile_id, reading_id),
  FOREIGN KEY (profile_id, reading_id) REFERENCES readings (profile_id, reading_id) ON DELETE CASCADE,
  FOREIGN KEY (profile_id, snapshot_hash) REFERENCES policy_snapshots (profile_id, snapshot_hash)
) STRICT;
CREATE INDEX reading_snapshots_by_hash ON reading_snapshots (profile_id, snapshot_hash);
CREATE TRIGGER reading_snapshots_never_change
BEFORE UPDATE ON reading_snapshots
BEGIN SELECT RAISE(ABORT, 'texts-are-kept'); END;`;

// Of which earlier text a reading is the newer one.
const follows = `
CREATE TABLE reading_follows (
  profile_id TEXT NOT NULL,
  reading_id TEXT NOT NULL,
  follows TEXT NOT NULL CHECK (follows <> reading_id),
  PRIMARY KEY (profile_id, reading_id),
  FOREIGN KEY (profile_id, reading_id) REFERENCES readings (profile_id, reading_id) ON DELETE CASCADE,
  FOREIGN KEY (profile_id, follows) REFERENCES readings (profile_id, reading_id) ON DELETE CASCADE
) STRICT;`;

// By the person's word, beside what is read and what directories say.
const companies = `
CREATE TABLE own_heirs (
  profile_id TEXT NOT NULL REFERENCES profiles,
  slug TEXT NOT NULL,
  heir TEXT NOT NULL CHECK (heir <> slug),
  set_at TEXT NOT NULL,
  PRIMARY KEY (profile_id, slug)
) STRICT;
CREATE TABLE own_marks (
  profile_id TEXT NOT NULL REFERENCES profiles,
  slug TEXT NOT NULL,
  mark TEXT NOT NULL CHECK (mark IN ('form-only', 'device-id-only', 'post-only')),
  set_at TEXT NOT NULL,
  PRIMARY KEY (profile_id, slug)
) STRICT;`;

/** What the longest text can have as JSON; more is no text that this app packed. */
const mostBytes = 128 * 1024 * 1024;

const hashOf = (packed: Uint8Array): string => {
  try {
    return createHash("sha256")
      .update(gunzipSync(packed, { maxOutputLength: mostBytes }))
      .digest("hex");
  } catch {
    // Damaged as they are, the bytes stay: whoever opens them is told so.
    return createHash("sha256").update(packed).digest("hex");
  }
};

const moveTexts = (sql: Sql): void => {
  for (const { profile_id, reading_id } of sql.all("SELECT profile_id, reading_id FROM reading_texts", {})) {
    const id = { profileId: String(profile_id), readingId: String(reading_id) };
    const at = "profile_id = :profileId AND reading_id = :readingId";
    const snapshot = sql.one(`SELECT snapshot FROM reading_texts WHERE ${at}`, id)?.snapshot;
    if (!(snapshot instanceof Uint8Array)) continue;
    const hash = hashOf(snapshot);
    sql.run("INSERT OR IGNORE INTO policy_snapshots VALUES (:profileId, :hash, :snapshot)", {
      profileId: id.profileId,
      hash,
      snapshot,
    });
    sql.run("INSERT INTO reading_snapshots VALUES (:profileId, :readingId, :hash)", { ...id, hash });
  }
  sql.exec("DROP TABLE reading_texts");
};

export const policyTexts: Migration = {
  version: 18,
  up: (sql) => {
    for (const part of [texts, follows, companies]) sql.exec(part);
    moveTexts(sql);
  },
};
