// The rows of the company list. Only those in sight are drawn and read; all are counted, so that the bar tells the truth.
import { type KeyboardEvent, useCallback, useState } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import { findTarget, listPlaces } from "../../parts/find-target.ts";
import { useCompanyList, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { CompanyRow } from "./company-row.tsx";
import "./company-rows.css";
import { useListSight } from "./use-list-sight.ts";

/** Three lines and their room. */
const rowRems = 5;

const remNow = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** `isBeside`: the open company stands beside the list, and arrow keys open the one they lead to. */
export const CompanyRows = ({ total, slug, isBeside }: { total: number; slug: Slug | null; isBeside: boolean }) => {
  const { t } = useWords();
  const [rem] = useState(remNow);
  const rowHeight = rowRems * rem;
  const rows = useCompanyList((state) => state.rows);
  const row = useCompanyList((state) => Math.min(state.reached, Math.max(0, total - 1)));
  const reach = useCompanyList((state) => state.reach);
  const go = usePlace((state) => state.go);
  const { box, sight, look, focusRow, atOnce } = useListSight(total, rowHeight);
  const open = useCallback(
    (place: number, chosen: Slug) => {
      reach(place);
      if (chosen !== slug) go({ kind: "companies", slug: chosen });
    },
    [reach, go, slug],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const shown = rows.get(row);
    if ((event.key === "Enter" || event.key === " ") && shown) {
      event.preventDefault();
      open(row, shown.slug);
      return;
    }
    const target = findTarget(event.key, { row, total, atOnce: atOnce() });
    if (target === null) return;
    event.preventDefault();
    reach(target);
    focusRow(target);
    const next = rows.get(target);
    if (isBeside && next) open(target, next.slug);
  };
  return (
    <div
      ref={box}
      role="listbox"
      aria-label={t("companies.list")}
      tabIndex={-1}
      className="split-rows company-rows"
      onScroll={look}
    >
      <div role="presentation" className="company-rows-all" style={{ blockSize: total * rowHeight }}>
        {listPlaces(sight, row, total).map((place) => {
          const its = rows.get(place);
          return (
            <CompanyRow
              key={place}
              place={place}
              total={total}
              row={its}
              top={place * rowHeight}
              height={rowHeight}
              isReached={place === row}
              isOpen={its !== undefined && its.slug === slug}
              onOpen={open}
              onKeyDown={onKeyDown}
            />
          );
        })}
      </div>
    </div>
  );
};
