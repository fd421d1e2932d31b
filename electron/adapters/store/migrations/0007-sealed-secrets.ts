// Version 7: passwords are sealed by a key that comes from the store's; those sealed otherwise are typed once more.
import type { Migration } from "../migrate.ts";

const secrets = `
DROP TABLE secrets;
CREATE TABLE secrets (
  profile_id TEXT NOT NULL REFERENCES profiles,
  name TEXT NOT NULL,
  binding TEXT NOT NULL,
  sealed BLOB NOT NULL CHECK (length(sealed) > 0),
  PRIMARY KEY (profile_id, name)
) STRICT;`;

export const sealedSecrets: Migration = { version: 7, up: (sql) => sql.exec(secrets) };
