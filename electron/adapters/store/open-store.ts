// Opens the person's store at start: sets a damaged one aside, and says by name why it cannot be opened otherwise.
import { type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "../../shared/day.ts";
import { makePrivateFolder } from "../files/make-private-folder.ts";
import { createStore } from "./create-store.ts";
import { examineFile } from "./examine-file.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import { setAside } from "./set-aside.ts";
import type { Store } from "./store.ts";
import { nameStoreProblem, StoreProblem, type StoreProblemCode } from "./store-problem.ts";

type Needs = {
  readonly folder: string;
  /** Of the encryption at rest; null while the store is plain. */
  readonly key: Uint8Array | null;
  readonly now: () => Instant;
  readonly newId: () => string;
};

/**
 * `setAside`: where a damaged store lies now; the one that was opened is empty then. A failure changed nothing, and an
 * empty store was not put in the place of one that is there. `message`: plain English for a dialog before the window.
 */
export type OpenedStore =
  | { readonly ok: true; readonly value: { readonly store: Store; readonly setAside: string | null } }
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

const statOrNull = (path: string): Stats | null => {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    throw nameStoreProblem(error);
  }
};

const makeFolder = (folder: string) => {
  try {
    makePrivateFolder(folder);
  } catch (error) {
    throw nameStoreProblem(error);
  }
};

/**
 * No file and no bytes are a new store, unless a log without its database says that there was one. A single byte is
 * none: SQLite writes it into an empty file on some systems, and reads it as empty.
 */
const isDamaged = (path: string, key: Uint8Array | null): boolean => {
  const stats = statOrNull(path);
  if (stats === null || (stats.isFile() && stats.size <= 1)) return (statOrNull(`${path}-wal`)?.size ?? 0) > 0;
  if (!stats.isFile()) return true;
  const finding = examineFile({ path, key, migrations: allMigrations });
  if (finding === "newer") throw new StoreProblem("store-newer");
  return finding === "damaged";
};

/** Opens `<folder>/rightsdesk.db`. Expected failures are values; anything else is a bug and throws. */
export const openStore = ({ folder, key, now, newId }: Needs): OpenedStore => {
  const path = join(folder, "rightsdesk.db");
  try {
    makeFolder(folder);
    const aside = isDamaged(path, key) ? setAside(path, now()) : null;
    return { ok: true, value: { store: createStore({ path, key, newId }), setAside: aside } };
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return { ok: false, code: error.code, message: `${sentences[error.code]}\n\n${path}`, path, cause: error };
  }
};
