// Sealed secrets: bytes that this table cannot open.
import { z } from "zod";
import { Blob, PlainText } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { Store } from "./store.ts";

const SecretRow = z.object({
  scheme: z.enum(["keyring", "passphrase"]),
  binding: PlainText,
  sealed: Blob,
  recipe_json: PlainText.nullable(),
});

export const createSecretsTable = (sql: Sql, profileId: string): Store["secrets"] => ({
  get: (name) => {
    const row = SecretRow.safeParse(
      sql.one(
        "SELECT scheme, binding, sealed, recipe_json FROM secrets WHERE profile_id = :profileId AND name = :name",
        {
          profileId,
          name,
        },
      ),
    );
    if (!row.success) return null;
    const { scheme, binding, sealed, recipe_json } = row.data;
    return { scheme, binding, sealed, recipe: recipe_json };
  },
  put: (name, secret) => {
    if (secret === null) {
      sql.run("DELETE FROM secrets WHERE profile_id = :profileId AND name = :name", { profileId, name });
      return;
    }
    const row = SecretRow.parse({ ...secret, recipe_json: secret.recipe });
    sql.run(
      `INSERT INTO secrets (profile_id, name, scheme, binding, sealed, recipe_json)
       VALUES (:profileId, :name, :scheme, :binding, :sealed, :recipe_json)
       ON CONFLICT (profile_id, name) DO UPDATE SET scheme = excluded.scheme, binding = excluded.binding,
         sealed = excluded.sealed, recipe_json = excluded.recipe_json`,
      { profileId, name, ...row },
    );
  },
});
