// One connection to the database file, with errors that have names; knows the library's quirks.
import { type Connection, connect, type Statement } from "./connect.ts";
import type { SealedConnection, SealKeeper } from "./seal/keep-seal.ts";
import { startSeal, verifySealed } from "./seal/open-sealed.ts";
import { nameStoreProblem, StoreProblem } from "./store-problem.ts";

export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, unknown>>;

export type Sql = {
  /** Pragmas, and within `transact` whatever else has no values: nothing that writes by itself. */
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

const naming = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw nameStoreProblem(error);
  }
};

/** Brings the log into the file, so that what was deleted does not lie in the log until the next start. */
const emptyLog = (db: Connection) => {
  try {
    naming(() => db.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
  } catch (error) {
    // A full disk or a busy file: every commit is safe in the log, and the next start brings it in.
    if (!(error instanceof StoreProblem)) throw error;
  }
};

/** A plain store has no seal to keep. */
const noSeal = (db: Connection): SealKeeper => ({
  allow: () => undefined,
  seal: () => undefined,
  close: () => {
    emptyLog(db);
    db.close();
  },
});

const bringIn = (db: Connection, mode: "FULL" | "TRUNCATE"): boolean => {
  const row: unknown = db.prepare(`PRAGMA wal_checkpoint(${mode})`).get();
  if (typeof row !== "object" || row === null || !("busy" in row && "log" in row && "checkpointed" in row))
    return false;
  return row.busy === 0 && row.log === row.checkpointed;
};

const toSealed = (db: Connection): SealedConnection => {
  const version = db.prepare("PRAGMA data_version");
  return {
    dataVersion: () => {
      const row: unknown = version.get();
      return typeof row === "object" && row !== null && "data_version" in row ? row.data_version : null;
    },
    checkpoint: (mode) => bringIn(db, mode),
    close: () => void db.close(),
  };
};

type Opened = { readonly db: Connection; readonly keeper: SealKeeper };

const openSealed = (path: string, key: Uint8Array): Opened => {
  const verified = verifySealed(path, key);
  const db = connect(path, key);
  try {
    // Nothing is brought in without the seal. A first reading makes SQLite look at its log.
    naming(() => db.exec("PRAGMA wal_autocheckpoint = 0; PRAGMA temp_store = MEMORY; SELECT 1 FROM sqlite_schema"));
    return { db, keeper: startSeal(path, toSealed(db), verified) };
  } catch (error) {
    db.close();
    throw error;
  }
};

const openPlain = (path: string): Opened => {
  const db = connect(path, null);
  return { db, keeper: noSeal(db) };
};

const transact = <T>({ db, keeper }: Opened, work: () => T): T => {
  if (db.inTransaction) return work();
  db.exec("BEGIN IMMEDIATE");
  let result: T;
  try {
    result = work();
    keeper.allow();
    db.exec("COMMIT");
  } catch (error) {
    // A full disk makes SQLite roll back by itself; a second ROLLBACK would hide the error that matters.
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  }
  keeper.seal();
  return result;
};

/**
 * Opens a connection whose errors have names (StoreProblem) and whose statements are prepared once. With a key every
 * byte is verified first and every commit sealed; without one the file is plain, as stores were before.
 */
export const openSql = ({ path, key }: { readonly path: string; readonly key: Uint8Array | null }): Sql => {
  const opened = key === null ? openPlain(path) : openSealed(path, key);
  const { db, keeper } = opened;
  const statements = new Map<string, Statement>();
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
  /** A write outside of a transaction is one of its own, so that it is sealed. */
  const whole = <T>(work: () => T): T => (db.inTransaction ? work() : transact(opened, work));
  return {
    exec: (text) => guarded(() => void db.exec(text)),
    run: (text, values) => guarded(() => whole(() => prepared(text).run(values).changes)),
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
    transact: (work) => guarded(() => transact(opened, work)),
    isOpen: () => !closed,
    close: () => {
      if (closed) return;
      closed = true;
      statements.clear();
      keeper.close();
    },
  };
};
