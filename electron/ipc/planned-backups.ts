// Backups that are made by themselves: when one is due, into the folder of the plan, and only its own files are removed.
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { unsealLock } from "../adapters/backup/keep-lock.ts";
import type { SecretLock } from "../adapters/backup/lock-content-key.ts";
import { lookAtBackup } from "../adapters/backup/read-backup.ts";
import type { Clock } from "../adapters/clock/create-clock.ts";
import { isBackupDue } from "../core/backup/is-backup-due.ts";
import type { BackupPlan, LastBackup } from "../shared/backup.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { BackupDesk, Running } from "./backup-desk.ts";
import type { KeptPlan } from "./kept-plan.ts";
import { type BackupNeeds, makeBackup } from "./make-backup.ts";
import { backupEnding, stampOf } from "./take-copy.ts";

type Needs = BackupNeeds & {
  readonly desk: BackupDesk;
  readonly kept: KeptPlan;
  readonly clock: Clock;
  readonly ownKey: Uint8Array;
  /** What opens each backup besides its passphrase. */
  readonly codeLocks: () => readonly SecretLock[];
  readonly isIdle: () => boolean;
  readonly changed: () => void;
};

const isFolder = async (folder: string): Promise<boolean> => {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    // Whatever is the matter with it: it cannot be written to. It is never made: a drive that is not there has no folder.
    return false;
  }
};

/** A file of that name that is not the one we made is somebody's. */
const isOurs = async (file: string, backupId: string): Promise<boolean> => {
  try {
    return (await lookAtBackup(file)).backupId === backupId;
  } catch {
    return false;
  }
};

const prune = async ({ folder, keep }: BackupPlan, kept: KeptPlan) => {
  const { files } = kept.log();
  const surplus = files.slice(0, Math.max(0, files.length - keep));
  for (const { name, backupId } of surplus) {
    const file = path.join(folder, name);
    if (await isOurs(file, backupId)) await rm(file, { force: true });
  }
  kept.note({ files: files.slice(surplus.length) });
};

export const createPlannedBackups = (needs: Needs) => {
  const { desk, kept, clock, ownKey } = needs;
  const lockOf = () => unsealLock(kept.lock(), ownKey);

  const write = async (plan: BackupPlan, running: Running): Promise<Result<LastBackup>> => {
    const lock = lockOf();
    if (lock === null) return fail("backup-passphrase-needed", "No lock is kept.");
    if (!(await isFolder(plan.folder))) return fail("folder-gone", "The folder is not there.", { detail: plan.folder });
    running.enter("copying");
    const madeAt = clock.now();
    const name = `Rightsdesk ${stampOf(madeAt)}${backupEnding}`;
    const file = path.join(plan.folder, name);
    const { backupId, bytes } = await makeBackup(
      needs,
      { path: file, locks: [lock, ...needs.codeLocks()], madeAt },
      running,
    );
    const last = { at: madeAt, file, bytes };
    kept.note({ last, trouble: null, files: [...kept.log().files, { name, backupId }] });
    await prune(plan, kept);
    return succeed(last);
  };

  const make = async (plan: BackupPlan): Promise<Result<LastBackup>> => {
    const made = await desk.run("copying", { detail: plan.folder }, (running) => write(plan, running));
    if (!made.ok && made.code !== "backup-busy" && made.code !== "backup-stopped") {
      const before = kept.log().trouble;
      // Said once: the same trouble an hour later is no news.
      const isRead = before?.isRead === true && before.code === made.code && before.folder === plan.folder;
      kept.note({ trouble: { at: clock.now(), code: made.code, folder: plan.folder, isRead } });
    }
    needs.changed();
    return made;
  };

  return {
    canLock: (): boolean => lockOf() !== null,
    make,
    /** Makes one if it is due and nothing else is going on. */
    look: async (): Promise<void> => {
      const plan = kept.plan();
      if (plan === null || desk.stage() !== null || !needs.isIdle()) return;
      const { last, trouble } = kept.log();
      const times = { last: last?.at ?? null, failed: trouble?.at ?? null, now: clock.now() };
      if (isBackupDue({ every: plan.every, ...times })) await make(plan);
    },
  };
};
