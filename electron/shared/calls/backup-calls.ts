// Backups, and restoring them.
import * as z from "zod";
import { BackupPlan, BackupStatus, LastBackup, OpenedCopy, PickedBackup, TakenAlong, TakenOver } from "../backup.ts";
import { nothing } from "./inputs.ts";

export const backupCalls = {
  "backup:status": { input: nothing, output: BackupStatus },
  /**
   * Asks where, and writes everything but passwords into one file, locked by this passphrase; null: no place was picked.
   * `passphrase-too-short`. One at a time (`backup-busy`), here and below.
   */
  "backup:make": { input: z.strictObject({ passphrase: z.string().max(1000) }), output: LastBackup.nullable() },
  /**
   * Asks for a folder, and writes into a new one in it what another computer needs: a backup locked by this passphrase, an
   * export that anybody can read, and a page that says how to come in; null: none was picked. `passphrase-too-short`.
   */
  "backup:take-along": {
    input: z.strictObject({ passphrase: z.string().max(1000) }),
    output: TakenAlong.nullable(),
  },
  /** Stops what is going on; it ends with `backup-stopped`, and nothing has changed. */
  "backup:stop": { input: nothing, output: z.object({ stopped: z.boolean() }) },
  /** Asks which file and reads its head; null if none was picked. */
  "backup:pick": { input: nothing, output: PickedBackup.nullable() },
  /** Opens the picked file, proves all of it and lays it out beside the store. Nothing of the store changes. */
  "backup:open": {
    input: z.strictObject({ secret: z.string().max(1000), by: z.enum(["passphrase", "recovery-code"]) }),
    output: OpenedCopy,
  },
  /**
   * Takes over what was opened, from a backup or an export: in the place of everything, or beside it. What was here is
   * kept in a file first. `letter-under-way`: not while one is.
   */
  "backup:take": { input: z.strictObject({ how: z.enum(["replace", "merge"]) }), output: TakenOver },
  /** Throws away what was opened and not taken. */
  "backup:leave": { input: nothing, output: z.object({ left: z.literal(true) }) },
  /** Asks for the folder of the next plan; null if none was picked. */
  "backup:pick-folder": { input: nothing, output: z.object({ folder: z.string() }).nullable() },
  /**
   * Makes backups by itself from now on, into the folder picked last; null: no more. `passphrase: null` keeps the lock
   * that there is (`backup-passphrase-needed` without one). `folder-gone`: none was picked yet.
   */
  "backup:plan": {
    input: z.strictObject({
      plan: BackupPlan.omit({ folder: true }).nullable(),
      passphrase: z.string().max(1000).nullable(),
    }),
    output: BackupStatus,
  },
  /** The person has read that a backup failed. */
  "backup:read-trouble": { input: nothing, output: BackupStatus },
} as const;
