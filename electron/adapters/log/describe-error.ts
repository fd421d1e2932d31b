// What the log may say of an error: its class, its code, and where in our own program it came from. Never its message,
// which can quote anything: an address, a path, a letter.

const classes: ReadonlySet<string> = new Set([
  "Error",
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "URIError",
  "AggregateError",
  "AbortError",
  "ZodError",
  "SqliteError",
  "StoreProblem",
]);

const ownFrame = /[\\/](main|preload|cli)\.cjs:(\d{1,7}):(\d{1,7})\)?$/;
const framesKept = 6;

const codeOf = (error: Error): string | null => {
  const code = "code" in error ? error.code : null;
  // As Node and SQLite write them: ECONNRESET, ERR_INVALID_ARG_TYPE, SQLITE_FULL.
  return typeof code === "string" && /^(E[A-Z]{2,20}|ERR_[A-Z_]{2,50}|SQLITE_[A-Z_]{2,40})$/.test(code) ? code : null;
};

/** `{ error: "TypeError", code: null, stack: "main:10:5<main:7:1" }`; the innermost frame first. */
export const describeError = (error: unknown): { error: string; code: string | null; stack: string | null } => {
  if (!(error instanceof Error)) return { error: "no-error", code: null, stack: null };
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .flatMap((line) => {
      const [, file, row, column] = ownFrame.exec(line) ?? [];
      return file === undefined ? [] : [`${file}:${row}:${column}`];
    });
  return {
    error: classes.has(error.name) ? error.name : "other",
    code: codeOf(error),
    stack: frames.length > 0 ? frames.slice(0, framesKept).join("<") : null,
  };
};
