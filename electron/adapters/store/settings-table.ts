// Settings as JSON under a key; what a value means, and whether it still fits, is the reader's affair.
import type { Sql } from "./open-sql.ts";
import type { Store } from "./store.ts";

const parse = (text: unknown): unknown => {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    // A value that is no JSON is as good as none: the reader asks the person again.
    return undefined;
  }
};

export const createSettingsTable = (sql: Sql, profileId: string): Store["settings"] => ({
  get: (key) =>
    parse(
      sql.one("SELECT value_json FROM settings WHERE profile_id = :profileId AND key = :key", { profileId, key })
        ?.value_json,
    ),
  set: (key, value) => {
    const json = JSON.stringify(value);
    if (json === undefined) {
      sql.run("DELETE FROM settings WHERE profile_id = :profileId AND key = :key", { profileId, key });
      return;
    }
    sql.run(
      `INSERT INTO settings (profile_id, key, value_json) VALUES (:profileId, :key, :json)
       ON CONFLICT (profile_id, key) DO UPDATE SET value_json = excluded.value_json`,
      { profileId, key, json },
    );
  },
});
