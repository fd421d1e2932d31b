// Which rows of a long list are in sight: of a hundred thousand only these are drawn.

/** Drawn above and below what is in sight, so that none is missing while a list is scrolled. */
const spare = 6;
/** Rows come and go by so many: drawing for each row that passes would cost every frame. */
const step = 4;

type View = { readonly top: number; readonly height: number; readonly rowHeight: number; readonly total: number };

/** All but `total` in pixels. `findSight({ top: 0, height: 600, rowHeight: 60, total: 100 })` is `{ from: 0, to: 20 }`. */
export const findSight = ({ top, height, rowHeight, total }: View): { readonly from: number; readonly to: number } => {
  const first = Math.floor(Math.max(0, top) / rowHeight / step) * step;
  const shown = Math.ceil(height / rowHeight) + step;
  const from = Math.max(0, Math.min(first, total - shown) - spare);
  return { from, to: Math.min(total, Math.max(0, Math.min(first, total - shown)) + shown + spare) };
};
