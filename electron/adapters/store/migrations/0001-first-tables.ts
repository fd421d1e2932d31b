// Version 1: the person's settings, contacts, secrets, requests with their events, the outbox and the practice mailbox.
import type { Migration } from "../migrate.ts";

const profiles = `
CREATE TABLE profiles (
  profile_id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE
) STRICT;`;

const settings = `
CREATE TABLE settings (
  profile_id TEXT NOT NULL REFERENCES profiles,
  key TEXT NOT NULL,
  value_json TEXT NOT NULL CHECK (json_valid(value_json)),
  PRIMARY KEY (profile_id, key)
) STRICT;`;

const ownContacts = `
CREATE TABLE own_contacts (
  profile_id TEXT NOT NULL REFERENCES profiles,
  slug TEXT NOT NULL,
  email TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  PRIMARY KEY (profile_id, slug)
) STRICT;`;

const secrets = `
CREATE TABLE secrets (
  profile_id TEXT NOT NULL REFERENCES profiles,
  name TEXT NOT NULL,
  scheme TEXT NOT NULL CHECK (scheme IN ('keyring', 'passphrase')),
  binding TEXT NOT NULL,
  sealed BLOB NOT NULL,
  recipe_json TEXT CHECK (recipe_json IS NULL OR json_valid(recipe_json)),
  CHECK ((scheme = 'passphrase') = (recipe_json IS NOT NULL)),
  PRIMARY KEY (profile_id, name)
) STRICT;`;

// A draft is a request without a row in the outbox; from the row on the letter is fixed.
const requests = `
CREATE TABLE requests (
  profile_id TEXT NOT NULL REFERENCES profiles,
  request_id TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('practice', 'real')),
  reference TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL,
  company_json TEXT NOT NULL CHECK (json_valid(company_json)),
  kind TEXT NOT NULL,
  right TEXT NOT NULL,
  law_choice_json TEXT NOT NULL CHECK (json_valid(law_choice_json)),
  place_json TEXT NOT NULL CHECK (json_valid(place_json)),
  customer_number_json TEXT NOT NULL CHECK (json_valid(customer_number_json)),
  letter_json TEXT NOT NULL CHECK (json_valid(letter_json)),
  created_at TEXT NOT NULL,
  PRIMARY KEY (profile_id, request_id),
  UNIQUE (profile_id, request_id, mode)
) STRICT;
CREATE INDEX requests_by_mode ON requests (profile_id, mode, created_at);
CREATE INDEX requests_by_company ON requests (profile_id, slug, kind, mode);
CREATE TRIGGER requests_keep_identity
BEFORE UPDATE OF profile_id, request_id, mode, reference, slug, company_json, kind, right, law_choice_json, place_json,
  customer_number_json, created_at ON requests
BEGIN SELECT RAISE(ABORT, 'request-is-fixed'); END;
CREATE TRIGGER requests_fixed_once_approved
BEFORE UPDATE ON requests
WHEN EXISTS (SELECT 1 FROM outbox WHERE outbox.profile_id = OLD.profile_id AND outbox.request_id = OLD.request_id)
BEGIN SELECT RAISE(ABORT, 'letter-is-approved'); END;`;

// Append-only; only a draft that was never approved goes, and then with all of its events.
const events = `
CREATE TABLE request_events (
  position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  event_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  by TEXT NOT NULL,
  text_json TEXT NOT NULL CHECK (json_valid(text_json)),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX request_events_by_request ON request_events (profile_id, request_id, happened_at, position);
CREATE TRIGGER request_events_never_change
BEFORE UPDATE ON request_events
BEGIN SELECT RAISE(ABORT, 'events-are-kept'); END;
CREATE TRIGGER request_events_stay_once_approved
BEFORE DELETE ON request_events
WHEN EXISTS (SELECT 1 FROM outbox WHERE outbox.profile_id = OLD.profile_id AND outbox.request_id = OLD.request_id)
BEGIN SELECT RAISE(ABORT, 'events-are-kept'); END;`;

// One row a request, by its key: a second approval cannot make a second letter. "sent" is never left again.
const outbox = `
CREATE TABLE outbox (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('practice', 'real')),
  state TEXT NOT NULL CHECK (state IN ('approved', 'sending', 'sent', 'retry', 'refused', 'unsure')),
  message_id TEXT NOT NULL UNIQUE,
  envelope_from TEXT NOT NULL,
  envelope_to TEXT NOT NULL,
  raw BLOB NOT NULL CHECK (length(raw) > 0),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  approved_at TEXT NOT NULL,
  last_tried_at TEXT,
  smtp_reply_json TEXT NOT NULL CHECK (json_valid(smtp_reply_json)),
  failure TEXT,
  maybe_delivered_at TEXT,
  CHECK (state <> 'unsure' OR maybe_delivered_at IS NOT NULL),
  CHECK (state NOT IN ('retry', 'refused') OR maybe_delivered_at IS NULL),
  PRIMARY KEY (profile_id, request_id),
  FOREIGN KEY (profile_id, request_id, mode) REFERENCES requests (profile_id, request_id, mode) ON DELETE RESTRICT
) STRICT;
CREATE INDEX outbox_by_state ON outbox (profile_id, state, approved_at);
CREATE TRIGGER outbox_keeps_letter
BEFORE UPDATE OF profile_id, request_id, mode, message_id, envelope_from, envelope_to, raw, approved_at ON outbox
BEGIN SELECT RAISE(ABORT, 'letter-is-fixed'); END;
CREATE TRIGGER outbox_keeps_rows
BEFORE DELETE ON outbox
BEGIN SELECT RAISE(ABORT, 'approved-letters-are-kept'); END;
CREATE TRIGGER outbox_keeps_doubt
BEFORE UPDATE OF maybe_delivered_at ON outbox
WHEN OLD.maybe_delivered_at IS NOT NULL AND NEW.maybe_delivered_at IS NULL
BEGIN SELECT RAISE(ABORT, 'doubt-is-kept'); END;
CREATE TRIGGER outbox_sent_is_final
BEFORE UPDATE OF state ON outbox
WHEN OLD.state = 'sent' AND NEW.state <> 'sent'
BEGIN SELECT RAISE(ABORT, 'sent-is-final'); END;`;

// What a list of mails shows stands beside the bytes, so that no list has to read them.
const practiceMail = `
CREATE TABLE practice_mail (
  position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  profile_id TEXT NOT NULL REFERENCES profiles,
  mail_id TEXT NOT NULL UNIQUE,
  received_at TEXT NOT NULL,
  envelope_from TEXT NOT NULL,
  envelope_to_json TEXT NOT NULL CHECK (json_valid(envelope_to_json)),
  head_json TEXT NOT NULL CHECK (json_valid(head_json)),
  bytes INTEGER NOT NULL CHECK (bytes = length(raw)),
  sha256 TEXT NOT NULL,
  raw BLOB NOT NULL
) STRICT;`;

export const firstTables: Migration = {
  version: 1,
  up: (sql, { newId }) => {
    for (const part of [profiles, settings, ownContacts, secrets, requests, events, outbox, practiceMail]) {
      sql.exec(part);
    }
    sql.run("INSERT INTO profiles (profile_id, position) VALUES (:profileId, 1)", { profileId: newId() });
  },
};
