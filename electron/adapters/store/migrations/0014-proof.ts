// Version 14: a chain of salted hashes for each request, what the sender's key says of a mail, and marks of what was deleted.
import type { Migration } from "../migrate.ts";

const isOut = `(EXISTS (SELECT 1 FROM outbox o WHERE o.profile_id = OLD.profile_id AND o.request_id = OLD.request_id)
  OR EXISTS (SELECT 1 FROM sent_otherwise s WHERE s.profile_id = OLD.profile_id AND s.request_id = OLD.request_id))`;
const isKept = `NOT EXISTS (SELECT 1 FROM requests_to_delete d
  WHERE d.profile_id = OLD.profile_id AND d.request_id = OLD.request_id)`;

// WITHOUT ROWID: one tree and no index beside it, since each letter that goes out writes here.
// Requests of before have none: theirs begins, and says since when, at the first look at them (proof-table.ts).
const chains = `
CREATE TABLE request_chains (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  secret BLOB NOT NULL CHECK (length(secret) = 32),
  links INTEGER NOT NULL CHECK (links >= 0),
  head BLOB NOT NULL CHECK (length(head) = 32),
  PRIMARY KEY (profile_id, request_id),
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TRIGGER request_chains_only_grow
BEFORE UPDATE ON request_chains
WHEN NEW.profile_id <> OLD.profile_id OR NEW.request_id <> OLD.request_id OR NEW.secret <> OLD.secret
  OR NEW.links <= OLD.links
BEGIN SELECT RAISE(ABORT, 'links-are-kept'); END;
CREATE TRIGGER request_chains_stay_once_approved
BEFORE DELETE ON request_chains WHEN ${isOut} AND ${isKept}
BEGIN SELECT RAISE(ABORT, 'links-are-kept'); END;`;

// later_on: '' if it was linked in the commit that wrote what it stands for.
const links = `
CREATE TABLE request_links (
  profile_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  form INTEGER NOT NULL,
  later_on TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  link BLOB NOT NULL CHECK (length(link) = 32),
  PRIMARY KEY (profile_id, request_id, number),
  FOREIGN KEY (profile_id, request_id) REFERENCES request_chains (profile_id, request_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TRIGGER request_links_never_change
BEFORE UPDATE ON request_links
BEGIN SELECT RAISE(ABORT, 'links-are-kept'); END;
CREATE TRIGGER request_links_stay_once_approved
BEFORE DELETE ON request_links WHEN ${isOut} AND ${isKept}
BEGIN SELECT RAISE(ABORT, 'links-are-kept'); END;`;

// Nothing of whom or what it was about. The digest is salted; who has the request's number and its chain's end can find it.
const tombstones = `
CREATE TABLE tombstones (
  profile_id TEXT NOT NULL REFERENCES profiles,
  digest TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  deleted_on TEXT NOT NULL,
  entries INTEGER NOT NULL CHECK (entries >= 0),
  PRIMARY KEY (profile_id, digest)
) STRICT;
CREATE TRIGGER tombstones_never_change
BEFORE UPDATE ON tombstones
BEGIN SELECT RAISE(ABORT, 'tombstones-stay'); END;
CREATE TRIGGER tombstones_stay
BEFORE DELETE ON tombstones
BEGIN SELECT RAISE(ABORT, 'tombstones-stay'); END;`;

export const proofTables: Migration = {
  version: 14,
  up: (sql) => {
    for (const part of [chains, links, tombstones]) sql.exec(part);
  },
};
