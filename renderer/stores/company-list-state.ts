// What is known of the company list as far as it was looked at, and what the room may do with it.
import type { CompanyLine, CompanyWish, FacetCounts } from "../../electron/shared/company-list.ts";
import { noFacets } from "../../electron/shared/no-facets.ts";
import type { Failure } from "../../electron/shared/result.ts";

/** Rows come in such portions; a screen shows some ten. */
export const rowsAtOnce = 40;

export const wholeList: CompanyWish = { text: "", facets: noFacets, sort: "best" };

/** What the room shows first. */
export const firstRows = { wish: wholeList, from: 0, most: rowsAtOnce };

export type CompanyListState = {
  readonly wish: CompanyWish;
  /** null until the first answer. */
  readonly total: number | null;
  /** Whether all companies can be searched; before that the list is the beginning that was kept. */
  readonly isReady: boolean;
  /** By their place; some may not be read yet. */
  readonly rows: ReadonlyMap<number, CompanyLine>;
  /** null: not asked for, or being counted for the first time. */
  readonly counts: FacetCounts | null;
  /** Pairs that may be the same. */
  readonly twins: number;
  readonly failure: Failure | null;
  /** The place of the row that Tab leads to. */
  readonly reached: number;
  /** Reads again what is in sight. */
  readonly load: () => Promise<void>;
  /** As `load`, if anybody has looked at the list. */
  readonly refresh: () => Promise<void>;
  /** The rows of before stay until the answer is there. */
  readonly show: (change: Partial<CompanyWish>) => Promise<void>;
  /** The person is at the search field, or has left it: what each next letter finds is made ready before it is typed. */
  readonly expectTyping: (isTyping: boolean) => void;
  readonly count: () => Promise<void>;
  readonly need: (from: number, to: number) => void;
  readonly reach: (place: number) => void;
  /** How far the list is scrolled, in pixels. Nothing is drawn anew for it. */
  readonly keepTop: (top: number) => void;
  readonly lastTop: () => number;
};
