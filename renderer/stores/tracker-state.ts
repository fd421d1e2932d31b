// What is known of the tracker's board as far as it was looked at, and what the room may do with it.
import type { BoardPage, BoardRow, BoardWish } from "../../electron/shared/board.ts";
import type { Slug } from "../../electron/shared/company.ts";
import type { RequestId, RequestSummary } from "../../electron/shared/request.ts";
import type { Failure } from "../../electron/shared/result.ts";

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
  /** The person is at the search field, or has left it: what each next letter finds is made ready before it is typed. */
  readonly expectTyping: (isTyping: boolean) => void;
  /** Rows that come into sight. */
  readonly need: (from: number, to: number) => void;
  readonly reach: (place: number) => void;
  /** How far the list is scrolled, in pixels. Nothing is drawn anew for it. */
  readonly keepTop: (top: number) => void;
  readonly lastTop: () => number;
  readonly loadOfCompany: (slug: Slug | null) => Promise<void>;
  readonly loadFirst: (requestId: RequestId) => Promise<void>;
};
