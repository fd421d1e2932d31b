// Calls of backups, restores, exports and imports. Paths stay here: the window names none.
import path from "node:path";
import { sealLock } from "../adapters/backup/keep-lock.ts";
import { type LockOpener, makeLock } from "../adapters/backup/lock-content-key.ts";
import { keyBy, lookAtBackup } from "../adapters/backup/read-backup.ts";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { ScryptCost } from "../adapters/keys/seal-by-passphrase.ts";
import type { Store } from "../adapters/store/store.ts";
import { readRecoveryCode } from "../adapters/vault/recovery-code.ts";
import { type BackupPlan, type BackupStatus, type LastBackup, shortestBackupPassphrase } from "../shared/backup.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { Language } from "../shared/lists.ts";
import type { LedgerEntry } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import { type BackupDesk, createBackupDesk } from "./backup-desk.ts";
import { createCodeLock } from "./code-lock.ts";
import { createKeptPlan } from "./kept-plan.ts";
import { makeBackup } from "./make-backup.ts";
import { clearStages, describeOpened, type Opened, openBackup, openExport } from "./open-copy.ts";
import { createPlannedBackups } from "./planned-backups.ts";
import type { HandlersOf } from "./serve.ts";
import { backupEnding, stampOf, takeCopy } from "./take-copy.ts";
import { createWriteOut } from "./write-out.ts";

/** The system's dialogs; null: the person picked nothing. */
export type PickCopy = {
  readonly saveBackup: (suggested: string) => Promise<string | null>;
  readonly openBackup: () => Promise<string | null>;
  readonly openExport: () => Promise<Result<{ readonly name: string; readonly bytes: Uint8Array } | null>>;
  readonly folder: () => Promise<string | null>;
};

export type BackupParts = {
  readonly store: Store;
  /** The store's own folder. */
  readonly folder: string;
  readonly app: string;
  /** The store key's own for backups. */
  readonly ownKey: Uint8Array;
  readonly pick: PickCopy;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly newToken: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly cost: ScryptCost;
  readonly language: () => Language;
  /** Whether letters of a campaign are being written or approved right now. */
  readonly isCampaignBusy: () => boolean;
  readonly ledger: () => Promise<readonly LedgerEntry[]>;
  readonly changed: () => void;
  readonly progress: (rows: number) => void;
  /** Everything may be another now. */
  readonly replaced: () => void;
};

export type Backups = ReturnType<typeof createBackups>;

/** As it was typed, or as a code is fed to its lock; null: no whole code. */
const readSecret = ({ secret, by }: CallArgument<"backup:open">): string | null =>
  by === "recovery-code" ? readRecoveryCode(secret) : secret;

const codeMistyped = () => fail("recovery-code-mistyped", "A sign of the code is wrong or missing.");
const codeWrong = () => fail("backup-code-wrong", "The code does not open it.", { detail: "recovery-code" });

const tooShort = () =>
  fail("passphrase-too-short", `At least ${shortestBackupPassphrase} characters.`, { detail: "passphrase" });
const isShort = (passphrase: string) => [...passphrase].length < shortestBackupPassphrase;

export const createBackups = (parts: BackupParts) => {
  const { store, folder, clock, pick, randomBytes, cost, ownKey } = parts;
  const desk: BackupDesk = createBackupDesk(parts);
  const kept = createKeptPlan(store.settings);
  const isIdle = () => store.outbox.inState("sending").length === 0;
  const codeLock = createCodeLock({ kept, ownKey, randomBytes, cost });
  const planned = createPlannedBackups({ ...parts, desk, kept, isIdle, codeLocks: codeLock.locks });
  let picked: { readonly file: string; readonly isOwn: boolean } | null = null;
  let pickedFolder: string | null = null;
  let opened: Opened | null = null;

  clearStages(folder);
  const leave = () => {
    opened?.stage.close();
    opened = null;
  };
  const hold = (copy: Opened) => {
    leave();
    opened = copy;
    return succeed(describeOpened(copy, store));
  };
  const status = (): BackupStatus => {
    const { last, lastExport, trouble } = kept.log();
    return {
      plan: kept.plan(),
      canLock: planned.canLock(),
      opensByCode: codeLock.locks().length > 0,
      last,
      lastExport,
      trouble,
      busy: desk.stage(),
    };
  };

  const makeTo = (file: string, passphrase: string) =>
    desk.run<LastBackup>("locking", { detail: file }, async (running) => {
      const lock = await makeLock("passphrase", passphrase, { cost, randomBytes });
      running.enter("copying");
      const madeAt = clock.now();
      const { bytes } = await makeBackup(parts, { path: file, locks: [lock, ...codeLock.locks()], madeAt }, running);
      const last = { at: madeAt, file, bytes };
      kept.note({ last, trouble: null });
      return succeed(last);
    });

  const lookAt = async (file: string) =>
    desk.run("opening", { detail: path.basename(file), isReading: true }, async () => {
      const header = await lookAtBackup(file);
      const isOwn = (await keyBy({ by: "store-key", bytes: ownKey })(header)) !== null;
      picked = { file, isOwn };
      const { madeAt, app, locks } = header;
      const hasCode = locks.some(({ by }) => by === "recovery-code");
      return succeed({ name: path.basename(file), madeAt, app, isOwn, hasCode });
    });

  /** A plan without a lock would fail each time: the passphrase is asked for now. */
  const keepLock = async (passphrase: string | null): Promise<Result<true>> => {
    if (passphrase === null) {
      return planned.canLock()
        ? succeed(true)
        : fail("backup-passphrase-needed", "No lock is kept.", { detail: "passphrase" });
    }
    if (isShort(passphrase)) return tooShort();
    const lock = await makeLock("passphrase", passphrase, { cost, randomBytes });
    kept.keepLock(sealLock(lock, ownKey, randomBytes));
    return succeed(true);
  };

  const startPlan = async (
    plan: Omit<BackupPlan, "folder">,
    passphrase: string | null,
  ): Promise<Result<BackupStatus>> => {
    const into = pickedFolder ?? kept.plan()?.folder ?? null;
    if (into === null) return fail("folder-gone", "No folder was picked.", { detail: "folder" });
    const locked = await keepLock(passphrase);
    if (!locked.ok) return locked;
    // What lies in another folder is not counted here any more, and stays there.
    const isElsewhere = kept.plan()?.folder !== into;
    kept.keepPlan({ ...plan, folder: into });
    if (isElsewhere) kept.note({ files: [] });
    pickedFolder = null;
    // The first one at once: now is the time to learn that the folder cannot be written.
    const made = isElsewhere || passphrase !== null ? await planned.make({ ...plan, folder: into }) : succeed(null);
    parts.changed();
    return made.ok ? succeed(status()) : made;
  };

  const out = createWriteOut({ ...parts, desk, kept, codeLocks: codeLock.locks });

  const handlers: HandlersOf<"backup"> & HandlersOf<"export"> = {
    "backup:status": () => succeed(status()),
    "backup:make": async ({ passphrase }) => {
      if (isShort(passphrase)) return tooShort();
      const file = await pick.saveBackup(`Rightsdesk ${stampOf(clock.now())}${backupEnding}`);
      return file === null ? succeed(null) : makeTo(file, passphrase);
    },
    "backup:take-along": async ({ passphrase }) => {
      if (isShort(passphrase)) return tooShort();
      const into = await pick.folder();
      return into === null ? succeed(null) : out.takeAlong(into, passphrase);
    },
    "backup:stop": () => succeed({ stopped: desk.stop() }),
    "backup:pick": async () => {
      const file = await pick.openBackup();
      return file === null ? succeed(null) : lookAt(file);
    },
    "backup:open": async (typed) => {
      const from = picked;
      if (from === null) return fail("backup-unknown", "No file was picked.");
      leave();
      const secret = from.isOwn ? "" : readSecret(typed);
      if (secret === null) return codeMistyped();
      const { by } = typed;
      const opener: LockOpener = from.isOwn ? { by: "store-key", bytes: ownKey } : { by, secret };
      const held = await desk.run("opening", { detail: path.basename(from.file), isReading: true }, async (running) =>
        hold(await openBackup(parts, { file: from.file, opener }, running)),
      );
      const isWrongCode = !held.ok && held.code === "backup-passphrase-wrong" && by === "recovery-code";
      return isWrongCode ? codeWrong() : held;
    },
    "backup:take": ({ how }) => {
      const copy = opened;
      if (copy === null) return fail("backup-unknown", "Nothing was opened.");
      return desk.run("taking-over", { detail: folder }, async (running) => {
        const taken = await takeCopy(parts, copy, how, running);
        if (taken.ok) {
          leave();
          parts.replaced();
        }
        return taken;
      });
    },
    "backup:leave": () => {
      if (desk.stage() === null) leave();
      return succeed({ left: true });
    },
    "backup:pick-folder": async () => {
      pickedFolder = (await pick.folder()) ?? pickedFolder;
      return succeed(pickedFolder === null ? null : { folder: pickedFolder });
    },
    "backup:plan": async ({ plan, passphrase }) => {
      if (plan !== null) return startPlan(plan, passphrase);
      kept.keepPlan(null);
      kept.keepLock(undefined);
      kept.note({ trouble: null });
      parts.changed();
      return succeed(status());
    },
    "backup:read-trouble": () => {
      const { trouble } = kept.log();
      if (trouble !== null) kept.note({ trouble: { ...trouble, isRead: true } });
      parts.changed();
      return succeed(status());
    },
    "export:make": async () => {
      const into = await pick.folder();
      return into === null ? succeed(null) : out.exportInto(into);
    },
    "export:pick": async () => {
      const file = await pick.openExport();
      if (!file.ok || file.value === null) return file.ok ? succeed(null) : file;
      const { value } = file;
      return desk.run("reading", { detail: value.name, isReading: true }, async () =>
        hold(await openExport(parts, value)),
      );
    },
  };

  return {
    handlers,
    /** Makes a backup if one is due; called every now and then. */
    look: planned.look,
    /** Makes a recovery code by `make`, which then opens backups too. */
    renewCode: async (make: () => Promise<Result<string>>) => {
      const made = await codeLock.renew(make);
      parts.changed();
      return made;
    },
    /** Before that: stops what goes on. Resolves when it has ended; null if nothing does. */
    leave: (): Promise<unknown> | null => (desk.stop() ? desk.ended() : null),
    /** For the end of the app, or of the open store: stops what goes on and waits until it has. */
    close: async (): Promise<void> => {
      desk.stop();
      await desk.ended();
      leave();
    },
  };
};
