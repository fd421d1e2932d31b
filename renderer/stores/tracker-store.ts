// The tracker's board as far as it was looked at; practice and real requests never stand in it together, main sees to that.

import { createStore } from "zustand/vanilla";
import type { BoardPage, BoardRow, BoardWish } from "../../electron/shared/board.ts";
import type { Slug } from "../../electron/shared/company.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import { boardPage } from "../../electron/shared/limits.ts";
import type { RequestId, RequestSummary } from "../../electron/shared/request.ts";
import type { Failure } from "../../electron/shared/result.ts";
import { wholeBoard } from "../../electron/shared/whole-board.ts";
import type { Hear } from "./notice-store.ts";

/** Rows come in such portions; a screen shows some twenty. */
export const rowsAtOnce = 50;

export type TrackerState = {
  readonly wish: BoardWish;
  /** Of the rows that were asked for last; null until the first answer. */
  readonly page: Omit<BoardPage, "rows" | "from"> | null;
  /** By their place in the lane; some may not be read yet. */
  readonly rows: ReadonlyMap<number, BoardRow>;
  readonly failure: Failure | null;
  /** The place of the row that Tab leads to. */
  readonly reached: number;
  /** To that company, newest first. */
  readonly ofCompany: { readonly slug: Slug; readonly list: readonly BoardRow[] } | null;
  /** The letter that another one follows. */
  readonly first: RequestSummary | null;
  /** Reads again what is in sight. */
  readonly load: () => Promise<void>;
  /** What the person wants to see from now on; the rows of before stay until the answer is there. */
  readonly show: (change: Partial<BoardWish>) => Promise<void>;
  /** Rows that come into sight. */
  readonly need: (from: number, to: number) => void;
  readonly reach: (place: number) => void;
  /** How far the list is scrolled, in pixels. Nothing is drawn anew for it. */
  readonly keepTop: (top: number) => void;
  readonly lastTop: () => number;
  readonly loadOfCompany: (slug: Slug | null) => Promise<void>;
  readonly loadFirst: (requestId: RequestId) => Promise<void>;
};

/** A row that says the same as before stays the one that it was, so that it is not drawn anew. */
const placeRows = (rows: Map<number, BoardRow>, before: TrackerState["rows"], { from, rows: read }: BoardPage) => {
  for (const [n, row] of read.entries()) {
    const known = before.get(from + n);
    const isSame = known?.requestId === row.requestId && JSON.stringify(known) === JSON.stringify(row);
    rows.set(from + n, isSame ? known : row);
  }
  return rows;
};

export const createTrackerStore = ({ desk, hear }: { desk: Pick<Desk, "board">; hear: Hear }) =>
  createStore<TrackerState>()((set, get) => {
    let asked = 0;
    let top = 0;
    let sight = { from: 0, to: rowsAtOnce };
    const pending = new Set<number>();

    const read = async (from: number, wish: BoardWish) => hear(await desk.board.open({ wish, from, most: rowsAtOnce }));

    const readSight = async (wish: BoardWish): Promise<void> => {
      const mine = ++asked;
      pending.clear();
      const first = Math.floor(sight.from / rowsAtOnce) * rowsAtOnce;
      const starts = [first, ...(sight.to > first + rowsAtOnce ? [first + rowsAtOnce] : [])];
      const found = await Promise.all(starts.map((from) => read(from, wish)));
      if (mine !== asked) return;
      const rows = new Map<number, BoardRow>();
      for (const answer of found) {
        if (!answer.ok) return set({ failure: answer });
        const { counts, total, all } = answer.value;
        set({ page: { counts, total, all }, failure: null });
        placeRows(rows, get().rows, answer.value);
      }
      set({ rows });
    };

    const readPage = async (from: number): Promise<void> => {
      if (pending.has(from)) return;
      const mine = asked;
      pending.add(from);
      const found = await read(from, get().wish);
      if (mine !== asked) return;
      pending.delete(from);
      if (found.ok) set({ rows: placeRows(new Map(get().rows), get().rows, found.value) });
      else set({ failure: found });
    };

    return {
      wish: wholeBoard,
      page: null,
      rows: new Map(),
      failure: null,
      reached: 0,
      ofCompany: null,
      first: null,
      load: () => readSight(get().wish),
      show: async (change) => {
        const wish = { ...get().wish, ...change };
        sight = { from: 0, to: rowsAtOnce };
        top = 0;
        set({ wish, reached: 0 });
        await readSight(wish);
      },
      need: (from, to) => {
        sight = { from, to };
        const { rows, page } = get();
        const end = Math.min(to, page?.total ?? 0);
        for (let start = Math.floor(from / rowsAtOnce) * rowsAtOnce; start < end; start += rowsAtOnce) {
          const last = Math.min(start + rowsAtOnce, page?.total ?? 0) - 1;
          if (!rows.has(Math.max(start, from)) || !rows.has(Math.min(last, end - 1))) void readPage(start);
        }
      },
      reach: (reached) => set({ reached }),
      keepTop: (now) => {
        top = now;
      },
      lastTop: () => top,
      loadOfCompany: async (slug) => {
        if (slug === null) return;
        const wish: BoardWish = { ...wholeBoard, slug, sort: "newest" };
        const found = hear(await desk.board.open({ wish, from: 0, most: boardPage }));
        if (found.ok) set({ ofCompany: { slug, list: found.value.rows } });
      },
      loadFirst: async (requestId) => {
        const found = hear(await desk.board.get({ requestId }));
        if (found.ok) set({ first: found.value });
      },
    };
  });
