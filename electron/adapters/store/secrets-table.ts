// Sealed secrets: bytes that this table cannot open.
import * as z from "zod";
import { Blob, PlainText } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { Store } from "./store.ts";

const SecretRow = z.object({ binding: PlainText, sealed: Blob });

export const createSecretsTable = (sql: Sql, profileId: string): Store["secrets"] => ({
  get: (name) => {
    const row = SecretRow.safeParse(
      sql.one("SELECT binding, sealed FROM secrets WHERE profile_id = :profileId AND name = :name", {
        profileId,
        name,
      }),
    );
    return row.success ? row.data : null;
  },
  put: (name, secret) => {
    if (secret === null) {
      sql.run("DELETE FROM secrets WHERE profile_id = :profileId AND name = :name", { profileId, name });
      return;
    }
    sql.run(
      `INSERT INTO secrets (profile_id, name, binding, sealed) VALUES (:profileId, :name, :binding, :sealed)
       ON CONFLICT (profile_id, name) DO UPDATE SET binding = excluded.binding, sealed = excluded.sealed`,
      { profileId, name, ...SecretRow.parse(secret) },
    );
  },
});
