// Looks at a plain database file before it is opened for work: is it ours, whole, and of a version that we know?

import { connect } from "./connect.ts";
import { createQuestions } from "./create-questions.ts";
import type { Migration } from "./migrate.ts";
import { newestVersion } from "./migrate.ts";
import { openSql, type SqlRow } from "./open-sql.ts";
import { StoreProblem } from "./store-problem.ts";

export type Finding = "sound" | "blank" | "newer" | "damaged";

type Needs = {
  readonly path: string;
  readonly migrations: readonly Migration[];
};

const schemaAt = (version: number, migrations: readonly Migration[]): readonly SqlRow[] => {
  const sql = openSql({ path: ":memory:", key: null });
  for (const migration of migrations) {
    if (migration.version <= version) migration.up(sql, { newId: () => "example" });
  }
  const rows = sql.all("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'", {});
  sql.close();
  return rows;
};

/** What the tables, indices and triggers of a version are called, by building it in memory. */
const namesAt = (version: number, migrations: readonly Migration[]): readonly string[] =>
  schemaAt(version, migrations).map((row) => String(row.name));

export const tablesAt = (version: number, migrations: readonly Migration[]): readonly string[] =>
  schemaAt(version, migrations)
    .filter((row) => row.type === "table")
    .map((row) => String(row.name));

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
 * says nothing about its bytes.
 */
export const examineFile = ({ path, migrations }: Needs): Finding => {
  const questions = createQuestions(connect(path, null));
  try {
    questions.begin();
    return judge(questions.holds, migrations);
  } catch (error) {
    if (!(error instanceof StoreProblem) || error.code !== "store-damaged") throw error;
    return "damaged";
  } finally {
    questions.close();
  }
};
