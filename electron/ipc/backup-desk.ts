// One copy at a time: whose turn it is, how it is stopped, and what its end means for the window.
import { setImmediate } from "node:timers/promises";
import { BackupProblem } from "../adapters/backup/backup-problem.ts";
import { ImportProblem } from "../adapters/export/import-problem.ts";
import type { SafeStage } from "../shared/lists.ts";
import { fail, type Result } from "../shared/result.ts";
import { nameCopyProblem } from "./name-copy-problem.ts";

/** What a running copy asks: whether it goes on, and to let others have their turn. */
export type Running = {
  readonly isStopped: () => boolean;
  /** Throws `backup-stopped`. */
  readonly turn: () => Promise<void>;
  readonly enter: (stage: SafeStage) => void;
  readonly count: () => void;
};

type Notify = {
  readonly changed: () => void;
  readonly progress: (rows: number) => void;
};

/** Often enough to see that it goes on. */
const rowsBetween = 500;

export type BackupDesk = ReturnType<typeof createBackupDesk>;

export const createBackupDesk = ({ changed, progress }: Notify) => {
  let busy: { stage: SafeStage; isStopped: boolean } | null = null;
  /** Resolves when nothing is going on any more. */
  let last: Promise<unknown> = Promise.resolve();

  const running = (mine: { stage: SafeStage; isStopped: boolean }): Running => {
    let rows = 0;
    return {
      isStopped: () => mine.isStopped,
      turn: async () => {
        await setImmediate();
        if (mine.isStopped) throw new BackupProblem("backup-stopped");
      },
      enter: (stage) => {
        mine.stage = stage;
        rows = 0;
        changed();
      },
      count: () => {
        rows += 1;
        if (rows % rowsBetween === 0) progress(rows);
      },
    };
  };

  const attempt = async <T>(
    work: (running: Running) => Promise<Result<T>>,
    mine: { stage: SafeStage; isStopped: boolean },
    how: { readonly detail?: string | null; readonly isReading?: boolean },
  ): Promise<Result<T>> => {
    try {
      return await work(running(mine));
    } catch (error) {
      if (error instanceof ImportProblem) return fail(error.code, "The import was refused.", { detail: error.where });
      const failure = nameCopyProblem(error, how);
      if (failure === null) throw error;
      return failure;
    } finally {
      busy = null;
      changed();
    }
  };

  return {
    stage: (): SafeStage | null => busy?.stage ?? null,
    /** Runs one piece of work; `backup-busy` while there is another. `detail`: what a failure of the system is about. */
    run: <T>(
      stage: SafeStage,
      how: { readonly detail?: string | null; readonly isReading?: boolean },
      work: (running: Running) => Promise<Result<T>>,
    ): Promise<Result<T>> => {
      if (busy !== null) return Promise.resolve(fail("backup-busy", "Another copy is going on.", { retry: true }));
      busy = { stage, isStopped: false };
      changed();
      const done = attempt(work, busy, how);
      last = done.catch(() => undefined);
      return done;
    },
    stop: (): boolean => {
      if (busy !== null) busy.isStopped = true;
      return busy !== null;
    },
    ended: (): Promise<unknown> => last,
  };
};
