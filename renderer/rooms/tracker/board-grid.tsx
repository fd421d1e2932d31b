// The rows of a lane as a grid. Only those in sight are drawn and read; all are counted, so that the bar tells the truth.
import { type KeyboardEvent, useCallback, useState } from "react";
import type { BoardRow } from "../../../electron/shared/board.ts";
import { findTarget, listPlaces } from "../../parts/find-target.ts";
import { useRoomWidth } from "../../parts/use-room-width.ts";
import { usePlace, useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { BoardHead } from "./board-head.tsx";
import { BoardRowLine } from "./board-row-line.tsx";
import type { RequestColumn } from "./request-cell.tsx";
import { useBoardSight } from "./use-board-sight.ts";
import "./board-grid.css";

const columnSets: readonly (readonly RequestColumn[])[] = [
  ["company", "right", "status", "dueOn", "sentOn"],
  ["company", "status", "dueOn"],
  ["company", "status"],
];
/** In rem; the more a cell has to say, the higher. */
const rowRems = [4, 4.75, 6.25] as const;
const headRems = 2.75;
const fewestRems = 20;

/** Its rows are opened and walked with arrow keys (https://www.w3.org/WAI/ARIA/apg/patterns/grid/). */
const asGrid = { role: "grid" } as const;

const remNow = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export const BoardGrid = ({ total }: { total: number }) => {
  const { t } = useWords();
  const [isWide, isMiddling] = [useRoomWidth(62), useRoomWidth(34)];
  const width = isWide ? 0 : isMiddling ? 1 : 2;
  const columns = columnSets[width] ?? [];
  const [rem] = useState(remNow);
  const rowHeight = (rowRems[width] ?? rowRems[0]) * rem;
  // Some rows are always in sight, however much stands above them: then the room scrolls.
  const minBlockSize = Math.min(total * rowHeight + headRems * rem + 2, fewestRems * rem);
  const rows = useTracker((state) => state.rows);
  const row = useTracker((state) => Math.min(state.reached, Math.max(0, total - 1)));
  const reach = useTracker((state) => state.reach);
  const go = usePlace((state) => state.go);
  const { box, sight, look, focusRow, atOnce } = useBoardSight(total, { rowHeight, headHeight: headRems * rem });
  const open = useCallback(
    (place: number, { requestId }: BoardRow) => {
      reach(place);
      go({ kind: "request", requestId, from: null, isFresh: false });
    },
    [reach, go],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const shown = rows.get(row);
    if ((event.key === "Enter" || event.key === " ") && shown) {
      event.preventDefault();
      open(row, shown);
      return;
    }
    const target = findTarget(event.key, { row, total, atOnce: atOnce() });
    if (target === null) return;
    event.preventDefault();
    reach(target);
    focusRow(target);
  };
  return (
    <div ref={box} className="board-grid" style={{ minBlockSize }} onScroll={look}>
      <table
        {...asGrid}
        aria-label={t("tracker.table")}
        aria-rowcount={total + 1}
        data-columns={columns.length}
        style={{ blockSize: headRems * rem + total * rowHeight }}
      >
        <BoardHead columns={columns} />
        <tbody className="board-rows" style={{ blockSize: total * rowHeight }}>
          {listPlaces(sight, row, total).map((place) => (
            <BoardRowLine
              key={place}
              place={place}
              row={rows.get(place)}
              top={place * rowHeight}
              height={rowHeight}
              columns={columns}
              isReached={place === row}
              onOpen={open}
              onKeyDown={onKeyDown}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
