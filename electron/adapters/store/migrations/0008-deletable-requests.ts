// Version 8: the person may delete a request with all that belongs to it; nothing else removes what was approved.
import type { Migration } from "../migrate.ts";

const free = `
DROP TRIGGER outbox_keeps_rows;
DROP TRIGGER sent_otherwise_is_kept;
DROP TRIGGER request_events_stay_once_approved;`;

// Holds a row only within the transaction that deletes its request: the one word that lets the others go.
const leave = `
CREATE TABLE requests_to_delete (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  PRIMARY KEY (profile_id, request_id),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT;
CREATE TRIGGER requests_to_delete_not_on_their_way
BEFORE INSERT ON requests_to_delete
WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.profile_id = NEW.profile_id AND o.request_id = NEW.request_id
  AND o.state IN ('approved', 'sending', 'retry'))
BEGIN SELECT RAISE(ABORT, 'letter-is-on-its-way'); END;`;

const isKept = `NOT EXISTS (SELECT 1 FROM requests_to_delete d
  WHERE d.profile_id = OLD.profile_id AND d.request_id = OLD.request_id)`;
const isOut = `(EXISTS (SELECT 1 FROM outbox o WHERE o.profile_id = OLD.profile_id AND o.request_id = OLD.request_id)
  OR EXISTS (SELECT 1 FROM sent_otherwise s WHERE s.profile_id = OLD.profile_id AND s.request_id = OLD.request_id))`;
const wasTried = `(OLD.state <> 'approved' OR OLD.attempts <> 0 OR OLD.last_tried_at IS NOT NULL
  OR OLD.maybe_delivered_at IS NOT NULL)`;

const keep = `
CREATE TRIGGER outbox_keeps_rows
BEFORE DELETE ON outbox WHEN ${wasTried} AND ${isKept}
BEGIN SELECT RAISE(ABORT, 'approved-letters-are-kept'); END;
CREATE TRIGGER sent_otherwise_is_kept
BEFORE DELETE ON sent_otherwise WHEN ${isKept}
BEGIN SELECT RAISE(ABORT, 'sent-is-final'); END;
CREATE TRIGGER request_events_stay_once_approved
BEFORE DELETE ON request_events WHEN ${isOut} AND ${isKept}
BEGIN SELECT RAISE(ABORT, 'events-are-kept'); END;`;

export const deletableRequests: Migration = {
  version: 8,
  up: (sql) => {
    for (const part of [free, leave, keep]) sql.exec(part);
  },
};
