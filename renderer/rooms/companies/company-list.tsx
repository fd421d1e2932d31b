// The list of companies, its search, and what it is narrowed to. A hundred thousand are as quick as five.
import { useEffect, useRef, useState } from "react";
import { Button as Pressable } from "react-aria-components";
import type { Slug } from "../../../electron/shared/company.ts";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Icon } from "../../parts/icon.tsx";
import { type RoomStates, shows } from "../../parts/room-states.ts";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import { Search } from "../../parts/search.tsx";
import { useCompanyList, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { CompanyFacets } from "./company-facets.tsx";
import { CompanyRows } from "./company-rows.tsx";

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

type Known = {
  readonly total: number | null;
  readonly text: string;
  readonly isNarrowed: boolean;
  readonly hasFailed: boolean;
};

const stateOf = ({ total, text, isNarrowed, hasFailed }: Known): RoomStates["companies"] => {
  if (hasFailed) return "failed";
  if (total === null) return "loading";
  if (total > 0) return "rows";
  if (isNarrowed) return "none-narrowed";
  return text === "" ? "empty" : "none-found";
};

const NoRows = ({ text, isNarrowed }: { text: string; isNarrowed: boolean }) => {
  const { t } = useWords();
  if (isNarrowed) {
    return <Empty icon="search" title={t("companyList.noneNarrowed")} hint={t("companyList.noneNarrowedHint")} />;
  }
  return (
    <Empty
      icon="search"
      title={text === "" ? t("companies.empty") : t("companies.none", { text })}
      hint={text === "" ? "" : t("companies.noneHint")}
    />
  );
};

export const CompanyList = ({ slug, isBeside }: { slug: Slug | null; isBeside: boolean }) => {
  const { t } = useWords();
  const wish = useCompanyList((state) => state.wish);
  const total = useCompanyList((state) => state.total);
  const isReady = useCompanyList((state) => state.isReady);
  const twins = useCompanyList((state) => state.twins);
  const failure = useCompanyList((state) => state.failure);
  const show = useCompanyList((state) => state.show);
  const expectTyping = useCompanyList((state) => state.expectTyping);
  const go = usePlace((state) => state.go);
  const [isNarrowing, setNarrowing] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  const find = useRef(() => searchRef.current?.focus());
  useFindKey(find.current);
  // Whoever leaves the room takes the field along without leaving it first.
  useEffect(() => () => expectTyping(false), [expectTyping]);
  const chosen = Object.values(wish.facets).filter((value) => value !== null).length;

  const state = stateOf({ total, text: wish.text, isNarrowed: chosen > 0, hasFailed: failure !== null });

  return (
    <section className="split-list" aria-label={t("companies.list")} {...shows("companies", state)}>
      <div className="split-head">
        <div className="split-title">
          <ScreenTitle>{t("companies.title")}</ScreenTitle>
          <p className="quiet small" role="status">
            {total !== null && t("companies.count", { count: total })}
          </p>
        </div>
        <Button icon="campaigns" onPress={() => go({ kind: "campaigns", campaignId: "new" })}>
          {t("campaigns.several")}
        </Button>
        <Button icon="plus" onPress={() => go({ kind: "directory" })}>
          {t("directory.open")}
        </Button>
        <Search
          label={t("companies.search")}
          hint={t("companies.searchHint")}
          clear={t("companies.clear")}
          value={wish.text}
          onChange={(text) => void show({ text })}
          onFocusChange={expectTyping}
          inputRef={searchRef}
        />
        <Pressable className="company-narrow" aria-expanded={isNarrowing} onPress={() => setNarrowing(!isNarrowing)}>
          <Icon name="down" size={16} />
          {chosen === 0 ? t("companyList.narrow") : t("companyList.narrowed", { count: chosen })}
        </Pressable>
        {isNarrowing && <CompanyFacets />}
        {twins > 0 && (
          <Button weight="quiet" icon="companies" onPress={() => go({ kind: "twins" })}>
            {t("twins.open", { count: twins })}
          </Button>
        )}
        {!isReady && (
          <p className="quiet small" role="status">
            {t("companyList.gettingReady")}
          </p>
        )}
        {failure && <FailureNote {...failure} />}
      </div>
      {total === 0 && <NoRows text={wish.text} isNarrowed={chosen > 0} />}
      {total !== null && total > 0 && <CompanyRows total={total} slug={slug} isBeside={isBeside} />}
    </section>
  );
};
