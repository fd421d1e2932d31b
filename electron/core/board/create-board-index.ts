// All rows of the board in memory, in the orders that were asked for: a page, its counts and a search in a few milliseconds.
import type { BoardPage, BoardSort, BoardWish } from "../../shared/board.ts";
import type { Lane, PackId } from "../../shared/lists.ts";
import type { RequestId, RequestSummary } from "../../shared/request.ts";
import { foldText } from "../companies/fold-text.ts";
import { sortKey } from "./sort-key.ts";

/** `law`: the one that its letter names. */
export type BoardEntry = { readonly summary: RequestSummary; readonly law: PackId | null };

type Kept = BoardEntry & { readonly text: string };
type Keyed = { readonly key: string | null; readonly kept: Kept };
type Order = { readonly isDescending: boolean; readonly sort: BoardSort; rows: readonly Keyed[] };

/** As many orders are kept as a person goes to and fro between. */
const mostOrders = 3;

const keep = ({ summary, law }: BoardEntry): Kept => ({
  summary,
  law,
  text: foldText(`${summary.company} ${summary.reference}`),
});

/** Newest first where nothing else says which. */
const byAge = (one: Kept, other: Kept): number => {
  if (one.summary.createdAt !== other.summary.createdAt)
    return one.summary.createdAt > other.summary.createdAt ? -1 : 1;
  return one.summary.requestId < other.summary.requestId ? -1 : 1;
};

const compareBy = (isDescending: boolean) => (one: Keyed, other: Keyed) => {
  if (one.key === other.key) return byAge(one.kept, other.kept);
  if (one.key === null || other.key === null) return one.key === null ? 1 : -1;
  return one.key < other.key === isDescending ? 1 : -1;
};

const toKeyed = (sort: BoardSort, all: Iterable<Kept>): Keyed[] =>
  Array.from(all, (kept) => ({ key: sortKey(kept.summary, sort), kept }));

/** Both sorted already. */
const merge = (rows: readonly Keyed[], added: readonly Keyed[], compare: (one: Keyed, other: Keyed) => number) => {
  const merged: Keyed[] = [];
  let next = 0;
  for (const row of rows) {
    for (let one = added[next]; one !== undefined && compare(one, row) < 0; one = added[next]) {
      merged.push(one);
      next += 1;
    }
    merged.push(row);
  }
  return [...merged, ...added.slice(next)];
};

const noCounts = (): Record<Lane, number> => ({ "do-now": 0, waiting: 0, overdue: 0, settled: 0, drafts: 0 });

const createFits = ({ text, right, law, slug }: Omit<BoardWish, "lane" | "sort" | "isDescending">) => {
  const words = foldText(text).split(" ").filter(Boolean);
  return ({ summary, law: its, text: folded }: Kept): boolean =>
    (right === null || summary.right === right) &&
    (law === null || its === (law === "none" ? null : law)) &&
    (slug === null || summary.slug === slug) &&
    words.every((word) => folded.includes(word));
};

export type BoardIndex = ReturnType<typeof createBoardIndex>;

/** `change` is told of rows that are new or stand otherwise, and of those that are gone. */
export const createBoardIndex = () => {
  const known = new Map<RequestId, Kept>();
  let orders: Order[] = [];

  const order = (sort: BoardSort, isDescending: boolean): readonly Keyed[] => {
    const found = orders.find((one) => one.sort === sort && one.isDescending === isDescending);
    const wanted = found ?? { sort, isDescending, rows: toKeyed(sort, known.values()).sort(compareBy(isDescending)) };
    orders = [wanted, ...orders.filter((one) => one !== wanted)].slice(0, mostOrders);
    return wanted.rows;
  };

  const rowOf = ({ summary }: Kept): BoardPage["rows"][number] => {
    const first = summary.follows === null ? undefined : known.get(summary.follows)?.summary;
    return { ...summary, first: first ? { kind: first.kind, sentOn: first.sentOn } : null };
  };

  return {
    size: () => known.size,
    get: (requestId: RequestId): RequestSummary | null => known.get(requestId)?.summary ?? null,
    change: (entries: readonly BoardEntry[], gone: readonly RequestId[] = []): void => {
      const left = new Set<Kept>();
      const drop = (requestId: RequestId) => {
        const before = known.get(requestId);
        if (before !== undefined) left.add(before);
        known.delete(requestId);
      };
      const added = new Map<RequestId, Kept>();
      for (const entry of entries) added.set(entry.summary.requestId, keep(entry));
      for (const requestId of [...gone, ...added.keys()]) drop(requestId);
      for (const [requestId, kept] of added) known.set(requestId, kept);
      for (const one of orders) {
        const compare = compareBy(one.isDescending);
        const stayed = left.size === 0 ? one.rows : one.rows.filter(({ kept }) => !left.has(kept));
        one.rows = merge(stayed, toKeyed(one.sort, added.values()).sort(compare), compare);
      }
    },
    /** Sorts as the board opens, so that whoever opens it does not wait for that. */
    warm: (): void => void order("urgency", false),
    clear: (): void => {
      known.clear();
      orders = [];
    },
    /** At most `most` rows from the given place of the lane. */
    find: ({ lane, sort, isDescending, ...wish }: BoardWish, from: number, most: number): BoardPage => {
      const fits = createFits(wish);
      const counts = noCounts();
      const rows: BoardPage["rows"] = [];
      let total = 0;
      for (const { kept } of order(sort, isDescending)) {
        if (!fits(kept)) continue;
        counts[kept.summary.lane] += 1;
        if (lane !== null && kept.summary.lane !== lane) continue;
        if (total >= from && rows.length < most) rows.push(rowOf(kept));
        total += 1;
      }
      return { counts, total, all: known.size, from, rows };
    },
  };
};
