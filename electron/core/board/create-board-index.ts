// All rows of the board in memory, in the orders that were asked for: a page, its counts and a search in a few milliseconds.
import type { BoardAhead, BoardPage, BoardWish } from "../../shared/board.ts";
import type { PackId } from "../../shared/lists.ts";
import type { RequestId, RequestSummary } from "../../shared/request.ts";
import type { BoardSort, Lane } from "../../shared/standing-names.ts";
import { foldText } from "../companies/fold-text.ts";
import { type Counted, hasMark } from "../dashboard/has-mark.ts";
import { listNextLetters } from "./list-next-letters.ts";
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

const countLanes = (count: (lane: Lane) => number): Record<Lane, number> => ({
  "do-now": count("do-now"),
  waiting: count("waiting"),
  overdue: count("overdue"),
  settled: count("settled"),
  drafts: count("drafts"),
});

/** What one letter more would find. */
type Next = { readonly counts: Record<Lane, number>; total: number; readonly first: Keyed[] };

const findNext = (rows: readonly Keyed[], word: string, lane: Lane | null, most: number): Map<string, Next> => {
  const next = new Map<string, Next>();
  for (const row of rows) {
    const its = row.kept.summary.lane;
    for (const letter of listNextLetters(row.kept.text, word)) {
      let one = next.get(letter);
      if (one === undefined) {
        one = { counts: countLanes(() => 0), total: 0, first: [] };
        next.set(letter, one);
      }
      one.counts[its] += 1;
      if (lane !== null && lane !== its) continue;
      one.total += 1;
      if (one.first.length < most) one.first.push(row);
    }
  }
  return next;
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
    /** What each letter would find that can follow the wish's text, with at most `most` rows of each. */
    ahead: ({ lane, sort, isDescending, ...filter }: BoardWish, most: number): BoardAhead => {
      const { all } = find(order(sort, isDescending), filter);
      // Behind a space a new word begins, and it may begin with any letter.
      const word = /\s$/u.test(filter.text) ? "" : (listWords(filter.text).at(-1) ?? "");
      const places = new Map<Keyed, number>();
      const placeOf = (row: Keyed): number => {
        const place = places.get(row) ?? places.size;
        places.set(row, place);
        return place;
      };
      const next = [...findNext(all, word, lane, most)].map(([letter, { first, ...counted }]) => ({
        letter,
        ...counted,
        places: first.map(placeOf),
      }));
      return { all: known.size, rows: [...places.keys()].map(rowOf), next };
    },
    /** At most `most` rows from the given place of the lane. */
    find: ({ lane, sort, isDescending, ...filter }: BoardWish, from: number, most: number): BoardPage => {
      const { all, byLane } = find(order(sort, isDescending), filter);
      const rows = lane === null ? all : byLane[lane];
      const counts = countLanes((one) => byLane[one].length);
      return { counts, total: rows.length, all: known.size, from, rows: rows.slice(from, from + most).map(rowOf) };
    },
  };
};

const everything: Filter = { text: "", right: null, law: null, slug: null, mark: null };
