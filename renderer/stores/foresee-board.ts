// What one letter more finds on the board, if that lies ready.
import type { BoardAhead, BoardWish } from "../../electron/shared/board.ts";
import type { TrackerState } from "./tracker-state.ts";

/** What lies ready, and of which wish. */
export type Ready = { readonly wish: BoardWish; readonly ahead: BoardAhead };

const nothing: BoardAhead["next"][number] = {
  letter: "",
  counts: { "do-now": 0, waiting: 0, overdue: 0, settled: 0, drafts: 0 },
  total: 0,
  places: [],
};

/** What one letter more finds, if that lies ready; null: it has to be asked. */
export const foresee = (
  ready: Ready | null,
  { text, ...others }: Partial<BoardWish>,
): Pick<TrackerState, "page" | "rows"> | null => {
  if (ready === null || text === undefined || Object.keys(others).length > 0) return null;
  const letter = text.slice(ready.wish.text.length);
  if (!text.startsWith(ready.wish.text) || letter.length !== 1) return null;
  const { all, rows, next } = ready.ahead;
  // Another letter may be one of these without its accent; of those that have none it is known that nothing has them.
  const found =
    next.find((one) => one.letter === letter.toLowerCase()) ?? (/^[a-z0-9]$/i.test(letter) ? nothing : null);
  if (found === null) return null;
  const { counts, total, places } = found;
  const first = places.flatMap((place) => rows[place] ?? []);
  return { page: { counts, total, all }, rows: new Map(first.entries()) };
};
