// Backups, restoring and exports: what the window is told of them. Paths and passphrases stay in main.
import * as z from "zod";
import { Instant } from "./day.ts";
import { failureCodes } from "./failure-codes.ts";
import { backupRhythms, mergeConflicts, safeStages } from "./lists.ts";

/** The shortest passphrase that a backup takes, in characters. Its file may be copied and guessed at for years. */
export const shortestBackupPassphrase = 10;

/** How many of each there are. */
export const StoreCounts = z.object({
  requests: z.int(),
  events: z.int(),
  contacts: z.int(),
  readings: z.int(),
  companies: z.int(),
});
export type StoreCounts = z.infer<typeof StoreCounts>;

/** Where the two sides said different things when they were brought together, and what was done. */
export const MergeConflict = z.object({
  kind: z.enum(mergeConflicts),
  /** A company's name or slug, or a file's name. */
  name: z.string(),
  /** Of a request. */
  reference: z.string().nullable(),
});
export type MergeConflict = z.infer<typeof MergeConflict>;

/** What a restore or an import did. `doubtful`: letters that are in doubt now, since they may have gone out meanwhile. */
export const TakenOver = z.object({
  how: z.enum(["replace", "merge"]),
  /** New here; after replacing: all that is there. */
  added: StoreCounts,
  doubtful: z.int(),
  /** Letters that the copy knew as not sent and that went out since: they are as they were here. */
  stayed: z.int(),
  /** All of them; `conflicts` are the first hundred. */
  conflictCount: z.int(),
  conflicts: z.array(MergeConflict),
  /** The file in which what was there before is kept; opens with this store's own key. */
  keptBefore: z.string(),
});
export type TakenOver = z.infer<typeof TakenOver>;

/** A file that was opened, proven whole and laid out; nothing of the store has changed yet. */
export const OpenedCopy = z.object({
  kind: z.enum(["backup", "export"]),
  name: z.string(),
  madeAt: Instant.nullable(),
  holds: StoreCounts,
  /** Letters in it that had been approved and were not out. */
  waiting: z.int(),
  here: StoreCounts,
});
export type OpenedCopy = z.infer<typeof OpenedCopy>;

/** A backup as its head says it, before any passphrase. */
export const PickedBackup = z.object({
  name: z.string(),
  madeAt: Instant,
  app: z.string(),
  /** This store's own key opens it: no passphrase is needed. */
  isOwn: z.boolean(),
  /** A recovery code opens it as well. */
  hasCode: z.boolean(),
});
export type PickedBackup = z.infer<typeof PickedBackup>;

export const BackupPlan = z.object({
  every: z.enum(backupRhythms),
  /** Of its own files the newest so many stay. */
  keep: z.int().min(1).max(100),
  folder: z.string(),
});
export type BackupPlan = z.infer<typeof BackupPlan>;

export const LastBackup = z.object({ at: Instant, file: z.string(), bytes: z.int() });
export type LastBackup = z.infer<typeof LastBackup>;

/** Everything, written for another computer. */
export const TakenAlong = z.object({
  folder: z.string(),
  /** The names of its files, in the order in which they were written. */
  files: z.array(z.string()),
});
export type TakenAlong = z.infer<typeof TakenAlong>;

export const BackupStatus = z.object({
  /** null: none is made by itself. */
  plan: BackupPlan.nullable(),
  /** Whether the plan has a key that it can lock with; false: the passphrase has to be typed once more. */
  canLock: z.boolean(),
  /** Whether the recovery code will open what is backed up from now on. */
  opensByCode: z.boolean(),
  last: LastBackup.nullable(),
  /** The folder of the last export or of what was taken along, as far as it is known on this computer. */
  lastExport: z.object({ at: Instant, folder: z.string() }).nullable(),
  /** The last try failed, and nothing has been made since. `isRead`: the person took it off the screen. */
  trouble: z.object({ at: Instant, code: z.enum(failureCodes), folder: z.string(), isRead: z.boolean() }).nullable(),
  /** What is going on now. */
  busy: z.enum(safeStages).nullable(),
});
export type BackupStatus = z.infer<typeof BackupStatus>;
