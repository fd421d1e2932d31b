// What the store remembers of backups: the plan, the files made by it, the last one and the last failure. Stays on this machine.
import * as z from "zod";
import type { Store } from "../adapters/store/store.ts";
import { BackupPlan, BackupStatus, LastBackup } from "../shared/backup.ts";

const MadeFile = z.object({ name: z.string(), backupId: z.string() });

const Log = z.object({
  last: LastBackup.nullable(),
  /** Not yet known to a log of before. */
  lastExport: BackupStatus.shape.lastExport.default(null),
  trouble: BackupStatus.shape.trouble,
  /** Made by the plan and still to be counted, oldest first. */
  files: z.array(MadeFile),
});
type Log = z.infer<typeof Log>;

const emptyLog: Log = { last: null, lastExport: null, trouble: null, files: [] };

export type KeptPlan = ReturnType<typeof createKeptPlan>;

export const createKeptPlan = (settings: Store["settings"]) => {
  const log = (): Log => Log.safeParse(settings.get("backup-log")).data ?? emptyLog;
  return {
    plan: (): BackupPlan | null => BackupPlan.safeParse(settings.get("backup-plan")).data ?? null,
    keepPlan: (plan: BackupPlan | null): void => settings.set("backup-plan", plan ?? undefined),
    /** As keep-lock.ts sealed it. */
    lock: (): unknown => settings.get("backup-lock"),
    keepLock: (lock: unknown): void => settings.set("backup-lock", lock),
    /** Of the recovery code, sealed in the same way. */
    codeLock: (): unknown => settings.get("backup-code-lock"),
    keepCodeLock: (lock: unknown): void => settings.set("backup-code-lock", lock),
    log,
    note: (change: Partial<Log>): void => settings.set("backup-log", { ...log(), ...change }),
  };
};
