// The face of what reads files of companies, wherever it runs.

import type { ColumnMap } from "../../core/directory/read-table-row.ts";
import type { RowRead } from "../../core/directory/row-read.ts";
import type { DirectoryKind } from "../../shared/lists.ts";
import type { Result } from "../../shared/result.ts";

/** A file that the person picked, or the bytes of one that they dragged or fetched. `charset`: as the server said. */
export type DirectoryFile =
  | { readonly path: string }
  | { readonly bytes: Uint8Array; readonly charset?: string | null };

/** How the file is written. */
export type DirectoryForm = "csv" | "json" | "json-list" | "zip";

/** What a file holds, by its content and not by its name. */
export type DirectoryLook = {
  readonly kind: DirectoryKind;
  readonly form: DirectoryForm;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Of a table; otherwise null. `headLine`: the row of the heads, from 1. */
  readonly table: {
    readonly headLine: number;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly columns: ColumnMap;
  } | null;
};

export type DirectoryPlan = {
  readonly file: DirectoryFile;
  readonly kind: DirectoryKind;
  readonly form: DirectoryForm;
  readonly headLine: number;
  readonly columns: ColumnMap;
};

/** At most `rowsAtOnce` rows, and how many bytes of the file are read. */
export type DirectoryBatch = { readonly reads: readonly RowRead[]; readonly done: number };

export type DirectoryReader = {
  /** Fails with `directory-…` or `file-unreadable`. */
  readonly look: (file: DirectoryFile, signal: AbortSignal) => Promise<Result<DirectoryLook>>;
  /**
   * Hands batch after batch to `take`, and waits for it each time. Ends early, and well, once `signal` is aborted. A failure
   * comes after everything that stands before it in the file was handed out.
   */
  readonly read: (
    plan: DirectoryPlan,
    take: (batch: DirectoryBatch) => void | Promise<void>,
    signal: AbortSignal,
  ) => Promise<Result<null>>;
};
