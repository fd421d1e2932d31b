// What of the company list is in sight.
import { useRowSight } from "../../parts/use-row-sight.ts";
import { useCompanyList } from "../../stores/use-stores.ts";

/** Of the window: so much the rows take, about. */
const usualShare = 0.7;

/** In pixels. */
export const useListSight = (total: number, rowHeight: number) => {
  const need = useCompanyList((state) => state.need);
  const wish = useCompanyList((state) => state.wish);
  const keepTop = useCompanyList((state) => state.keepTop);
  const lastTop = useCompanyList((state) => state.lastTop);
  return useRowSight(total, { rowHeight }, { need, wish, keepTop, lastTop, usualShare });
};
