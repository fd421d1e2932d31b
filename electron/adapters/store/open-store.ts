// Opens the person's store at start: sets a damaged one aside, and says by name why it cannot be opened otherwise.
import { type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "../../shared/day.ts";
import { makePrivateFolder } from "../files/make-private-folder.ts";
import { encryptPlainStore } from "./encrypt-plain-store.ts";
import { examineFile } from "./examine-file.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import type { StoreNeeds } from "./open-front-store.ts";
import { finishMaking } from "./seal/make-sealed-file.ts";
import { isPlainStore } from "./seal/store-places.ts";
import { setAside } from "./set-aside.ts";
import { nameStoreProblem, StoreProblem, type StoreProblemCode } from "./store-problem.ts";

type Needs = {
  readonly folder: string;
  /** Of the store, 32 bytes; null for a plain one, as they were before the encryption. */
  readonly key: Uint8Array | null;
  readonly now: () => Instant;
  readonly newId: () => string;
};

/**
 * `setAside`: where a damaged store lies now; the one that was opened is empty then. A failure changed nothing, and an
 * empty store was not put in the place of one that is there. `message`: plain English for a dialog before the window.
 */
export type OpenedStore<S> =
  | { readonly ok: true; readonly value: { readonly store: S; readonly setAside: string | null } }
  | {
      readonly ok: false;
      readonly code: StoreProblemCode;
      readonly message: string;
      readonly path: string;
      readonly cause: unknown;
    };

const sentences: Record<StoreProblemCode, string> = {
  "store-newer": "A newer version of Rightsdesk wrote this file. Start that version; nothing was changed.",
  "store-locked": "Another program is using this file. Close it and start Rightsdesk again.",
  "store-unwritable":
    "This file cannot be written. Look whether the disk is full and whether you may write to the folder.",
  "store-damaged": "This file was damaged while it was being opened. Start Rightsdesk again.",
  "store-key-wrong": "This file is locked with another key. Nothing was changed.",
};

const naming = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw nameStoreProblem(error);
  }
};

const statOrNull = (path: string): Stats | null => naming(() => statSync(path, { throwIfNoEntry: false }) ?? null);

/**
 * No file and no bytes are a new store, unless a log without its database says that there was one. A single byte is
 * none: SQLite writes it into an empty file on some systems, and reads it as empty.
 */
const isPlainDamaged = (path: string): boolean => {
  const stats = statOrNull(path);
  if (stats === null || (stats.isFile() && stats.size <= 1)) return (statOrNull(`${path}-wal`)?.size ?? 0) > 0;
  if (!stats.isFile()) return true;
  const finding = examineFile({ path, migrations: allMigrations });
  if (finding === "newer") throw new StoreProblem("store-newer");
  return finding === "damaged";
};

type Opening<S> = { readonly store: S; readonly setAside: string | null };
type Open<S> = (needs: StoreNeeds) => S;

const openPlain = <S>(path: string, { now, newId }: Needs, open: Open<S>): Opening<S> => {
  const aside = isPlainDamaged(path) ? setAside(path, now()) : null;
  return { store: open({ path, key: null, newId }), setAside: aside };
};

/** The plain store of before becomes an encrypted one first; nobody can say of its bytes more than SQLite does. */
const openSealed = <S>(path: string, key: Uint8Array, { now, newId }: Needs, open: Open<S>): Opening<S> => {
  let aside: string | null = null;
  naming(() => finishMaking(path));
  if (naming(() => isPlainStore(path))) {
    if (isPlainDamaged(path)) aside = setAside(path, now());
    else encryptPlainStore({ path, key, migrations: allMigrations });
  }
  try {
    return { store: open({ path, key, newId }), setAside: aside };
  } catch (error) {
    if (!(error instanceof StoreProblem) || error.code !== "store-damaged") throw error;
    aside = setAside(path, now());
    return { store: open({ path, key, newId }), setAside: aside };
  }
};

/** `openStoreBy(open)(needs)` opens `<folder>/rightsdesk.db`. Expected failures are values; anything else is a bug and throws. */
export const openStoreBy =
  <S>(open: Open<S>) =>
  (needs: Needs): OpenedStore<S> => {
    const path = join(needs.folder, "rightsdesk.db");
    const { key } = needs;
    try {
      naming(() => makePrivateFolder(needs.folder));
      return { ok: true, value: key === null ? openPlain(path, needs, open) : openSealed(path, key, needs, open) };
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      return { ok: false, code: error.code, message: `${sentences[error.code]}\n\n${path}`, path, cause: error };
    }
  };
