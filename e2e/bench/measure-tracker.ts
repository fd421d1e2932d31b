// How long it takes to read the board's rows and to derive them all, without a window.
import { fileURLToPath } from "node:url";
import { loadHolidays } from "../../electron/adapters/holidays/load-holidays.ts";
import { loadLawPacks } from "../../electron/adapters/seeds/load-law-packs.ts";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import type { BoardRow } from "../../electron/core/board/board-row.ts";
import { deriveRow } from "../../electron/core/board/derive-row.ts";
import { readBoardLine } from "../../electron/core/board/read-board-line.ts";
import { Day } from "../../electron/shared/day.ts";

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
const msOf = <T>(work: () => T): readonly [number, T] => {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
};

const readAll = (store: ReturnType<typeof createStore>) => {
  const all: string[] = [];
  let longestMs = 0;
  for (let after: number | null = 0; after !== null; ) {
    const from: number = after;
    const [ms, { text, last }] = msOf(() => store.board.portion("practice", from, 200));
    longestMs = Math.max(longestMs, ms);
    all.push(text);
    after = last;
  }
  return { text: all.filter((text) => text !== "").join("\n"), longestMs };
};

const toRows = (text: string): BoardRow[] =>
  text.split("\n").flatMap((line) => readBoardLine(line, { states: new Map(), logs: new Map() })?.row ?? []);

export type TrackerTimes = {
  readonly events: number;
  readonly readMs: number;
  readonly longestPortionMs: number;
  readonly deriveMs: readonly number[];
};

/** Of a filled store that nobody else has open. Milliseconds of this one thread. */
export const measureTracker = ({
  path,
  key,
  runs,
}: {
  readonly path: string;
  readonly key: Uint8Array;
  readonly runs: number;
}): TrackerTimes => {
  const laws = loadLawPacks({ folder: `${seeds}/laws` });
  const holidays = loadHolidays({ folder: `${seeds}/holidays` });
  const store = createStore({ path, key, newId: () => "bench-profile" });
  const { events } = store.whole.count();
  const [readMs, { text, longestMs }] = msOf(() => readAll(store));
  store.close();
  const rows = toRows(text);
  const today = Day.parse("2026-11-22");
  const deriveAll = () => rows.map((row) => deriveRow(row, { laws, holidays, today, hasOpenReply: false }));
  const derives = Array.from({ length: runs }, () => msOf(deriveAll)[0]);
  return { events, readMs, longestPortionMs: longestMs, deriveMs: derives };
};
