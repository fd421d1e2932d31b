// Version 3: every kind of letter with its wish, its gloss and what it tells; letters that went out without us.
import type { Migration } from "../migrate.ts";

const freeRows = `
DROP TRIGGER requests_keep_identity;
DROP TRIGGER requests_fixed_once_approved;
DROP TRIGGER request_events_stay_once_approved;`;

const columns = `
ALTER TABLE requests DROP COLUMN customer_number_json;
ALTER TABLE requests ADD COLUMN follows_json TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(follows_json));
ALTER TABLE requests ADD COLUMN wish_json TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(wish_json));
ALTER TABLE requests ADD COLUMN gloss_json TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(gloss_json));
ALTER TABLE requests ADD COLUMN discloses_json TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(discloses_json));`;

// The one opt-out of before was of sale under California's act and of marketing elsewhere. What older letters told is
// what every one of them did: name and address.
const rows = `
UPDATE requests SET
  kind = CASE WHEN kind <> 'opt-out' THEN kind WHEN right = 'opt-out-sale' THEN right ELSE 'opt-out-marketing' END,
  discloses_json = '["name","email"]';
UPDATE requests SET
  letter_json = json_set(letter_json, '$.kind', kind, '$.to.postal', NULL, '$.to.form', NULL)
  WHERE json_type(letter_json, '$.to') = 'object';
UPDATE requests SET
  law_choice_json = json_object(
    'law', json_extract(law_choice_json, '$.law'),
    'isConditional', json(iif(json_extract(law_choice_json, '$.isConditional'), 'true', 'false')),
    'reach', NULL, 'facts', NULL)
  WHERE json_type(law_choice_json) = 'object';`;

// The person's word that a letter went out another way. It fixes the letter as an approval does; never both.
const sentOtherwise = `
CREATE TABLE sent_otherwise (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('post', 'form', 'own-mail', 'by-hand')),
  sent_on TEXT NOT NULL,
  said_at TEXT NOT NULL,
  PRIMARY KEY (profile_id, request_id),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE RESTRICT
) STRICT;
CREATE TRIGGER sent_otherwise_never_changes
BEFORE UPDATE ON sent_otherwise
BEGIN SELECT RAISE(ABORT, 'sent-is-final'); END;
CREATE TRIGGER sent_otherwise_is_kept
BEFORE DELETE ON sent_otherwise
BEGIN SELECT RAISE(ABORT, 'sent-is-final'); END;
CREATE TRIGGER sent_otherwise_not_if_approved
BEFORE INSERT ON sent_otherwise
WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.profile_id = NEW.profile_id AND o.request_id = NEW.request_id)
BEGIN SELECT RAISE(ABORT, 'letter-is-approved'); END;
CREATE TRIGGER outbox_not_if_sent_otherwise
BEFORE INSERT ON outbox
WHEN EXISTS (SELECT 1 FROM sent_otherwise s WHERE s.profile_id = NEW.profile_id AND s.request_id = NEW.request_id)
BEGIN SELECT RAISE(ABORT, 'letter-is-approved'); END;`;

const isOut = `EXISTS (SELECT 1 FROM outbox o WHERE o.profile_id = OLD.profile_id AND o.request_id = OLD.request_id)
  OR EXISTS (SELECT 1 FROM sent_otherwise s WHERE s.profile_id = OLD.profile_id AND s.request_id = OLD.request_id)`;

const fixRows = `
CREATE TRIGGER requests_keep_identity
BEFORE UPDATE OF profile_id, request_id, mode, reference, slug, company_json, kind, right, law_choice_json, place_json,
  follows_json, wish_json, gloss_json, created_at ON requests
BEGIN SELECT RAISE(ABORT, 'request-is-fixed'); END;
CREATE TRIGGER requests_fixed_once_approved
BEFORE UPDATE ON requests WHEN ${isOut}
BEGIN SELECT RAISE(ABORT, 'letter-is-approved'); END;
CREATE TRIGGER request_events_stay_once_approved
BEFORE DELETE ON request_events WHEN ${isOut}
BEGIN SELECT RAISE(ABORT, 'events-are-kept'); END;`;

export const lettersTables: Migration = {
  version: 3,
  up: (sql) => {
    for (const part of [freeRows, columns, rows, sentOtherwise, fixRows]) sql.exec(part);
  },
};
