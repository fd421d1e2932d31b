// One row of the board, drawn where it belongs.
import { type KeyboardEvent, memo } from "react";
import type { BoardRow } from "../../../electron/shared/board.ts";
import { useWords } from "../../words/use-words.ts";
import { RequestCell, type RequestColumn } from "./request-cell.tsx";

type Props = {
  readonly place: number;
  /** undefined: it is being read. */
  readonly row: BoardRow | undefined;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly RequestColumn[];
  /** Tab leads to it. */
  readonly isReached: boolean;
  readonly onOpen: (place: number, row: BoardRow) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

const Waiting = ({ columns }: Pick<Props, "columns">) => {
  const { t } = useWords();
  return columns.map((column, n) => (
    <td key={column} className="board-cell quiet small">
      {n === 0 && t("board.more")}
    </td>
  ));
};

export const BoardRowLine = memo(({ place, row, top, height, columns, isReached, onOpen, onKeyDown }: Props) => (
  <tr
    aria-rowindex={place + 2}
    aria-busy={row === undefined}
    tabIndex={isReached ? 0 : -1}
    data-place={place}
    className="board-line board-row"
    style={{ transform: `translateY(${top}px)`, blockSize: height }}
    onClick={() => row && onOpen(place, row)}
    onKeyDown={onKeyDown}
  >
    {row === undefined ? (
      <Waiting columns={columns} />
    ) : (
      columns.map((column, n) =>
        n === 0 ? (
          <th key={column} scope="row" className="board-cell">
            <RequestCell request={row} column={column} shown={columns} />
          </th>
        ) : (
          <td key={column} className="board-cell">
            <RequestCell request={row} column={column} shown={columns} />
          </td>
        ),
      )
    )}
  </tr>
));
