// The companies of a campaign as a table: whom each letter goes to, in which language, under which law, where it stands.
import {
  Cell,
  Collection,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from "react-aria-components";
import type { CampaignItem } from "../../../electron/shared/campaign.ts";
import type { Slug } from "../../../electron/shared/company.ts";
import { keepScroll } from "../../parts/keep-scroll.ts";
import { useRoomWidth } from "../../parts/use-room-width.ts";
import { useCampaigns } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "../tracker/tracker-room.css";
import { ItemCell, type ItemColumn } from "./item-cell.tsx";

const columnSets: readonly (readonly ItemColumn[])[] = [
  ["company", "to", "how", "standing"],
  ["company", "how", "standing"],
  ["company", "standing"],
];
const shares: Record<ItemColumn, number> = { company: 5, to: 5, how: 4, standing: 5 };

type Props = { items: readonly CampaignItem[]; onOpen: (slug: Slug) => void };

export const CampaignTable = ({ items, onOpen }: Props) => {
  const { t, language } = useWords();
  const [isWide, isMiddling] = [useRoomWidth(62), useRoomWidth(34)];
  const found = useCampaigns((state) => state.found);
  const more = useCampaigns((state) => state.more);
  const columnIds = columnSets[isWide ? 0 : isMiddling ? 1 : 2] ?? [];
  const columns = columnIds.map((id) => ({ id }));
  if (found === 0) return <p className="quiet">{t("campaigns.none")}</p>;
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ estimatedRowHeight: 60, estimatedHeadingHeight: 44 }}>
      <Table
        {...keepScroll}
        aria-label={t("campaigns.table")}
        className="campaign-table keep-scroll"
        onRowAction={(key) => {
          const item = items.find(({ slug }) => slug === key);
          if (item) onOpen(item.slug);
        }}
      >
        <TableHeader className="campaign-table-head" columns={columns} dependencies={[language]}>
          {({ id }) => (
            <Column
              id={id}
              className="campaign-table-column"
              isRowHeader={id === "company"}
              width={`${shares[id]}fr`}
              minWidth={60}
            >
              {t(`campaigns.column.${id}`)}
            </Column>
          )}
        </TableHeader>
        <TableBody>
          <Collection items={items} dependencies={[columns.length, language]}>
            {(item) => (
              <Row
                id={item.slug}
                className="campaign-table-row"
                columns={columns}
                dependencies={[item, columns.length, language]}
                textValue={item.company}
              >
                {({ id }) => (
                  <Cell className="campaign-table-cell">
                    <ItemCell item={item} column={id} shown={columnIds} />
                  </Cell>
                )}
              </Row>
            )}
          </Collection>
          {items.length < found && <TableLoadMoreItem onLoadMore={() => void more()} />}
        </TableBody>
      </Table>
    </Virtualizer>
  );
};
