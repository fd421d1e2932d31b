// Stands between the key and the window: opens the desk, hides it, locks it, erases it, and says what may be shown.
import type { Vault } from "../adapters/vault/vault.ts";
import { eraseWords, type Language } from "../shared/lists.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { DeskStage, Erasure, StoreTrouble, UnlockBy, VaultStatus, VaultView } from "../shared/vault.ts";
import type { MadeCode } from "./code-lock.ts";

/** What lies behind the key, while it is open. */
export type OpenedDesk = {
  readonly language: () => Language;
  /** How many letters wait to go out. */
  readonly waiting: () => number;
  /** Asks no site for a page any more: whoever hides or locks the desk has no window to see that in, or to stop it. */
  readonly leavePages: () => void;
  /** Begins no other letter. null if none is on its way; else resolves when that one has ended. */
  readonly pending: () => Promise<void> | null;
  /** Makes a recovery code by `make`, which then opens backups as well. */
  readonly renewCode: (make: () => Promise<Result<string>>) => Promise<Result<MadeCode>>;
  /** Ends everything that uses the store, and closes it. The promise: its last connections are gone as well. */
  readonly close: () => Promise<void>;
};

type Trouble = { readonly code: StoreTrouble; readonly path: string };
export type Opening<D> = { readonly ok: true; readonly desk: D } | ({ readonly ok: false } & Trouble);

type Needs<D> = {
  readonly vault: Vault;
  /** Opens the store with the key; a plain one of before is encrypted. */
  readonly openDesk: (key: Uint8Array) => Opening<D>;
  /** Whether a store of before the encryption lies there. */
  readonly isPlain: () => boolean;
  /** Loads the window's page anew; resolves once the old one is gone, with all that it showed and knew. */
  readonly renewPage: () => Promise<void>;
  /** Resolves when the window has had time to show what it was told. */
  readonly letPaint: () => Promise<void>;
  readonly changed: () => void;
  /** While the desk is closed. */
  readonly language: () => Language;
  /** Deletes what the app wrote besides the key. */
  readonly eraseTraces: () => Omit<Erasure, "destroyed">;
};

export type DeskKeeper<D extends OpenedDesk> = ReturnType<typeof createDeskKeeper<D>>;

const isEraseWord = (typed: string) =>
  Object.values(eraseWords).includes(typed.trim().normalize("NFC").toLocaleLowerCase());

/** `createDeskKeeper({ vault, openDesk, isPlain, renewPage, letPaint, changed, language, eraseTraces })` */
export const createDeskKeeper = <D extends OpenedDesk>(needs: Needs<D>) => {
  const { vault, changed } = needs;
  let stage: DeskStage = "closed";
  let desk: D | null = null;
  /** Opened by a recovery code; nothing is shown before something new keeps it. */
  let recovered: Uint8Array | null = null;
  let waiting: number | null = null;
  let isKeyringLost = false;
  let problem: Trouble | null = null;
  let erasure: Erasure | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const result = turn.then(act);
    turn = result.catch(() => undefined);
    return result;
  };
  const enter = (next: DeskStage): void => {
    stage = next;
    changed();
  };
  const status = (): VaultStatus => {
    const found = vault.status();
    return found.kind === "locked" && isKeyringLost ? { ...found, keyring: "silent" } : found;
  };
  const view = (): VaultView => ({
    stage,
    vault: status(),
    keyringAvailable: vault.keyringAvailable(),
    isPlain: desk === null && needs.isPlain(),
    waiting: desk?.waiting() ?? waiting,
    problem,
    erasure,
    language: desk?.language() ?? needs.language(),
  });
  const show = (): Result<VaultView> => succeed(view());

  const open = (key: Uint8Array): Result<VaultView> => {
    const opened = needs.openDesk(key);
    if (!opened.ok) {
      problem = { code: opened.code, path: opened.path };
      vault.lock();
      enter("closed");
      return show();
    }
    ({ desk } = opened);
    [problem, waiting] = [null, null];
    enter("open");
    return show();
  };

  const openWith = async (found: Result<Uint8Array>): Promise<Result<VaultView>> => {
    if (!found.ok) return found;
    if (needs.isPlain()) {
      // Encrypting it takes as long as it takes, and nothing is painted meanwhile: the window says so before.
      enter("opening");
      await needs.letPaint();
    }
    return open(found.value);
  };

  const byKeyring = (): Result<Uint8Array> => {
    const found = vault.openByKeyring();
    // It may answer and be another one: then only the recovery code helps, and the window says so.
    isKeyringLost = !found.ok;
    return found;
  };

  const create = async (passphrase: string | null): Promise<Result<VaultView>> => {
    if (vault.status().kind !== "none") return fail("key-there-already", "There is a key already.");
    return openWith(await vault.create(passphrase));
  };

  const showAgain = async (by: UnlockBy): Promise<Result<VaultView>> => {
    const now = vault.status();
    if ("keyring" in by) {
      if (now.kind !== "open" || now.keptBy !== "keyring") return fail("passphrase-wrong", "A passphrase keeps it.");
      enter("open");
      return show();
    }
    const found = await vault.unlock(by);
    if (!found.ok) return found;
    enter("recoveryCode" in by ? "choosing" : "open");
    return show();
  };

  const unlock = async (by: UnlockBy): Promise<Result<VaultView>> => {
    if (stage === "hidden") return showAgain(by);
    if (desk !== null || recovered !== null || stage === "erased") return show();
    if ("keyring" in by) return openWith(byKeyring());
    if ("passphrase" in by) return openWith(await vault.unlock(by));
    const found = await vault.unlock(by);
    if (!found.ok) return found;
    recovered = found.value;
    enter("choosing");
    return show();
  };

  const beginWith = async (passphrase: string | null): Promise<unknown> => {
    const now = vault.status();
    if (now.kind === "none") return passphrase !== null || vault.keyringAvailable() ? create(passphrase) : null;
    if (now.kind !== "locked") return null;
    if (now.keptBy === "keyring") return now.keyring === "answers" ? unlock({ keyring: true }) : null;
    return passphrase === null ? null : unlock({ passphrase });
  };

  const keepBy = async (passphrase: string | null, current: string | null): Promise<Result<VaultView>> => {
    const now = vault.status();
    if (now.kind !== "open" || (stage !== "open" && stage !== "choosing")) return fail("locked", "It is locked.");
    if (stage === "open" && now.keptBy === "passphrase") {
      const found = await vault.unlock({ passphrase: current ?? "" });
      if (!found.ok) return found;
    }
    const kept = await vault.keepBy(passphrase);
    if (!kept.ok) return kept;
    if (stage === "choosing") {
      const key = recovered;
      recovered = null;
      if (desk === null && key !== null) return open(key);
      enter("open");
    }
    changed();
    return show();
  };

  const hide = async (): Promise<void> => {
    if (stage !== "open") return;
    desk?.leavePages();
    await needs.renewPage();
    enter("hidden");
    // The old page may have asked for another one while it went.
    desk?.leavePages();
  };

  /** Nothing is open afterwards. */
  const end = async (): Promise<void> => {
    const closing = desk;
    if (closing === null) return;
    try {
      closing.leavePages();
      if (stage === "open") await needs.renewPage();
      enter("finishing");
      closing.leavePages();
      await closing.pending();
      waiting = closing.waiting();
    } finally {
      desk = null;
      await closing.close();
    }
  };

  /** The key is forgotten whatever goes wrong before. */
  const shut = async (): Promise<void> => {
    try {
      await end();
    } finally {
      recovered = null;
      vault.lock();
    }
  };

  const lock = async (): Promise<void> => {
    if (desk === null && recovered === null) return;
    try {
      await shut();
    } finally {
      enter("closed");
    }
  };

  const erase = async (typed: string): Promise<Result<VaultView>> => {
    if (!isEraseWord(typed)) return fail("erase-word-wrong", "Another word was typed.");
    if (stage === "erased") return show();
    await shut();
    const done = vault.erase();
    if (!done.ok) {
      enter("closed");
      return done;
    }
    erasure = { destroyed: [...done.value.destroyed], ...needs.eraseTraces() };
    [waiting, problem] = [null, null];
    enter("erased");
    return show();
  };

  return {
    view,
    /** The desk, while the window may ask it. */
    shown: (): D | null => (stage === "open" ? desk : null),
    /** The desk at work, shown or not; null also while it is being closed: nothing may set it going again. */
    desk: (): D | null => (stage === "finishing" ? null : desk),
    stage: (): DeskStage => stage,
    create: (passphrase: string | null) => inTurn(() => create(passphrase)),
    unlock: (by: UnlockBy) => inTurn(() => unlock(by)),
    keepBy: (passphrase: string | null, current: string | null) => inTurn(() => keepBy(passphrase, current)),
    hide: () => inTurn(hide),
    lock: () => inTurn(lock),
    erase: (typed: string) => inTurn(() => erase(typed)),
    /** At start: what needs nobody to type anything. `passphrase`: of the end-to-end tests. */
    begin: (passphrase: string | null): Promise<unknown> => {
      stage = "opening";
      return inTurn(async () => {
        try {
          await beginWith(passphrase);
        } finally {
          if (stage === "opening") enter("closed");
        }
      });
    },
    pending: (): Promise<void> | null => desk?.pending() ?? null,
    /** The app goes. */
    end: (): void => {
      void desk?.close();
      desk = null;
      vault.lock();
    },
  };
};
