// The part of the store that the first picture needs: opens the file, brings it to the newest version, hands out a few tables.
import { chmodSync, closeSync, openSync } from "node:fs";
import { createAccountsTable } from "./accounts-table.ts";
import { createContactsTable } from "./contacts-table.ts";
import { createDirectoryTable } from "./directory-table.ts";
import { listLetterCompanies } from "./list-letter-companies.ts";
import { migrate, newestVersion, versionOf } from "./migrate.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import { openSql, type Sql } from "./open-sql.ts";
import { createPairsTable } from "./pairs-table.ts";
import { createReadingsTable } from "./readings-table.ts";
import { createSecretsTable } from "./secrets-table.ts";
import { createSettingsTable } from "./settings-table.ts";
import type { Store } from "./store.ts";
import { nameStoreProblem, StoreProblem } from "./store-problem.ts";

export type StoreNeeds = {
  readonly path: string;
  /** Of the store, 32 bytes; null for a plain one, as they were before the encryption. */
  readonly key: Uint8Array | null;
  readonly newId: () => string;
};

/** The tables whose code a start reads; `growStore` adds the others. */
type FrontTables = Pick<
  Store,
  "settings" | "accounts" | "contacts" | "secrets" | "readings" | "directory" | "pairs" | "close"
>;

export type FrontStore = FrontTables & {
  readonly requests: Pick<Store["requests"], "companies">;
  /** Of what all tables are made. */
  readonly base: { readonly sql: Sql; readonly profileId: string };
};

/** The database library creates files with the umask; its log and index take over the mode of the file itself. */
const makePrivate = (path: string) => {
  try {
    closeSync(openSync(path, "a", 0o600));
    if (process.platform !== "win32") chmodSync(path, 0o600);
  } catch (error) {
    throw nameStoreProblem(error);
  }
};

// synchronous=FULL: each commit is on the disk before the SMTP socket opens; fullfsync is what that takes on macOS
// (https://sqlite.org/pragma.html#pragma_fullfsync). recursive_triggers: REPLACE cannot slip past the triggers that
// keep approved letters. trusted_schema: a file made by somebody else gets no functions to call.
const pragmas = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
PRAGMA checkpoint_fullfsync = ON;
PRAGMA foreign_keys = ON;
PRAGMA recursive_triggers = ON;
PRAGMA trusted_schema = OFF;
PRAGMA temp_store = MEMORY;
PRAGMA secure_delete = ON;
PRAGMA cache_size = -32768;`;

const firstProfile = (sql: Sql): string => {
  const profileId = sql.one("SELECT profile_id FROM profiles ORDER BY position LIMIT 1", {})?.profile_id;
  if (typeof profileId !== "string") throw new StoreProblem("store-damaged");
  return profileId;
};

const prepare = (sql: Sql, newId: () => string): string => {
  // Before anything is set: a store of a newer version is not touched.
  if (versionOf(sql) > newestVersion(allMigrations)) throw new StoreProblem("store-newer");
  sql.exec(pragmas);
  migrate(sql, allMigrations, { newId });
  return firstProfile(sql);
};

/** Opens or creates the store at `path`, whose folder exists. Throws StoreProblem; `openStoreBy` decides what then. */
export const openFrontStore = ({ path, key, newId }: StoreNeeds): FrontStore => {
  if (key?.every((byte) => byte === 0)) throw new Error("the key was forgotten");
  if (key === null) makePrivate(path);
  const sql = openSql({ path, key });
  try {
    const profileId = prepare(sql, newId);
    return {
      settings: createSettingsTable(sql, profileId),
      accounts: createAccountsTable(sql, profileId),
      contacts: createContactsTable(sql, profileId),
      secrets: createSecretsTable(sql, profileId),
      readings: createReadingsTable(sql, profileId),
      directory: createDirectoryTable(sql, profileId),
      pairs: createPairsTable(sql, profileId),
      requests: { companies: (mode) => listLetterCompanies(sql, { profileId, mode }) },
      base: { sql, profileId },
      close: () => {
        if (sql.isOpen()) sql.close();
      },
    };
  } catch (error) {
    sql.close();
    throw error;
  }
};
