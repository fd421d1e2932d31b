// Looks at a database file before it is opened for work: is it ours, whole, and of a version that we know?
import type { Migration } from "./migrate.ts";
import { newestVersion } from "./migrate.ts";
import { connect, openSql } from "./open-sql.ts";
import { nameStoreProblem, StoreProblem, sqliteResultOf } from "./store-problem.ts";

export type Finding = "sound" | "blank" | "newer" | "damaged";

type Needs = {
  readonly path: string;
  readonly key: Uint8Array | null;
  readonly migrations: readonly Migration[];
};

const checkFailed = 275; // SQLITE_CONSTRAINT_CHECK

// Questions are asked without a prepared statement: the library's keep the file open until they are garbage collected,
// and Windows does not rename an open file.
const createQuestions = ({ path, key }: Needs) => {
  const db = connect(path, key);
  const exec = (text: string) => {
    try {
      db.exec(text);
    } catch (error) {
      throw sqliteResultOf(error) === checkFailed ? error : nameStoreProblem(error);
    }
  };
  return {
    holds: (condition: string): boolean => {
      try {
        exec(`INSERT INTO temp.question VALUES ((${condition}))`);
        return true;
      } catch (error) {
        if (sqliteResultOf(error) === checkFailed) return false;
        throw error;
      }
    },
    begin: () =>
      exec("PRAGMA temp_store = MEMORY; CREATE TEMP TABLE question (answer INTEGER, CHECK (answer IS TRUE));"),
    close: () => void db.close(),
  };
};

/** What the tables, indices and triggers of a version are called, by building it in memory. */
const namesAt = (version: number, migrations: readonly Migration[]): readonly string[] => {
  const sql = openSql({ path: ":memory:", key: null });
  for (const migration of migrations) {
    if (migration.version <= version) migration.up(sql, { newId: () => "example" });
  }
  const names = sql.all("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'", {});
  sql.close();
  return names.map((row) => String(row.name));
};

const allThere = (names: readonly string[]) =>
  `SELECT count(DISTINCT name) = ${names.length} FROM main.sqlite_schema
   WHERE name IN (${names.map((name) => `'${name}'`).join(", ")})`;

const version = "(SELECT user_version FROM pragma_user_version)";

const judge = (holds: (condition: string) => boolean, migrations: readonly Migration[]): Finding => {
  if (holds(`${version} > ${newestVersion(migrations)}`)) return "newer";
  // Not quick_check: it does not look into indices, and it is an index that keeps a letter from being approved twice.
  if (!holds("(SELECT group_concat(integrity_check) FROM pragma_integrity_check) = 'ok'")) return "damaged";
  if (holds(`${version} = 0`)) return holds("NOT EXISTS (SELECT 1 FROM main.sqlite_schema)") ? "blank" : "damaged";
  const ours = migrations.find((migration) => holds(`${version} = ${migration.version}`));
  return ours !== undefined && holds(allThere(namesAt(ours.version, migrations))) ? "sound" : "damaged";
};

/**
 * Opens, asks and closes again. Throws StoreProblem when the file cannot be looked at (locked, no permission), which
 * says nothing about its bytes. With a key, bytes that are no database are `store-key-wrong`: they may be a sound
 * store under another key, and those are not to be touched.
 */
export const examineFile = (needs: Needs): Finding => {
  const questions = createQuestions(needs);
  try {
    questions.begin();
    return judge(questions.holds, needs.migrations);
  } catch (error) {
    if (!(error instanceof StoreProblem) || error.code !== "store-damaged") throw error;
    const noDatabase = (sqliteResultOf(error.cause) ?? 0) % 256 === 26;
    if (needs.key !== null && noDatabase) throw new StoreProblem("store-key-wrong", error);
    return "damaged";
  } finally {
    questions.close();
  }
};
