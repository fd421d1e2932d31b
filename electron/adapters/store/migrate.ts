// Brings a store to the newest version, one migration and one transaction at a time.
import type { Sql } from "./open-sql.ts";
import { StoreProblem } from "./store-problem.ts";

export type Migration = {
  /** 1, 2, 3 … without gaps: SQLite's user_version after it. */
  readonly version: number;
  readonly up: (sql: Sql, needs: { readonly newId: () => string }) => void;
};

export const versionOf = (sql: Sql): number => {
  const row = sql.one("PRAGMA user_version", {});
  return typeof row?.user_version === "number" ? row.user_version : 0;
};

export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/**
 * Runs what is missing. A store of a newer version is `store-newer` and stays untouched. Writes at least once, so that
 * a disk that takes no writes is found out now and not when a letter is to be kept.
 */
export const migrate = (sql: Sql, migrations: readonly Migration[], needs: { readonly newId: () => string }): void => {
  const newest = newestVersion(migrations);
  if (versionOf(sql) > newest) throw new StoreProblem("store-newer");
  for (const migration of migrations) {
    sql.transact(() => {
      // Read again under the lock: another copy of the app may have been first.
      if (versionOf(sql) >= migration.version) return;
      migration.up(sql, needs);
      sql.exec(`PRAGMA user_version = ${migration.version}`);
    });
  }
  sql.transact(() => sql.exec(`PRAGMA user_version = ${newest}`));
};
