// Lays a backup or an export out beside the store, proves it, and takes it over when the person says how.
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { LockOpener } from "../adapters/backup/lock-content-key.ts";
import { keyBy, readBackup } from "../adapters/backup/read-backup.ts";
import { ImportProblem } from "../adapters/export/import-problem.ts";
import { readExport } from "../adapters/export/read-export.ts";
import { type OpeningStage, openStage, type Stage, stageStore } from "../adapters/store/open-stage.ts";
import type { Store } from "../adapters/store/store.ts";
import { StoreProblem, sqliteResultOf } from "../adapters/store/store-problem.ts";
import type { OpenedCopy } from "../shared/backup.ts";
import type { Instant } from "../shared/day.ts";
import type { Running } from "./backup-desk.ts";
import { fillStore } from "./fill-store.ts";
import { nameStageProblem } from "./name-copy-problem.ts";

type Needs = {
  readonly store: Store;
  /** The store's own: the stage is as safe as the store. */
  readonly folder: string;
  readonly newId: () => string;
};

export type Opened = {
  readonly kind: OpenedCopy["kind"];
  readonly name: string;
  readonly madeAt: Instant | null;
  readonly stage: Stage;
};

const stagePrefix = "stage-";

/** What a crash left: noise under a key that is gone. */
export const clearStages = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(stagePrefix)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
};

const stageFolder = ({ folder, newId }: Needs) => path.join(folder, `${stagePrefix}${newId()}`);

/** Nothing but the stage is touched; it is gone again if a byte of the file is not as it was. */
export const openBackup = async (
  needs: Needs,
  { file, opener }: { readonly file: string; readonly opener: LockOpener },
  running: Running,
): Promise<Opened> => {
  let opening: OpeningStage | null = null;
  const began = (made: OpeningStage): OpeningStage => {
    opening = made;
    return made;
  };
  try {
    const header = await readBackup(
      { path: file, keyOf: keyBy(opener), isStopped: running.isStopped },
      ({ schema }) => {
        running.enter("reading");
        const stage = began(openStage({ folder: stageFolder(needs), newId: needs.newId }, schema));
        return (record) => {
          if (record.kind === "table") stage.table(record.name, record.columns);
          if (record.kind !== "row") return;
          stage.row(record.values);
          running.count();
        };
      },
    );
    const stage = (opening as OpeningStage | null)?.finish();
    if (stage === undefined) throw new Error("A backup was read without being begun.");
    return { kind: "backup", name: path.basename(file), madeAt: header.madeAt, stage };
  } catch (error) {
    (opening as OpeningStage | null)?.close();
    throw nameStageProblem(error);
  }
};

/** What the store itself refuses of an export does not fit together: it is the file's fault. */
const nameImportProblem = (error: unknown): unknown => {
  const isRefused = error instanceof StoreProblem && error.code === "store-damaged";
  const isTaken = error instanceof Error && error.message === "reference-taken";
  return isRefused || isTaken || sqliteResultOf(error) !== null
    ? new ImportProblem("import-damaged", null, error)
    : error;
};

export const openExport = async (
  needs: Needs,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Opened> => {
  const read = readExport(bytes);
  try {
    const stage = await stageStore({ folder: stageFolder(needs), newId: needs.newId }, (store) =>
      fillStore(store, read, needs.store),
    );
    return { kind: "export", name, madeAt: read.kind === "all" ? read.file.madeAt : null, stage };
  } catch (error) {
    throw nameImportProblem(error);
  }
};

export const describeOpened = ({ kind, name, madeAt, stage }: Opened, { whole }: Store): OpenedCopy => ({
  kind,
  name,
  madeAt,
  ...whole.countStage(stage),
  here: whole.count(),
});
