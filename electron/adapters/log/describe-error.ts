// What the log may say of an error: its class, its code, and where in our own program it came from. Never its message,
// which can quote anything: an address, a path, a letter.
import { errorClasses, logCodes, systemCodes } from "./log-words.ts";

const ownFrame = /[\\/](main|preload|cli)\.cjs:(\d{1,7}):(\d{1,7})\)?$/;
const framesKept = 6;

// As Node and SQLite write theirs: ERR_INVALID_ARG_TYPE, SQLITE_FULL.
const libraryCode = /^(ERR|SQLITE)_[A-Z_]{2,50}$/;

const codeOf = (error: Error): string | null => {
  const code = "code" in error ? error.code : null;
  if (typeof code !== "string") return null;
  return systemCodes.has(code) || libraryCode.test(code) || logCodes.has(code) ? code : "other";
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
    error: errorClasses.has(error.name) ? error.name : "other",
    code: codeOf(error),
    stack: frames.length > 0 ? frames.slice(0, framesKept).join("<") : null,
  };
};
