// Backups, restores and exports: what is going on, what was opened, and what came of it. A passphrase passes through.
import { createStore } from "zustand/vanilla";
import type {
  BackupStatus,
  LastBackup,
  OpenedCopy,
  PickedBackup,
  TakenAlong,
  TakenOver,
} from "../../electron/shared/backup.ts";
import type { CallInput, Desk } from "../../electron/shared/contract.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

/** Which part of the screen a failure belongs to. */
export type BackupTask = "make" | "plan" | "restore" | "export" | "import";

export type BackupState = {
  readonly status: BackupStatus | null;
  /** Of what is going on now; 0 before the first word of it. */
  readonly rows: number;
  readonly picked: PickedBackup | null;
  readonly opened: OpenedCopy | null;
  readonly taken: TakenOver | null;
  readonly failure: { readonly task: BackupTask; readonly failure: Failure } | null;
  readonly load: () => Promise<void>;
  readonly countRows: (rows: number) => void;
  /** null: no place was picked, or a failure, which stands in the state as well. */
  readonly make: (passphrase: string) => Promise<Result<LastBackup | null>>;
  /** null: no folder was picked. */
  readonly takeAlong: (passphrase: string) => Promise<Result<TakenAlong | null>>;
  readonly stop: () => Promise<void>;
  readonly pick: () => Promise<void>;
  readonly open: (input: CallInput<"backup:open">) => Promise<Failure | null>;
  readonly take: (how: TakenOver["how"]) => Promise<void>;
  /** Throws away what was picked and opened. */
  readonly leave: () => Promise<void>;
  /** The person has read what came of it. */
  readonly forgetTaken: () => void;
  readonly pickFolder: () => Promise<string | null>;
  readonly savePlan: (input: CallInput<"backup:plan">) => Promise<Failure | null>;
  readonly readTrouble: () => Promise<void>;
  /** The folder that was made; null: none. */
  readonly exportAll: () => Promise<string | null>;
  readonly pickExport: () => Promise<void>;
};

type Needs = { readonly desk: Pick<Desk, "backup" | "export">; readonly hear: Hear };

export const createBackupStore = ({ desk, hear }: Needs) =>
  createStore<BackupState>()((set, get) => {
    let lastLoad = 0;
    const begin = () => set({ failure: null, rows: 0 });
    /** The value, or null with the failure in the state. */
    const take = async <T>(task: BackupTask, answer: Promise<Result<T>>): Promise<Result<T>> => {
      const result = hear(await answer);
      if (!result.ok) set({ failure: { task, failure: result } });
      return result;
    };
    return {
      status: null,
      rows: 0,
      picked: null,
      opened: null,
      taken: null,
      failure: null,
      load: async () => {
        const asked = ++lastLoad;
        const status = hear(await desk.backup.status());
        if (asked === lastLoad && status.ok) set({ status: status.value });
      },
      countRows: (rows) => set({ rows }),
      make: async (passphrase) => {
        begin();
        return hear(await desk.backup.make({ passphrase }));
      },
      takeAlong: async (passphrase) => {
        begin();
        return hear(await desk.backup.takeAlong({ passphrase }));
      },
      stop: async () => {
        hear(await desk.backup.stop());
      },
      pick: async () => {
        begin();
        await get().leave();
        const picked = await take("restore", desk.backup.pick());
        if (picked.ok) set({ picked: picked.value });
      },
      open: async (input) => {
        begin();
        const opened = hear(await desk.backup.open(input));
        if (!opened.ok) return opened;
        set({ opened: opened.value, picked: null });
        return null;
      },
      take: async (how) => {
        begin();
        const task = get().opened?.kind === "export" ? "import" : "restore";
        const taken = await take(task, desk.backup.take({ how }));
        if (taken.ok) set({ taken: taken.value, opened: null, picked: null });
      },
      leave: async () => {
        set({ picked: null, opened: null });
        hear(await desk.backup.leave());
      },
      forgetTaken: () => set({ taken: null }),
      pickFolder: async () => {
        const folder = await take("plan", desk.backup.pickFolder());
        return folder.ok ? (folder.value?.folder ?? null) : null;
      },
      savePlan: async (input) => {
        begin();
        const saved = hear(await desk.backup.plan(input));
        await get().load();
        return saved.ok ? null : saved;
      },
      readTrouble: async () => {
        const status = hear(await desk.backup.readTrouble());
        if (status.ok) set({ status: status.value });
      },
      exportAll: async () => {
        begin();
        const made = await take("export", desk.export.make());
        return made.ok ? (made.value?.folder ?? null) : null;
      },
      pickExport: async () => {
        begin();
        await get().leave();
        const opened = await take("import", desk.export.pick());
        if (opened.ok) set({ opened: opened.value });
      },
    };
  });
