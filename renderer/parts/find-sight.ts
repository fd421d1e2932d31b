// Which rows of a long list are in sight: of a hundred thousand only these are drawn.

/** Drawn above and below what is in sight, so that none is missing while a list is scrolled. */
const spare = 6;
/** Rows come and go by so many: drawing for each row that passes would cost every frame. */
const step = 4;

type View = {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly total: number;
  /** The first picture is the sooner there the less is drawn for it. */
  readonly isFirst?: boolean;
};

/** All but `total` in pixels. `findSight({ top: 0, height: 600, rowHeight: 60, total: 100 })` is `{ from: 0, to: 20 }`. */
export const findSight = ({
  top,
  height,
  rowHeight,
  total,
  isFirst = false,
}: View): { readonly from: number; readonly to: number } => {
  const around = isFirst ? 0 : spare;
  const by = isFirst ? 1 : step;
  const first = Math.floor(Math.max(0, top) / rowHeight / by) * by;
  const shown = Math.ceil(height / rowHeight) + by;
  const start = Math.max(0, Math.min(first, total - shown));
  return { from: Math.max(0, start - around), to: Math.min(total, start + shown + around) };
};
