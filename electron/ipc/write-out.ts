// Writes everything into a folder that the person picked: as an export alone, or with a backup beside it for another computer.
import path from "node:path";
import { makeLock, type SecretLock } from "../adapters/backup/lock-content-key.ts";
import { type ExportedFile, writeExport } from "../adapters/export/write-export.ts";
import type { TakenAlong } from "../shared/backup.ts";
import { type Result, succeed } from "../shared/result.ts";
import type { BackupParts } from "./backup.ts";
import type { BackupDesk } from "./backup-desk.ts";
import { writeExportJson } from "./collect-export.ts";
import type { KeptPlan } from "./kept-plan.ts";
import { makeBackup } from "./make-backup.ts";
import { takeAlongWords } from "./take-along-words.ts";
import { backupEnding, stampOf } from "./take-copy.ts";

type Needs = Pick<
  BackupParts,
  "store" | "app" | "clock" | "newToken" | "randomBytes" | "cost" | "language" | "ledger"
> & {
  readonly desk: BackupDesk;
  readonly kept: KeptPlan;
  /** What opens a backup besides its passphrase. */
  readonly codeLocks: () => readonly SecretLock[];
};

export const createWriteOut = (needs: Needs) => {
  const { store, app, clock, desk, kept, language } = needs;

  const exportFiles = async (madeAt: ReturnType<typeof clock.now>): Promise<ExportedFile[]> => {
    const { writeExportTables } = await import("./export-tables.ts");
    const pieces = writeExportJson(store, { madeAt, app, ledger: await needs.ledger() });
    return [{ name: "rightsdesk.json", pieces }, ...writeExportTables(store, language())];
  };

  /** Into a new folder in that one, of which the app remembers where it was. */
  const writeTo = async (
    into: string,
    { name, files }: { readonly name: string; readonly files: readonly ExportedFile[] },
    turn: () => Promise<void>,
  ): Promise<string> => {
    const folder = await writeExport({ folder: into, name, files, token: needs.newToken(), turn });
    kept.note({ lastExport: { at: clock.now(), folder } });
    return folder;
  };

  return {
    exportInto: (into: string): Promise<Result<{ folder: string }>> =>
      desk.run("exporting", { detail: into }, async ({ turn }) => {
        const madeAt = clock.now();
        const files = await exportFiles(madeAt);
        return succeed({ folder: await writeTo(into, { name: `Rightsdesk ${stampOf(madeAt)}`, files }, turn) });
      }),

    takeAlong: (into: string, passphrase: string): Promise<Result<TakenAlong>> =>
      desk.run("locking", { detail: into }, async (running) => {
        const lock = await makeLock("passphrase", passphrase, needs);
        const madeAt = clock.now();
        const words = takeAlongWords[language()];
        const name = `${words.folder} ${stampOf(madeAt)}`;
        const backup = `${words.backup}${backupEnding}`;
        let bytes = 0;
        const files: ExportedFile[] = [
          { name: words.readMe, pieces: [words.text({ backup, app, hasCode: needs.codeLocks().length > 0 })] },
          {
            name: backup,
            write: async (file) => {
              running.enter("copying");
              const locks = [lock, ...needs.codeLocks()];
              ({ bytes } = await makeBackup(needs, { path: file, locks, madeAt }, running));
              running.enter("exporting");
            },
          },
          ...(await exportFiles(madeAt)),
        ];
        const folder = await writeTo(into, { name, files }, running.turn);
        kept.note({ last: { at: madeAt, file: path.join(folder, backup), bytes }, trouble: null });
        return succeed({ folder, files: files.map((file) => file.name) });
      }),
  };
};
