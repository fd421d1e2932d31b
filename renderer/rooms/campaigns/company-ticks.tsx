// Companies to tick, with a search; five thousand are as quick as five.
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem, ListLayout, Virtualizer } from "react-aria-components";
import type { CompanySummary, Slug } from "../../../electron/shared/company.ts";
import { mostCompanies } from "../../../electron/shared/limits.ts";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Icon } from "../../parts/icon.tsx";
import { keepScroll } from "../../parts/keep-scroll.ts";
import { Panel } from "../../parts/panel.tsx";
import { Search } from "../../parts/search.tsx";
import { useGrowingList } from "../../parts/use-growing-list.ts";
import { useCompanies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { ReachLine } from "../companies/reach-line.tsx";

const none: readonly CompanySummary[] = [];

const TickRow = ({ id, company }: { id: Slug; company: CompanySummary }) => {
  const { t } = useWords();
  return (
    <ListBoxItem id={id} textValue={company.name} className="row tick-row">
      <span className="check-box" aria-hidden="true">
        <Icon name="tick" size={14} />
      </span>
      <span className="tick-words">
        <span className="row-name">{company.name}</span>
        <ReachLine reach={company.reach} />
        {company.reach.kind === "none" && <span className="row-line">{t("campaigns.choose.noAddress")}</span>}
      </span>
    </ListBoxItem>
  );
};

type Props = { chosen: ReadonlySet<Slug>; onChange: (chosen: ReadonlySet<Slug>) => void };

export const CompanyTicks = ({ chosen, onChange }: Props) => {
  const { t, locale } = useWords();
  const text = useCompanies((state) => state.text);
  const list = useCompanies((state) => state.list) ?? none;
  const search = useCompanies((state) => state.search);
  const findAll = useCompanies((state) => state.findAll);
  const { shown, hasMore, more } = useGrowingList(list);
  const total = useCompanies((state) => state.total);
  const open = list.filter(({ slug }) => !chosen.has(slug));
  const isWhole = total <= list.length;
  const number = new Intl.NumberFormat(locale);
  const chooseAll = async () => {
    const found = isWhole ? open.map(({ slug }) => slug) : await findAll();
    if (found !== null) onChange(new Set([...chosen, ...found]));
  };
  return (
    <Panel title={t("campaigns.choose.list")} level={2}>
      <Search
        label={t("companies.search")}
        hint={t("companies.searchHint")}
        clear={t("companies.clear")}
        value={text}
        onChange={(value) => void search(value)}
      />
      <div className="form-actions">
        <Button
          icon="tick"
          isDisabled={(isWhole && open.length === 0) || total > mostCompanies}
          onPress={() => void chooseAll()}
        >
          {t("campaigns.choose.all", { count: total })}
        </Button>
        <Button weight="quiet" isDisabled={chosen.size === 0} onPress={() => onChange(new Set())}>
          {t("campaigns.choose.none")}
        </Button>
      </div>
      {!isWhole && (
        <p className="quiet small" role="status">
          {t("campaigns.choose.first", { shown: number.format(list.length), total: number.format(total) })}{" "}
          {total > mostCompanies && t("campaigns.choose.most", { most: number.format(mostCompanies) })}
        </p>
      )}
      <div className="tick-frame">
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 60, padding: 4 }}>
          <ListBox
            {...keepScroll}
            aria-label={t("campaigns.choose.listLabel")}
            className="tick-rows keep-scroll"
            selectionMode="multiple"
            selectionBehavior="toggle"
            selectedKeys={chosen}
            onSelectionChange={(keys) => {
              const inList = new Set(list.map(({ slug }) => slug));
              const isTicked = (slug: Slug) => keys === "all" || keys.has(slug);
              // What another search shows stays as it was.
              const others = [...chosen].filter((slug) => !inList.has(slug));
              onChange(new Set([...others, ...[...inList].filter(isTicked)]));
            }}
            renderEmptyState={() => (
              <Empty icon="search" title={t("companies.none", { text })} hint={t("companies.noneHint")} />
            )}
          >
            <Collection items={shown}>{(company) => <TickRow id={company.slug} company={company} />}</Collection>
            {hasMore && <ListBoxLoadMoreItem onLoadMore={more} />}
          </ListBox>
        </Virtualizer>
      </div>
    </Panel>
  );
};
