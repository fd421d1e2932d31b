// One connection to the database file: the only place that names the database library, and that knows its quirks.
import Database from "libsql";
import { nameStoreProblem, StoreProblem } from "./store-problem.ts";

export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, unknown>>;

export type Sql = {
  readonly exec: (text: string) => void;
  /** How many rows were changed. Parameters by name: `:slug` takes `{ slug }`. */
  readonly run: (text: string, values: Readonly<Record<string, SqlValue>>) => number;
  readonly one: (text: string, values: Readonly<Record<string, SqlValue>>) => SqlRow | null;
  readonly all: (text: string, values: Readonly<Record<string, SqlValue>>) => readonly SqlRow[];
  /**
   * Everything in `work` or nothing. Takes the write lock at once, so that what it reads stays true until it ends. Within
   * another one it is a part of that: what it throws must end the outer one as well.
   */
  readonly transact: <T>(work: () => T) => T;
  readonly isOpen: () => boolean;
  readonly close: () => void;
};

/** Blobs come as Buffer from `get` and as ArrayBuffer from `all`; `get` adds a column `_metadata`. */
const tidy = (row: object): SqlRow => {
  const tidied: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (value instanceof ArrayBuffer) tidied[name] = new Uint8Array(value);
    else if (value instanceof Uint8Array) tidied[name] = Uint8Array.from(value);
    else if (name !== "_metadata") tidied[name] = value;
  }
  return tidied;
};

/** How long a call waits for another program's write to end. It blocks the whole process, so not long. */
export const busyMilliseconds = 2000;

/** Opens a plain connection without touching a byte. `key`: of the encryption at rest, null while there is none. */
export const connect = (path: string, key: Uint8Array | null) => {
  const options = {
    timeout: busyMilliseconds,
    ...(key === null ? {} : { encryptionKey: Buffer.from(key).toString("hex") }),
  };
  return naming(() => new Database(path, options));
};

const naming = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw nameStoreProblem(error);
  }
};

const transact = <T>(db: Database.Database, work: () => T): T => {
  if (db.inTransaction) return work();
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk makes SQLite roll back by itself; a second ROLLBACK would hide the error that matters.
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  }
};

/** Opens a connection whose errors have names (StoreProblem) and whose statements are prepared once. */
export const openSql = ({ path, key }: { readonly path: string; readonly key: Uint8Array | null }): Sql => {
  const db = connect(path, key);
  const statements = new Map<string, Database.Statement>();
  let closed = false;

  const guarded = <T>(work: () => T): T => {
    // The library's prepared statements outlive its close(): without this a late write would still land.
    if (closed) throw new Error("the store is closed");
    return naming(work);
  };
  const prepared = (text: string) => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    const statement = db.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return {
    exec: (text) => guarded(() => void db.exec(text)),
    run: (text, values) => guarded(() => prepared(text).run(values).changes),
    one: (text, values) =>
      guarded(() => {
        const row = prepared(text).get(values);
        return typeof row === "object" && row !== null ? tidy(row) : null;
      }),
    all: (text, values) =>
      guarded(() =>
        prepared(text)
          .all(values)
          .map((row) => {
            if (typeof row !== "object" || row === null) throw new StoreProblem("store-damaged");
            return tidy(row);
          }),
      ),
    transact: (work) => guarded(() => transact(db, work)),
    isOpen: () => !closed,
    close: () => {
      if (closed) return;
      closed = true;
      statements.clear();
      db.close();
    },
  };
};
