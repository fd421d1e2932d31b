// Turns the plain store of before into an encrypted one; whenever the process ends, one of the two is there whole.
import { rmSync, statSync } from "node:fs";
import { connect } from "./connect.ts";
import { createQuestions } from "./create-questions.ts";
import { tablesAt } from "./examine-file.ts";
import type { Migration } from "./migrate.ts";
import { createMacs } from "./seal/create-macs.ts";
import { makeSealedFile } from "./seal/make-sealed-file.ts";
import { nameStoreProblem, StoreProblem } from "./store-problem.ts";

type Needs = {
  readonly path: string;
  readonly key: Uint8Array;
  readonly migrations: readonly Migration[];
  /** Called between the steps: tests end the process there. */
  readonly onStep?: (step: string) => void;
};

/** Brings the log in and closes; nothing of the store may be left in a file that is not moved. */
const emptyLog = (path: string) => {
  const db = connect(path, null);
  try {
    db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } finally {
    db.close();
  }
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw new StoreProblem("store-locked");
  for (const ending of ["-wal", "-shm"]) rmSync(path + ending, { force: true });
};

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const sameRows = (columns: string, table: string) =>
  `NOT EXISTS (SELECT ${columns} FROM old.${table} EXCEPT SELECT ${columns} FROM new.${table})
   AND NOT EXISTS (SELECT ${columns} FROM new.${table} EXCEPT SELECT ${columns} FROM old.${table})
   AND (SELECT count(*) FROM old.${table}) = (SELECT count(*) FROM new.${table})`;

/** 0 if it is none of ours. */
const versionOfFile = (path: string, key: Uint8Array | null, migrations: readonly Migration[]): number => {
  const questions = createQuestions(connect(path, key));
  try {
    questions.begin();
    const isAt = ({ version }: Migration) =>
      questions.holds(`(SELECT user_version FROM pragma_user_version) = ${version}`);
    return migrations.find(isAt)?.version ?? 0;
  } finally {
    questions.close();
  }
};

/**
 * What is vacuumed takes the key of the connection's own database, which is an empty file and stays one. Not one in
 * memory: that has no key, and what came out would be plain.
 */
const copyAndCompare = (path: string, file: string, key: Uint8Array, tables: readonly string[]): boolean => {
  const lender = `${file}-lender`;
  rmSync(lender, { force: true });
  const questions = createQuestions(connect(lender, key));
  try {
    questions.begin();
    questions.exec(`ATTACH ${quoted(path)} AS old KEY ''; VACUUM old INTO ${quoted(file)}`);
    questions.exec(`ATTACH ${quoted(file)} AS new`);
    const isSchema = questions.holds(sameRows("type, name, tbl_name, sql", "sqlite_schema"));
    return isSchema && tables.every((table) => questions.holds(sameRows("*", table)));
  } finally {
    questions.close();
    rmSync(lender, { force: true });
  }
};

const fillFrom =
  (path: string, { key, migrations }: Needs) =>
  (file: string) => {
    const version = versionOfFile(path, null, migrations);
    const isSame = copyAndCompare(path, file, key, tablesAt(version, migrations));
    if (!isSame || versionOfFile(file, key, migrations) !== version) throw new StoreProblem("store-damaged");
  };

/** The plain store was examined and is sound. Throws StoreProblem: then it is still there. */
export const encryptPlainStore = (needs: Needs): void => {
  const { path, key, onStep } = needs;
  try {
    emptyLog(path);
    const making = { place: path, key, macs: createMacs(key), fill: fillFrom(path, needs) };
    makeSealedFile({ ...making, ...(onStep === undefined ? {} : { onStep }) });
  } catch (error) {
    throw nameStoreProblem(error);
  }
};
