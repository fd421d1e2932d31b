// All companies of the list, ready to be found as one types, narrowed and ordered; built whole, never changed but for what
// the person did.
import type { Slug } from "../../shared/company.ts";
import type {
  CompanyAhead,
  CompanyLine,
  CompanyListPage,
  CompanyWish,
  FacetCounts,
} from "../../shared/company-list.ts";
import type { Day } from "../../shared/day.ts";
import { mineKinds } from "../../shared/lists.ts";
import { foldText } from "../companies/fold-text.ts";
import { buildColumns, countFacets, fillFreshness, narrow } from "./company-columns.ts";
import type { CompanyRow } from "./company-row.ts";
import { createWordFinder } from "./create-word-finder.ts";
import { lineOfRow } from "./line-of-row.ts";
import { listLikelyLetters } from "./list-likely-letters.ts";
import { hostOf, splitTyped } from "./split-typed.ts";
import { buildWordIndex, firstFrom, grades } from "./word-index.ts";

/** What the person entered or wrote, by company. */
export type Mine = {
  readonly entries: ReadonlyMap<Slug, string>;
  readonly letters: ReadonlySet<Slug>;
};

export type CompanyIndex = {
  readonly setMine: (mine: Mine) => void;
  readonly find: (wish: CompanyWish, today: Day, from: number, most: number) => CompanyListPage;
  /**
   * What each letter would find that can be typed next, its first `most` rows: of `letters`, or of all with the likely ones
   * first. As many of them as a moment allows, `left` being the others.
   */
  readonly ahead: (wish: CompanyWish, today: Day, letters: readonly string[] | null, most: number) => CompanyAhead;
  /** Takes longer than a frame where very many are found: asked once the person pauses. */
  readonly count: (wish: CompanyWish, today: Day) => FacetCounts;
};

/** Words of which it is kept where they are found: all but the last one stay while somebody types. */
const mostKept = 4;

/** What looking ahead may cost at a time, so that a question never waits long: so many letters, or one that may be a slip. */
const aheadAtOnce = 8;

/** Above what a word alone can be found by. */
const beginsWhole = grades.beginsName + 1;
const isWhole = beginsWhole + 1;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Companies by their websites, as they are written, in small letters. */
const gatherHosts = (rows: readonly CompanyRow[]): ReadonlyMap<string, readonly number[]> => {
  const hosts = new Map<string, number[]>();
  for (const [at, { others }] of rows.entries()) {
    for (const other of others) {
      if (!other.includes(".") || other.includes(" ")) continue;
      const host = other.toLowerCase();
      const known = hosts.get(host);
      if (known === undefined) hosts.set(host, [at]);
      else known.push(at);
    }
  }
  return hosts;
};

export const createCompanyIndex = (given: readonly CompanyRow[]): CompanyIndex => {
  const rows = [...given].sort((a, b) => compare(a.folded, b.folded) || compare(a.slug, b.slug));
  const columns = buildColumns(rows);
  const words = buildWordIndex(rows);
  const findWord = createWordFinder(words);
  const byHost = gatherHosts(rows);
  const numbers = new Map(rows.map(({ slug }, at) => [slug, at]));
  const byName = Uint32Array.from(rows, (_, at) => at);
  const byFreshness = byName.slice().sort((a, b) => (columns.freshDay[b] ?? 0) - (columns.freshDay[a] ?? 0) || a - b);
  let mine: Mine = { entries: new Map(), letters: new Set() };
  let filledFor: Day | null = null;
  let last: { readonly key: string; readonly all: Uint32Array; readonly found: Uint32Array } | null = null;

  const kept = new Map<string, Uint8Array>();
  /** How many words were looked for with slips in them. */
  let slips = 0;

  const gradeWord = (word: string): Uint8Array => {
    const known = kept.get(word);
    const found = known ?? new Uint8Array(rows.length);
    if (known === undefined && findWord(word, found)) slips += 1;
    // The one that was asked for last stays longest.
    kept.delete(word);
    kept.set(word, found);
    for (const oldest of kept.size > mostKept ? [...kept.keys()].slice(0, 1) : []) kept.delete(oldest);
    return found;
  };

  /** Of each company how well the text is found in it; 0: not. null: all of them. */
  const gradeAll = (text: string): Uint8Array | null => {
    const folded = foldText(text);
    if (folded === "") return null;
    const [first, ...more] = [...new Set(splitTyped(text))];
    const found = first === undefined ? new Uint8Array(rows.length) : gradeWord(first).slice();
    for (const word of more) {
      const also = gradeWord(word);
      for (let one = 0; one < rows.length; one += 1) {
        if ((also[one] ?? 0) < (found[one] ?? 0)) found[one] = also[one] ?? 0;
      }
    }
    const start = firstFrom(rows.length, (one) => (rows[one]?.folded ?? "") >= folded);
    for (let one = start; rows[one]?.folded.startsWith(folded); one += 1) {
      found[one] = rows[one]?.folded === folded ? isWhole : beginsWhole;
    }
    // Of "c1.example.org" the words begin those of "c12.example.org" as well.
    for (const one of byHost.get(hostOf(folded)) ?? []) found[one] = isWhole;
    return found;
  };

  const order = (graded: Uint8Array | null, sort: CompanyWish["sort"]): Uint32Array => {
    if (graded === null) return sort === "fresh" ? byFreshness : byName;
    if (sort === "fresh") return byFreshness.filter((company) => (graded[company] ?? 0) > 0);
    if (sort === "name") return byName.filter((company) => (graded[company] ?? 0) > 0);
    const ordered = new Uint32Array(rows.length);
    let count = 0;
    for (let grade: number = isWhole; grade > 0; grade -= 1) {
      for (let at = graded.indexOf(grade); at !== -1; at = graded.indexOf(grade, at + 1)) {
        ordered[count] = at;
        count += 1;
      }
    }
    return ordered.subarray(0, count);
  };

  const look = (wish: CompanyWish, today: Day) => {
    if (filledFor !== today) fillFreshness(columns, today);
    filledFor = today;
    const all = order(gradeAll(wish.text), wish.sort);
    return { all, found: narrow(columns, all, wish.facets) };
  };

  const lookOnce = (wish: CompanyWish, today: Day) => {
    const key = JSON.stringify([wish, today]);
    if (last?.key !== key) last = { key, ...look(wish, today) };
    return last;
  };

  const lineOf = (company: number): CompanyLine => {
    const row = rows[company] as CompanyRow;
    return lineOfRow(row, { own: mine.entries.get(row.slug), hasLetters: mine.letters.has(row.slug) });
  };

  return {
    setMine: (next) => {
      mine = next;
      last = null;
      columns.bits.mine.fill(0);
      const add = (slug: Slug, kind: (typeof mineKinds)[number]) => {
        const at = numbers.get(slug);
        if (at !== undefined) columns.bits.mine[at] = (columns.bits.mine[at] ?? 0) | (1 << mineKinds.indexOf(kind));
      };
      for (const slug of next.letters) add(slug, "letters");
      for (const slug of next.entries.keys()) add(slug, "entry");
    },
    find: (wish, today, from, most) => {
      const { found } = lookOnce(wish, today);
      const start = Math.min(from, found.length);
      return {
        from: start,
        total: found.length,
        rows: [...found.subarray(start, start + most)].map(lineOf),
        isReady: true,
      };
    },
    ahead: (wish, today, letters, most) => {
      // Behind a space or a dot a new word begins, and it may begin with any letter.
      const word = /[\p{L}\p{N}]$/u.test(wish.text) ? (splitTyped(wish.text).at(-1) ?? "") : "";
      const left = [...(letters ?? listLikelyLetters(words, word))];
      const places = new Map<number, number>();
      const placeOf = (company: number): number => {
        const place = places.get(company) ?? places.size;
        places.set(company, place);
        return place;
      };
      const next: CompanyAhead["next"] = [];
      for (let cost = 0; cost < aheadAtOnce && left.length > 0; ) {
        const letter = left.shift() ?? "";
        const before = slips;
        const { found } = look({ ...wish, text: wish.text + letter }, today);
        cost += slips > before ? aheadAtOnce : 1;
        next.push({ letter, total: found.length, places: [...found.subarray(0, most)].map(placeOf) });
      }
      return { rows: [...places.keys()].map(lineOf), next, left };
    },
    count: (wish, today) => countFacets(columns, lookOnce(wish, today).all, wish.facets),
  };
};
