// How long an encrypted and sealed store takes for a hundred thousand rows, beside a plain one, and to be unlocked.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import { openSql, type Sql } from "../../electron/adapters/store/open-sql.ts";
import { createVault } from "../../electron/adapters/vault/create-vault.ts";
import type { Keyring } from "../../electron/adapters/vault/electron-keyring.ts";

const rows = 100_000;
const rowsAtOnce = 1000;
const lookUps = 10_000;
const searches = 10;

const words = "We received your request of last week and are looking for what we hold about you. ".repeat(3);

const refuse = (): never => {
  throw new Error("no keyring");
};
const noKeyring: Keyring = { isAvailable: () => false, encrypt: refuse, decrypt: refuse };

const pragmas =
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY";
const table = `CREATE TABLE IF NOT EXISTS bench_entries (entry_id TEXT NOT NULL PRIMARY KEY, request TEXT NOT NULL,
  happened_at TEXT NOT NULL, words TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS bench_by_request ON bench_entries (request, happened_at)`;

const writeRows = (sql: Sql) => {
  sql.transact(() => sql.exec(table));
  for (let first = 0; first < rows; first += rowsAtOnce) {
    sql.transact(() => {
      for (let number = first; number < first + rowsAtOnce; number += 1) {
        // In no order, as ids are.
        const id = `${(number * 7919) % 100_003}`.padStart(36, "0");
        sql.run("INSERT INTO bench_entries VALUES (:id, :request, :at, :words)", {
          id,
          request: `request-${number % 5000}`,
          at: `2026-11-22T09:30:00.${number}Z`,
          words: `${words}${number}`,
        });
      }
    });
  }
};

const searchRows = (sql: Sql) => {
  for (let number = 0; number < lookUps; number += 1) {
    const request = `request-${(number * 104_729) % 5000}`;
    sql.all("SELECT words FROM bench_entries WHERE request = :request ORDER BY happened_at", { request });
  }
  for (let number = 0; number < searches; number += 1) {
    const found = sql.one("SELECT count(*) AS n FROM bench_entries WHERE words LIKE :like", {
      like: `%you. ${number + 1}7%`,
    });
    if (typeof found?.n !== "number" || found.n === 0) throw new Error("the search found nothing");
  }
};

const inFolder = async <T>(work: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), "rightsdesk-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Written, searched, closed and searched again: what a day with the app is. */
const timeRows = (key: Uint8Array | null): Promise<number> =>
  inFolder((folder) => {
    const path = join(folder, "bench.db");
    const start = performance.now();
    for (const work of [writeRows, searchRows]) {
      const sql = openSql({ path, key });
      sql.exec(pragmas);
      work(sql);
      sql.close();
    }
    return (performance.now() - start) / 1000;
  });

/** The two are timed in turn; each run is one ratio. */
export const measureStore = async (runs: number) => {
  const rounds: { readonly plain: number; readonly sealed: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    rounds.push({ plain: await timeRows(null), sealed: await timeRows(Uint8Array.from(randomBytes(32))) });
  }
  return rounds;
};

/** Milliseconds from the typed passphrase, at the cost that people get, to a verified store with all its rows. */
export const measureUnlock = (
  runs: number,
): Promise<readonly { readonly passphrase: number; readonly opening: number }[]> =>
  inFolder(async (folder) => {
    const passphrase = "correct horse battery";
    const path = join(folder, "rightsdesk.db");
    const making = createVault({ folder, keyring: noKeyring, randomBytes });
    const made = await making.create(passphrase);
    if (!made.ok) throw new Error(made.message);
    createStore({ path, key: made.value, newId: () => "bench-profile" }).close();
    const sql = openSql({ path, key: made.value });
    writeRows(sql);
    sql.close();
    const times: { readonly passphrase: number; readonly opening: number }[] = [];
    for (let run = 0; run < runs; run += 1) {
      const vault = createVault({ folder, keyring: noKeyring, randomBytes });
      const start = performance.now();
      const key = await vault.unlock({ passphrase });
      if (!key.ok) throw new Error(key.message);
      const unlocked = performance.now();
      const store = createStore({ path, key: key.value, newId: () => "bench-profile" });
      times.push({ passphrase: unlocked - start, opening: performance.now() - unlocked });
      store.close();
    }
    return times;
  });
