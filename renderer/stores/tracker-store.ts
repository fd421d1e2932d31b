// The tracker's board as far as it was looked at; practice and real requests never stand in it together, main sees to that.

import { createStore } from "zustand/vanilla";
import type { BoardPage, BoardRow, BoardWish } from "../../electron/shared/board.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import { boardAhead, boardPage } from "../../electron/shared/limits.ts";
import { wholeBoard } from "../../electron/shared/whole-board.ts";
import { foresee, type Ready } from "./foresee-board.ts";
import type { Hear } from "./notice-store.ts";
import type { TrackerState } from "./tracker-state.ts";

/** Rows come in such portions; a screen shows some twenty. */
export const rowsAtOnce = 50;

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
    let isTyping = false;
    let ready: Ready | null = null;
    /** How many rows stand in sight; before anybody could measure, some. */
    let height = 20;

    const read = async (from: number, wish: BoardWish) => hear(await desk.board.open({ wish, from, most: rowsAtOnce }));

    const readSight = async (wish: BoardWish): Promise<void> => {
      const mine = ++asked;
      ready = null;
      pending.clear();
      const first = Math.floor(sight.from / rowsAtOnce) * rowsAtOnce;
      const starts = [first, ...(sight.to > first + rowsAtOnce ? [first + rowsAtOnce] : [])];
      const found = await Promise.all(starts.map((from) => read(from, wish)));
      if (mine !== asked) return;
      const rows = new Map<number, BoardRow>();
      let page: TrackerState["page"] = null;
      for (const answer of found) {
        if (!answer.ok) return set({ failure: answer });
        const { counts, total, all } = answer.value;
        page = { counts, total, all };
        placeRows(rows, get().rows, answer.value);
      }
      set({ page, rows, failure: null });
      if (isTyping) void lookAhead();
    };

    /** Nothing is said if it fails: the key is then answered as it is pressed, and that says what is wrong. */
    const lookAhead = async (): Promise<void> => {
      const { wish } = get();
      const most = Math.min(height, boardAhead);
      const mine = asked;
      const ahead = await desk.board.ahead({ wish, most });
      if (ahead.ok && mine === asked && isTyping && get().wish === wish) ready = { wish, ahead: ahead.value };
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
        const known = foresee(ready, change);
        sight = { from: 0, to: rowsAtOnce };
        top = 0;
        set({ wish, reached: 0, ...known });
        // Asked all the same: what lay ready is a moment old, and has the first rows only.
        await readSight(wish);
      },
      expectTyping: (now) => {
        isTyping = now;
        ready = null;
        if (now && get().page !== null) void lookAhead();
      },
      need: (from, to) => {
        sight = { from, to };
        height = Math.max(1, to - from);
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
