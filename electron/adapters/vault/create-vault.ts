// Keeps the one key of the store: made at random, wrapped by the keyring or under a passphrase, never written plain.
import { setTimeout as waitFor } from "node:timers/promises";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { createPatience } from "../keys/create-patience.ts";
import { fullCost, type ScryptCost } from "../keys/seal-by-passphrase.ts";
import type { Keyring } from "./electron-keyring.ts";
import type { KeyFile } from "./key-file.ts";
import { createKeyFilePlace, type KeyFilePlace } from "./key-file-place.ts";
import { makeRecoveryCode, readRecoveryCode } from "./recovery-code.ts";
import type { UnlockWay, Vault, VaultStatus } from "./vault.ts";
import { checkOf, unwrapByKeyring, unwrapBySecret, wrapByKeyring, wrapBySecret } from "./wrap-key.ts";

type Needs = {
  /** Of the store; made when the first key is. */
  readonly folder: string;
  readonly keyring: Keyring;
  readonly randomBytes: (size: number) => Uint8Array;
  /** Of new passphrases and codes. Lower in tests. */
  readonly cost?: ScryptCost;
  /** What was wrapped for less is not opened: it was not wrapped by us. Stays when `cost` rises. Lower in tests. */
  readonly leastCost?: ScryptCost;
  /** Milliseconds of a clock that nobody sets. */
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
};

type Context = Required<Pick<Needs, "keyring" | "randomBytes" | "cost" | "leastCost">> & {
  readonly place: KeyFilePlace;
  readonly patience: ReturnType<typeof createPatience>;
};

const shortestPassphrase = 8;

const keyringMissing = () => fail("keyring-missing", "The system's keyring did not answer, or is another one.");
const keyUnreadable = () => fail("key-unreadable", "The key file cannot be read.");
const mistyped = () => fail("recovery-code-mistyped", "A sign of the code is wrong or missing.");

const writing = <T>(write: () => T): Result<T> => {
  try {
    return succeed(write());
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return fail("key-unwritable", `The key file cannot be written (${String(error.code)}).`, { retry: true });
  }
};

/** The key wrapped as the person wants it: null is the keyring. */
const wrapFor = async (
  key: Uint8Array,
  passphrase: string | null,
  { keyring, cost, randomBytes }: Context,
): Promise<Result<KeyFile["kept"]>> => {
  if (passphrase === null) {
    if (!keyring.isAvailable()) return keyringMissing();
    try {
      return succeed({ kind: "keyring", sealed: wrapByKeyring(key, keyring) });
    } catch {
      return keyringMissing();
    }
  }
  if ([...passphrase.normalize("NFC")].length < shortestPassphrase) {
    return fail("passphrase-too-short", `A passphrase has at least ${shortestPassphrase} characters.`);
  }
  const wrapped = await wrapBySecret(key, passphrase, "rightsdesk store key by passphrase", { cost, randomBytes });
  return succeed({ kind: "passphrase", ...wrapped });
};

const statusOf = (key: Uint8Array | null, { place, keyring }: Context): VaultStatus => {
  const file = place.look();
  if (file === "none" || file === "unreadable") return { kind: file };
  const about = { keptBy: file.kept.kind, hasRecoveryCode: file.recovery !== null };
  if (key !== null) return { kind: "open", ...about };
  return { kind: "locked", ...about, keyring: keyring.isAvailable() ? "answers" : "silent" };
};

const byPassphrase = async (file: KeyFile, passphrase: string, { leastCost }: Context): Promise<Uint8Array | null> => {
  const needs = { check: file.check, leastCost };
  if (file.kept.kind !== "passphrase") return null;
  return unwrapBySecret(file.kept, passphrase, "rightsdesk store key by passphrase", needs);
};

const byRecoveryCode = async (file: KeyFile, code: string, { leastCost }: Context): Promise<Uint8Array | null> => {
  const needs = { check: file.check, leastCost };
  if (file.recovery === null) return null;
  return unwrapBySecret(file.recovery, code, "rightsdesk store key by recovery code", needs);
};

/** One try, after the wait that earlier wrong ones earned. */
const tryOut = async (by: UnlockWay, context: Context): Promise<Result<Uint8Array>> => {
  const file = context.place.look();
  if (file === "none" || file === "unreadable") return keyUnreadable();
  const code = "recoveryCode" in by ? readRecoveryCode(by.recoveryCode) : null;
  if ("recoveryCode" in by && code === null) return mistyped();
  await context.patience.pass();
  const key =
    "passphrase" in by
      ? await byPassphrase(file, by.passphrase, context)
      : await byRecoveryCode(file, code ?? "", context);
  context.patience.learn(key !== null);
  if (key !== null) return succeed(key);
  return "passphrase" in by
    ? fail("passphrase-wrong", "The passphrase is another one.")
    : fail("recovery-code-wrong", "The code opens nothing.");
};

/** The key while it is there: one array, since others work with it, and it is what is filled with zeros. */
const createHolder = () => {
  let key: Uint8Array | null = null;
  return {
    get: () => key,
    hold: (opened: Uint8Array): Uint8Array => {
      if (key === null) key = opened;
      else opened.fill(0);
      return key;
    },
    forget: () => {
      key?.fill(0);
      key = null;
    },
  };
};
type Holder = ReturnType<typeof createHolder>;

const create = async (passphrase: string | null, holder: Holder, context: Context): Promise<Result<Uint8Array>> => {
  const file = context.place.look();
  if (file === "unreadable") return keyUnreadable();
  if (file !== "none") return fail("key-there-already", "There is a key file.");
  const made = Uint8Array.from(context.randomBytes(32));
  const kept = await wrapFor(made, passphrase, context);
  if (!kept.ok) return kept;
  const content: KeyFile = { version: 1, check: checkOf(made), kept: kept.value, recovery: null };
  const written = writing(() => context.place.write(content));
  return written.ok ? succeed(holder.hold(made)) : written;
};

/** Writes the key file with a part of it made anew. */
const change = async (
  make: (key: Uint8Array) => Promise<Result<Partial<KeyFile>>>,
  holder: Holder,
  { place }: Context,
): Promise<Result<true>> => {
  const held = holder.get();
  if (held === null) throw new Error("the vault is locked");
  // A copy: locking in the middle fills the held one with zeros, and those must not be what is wrapped.
  const key = Uint8Array.from(held);
  const part = await make(key);
  const file = place.look();
  const isOurs = file !== "none" && file !== "unreadable" && file.check === checkOf(key);
  key.fill(0);
  if (!part.ok) return part;
  if (!isOurs) return keyUnreadable();
  const written = writing(() => place.write({ ...file, ...part.value }));
  return written.ok ? succeed(true) : written;
};

const keepBy = async (passphrase: string | null, holder: Holder, context: Context): Promise<Result<VaultStatus>> => {
  const wrap = async (key: Uint8Array): Promise<Result<Partial<KeyFile>>> => {
    const kept = await wrapFor(key, passphrase, context);
    return kept.ok ? succeed({ kept: kept.value }) : kept;
  };
  const changed = await change(wrap, holder, context);
  return changed.ok ? succeed(statusOf(holder.get(), context)) : changed;
};

const renewCode = async (holder: Holder, context: Context): Promise<Result<string>> => {
  const code = makeRecoveryCode(context.randomBytes);
  const read = readRecoveryCode(code);
  if (read === null) throw new Error("a recovery code that does not read");
  const wrap = async (key: Uint8Array): Promise<Result<Partial<KeyFile>>> =>
    succeed({ recovery: await wrapBySecret(key, read, "rightsdesk store key by recovery code", context) });
  const changed = await change(wrap, holder, context);
  return changed.ok ? succeed(code) : changed;
};

const checkCode = async (code: string, context: Context): Promise<Result<boolean>> => {
  const opened = await tryOut({ recoveryCode: code }, context);
  if (opened.ok) opened.value.fill(0);
  return opened.ok || opened.code === "recovery-code-wrong" ? succeed(opened.ok) : opened;
};

const openByKeyring = (holder: Holder, { place, keyring }: Context): Result<Uint8Array> => {
  const file = place.look();
  if (file === "none" || file === "unreadable") return keyUnreadable();
  const opened = file.kept.kind === "keyring" ? unwrapByKeyring(file.kept.sealed, file.check, keyring) : null;
  return opened === null ? keyringMissing() : succeed(holder.hold(opened));
};

/** `createVault({ folder, keyring, randomBytes })`: `folder` is the store's. */
export const createVault = ({
  folder,
  keyring,
  randomBytes,
  cost = fullCost,
  leastCost = fullCost,
  now = () => performance.now(),
  wait = (milliseconds) => waitFor(milliseconds, undefined, { ref: false }),
}: Needs): Vault => {
  const patience = createPatience({ now, wait });
  const context: Context = { place: createKeyFilePlace(folder), patience, keyring, randomBytes, cost, leastCost };
  const holder = createHolder();
  return {
    status: () => statusOf(holder.get(), context),
    keyringAvailable: () => keyring.isAvailable(),
    create: (passphrase) => patience.inTurn(() => create(passphrase, holder, context)),
    openByKeyring: () => openByKeyring(holder, context),
    unlock: (by) =>
      patience.inTurn(async () => {
        const opened = await tryOut(by, context);
        return opened.ok ? succeed(holder.hold(opened.value)) : opened;
      }),
    lock: holder.forget,
    keepBy: (passphrase) => patience.inTurn(() => keepBy(passphrase, holder, context)),
    makeRecoveryCode: () => patience.inTurn(() => renewCode(holder, context)),
    checkRecoveryCode: (code) => patience.inTurn(() => checkCode(code, context)),
    erase: () => {
      const destroyed = writing(() => ({ destroyed: context.place.destroy() }));
      if (destroyed.ok) holder.forget();
      return destroyed;
    },
  };
};
