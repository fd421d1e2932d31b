// The heads of the board's columns: each sorts by its column, and turns the order round when it is pressed again.
import type { BoardSort } from "../../../electron/shared/standing-names.ts";
import { Icon } from "../../parts/icon.tsx";
import { useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { RequestColumn } from "./request-cell.tsx";

const sorts: Record<RequestColumn, BoardSort> = {
  company: "company",
  right: "right",
  status: "standing",
  sentOn: "sentOn",
  dueOn: "dueOn",
};

export const BoardHead = ({ columns }: { columns: readonly RequestColumn[] }) => {
  const { t } = useWords();
  const sort = useTracker((state) => state.wish.sort);
  const isDescending = useTracker((state) => state.wish.isDescending);
  const show = useTracker((state) => state.show);
  return (
    <thead className="board-head">
      <tr aria-rowindex={1} className="board-line">
        {columns.map((column) => {
          const isSorted = sort === sorts[column];
          return (
            <th
              key={column}
              scope="col"
              className="board-column"
              aria-sort={isSorted ? (isDescending ? "descending" : "ascending") : "none"}
            >
              <button
                type="button"
                onClick={() => void show({ sort: sorts[column], isDescending: isSorted && !isDescending })}
              >
                {column === "dueOn" ? t("board.next") : t(`tracker.${column}`)}
                {isSorted && <Icon name="down" size={14} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
};
