// Puts a proven copy in the place of everything that is here, in one transaction: all of it, or nothing has changed.
import { forgetMarks } from "./inbox-table.ts";
import { keepWhatWent } from "./keep-what-went.ts";
import type { Sql, SqlValue } from "./open-sql.ts";
import type { Stage } from "./open-stage.ts";
import { raiseDoubts, type TakingOver } from "./raise-doubts.ts";
import { byColumn, insertInto, liftTriggers, listTables, readRows, theirsOf } from "./table-shapes.ts";

/** The person has one id here and another one there. */
export const toOwnProfile = (
  columns: readonly string[],
  values: readonly SqlValue[],
  { there, here }: { readonly there: string; readonly here: string },
): Record<string, SqlValue> => {
  const row = byColumn(columns, values);
  return row.profile_id === there ? { ...row, profile_id: here } : row;
};

/**
 * `doubtful`: how many letters are in doubt now; `stayed`: how many went out since the copy was made and are as they were
 * here. Passwords go: they belonged to what was here.
 */
export const replaceStore = (
  sql: Sql,
  profileId: string,
  stage: Stage,
  words: TakingOver,
): { readonly doubtful: number; readonly stayed: number } =>
  sql.transact(() => {
    sql.exec("PRAGMA defer_foreign_keys = ON");
    const putBack = liftTriggers(sql);
    const tables = listTables(sql);
    const putWhatWent = keepWhatWent(sql, profileId, tables);
    sql.exec("DELETE FROM secrets");
    forgetMarks(sql);
    for (const { name } of [...tables].reverse()) {
      const kept = name === "profiles" ? "profile_id <> :profileId" : theirsOf(name);
      sql.run(`DELETE FROM ${name} WHERE ${kept}`, name === "profiles" ? { profileId } : {});
    }
    const ids = { there: stage.profileId, here: profileId };
    for (const table of tables) {
      const text = insertInto(table.name, table.columns);
      for (const values of readRows(stage.sql, table)) {
        const row = toOwnProfile(table.columns, values, ids);
        const isMe = table.name === "profiles" && row.profile_id === profileId;
        if (!isMe) sql.run(text, row);
      }
    }
    const stayed = putWhatWent();
    const doubtful = raiseDoubts(sql, profileId, words);
    // Whatever else might send by itself waits until the person has looked.
    sql.run(
      `INSERT INTO settings (profile_id, key, value_json) VALUES (:profileId, 'outbox-paused', '{"by":"person"}')
       ON CONFLICT (profile_id, key) DO UPDATE SET value_json = excluded.value_json`,
      { profileId },
    );
    putBack();
    return { doubtful, stayed };
  });
