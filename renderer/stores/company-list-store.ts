// The list of companies as far as it was looked at: what is wanted, the rows in sight, and the numbers beside each choice.
import { createStore } from "zustand/vanilla";
import type { CompanyLine, CompanyListPage, CompanyWish } from "../../electron/shared/company-list.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import { listAhead } from "../../electron/shared/limits.ts";
import { type CompanyListState, rowsAtOnce, wholeList } from "./company-list-state.ts";
import { createForesight } from "./foresee-companies.ts";
import type { Hear } from "./notice-store.ts";

/** A row that says the same as before stays the one that it was, so that it is not drawn anew. */
const placed = (
  rows: Map<number, CompanyLine>,
  before: CompanyListState["rows"],
  { from, rows: read }: { readonly from: number; readonly rows: readonly CompanyLine[] },
) => {
  for (const [n, row] of read.entries()) {
    const known = before.get(from + n);
    const isSame = known?.slug === row.slug && JSON.stringify(known) === JSON.stringify(row);
    rows.set(from + n, isSame ? known : row);
  }
  return rows;
};

type Needs = {
  readonly desk: Pick<Desk, "companies">;
  readonly hear: Hear;
  /** The answer to `firstRows`, if it is there already. */
  readonly first: CompanyListPage | null;
};

export const createCompanyListStore = ({ desk, hear, first: given }: Needs) =>
  createStore<CompanyListState>()((set, get) => {
    // Answers may overtake each other: only those to the last wish count.
    let asked = 0;
    let counted = 0;
    let top = 0;
    let sight = { from: 0, to: rowsAtOnce };
    const pending = new Set<number>();
    let isTyping = false;
    const foresight = createForesight();
    /** How many rows stand in sight; before anybody could measure, some. */
    let height = 20;

    const read = async (from: number, wish: CompanyWish) =>
      hear(await desk.companies.list({ wish, from, most: rowsAtOnce }));
    const startOf = (place: number) => Math.floor(place / rowsAtOnce) * rowsAtOnce;

    const readSight = async (): Promise<void> => {
      const mine = ++asked;
      pending.clear();
      const { wish } = get();
      const first = startOf(sight.from);
      const starts = [first, ...(sight.to > first + rowsAtOnce ? [first + rowsAtOnce] : [])];
      const found = await Promise.all(starts.map((from) => read(from, wish)));
      if (mine !== asked) return;
      const rows = new Map<number, CompanyLine>();
      let total = 0;
      let isReady = true;
      for (const answer of found) {
        if (!answer.ok) return set({ failure: answer });
        total = answer.value.total;
        isReady &&= answer.value.isReady;
        placed(rows, get().rows, answer.value);
      }
      set({ rows, total, isReady, failure: null });
      if (isReady && first === 0) foresight.keep(wish, { total, rows: [...rows.values()].slice(0, listAhead) });
      if (isTyping) void lookAhead();
    };

    /** Nothing is said if it fails: the key is then answered as it is pressed, and that says what is wrong. */
    const lookAhead = async (): Promise<void> => {
      const mine = asked;
      const { wish } = get();
      for (let letters: readonly string[] | null = null; letters === null || letters.length > 0; ) {
        const most = Math.min(height, listAhead);
        const ahead = await desk.companies.ahead({ wish, letters: letters && [...letters], most });
        if (!ahead.ok || mine !== asked || !isTyping) return;
        foresight.add(wish, ahead.value);
        letters = ahead.value.left;
      }
    };

    const readPage = async (from: number): Promise<void> => {
      if (pending.has(from)) return;
      const mine = asked;
      pending.add(from);
      const found = await read(from, get().wish);
      if (mine !== asked) return;
      pending.delete(from);
      if (found.ok) set({ rows: placed(new Map(get().rows), get().rows, found.value) });
      else set({ failure: found });
    };

    return {
      wish: wholeList,
      total: given?.total ?? null,
      isReady: given?.isReady ?? true,
      rows: given === null ? new Map() : placed(new Map(), new Map(), given),
      counts: null,
      twins: 0,
      failure: null,
      reached: 0,
      load: async () => {
        foresight.forget();
        await readSight();
        const twins = hear(await desk.companies.twins());
        if (twins.ok) set({ twins: twins.value.total });
      },
      refresh: async () => {
        if (get().total === null) return;
        if (get().counts !== null) void get().count();
        await get().load();
      },
      show: async (change) => {
        sight = { from: 0, to: rowsAtOnce };
        top = 0;
        const wish = { ...get().wish, ...change };
        const known = foresight.see(wish);
        set({
          wish,
          reached: 0,
          ...(known && { total: known.total, rows: placed(new Map(), get().rows, { from: 0, rows: known.rows }) }),
        });
        // Asked all the same: what lay ready is a moment old, and has the first rows only.
        await readSight();
      },
      expectTyping: (now) => {
        isTyping = now;
        if (now && get().total !== null) void lookAhead();
      },
      count: async () => {
        const mine = ++counted;
        const found = hear(await desk.companies.count({ wish: get().wish }));
        if (mine === counted && found.ok) set({ counts: found.value });
      },
      need: (from, to) => {
        sight = { from, to };
        height = Math.max(1, to - from);
        const { rows, total } = get();
        const end = Math.min(to, total ?? 0);
        for (let start = startOf(from); start < end; start += rowsAtOnce) {
          const last = Math.min(start + rowsAtOnce, total ?? 0) - 1;
          if (!rows.has(Math.max(start, from)) || !rows.has(Math.min(last, end - 1))) void readPage(start);
        }
      },
      reach: (reached) => set({ reached }),
      keepTop: (now) => {
        top = now;
      },
      lastTop: () => top,
    };
  });
