// Version 5: several mailboxes in a table of their own, and by which of them the person writes to a company.
import type { Migration } from "../migrate.ts";

const accounts = `
CREATE TABLE accounts (
  profile_id TEXT NOT NULL REFERENCES profiles,
  account_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  account_json TEXT NOT NULL CHECK (json_valid(account_json)),
  PRIMARY KEY (profile_id, account_id)
) STRICT;`;

// "" stands for the mailbox's usual address.
const senders = `
CREATE TABLE company_senders (
  profile_id TEXT NOT NULL REFERENCES profiles,
  slug TEXT NOT NULL,
  account_id TEXT NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (profile_id, slug),
  FOREIGN KEY (profile_id, account_id) REFERENCES accounts ON DELETE CASCADE
) STRICT;
CREATE INDEX company_senders_by_account ON company_senders (profile_id, account_id);`;

// The one mailbox of before, with its password under its new name.
const rows = `
INSERT INTO accounts (profile_id, account_id, position, account_json)
  SELECT profile_id, 'main', 1, json_set(value_json, '$.accountId', 'main', '$.aliases', json('[]'),
    '$.plusAddress', json('false'), '$.imap', NULL)
  FROM settings WHERE key = 'account' AND json_type(value_json) = 'object';
DELETE FROM settings WHERE key = 'account';
UPDATE secrets SET name = 'mail-password:main:smtp' WHERE name = 'smtp-password';`;

export const accountsTables: Migration = {
  version: 5,
  up: (sql) => {
    for (const part of [accounts, senders, rows]) sql.exec(part);
  },
};
