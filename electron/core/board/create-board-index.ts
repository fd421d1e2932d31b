// All rows of the board in memory, in the orders that were asked for: a page, its counts and a search in a few milliseconds.
import type { BoardPage, BoardWish } from "../../shared/board.ts";
import type { PackId } from "../../shared/lists.ts";
import type { RequestId, RequestSummary } from "../../shared/request.ts";
import type { BoardSort, Lane } from "../../shared/standing-names.ts";
import { foldText } from "../companies/fold-text.ts";
import { type Counted, hasMark } from "../dashboard/has-mark.ts";
import { sortKey } from "./sort-key.ts";

/** `law`: the one that its letter names. */
export type BoardEntry = Counted & { readonly law: PackId | null };

type Kept = BoardEntry & { readonly text: string };
type Keyed = { readonly key: string | null; readonly kept: Kept };
type Order = { readonly isDescending: boolean; readonly sort: BoardSort; rows: readonly Keyed[] };

/** As many orders are kept as a person goes to and fro between. */
const mostOrders = 3;

const keep = ({ summary, answer, law }: BoardEntry): Kept => ({
  summary,
  answer,
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

type Filter = Omit<BoardWish, "lane" | "sort" | "isDescending">;
type Found = { readonly all: readonly Keyed[]; readonly byLane: Readonly<Record<Lane, readonly Keyed[]>> };
/** `others`: all of the filter but its words. */
type Look = { readonly rows: readonly Keyed[]; readonly others: string; readonly words: readonly string[] };

const listWords = (text: string): readonly string[] => foldText(text).split(" ").filter(Boolean);

/** Whatever the later words find, the earlier ones found as well: so it is while somebody types on. */
const isNarrower = (later: Look, earlier: Look): boolean =>
  later.rows === earlier.rows &&
  later.others === earlier.others &&
  earlier.words.every((one) => later.words.some((other) => other.includes(one)));

const fits = (kept: Kept, { right, law, slug, mark }: Filter, words: readonly string[]): boolean => {
  const { summary, law: its, text: folded } = kept;
  if (right !== null && summary.right !== right) return false;
  if (law !== null && its !== (law === "none" ? null : law)) return false;
  if (slug !== null && summary.slug !== slug) return false;
  if (mark !== null && !hasMark(kept, mark)) return false;
  for (const word of words) if (!folded.includes(word)) return false;
  return true;
};

const findAll = (rows: readonly Keyed[], filter: Filter, words: readonly string[]): Found => {
  const all: Keyed[] = [];
  const byLane: Record<Lane, Keyed[]> = { "do-now": [], waiting: [], overdue: [], settled: [], drafts: [] };
  for (const row of rows) {
    if (!fits(row.kept, filter, words)) continue;
    all.push(row);
    byLane[row.kept.summary.lane].push(row);
  }
  return { all, byLane };
};

/** `change` is told of rows that are new or stand otherwise, and of those that are gone. */
export const createBoardIndex = () => {
  const known = new Map<RequestId, Kept>();
  let orders: Order[] = [];
  /** Of the last wish: whoever scrolls asks the same again and again, and whoever types for less and less. */
  let last: { readonly look: Look; readonly found: Found } | null = null;

  const order = (sort: BoardSort, isDescending: boolean): readonly Keyed[] => {
    const found = orders.find((one) => one.sort === sort && one.isDescending === isDescending);
    const wanted = found ?? { sort, isDescending, rows: toKeyed(sort, known.values()).sort(compareBy(isDescending)) };
    orders = [wanted, ...orders.filter((one) => one !== wanted)].slice(0, mostOrders);
    return wanted.rows;
  };

  const rowOf = ({ kept: { summary } }: Keyed): BoardPage["rows"][number] => {
    const first = summary.follows === null ? undefined : known.get(summary.follows)?.summary;
    return { ...summary, first: first ? { kind: first.kind, sentOn: first.sentOn } : null };
  };

  const find = (rows: readonly Keyed[], wish: Filter): Found => {
    const others = JSON.stringify([wish.right, wish.law, wish.slug, wish.mark]);
    const look: Look = { rows, others, words: listWords(wish.text) };
    const before = last !== null && isNarrower(look, last.look) ? last : null;
    if (before !== null && isNarrower(before.look, look)) return before.found;
    last = { look, found: findAll(before?.found.all ?? rows, wish, look.words) };
    return last.found;
  };

  return {
    get: (requestId: RequestId): RequestSummary | null => known.get(requestId)?.summary ?? null,
    /** All there are, in no order. */
    entries: (): Iterable<BoardEntry> => known.values(),
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
      if (left.size === 0 && added.size === 0) return;
      for (const one of orders) {
        const compare = compareBy(one.isDescending);
        const stayed = left.size === 0 ? one.rows : one.rows.filter(({ kept }) => !left.has(kept));
        one.rows = merge(stayed, toKeyed(one.sort, added.values()).sort(compare), compare);
      }
    },
    /** Sorts as the board opens, so that whoever opens it does not wait for that. */
    warm: (): void => void find(order("urgency", false), everything),
    clear: (): void => {
      known.clear();
      orders = [];
      last = null;
    },
    /** At most `most` rows from the given place of the lane. */
    find: ({ lane, sort, isDescending, ...filter }: BoardWish, from: number, most: number): BoardPage => {
      const { all, byLane } = find(order(sort, isDescending), filter);
      const rows = lane === null ? all : byLane[lane];
      const counts = {
        "do-now": byLane["do-now"].length,
        waiting: byLane.waiting.length,
        overdue: byLane.overdue.length,
        settled: byLane.settled.length,
        drafts: byLane.drafts.length,
      };
      return { counts, total: rows.length, all: known.size, from, rows: rows.slice(from, from + most).map(rowOf) };
    },
  };
};

const everything: Filter = { text: "", right: null, law: null, slug: null, mark: null };
