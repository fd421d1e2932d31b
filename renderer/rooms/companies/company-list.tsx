// The list of companies and its search. Thousands of rows are as quick as five.
import { useEffect, useRef } from "react";
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem, ListLayout, Virtualizer } from "react-aria-components";
import type { CompanySummary, Slug } from "../../../electron/shared/company.ts";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { keepScroll } from "../../parts/keep-scroll.ts";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import { Search } from "../../parts/search.tsx";
import { useGrowingList } from "../../parts/use-growing-list.ts";
import { useCompanies, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { ReachLine } from "./reach-line.tsx";

/** `id` stands on the row itself as well: the list tells rows apart by it when the search changes them. */
const CompanyRow = ({ id, company }: { id: Slug; company: CompanySummary }) => {
  const { t } = useWords();
  return (
    <ListBoxItem id={id} textValue={company.name} className="row">
      <span className="row-top">
        <span className="row-name">{company.name}</span>
        <span className="row-side">{t("companies.rights", { count: company.rightsCount })}</span>
      </span>
      {company.website !== null && <span className="row-line">{company.website}</span>}
      <ReachLine reach={company.reach} />
    </ListBoxItem>
  );
};

/** Ctrl+F or Cmd+F goes to the search, as everywhere. */
const useFindKey = (find: () => void) => {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "f") {
        event.preventDefault();
        find();
      }
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [find]);
};

const none: readonly CompanySummary[] = [];

export const CompanyList = ({ slug, isBeside }: { slug: Slug | null; isBeside: boolean }) => {
  const { t } = useWords();
  const text = useCompanies((state) => state.text);
  const list = useCompanies((state) => state.list);
  const search = useCompanies((state) => state.search);
  const go = usePlace((state) => state.go);
  const { shown, hasMore, more } = useGrowingList(list ?? none);
  const searchRef = useRef<HTMLInputElement>(null);
  const find = useRef(() => searchRef.current?.focus());
  useFindKey(find.current);

  const choose = (key: unknown) => {
    const chosen = list?.find((company) => company.slug === key);
    if (chosen && chosen.slug !== slug) go({ kind: "companies", slug: chosen.slug });
  };

  return (
    <section className="split-list" aria-label={t("companies.list")}>
      <div className="split-head">
        <div className="split-title">
          <ScreenTitle>{t("companies.title")}</ScreenTitle>
          <p className="quiet small" role="status">
            {list && t("companies.count", { count: list.length })}
          </p>
        </div>
        <Button icon="campaigns" onPress={() => go({ kind: "campaigns", campaignId: "new" })}>
          {t("campaigns.several")}
        </Button>
        <Search
          label={t("companies.search")}
          hint={t("companies.searchHint")}
          clear={t("companies.clear")}
          value={text}
          onChange={(value) => void search(value)}
          inputRef={searchRef}
        />
      </div>
      {list && (
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 78, padding: 8 }}>
          <ListBox
            {...keepScroll}
            aria-label={t("companies.list")}
            className="split-rows keep-scroll"
            selectionMode={isBeside ? "single" : "none"}
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={slug === null ? [] : [slug]}
            onSelectionChange={(keys) => {
              if (keys !== "all") choose([...keys][0]);
            }}
            onAction={choose}
            renderEmptyState={() => (
              <Empty
                icon="search"
                title={text === "" ? t("companies.empty") : t("companies.none", { text })}
                hint={text === "" ? "" : t("companies.noneHint")}
              />
            )}
          >
            <Collection items={shown}>{(company) => <CompanyRow id={company.slug} company={company} />}</Collection>
            {hasMore && <ListBoxLoadMoreItem onLoadMore={more} />}
          </ListBox>
        </Virtualizer>
      )}
    </section>
  );
};
