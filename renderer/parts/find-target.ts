// Where a key leads in a long list of which only a part is drawn.

/** The place of the row to go to, from `row`; `atOnce`: rows of a screen. null: the key leads nowhere. */
export const findTarget = (
  key: string,
  { row, total, atOnce }: { readonly row: number; readonly total: number; readonly atOnce: number },
): number | null => {
  const steps: Record<string, number> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + atOnce,
    PageUp: row - atOnce,
    Home: 0,
    End: total - 1,
  };
  const target = steps[key];
  return target === undefined ? null : Math.max(0, Math.min(total - 1, target));
};

/** Places in sight and that of the row with the focus, which is drawn even out of sight so that the focus is not lost. */
export const listPlaces = (
  { from, to }: { readonly from: number; readonly to: number },
  row: number,
  total: number,
): number[] => {
  const end = Math.min(to, total);
  const places = Array.from({ length: Math.max(0, end - from) }, (_, n) => from + n);
  if (row < from && row < total) return [row, ...places];
  return row >= end && row < total ? [...places, row] : places;
};
