// Makes one backup file of the store as it is: begun again when somebody writes meanwhile.
import type { BackupRecord } from "../adapters/backup/backup-records.ts";
import type { BackupLock } from "../adapters/backup/lock-content-key.ts";
import { type WrittenBackup, writeBackup } from "../adapters/backup/write-backup.ts";
import type { Store } from "../adapters/store/store.ts";
import { StoreChanged, type WholeRecord } from "../adapters/store/whole-store.ts";
import type { Instant } from "../shared/day.ts";
import type { Running } from "./backup-desk.ts";

export type BackupNeeds = {
  readonly store: Store;
  readonly app: string;
  readonly randomBytes: (size: number) => Uint8Array;
};

/** A store that never rests for as long as a copy takes is copied in memory at once. */
const patientTries = 4;

async function* counted(
  records: AsyncIterable<WholeRecord> | Iterable<WholeRecord>,
  { count }: Running,
): AsyncGenerator<BackupRecord> {
  let rows = 0;
  for await (const record of records) {
    if (record.kind === "row") {
      rows += 1;
      count();
    }
    yield record;
  }
  yield { kind: "end", rows };
}

export const makeBackup = async (
  { store, app, randomBytes }: BackupNeeds,
  { path, locks, madeAt }: { readonly path: string; readonly locks: readonly BackupLock[]; readonly madeAt: Instant },
  running: Running,
): Promise<WrittenBackup> => {
  for (let tries = 1; ; tries += 1) {
    const isPatient = tries <= patientTries;
    const records = isPatient ? store.whole.copy(running.turn) : store.whole.copyNow();
    try {
      return await writeBackup({
        path,
        locks,
        madeAt,
        app,
        schema: store.whole.version(),
        records: counted(records, running),
        randomBytes,
        isStopped: running.isStopped,
      });
    } catch (error) {
      if (!(error instanceof StoreChanged) || !isPatient) throw error;
    }
  }
};
