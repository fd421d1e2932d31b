// Version 4: when the app may send a letter on its own, and letters that the person takes back before any try.
import type { Migration } from "../migrate.ts";

// "" stands for "only when the person asks": what was approved before there was a queue was approved for then.
const notBefore = `
ALTER TABLE outbox ADD COLUMN not_before TEXT NOT NULL DEFAULT '';`;

// No byte of such a letter has left: the person may still think better of it. Everything else is kept as before.
const takenBack = `
DROP TRIGGER outbox_keeps_rows;
CREATE TRIGGER outbox_keeps_rows
BEFORE DELETE ON outbox
WHEN OLD.state <> 'approved' OR OLD.attempts <> 0 OR OLD.last_tried_at IS NOT NULL OR OLD.maybe_delivered_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'approved-letters-are-kept'); END;`;

// What paces the mailbox is what went out in the last day, not what went out ever.
const lately = `
CREATE INDEX outbox_by_try ON outbox (profile_id, last_tried_at);`;

export const queueTables: Migration = {
  version: 4,
  up: (sql) => {
    for (const part of [notBefore, takenBack, lately]) sql.exec(part);
  },
};
