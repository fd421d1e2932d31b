// What can go wrong with a backup or an export for reasons outside the app, as an answer to the window.
import { BackupProblem } from "../adapters/backup/backup-problem.ts";
import { StoreProblem } from "../adapters/store/store-problem.ts";
import type { FailureCode } from "../shared/failure-codes.ts";
import { type Failure, fail } from "../shared/result.ts";

const system: Readonly<Record<string, FailureCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  ENOENT: "folder-gone",
  ENOTDIR: "folder-gone",
  EACCES: "file-unwritable",
  EPERM: "file-unwritable",
  EROFS: "file-unwritable",
  EIO: "file-unwritable",
  EBUSY: "file-unwritable",
  EISDIR: "file-unwritable",
};

const retryable: ReadonlySet<FailureCode> = new Set(["disk-full", "folder-gone", "file-unwritable", "backup-stopped"]);

const codeOf = (error: unknown): FailureCode | null => {
  if (error instanceof BackupProblem) return error.code;
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return system[error.code] ?? null;
};

/** `isReading`: the file was to be read, so that a missing one is no missing folder. null: a bug, or the store's own. */
export const nameCopyProblem = (
  error: unknown,
  { detail = null, isReading = false }: { readonly detail?: string | null; readonly isReading?: boolean } = {},
): Failure | null => {
  const code = codeOf(error);
  if (code === null) return null;
  const isSystem = !(error instanceof BackupProblem);
  const said = isReading && isSystem && code !== "disk-full" ? "file-unreadable" : code;
  return fail(said, `The copy was not made or not read: ${said}.`, { detail, retry: retryable.has(said) });
};

/** A copy that does not fit its tables is a damaged copy; of a store that we know the tables of, only a newer one is. */
export const nameStageProblem = (error: unknown): unknown => {
  if (!(error instanceof StoreProblem)) return error;
  if (error.code === "store-newer") return new BackupProblem("backup-newer", error);
  if (error.code === "store-damaged") return new BackupProblem("backup-damaged", error);
  return error;
};
