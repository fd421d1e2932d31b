// A store beside the store, on which a copy from elsewhere is laid out and proven before anything of the person's is touched.
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { makePrivateFolder } from "../files/make-private-folder.ts";
import { createStore } from "./create-store.ts";
import { migrate, newestVersion } from "./migrate.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import { openSql, type Sql, type SqlValue } from "./open-sql.ts";
import type { Store } from "./store.ts";
import { StoreProblem, sqliteResultOf } from "./store-problem.ts";
import { byColumn, insertInto, liftTriggers, listTables, type TableShape } from "./table-shapes.ts";

/** A copy that is whole, of the newest version, and of which each row fits its table. */
export type Stage = {
  readonly sql: Sql;
  /** Of the person whose copy it is; the store that takes it over has another id for them. */
  readonly profileId: string;
  readonly close: () => void;
};

/** Takes rows of an older or of this version, one by one; `finish` proves them. */
export type OpeningStage = {
  readonly table: (name: string, columns: readonly string[]) => void;
  readonly row: (values: readonly SqlValue[]) => void;
  /** Brings the rows to the newest version. `store-damaged` if a row is missing what it points to. */
  readonly finish: () => Stage;
  /** Throws everything away; also after `finish`, instead of the stage's own. */
  readonly close: () => void;
};

type Needs = {
  /** A folder of its own, which is not there yet and will be gone afterwards. */
  readonly folder: string;
  readonly newId: () => string;
};

/** What does not fit a table is damage of the copy, not a bug of ours. */
export const fitting = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreProblem || sqliteResultOf(error) === null) throw error;
    throw new StoreProblem("store-damaged", error);
  }
};

/** Its key is never written down: what a crash leaves behind is noise. */
const openFile = (folder: string) => {
  makePrivateFolder(folder);
  const path = join(folder, "stage.db");
  const key = randomBytes(32);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { path, key, remove };
};

const firstProfileOf = (sql: Sql): string => {
  const profileId = sql.one("SELECT profile_id FROM profiles ORDER BY position LIMIT 1", {})?.profile_id;
  if (typeof profileId !== "string") throw new StoreProblem("store-damaged");
  return profileId;
};

const rowsAtOnce = 500;

const createFiller = (sql: Sql) => {
  const expected = new Map(listTables(sql).map((shape) => [shape.name, shape]));
  let open: { shape: TableShape; columns: readonly string[] } | null = null;
  let waiting: (readonly SqlValue[])[] = [];
  const flush = () => {
    const rows = waiting;
    waiting = [];
    if (open === null || rows.length === 0) return;
    const { shape, columns } = open;
    const text = insertInto(shape.name, columns);
    fitting(() => sql.transact(() => rows.map((values) => sql.run(text, byColumn(columns, values)))));
  };
  return {
    table: (name: string, columns: readonly string[]) => {
      flush();
      const shape = expected.get(name);
      const isWhole =
        shape !== undefined &&
        shape.columns.length === columns.length &&
        shape.columns.every((column) => columns.includes(column));
      // Twice the same, or one that this version does not have.
      if (!isWhole) throw new StoreProblem("store-damaged");
      expected.delete(name);
      open = { shape, columns };
    },
    row: (values: readonly SqlValue[]) => {
      if (open === null || values.length !== open.columns.length) throw new StoreProblem("store-damaged");
      waiting.push(values);
      if (waiting.length >= rowsAtOnce) flush();
    },
    end: () => {
      flush();
      if (expected.size > 0) throw new StoreProblem("store-damaged");
    },
  };
};

/** Lays out a copy of the tables of `version`. Throws `store-newer` if this app does not know them yet. */
export const openStage = ({ folder, newId }: Needs, version: number): OpeningStage => {
  if (version > newestVersion(allMigrations)) throw new StoreProblem("store-newer");
  const { path, key, remove } = openFile(folder);
  const sql = openSql({ path, key });
  const close = () => {
    sql.close();
    remove();
  };
  try {
    const known = allMigrations.filter((migration) => migration.version <= version);
    if (newestVersion(known) !== version) throw new StoreProblem("store-damaged");
    sql.exec(
      "PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;",
    );
    migrate(sql, known, { newId });
    sql.exec("DELETE FROM profiles");
    const putBack = liftTriggers(sql);
    const filler = createFiller(sql);
    return {
      table: filler.table,
      row: filler.row,
      finish: () => {
        filler.end();
        putBack();
        fitting(() => migrate(sql, allMigrations, { newId }));
        if (sql.one("PRAGMA foreign_key_check", {}) !== null) throw new StoreProblem("store-damaged");
        return { sql, profileId: firstProfileOf(sql), close };
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
};

/** A stage that is filled as a store: `fill` puts in what it has. What it throws comes out, and nothing stays. */
export const stageStore = async ({ folder, newId }: Needs, fill: (store: Store) => Promise<void>): Promise<Stage> => {
  const { path, key, remove } = openFile(folder);
  try {
    const store = createStore({ path, key, newId, isStage: true });
    try {
      await fill(store);
    } finally {
      store.close();
    }
    const sql = openSql({ path, key });
    const close = () => {
      sql.close();
      remove();
    };
    return { sql, profileId: firstProfileOf(sql), close };
  } catch (error) {
    remove();
    throw error;
  }
};
