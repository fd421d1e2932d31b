// How long it takes to read the board's rows, to derive them all, to answer a click on it and a letter typed in its search.
import { fileURLToPath } from "node:url";
import { loadHolidays } from "../../electron/adapters/holidays/load-holidays.ts";
import { loadLawPacks } from "../../electron/adapters/seeds/load-law-packs.ts";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import { openSql } from "../../electron/adapters/store/open-sql.ts";
import type { BoardRow } from "../../electron/core/board/board-row.ts";
import { createBoardIndex } from "../../electron/core/board/create-board-index.ts";
import { deriveRow } from "../../electron/core/board/derive-row.ts";
import type { BoardWish } from "../../electron/shared/board.ts";
import { Day } from "../../electron/shared/day.ts";
import { fillBoard } from "./fill-board.ts";

const wish: BoardWish = {
  lane: null,
  text: "",
  right: null,
  law: null,
  slug: null,
  sort: "urgency",
  isDescending: false,
};
const msOf = <T>(work: () => T): readonly [number, T] => {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
};

const readAll = (store: ReturnType<typeof createStore>): { readonly rows: BoardRow[]; readonly longestMs: number } => {
  const all: BoardRow[] = [];
  let longestMs = 0;
  for (let after: number | null = 0; after !== null; ) {
    const from: number = after;
    const [ms, { rows, last }] = msOf(() => store.board.portion("practice", from, 200));
    longestMs = Math.max(longestMs, ms);
    all.push(...rows);
    after = last;
  }
  return { rows: all, longestMs };
};

export type TrackerTimes = {
  readonly events: number;
  readonly readMs: number;
  readonly longestPortionMs: number;
  readonly deriveMs: readonly number[];
  readonly openMs: readonly number[];
  readonly searchMs: readonly number[];
};

/** `path`: of an empty store. Milliseconds of this one thread; the first runs of each are left to the engine. */
export const measureTracker = ({
  path,
  key,
  many,
  events,
  runs,
  seeds = fileURLToPath(new URL("../../seeds", import.meta.url)),
}: {
  readonly path: string;
  readonly key: Uint8Array | null;
  readonly many: number;
  readonly events: number;
  readonly runs: number;
  readonly seeds?: string;
}): TrackerTimes => {
  const laws = loadLawPacks({ folder: `${seeds}/laws` });
  const holidays = loadHolidays({ folder: `${seeds}/holidays` });
  createStore({ path, key, newId: () => "bench-profile" }).close();
  const sql = openSql({ path, key });
  const written = fillBoard(sql, [...laws.values()], { many, events });
  sql.close();
  const store = createStore({ path, key, newId: () => "bench-profile" });
  const [readMs, { rows, longestMs }] = msOf(() => readAll(store));
  store.close();
  const today = Day.parse("2026-11-22");
  const deriveAll = () => rows.map((row) => deriveRow(row, { laws, holidays, today, hasOpenReply: false }));
  const derives = Array.from({ length: runs }, () => msOf(deriveAll)[0]);
  const index = createBoardIndex();
  index.change(deriveAll().map(({ summary }, n) => ({ summary, law: rows[n]?.law ?? null })));
  index.warm();
  const openMs = Array.from({ length: runs }, () => msOf(() => index.find(wish, 0, 50))[0]);
  const typed = ["l", "lo", "lod", "lodz", "lodz 1", "lodz 12", "lodz 123"];
  const searchMs = typed.map((text) => msOf(() => index.find({ ...wish, text }, 0, 50))[0]);
  return { events: written, readMs, longestPortionMs: longestMs, deriveMs: derives, openMs, searchMs };
};
