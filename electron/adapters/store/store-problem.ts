// The ways in which the store can fail for reasons outside the app: each has a name that the window can explain.

/**
 * `store-newer`: a later version of the app wrote this store. `store-locked`: another program holds it.
 * `store-unwritable`: no space, no permission, a broken disk. `store-damaged`: the bytes make no sense.
 * `store-key-wrong`: a key was given and does not open the file.
 */
export type StoreProblemCode =
  | "store-newer"
  | "store-locked"
  | "store-unwritable"
  | "store-damaged"
  | "store-key-wrong";

export class StoreProblem extends Error {
  readonly code: StoreProblemCode;

  constructor(code: StoreProblemCode, cause?: unknown) {
    super(code, { cause });
    this.name = "StoreProblem";
    this.code = code;
  }
}

// SQLite's primary result codes (https://sqlite.org/rescode.html): the low byte of the extended ones.
const codeOfResult: Readonly<Record<number, StoreProblemCode>> = {
  3: "store-unwritable", // PERM
  5: "store-locked", // BUSY
  6: "store-locked", // LOCKED
  8: "store-unwritable", // READONLY
  10: "store-unwritable", // IOERR
  11: "store-damaged", // CORRUPT
  13: "store-unwritable", // FULL
  14: "store-unwritable", // CANTOPEN
  24: "store-damaged", // FORMAT
  26: "store-damaged", // NOTADB
};

const systemErrors = /^E(ACCES|PERM|ROFS|NOSPC|DQUOT|NOTDIR|ISDIR|NOENT|IO|MFILE|NFILE|FBIG|LOOP|NAMETOOLONG|EXIST)$/;

/** The result code of SQLite in an error, or null. The library puts it into the message when a file cannot be opened. */
export const sqliteResultOf = (error: unknown): number | null => {
  if (!(error instanceof Error)) return null;
  if ("rawCode" in error && typeof error.rawCode === "number") return error.rawCode;
  const opening = /Unable to open connection to local database .*: (\d+)"\)$/s.exec(error.message);
  return opening?.[1] === undefined ? null : Number(opening[1]);
};

/** Gives an error of SQLite or of the file system its name; whatever is not one of them is a bug and comes back as it was. */
export const nameStoreProblem = (error: unknown): unknown => {
  const result = sqliteResultOf(error);
  if (result !== null) {
    const code = codeOfResult[result & 0xff];
    return code === undefined ? error : new StoreProblem(code, error);
  }
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    if (error.code === "EBUSY") return new StoreProblem("store-locked", error);
    if (systemErrors.test(error.code)) return new StoreProblem("store-unwritable", error);
  }
  return error;
};
