// The requests as a table. Only the rows in sight are drawn; in a narrow window related columns share one.
import { useMemo, useState } from "react";
import {
  Cell,
  Collection,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from "react-aria-components";
import type { RequestSummary } from "../../../electron/shared/request.ts";
import { Icon } from "../../parts/icon.tsx";
import { keepScroll } from "../../parts/keep-scroll.ts";
import { useGrowingList } from "../../parts/use-growing-list.ts";
import { useRoomWidth } from "../../parts/use-room-width.ts";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { RequestCell, type RequestColumn } from "./request-cell.tsx";
import { sortRequests } from "./sort-requests.ts";

const columnSets: readonly (readonly RequestColumn[])[] = [
  ["company", "right", "status", "sentOn", "dueOn"],
  ["company", "status", "dueOn"],
  ["company", "status"],
];
const shares: Record<RequestColumn, number> = { company: 6, right: 3, status: 4, sentOn: 3, dueOn: 4 };

export const RequestTable = ({ list }: { list: readonly RequestSummary[] }) => {
  const { t, locale, language } = useWords();
  const go = usePlace((state) => state.go);
  const [isWide, isMiddling] = [useRoomWidth(62), useRoomWidth(34)];
  const [sort, setSort] = useState<SortDescriptor | null>(null);
  const sorted = useMemo(() => sortRequests(list, sort, locale), [list, sort, locale]);
  const { shown, hasMore, more } = useGrowingList(sorted);
  const columnIds = columnSets[isWide ? 0 : isMiddling ? 1 : 2] ?? [];
  const byId = useMemo(() => new Map(list.map((request) => [request.requestId, request])), [list]);
  const columns = columnIds.map((id) => ({ id }));
  const open = (key: unknown) => {
    const chosen = list.find((request) => request.requestId === key);
    if (chosen) go({ kind: "request", requestId: chosen.requestId, from: null, isFresh: false });
  };
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ estimatedRowHeight: 60, estimatedHeadingHeight: 44 }}>
      <Table
        {...keepScroll}
        aria-label={t("tracker.table")}
        className="requests keep-scroll"
        onRowAction={open}
        onSortChange={setSort}
        {...(sort && { sortDescriptor: sort })}
      >
        <TableHeader className="requests-head" columns={columns} dependencies={[language]}>
          {({ id }) => (
            <Column
              id={id}
              className="requests-column"
              isRowHeader={id === "company"}
              allowsSorting
              width={`${shares[id]}fr`}
              minWidth={60}
            >
              {({ sortDirection }) => (
                <>
                  {t(`tracker.${id}`)}
                  {sortDirection && <Icon name="down" size={14} />}
                </>
              )}
            </Column>
          )}
        </TableHeader>
        <TableBody>
          <Collection items={shown} dependencies={[byId, columns.length, language]}>
            {(request) => (
              <Row
                id={request.requestId}
                className="requests-row"
                columns={columns}
                dependencies={[request, byId, columns.length, language]}
                textValue={request.company}
              >
                {({ id }) => (
                  <Cell className="requests-cell">
                    <RequestCell
                      request={request}
                      first={request.follows === null ? undefined : byId.get(request.follows)}
                      column={id}
                      shown={columnIds}
                    />
                  </Cell>
                )}
              </Row>
            )}
          </Collection>
          {hasMore && <TableLoadMoreItem onLoadMore={more} />}
        </TableBody>
      </Table>
    </Virtualizer>
  );
};
