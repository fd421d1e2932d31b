// Version 6: copies of sent letters in the person's mailbox, reports that came back, and looks into the mailbox.
import type { Migration } from "../migrate.ts";

// One row a real letter, made with its approval, so that no crash can lose the wish for a copy.
const sentCopies = `
CREATE TABLE sent_copies (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('wanted', 'made', 'found', 'failed', 'unwanted')),
  folder_json TEXT NOT NULL CHECK (json_valid(folder_json)),
  tries INTEGER NOT NULL CHECK (tries >= 0),
  appends INTEGER NOT NULL CHECK (appends >= 0),
  failure_json TEXT NOT NULL CHECK (json_valid(failure_json)),
  tried_at TEXT NOT NULL,
  PRIMARY KEY (profile_id, request_id),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX sent_copies_by_state ON sent_copies (profile_id, state);`;

// The same report may lie in two folders or be looked at again: it is kept once a letter.
const mailReports = `
CREATE TABLE mail_reports (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('failed', 'delayed', 'delivered', 'relayed', 'expanded')),
  status TEXT NOT NULL,
  words_json TEXT NOT NULL CHECK (json_valid(words_json)),
  about_address INTEGER NOT NULL CHECK (about_address IN (0, 1)),
  address TEXT NOT NULL,
  received_at TEXT NOT NULL,
  raw BLOB NOT NULL,
  PRIMARY KEY (profile_id, request_id, sha256),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT;`;

// The newest look at each letter in doubt.
const mailboxLooks = `
CREATE TABLE mailbox_looks (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  look_json TEXT NOT NULL CHECK (json_valid(look_json)),
  PRIMARY KEY (profile_id, request_id),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT;`;

export const mailboxTables: Migration = {
  version: 6,
  up: (sql) => {
    for (const part of [sentCopies, mailReports, mailboxLooks]) sql.exec(part);
  },
};
