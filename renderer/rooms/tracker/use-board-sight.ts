// What of the board is in sight.
import { useRowSight } from "../../parts/use-row-sight.ts";
import { useTracker } from "../../stores/use-stores.ts";

/** Of the window: so much the rows take, about. */
const usualShare = 0.6;

/** In pixels. */
export const useBoardSight = (total: number, heights: { readonly rowHeight: number; readonly headHeight: number }) => {
  const need = useTracker((state) => state.need);
  const wish = useTracker((state) => state.wish);
  const keepTop = useTracker((state) => state.keepTop);
  const lastTop = useTracker((state) => state.lastTop);
  return useRowSight(total, heights, { need, wish, keepTop, lastTop, usualShare });
};
