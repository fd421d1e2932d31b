// Keeps the rows of the company list and answers for them; it may sit in a thread of its own.
import type { Slug } from "../../shared/company.ts";
import type { CompanyAhead, CompanyListPage, CompanyWish, FacetCounts } from "../../shared/company-list.ts";
import type { Day } from "../../shared/day.ts";
import type { CompanyRow } from "./company-row.ts";
import { type CompanyIndex, createCompanyIndex, type Mine } from "./create-company-index.ts";
import { findTwins, type Twins } from "./find-twins.ts";
import { joinRows } from "./join-rows.ts";
import { readDirectoryLine } from "./read-directory-line.ts";

/** Companies that are not of a directory, and what the person said are one or two. */
export type KnownCompanies = {
  readonly rows: readonly CompanyRow[];
  readonly merged: ReadonlyMap<Slug, Slug>;
  readonly apart: readonly (readonly [Slug, Slug])[];
};

export type CompanyList = {
  /** Forgets all companies of directories. */
  readonly clear: () => void;
  /** Lines as `store.directory.portion` gives them. */
  readonly add: (text: string) => void;
  /** What was added counts from here on. */
  readonly build: (known: KnownCompanies) => void;
  readonly setMine: (mine: Mine) => void;
  /** At most `most` rows from the given place. */
  readonly find: (wish: CompanyWish, today: Day, from: number, most: number) => CompanyListPage;
  /** See `CompanyIndex.ahead`. */
  readonly ahead: (wish: CompanyWish, today: Day, letters: readonly string[] | null, most: number) => CompanyAhead;
  readonly count: (wish: CompanyWish, today: Day) => FacetCounts;
  /** Companies that may be the same, at most `most`, and how many there are. */
  readonly twins: (most: number) => { readonly total: number; readonly twins: readonly Twins[] };
};

/** The list behind a thread: what is kept dies with it, and then every call is refused until `clear` begins anew. */
export type CompanyListDoor = {
  readonly [Verb in keyof CompanyList]: (
    ...given: Parameters<CompanyList[Verb]>
  ) => Promise<ReturnType<CompanyList[Verb]>>;
} & { readonly stop: () => void };

export const createCompanyList = (): CompanyList => {
  let staged: CompanyRow[] = [];
  let mine: Mine = { entries: new Map(), letters: new Set() };
  let index: CompanyIndex = createCompanyIndex([]);
  let rows: readonly CompanyRow[] = [];
  let apart: KnownCompanies["apart"] = [];
  let twins: readonly Twins[] | null = null;
  return {
    clear: () => {
      staged = [];
    },
    add: (text) => {
      for (const line of text.split("\n")) {
        const row = line === "" ? null : readDirectoryLine(line);
        if (row !== null) staged.push(row);
      }
    },
    build: (known) => {
      const own = new Set(known.rows.map(({ slug }) => slug));
      rows = joinRows([...known.rows, ...staged.filter(({ slug }) => !own.has(slug))], known.merged);
      apart = known.apart;
      twins = null;
      index = createCompanyIndex(rows);
      index.setMine(mine);
    },
    setMine: (next) => {
      mine = next;
      index.setMine(mine);
    },
    find: (wish, today, from, most) => index.find(wish, today, from, most),
    ahead: (wish, today, letters, most) => index.ahead(wish, today, letters, most),
    count: (wish, today) => index.count(wish, today),
    twins: (most) => {
      twins ??= findTwins(rows, apart);
      return { total: twins.length, twins: twins.slice(0, most) };
    },
  };
};

/** A list in the caller's own thread, as tests have it. */
export const openCompanyList = (list: CompanyList): CompanyListDoor => ({
  clear: async () => list.clear(),
  add: async (text) => list.add(text),
  build: async (known) => list.build(known),
  setMine: async (mine) => list.setMine(mine),
  find: async (wish, today, from, most) => list.find(wish, today, from, most),
  ahead: async (wish, today, letters, most) => list.ahead(wish, today, letters, most),
  count: async (wish, today) => list.count(wish, today),
  twins: async (most) => list.twins(most),
  stop: () => undefined,
});
