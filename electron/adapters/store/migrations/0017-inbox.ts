// Up to where the folders of a mailbox were looked through for answers.
import type { Migration } from "../migrate.ts";

const marks = `
CREATE TABLE inbox_marks (
  profile_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  place TEXT NOT NULL,
  folder_json TEXT NOT NULL CHECK (json_valid(folder_json)),
  validity INTEGER NOT NULL CHECK (validity > 0),
  last_uid INTEGER NOT NULL CHECK (last_uid >= 0),
  PRIMARY KEY (profile_id, account_id, folder_json),
  FOREIGN KEY (profile_id, account_id) REFERENCES accounts ON DELETE CASCADE
) STRICT;`;

export const inboxTable: Migration = {
  version: 15,
  up: (sql) => sql.exec(marks),
};
