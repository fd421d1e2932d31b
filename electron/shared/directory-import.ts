// Bringing in a public directory: what its file looks like, what the person says of its columns, and what came of it.
import * as z from "zod";
import { Instant } from "./day.ts";
import { SourceId } from "./directory.ts";
import { failureCodes } from "./failure-codes.ts";
import { directoryFaults, directoryFields, directoryKinds } from "./lists.ts";
import { PageOrigin } from "./page.ts";

/** What each column is, in their order; null: nothing that is read. */
export const DirectoryColumns = z.array(z.enum(directoryFields).nullable()).max(1000);
export type DirectoryColumns = z.infer<typeof DirectoryColumns>;

/** A file that the person gave, looked at and not yet brought in. */
export const DirectoryOffer = z.object({
  fileName: z.string(),
  /** null: a file of the person's. */
  origin: PageOrigin.nullable(),
  kind: z.enum(directoryKinds),
  /** In bytes. */
  size: z.int(),
  /** Of a table whose columns the person has a say in. */
  table: z
    .object({ head: z.array(z.string()), rows: z.array(z.array(z.string())), columns: DirectoryColumns })
    .nullable(),
  /** The newest copy of the same list that is there: of the same directory, or a table of the same file name. */
  earlier: z.object({ sourceId: SourceId, importedAt: Instant, rows: z.int(), isSameFile: z.boolean() }).nullable(),
});
export type DirectoryOffer = z.infer<typeof DirectoryOffer>;

/** Rows that are read so far, and bytes of the file. `renewed`: of an earlier list, in whose place it comes; null before that. */
export const DirectoryProgress = z.strictObject({
  rows: z.int(),
  done: z.int(),
  of: z.int(),
  renewed: z.int().nullable(),
});
export type DirectoryProgress = z.infer<typeof DirectoryProgress>;

/** What an import came to. */
export const DirectoryOutcome = z.object({
  sourceId: SourceId,
  fileName: z.string(),
  kind: z.enum(directoryKinds),
  /** Companies that were not there before. */
  added: z.int(),
  /** Those of the earlier list that now say what this file says. */
  renewed: z.int(),
  /** Those of the earlier list that this file does not have, and that were taken away. */
  gone: z.int(),
  /** Rows that this file has twice. */
  known: z.int(),
  /** Rows that were left out, and the first of them. */
  badCount: z.int(),
  bad: z.array(z.object({ line: z.int(), fault: z.enum(directoryFaults) })),
  isStopped: z.boolean(),
  /** Why the file was read no further. */
  problem: z.enum(failureCodes).nullable(),
});
export type DirectoryOutcome = z.infer<typeof DirectoryOutcome>;

/** Of a dragged file; larger ones go through the dialog. */
export const mostDraggedDirectoryBytes = 64 * 1024 * 1024;
