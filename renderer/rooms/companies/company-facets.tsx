// What the list is narrowed to and how it is ordered, with the number of companies beside each choice.
import { useEffect } from "react";
import type { FacetName, CompanyFacets as Facets } from "../../../electron/shared/company-list.ts";
import { companySorts } from "../../../electron/shared/lists.ts";
import { noFacets } from "../../../electron/shared/no-facets.ts";
import { Button } from "../../parts/button.tsx";
import { Pick } from "../../parts/pick.tsx";
import { useCompanyList } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { useNameFacet } from "./use-name-facet.ts";

const any = "";
const names = Object.keys(noFacets) as FacetName[];

/** So long nobody types, then it is counted. */
const pauseMs = 150;

/** Counted anew whenever the wish is another one, and only while somebody looks. */
const useCounts = () => {
  const wish = useCompanyList((state) => state.wish);
  const total = useCompanyList((state) => state.total);
  const count = useCompanyList((state) => state.count);
  const counts = useCompanyList((state) => state.counts);
  useEffect(() => {
    if (wish === null || total === null) return;
    const timer = setTimeout(() => void count(), pauseMs);
    return () => clearTimeout(timer);
  }, [wish, total, count]);
  return counts;
};

export const CompanyFacets = () => {
  const { t, locale } = useWords();
  const wish = useCompanyList((state) => state.wish);
  const show = useCompanyList((state) => state.show);
  const counts = useCounts();
  const nameOf = useNameFacet();
  const optionsOf = (facet: FacetName) => {
    const chosen = wish.facets[facet];
    const listed = counts?.[facet] ?? [];
    const all =
      chosen === null || listed.some(({ value }) => value === chosen)
        ? listed
        : [...listed, { value: chosen, count: 0 }];
    return [
      { id: any, name: t("companyList.any") },
      ...all.map(({ value, count }) => ({
        id: value,
        name: t("companyList.option", {
          name: nameOf(facet, value),
          many: new Intl.NumberFormat(locale).format(count),
        }),
      })),
    ];
  };
  const choose = (facet: FacetName, value: string) =>
    void show({ facets: { ...wish.facets, [facet]: value === any ? null : value } as Facets });
  return (
    <div className="company-facets">
      {names.map((facet) => (
        <Pick
          key={facet}
          label={t(`companyList.facet.${facet}`)}
          options={optionsOf(facet)}
          value={wish.facets[facet] ?? any}
          onChange={(value) => choose(facet, value)}
        />
      ))}
      <Pick
        label={t("companyList.sort")}
        options={companySorts.map((id) => ({ id, name: t(`companyList.sorts.${id}`) }))}
        value={wish.sort}
        onChange={(sort) => void show({ sort })}
      />
      <Button onPress={() => void show({ facets: noFacets })}>{t("companyList.all")}</Button>
    </div>
  );
};
