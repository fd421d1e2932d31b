// One company of the list, drawn where it belongs.
import { type KeyboardEvent, memo } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import type { CompanyLine } from "../../../electron/shared/company-list.ts";
import { useWords } from "../../words/use-words.ts";
import { ReachLine } from "./reach-line.tsx";

type Props = {
  readonly place: number;
  readonly total: number;
  /** undefined: it is being read. */
  readonly row: CompanyLine | undefined;
  readonly top: number;
  readonly height: number;
  /** Tab leads to it. */
  readonly isReached: boolean;
  /** It is open beside the list. */
  readonly isOpen: boolean;
  readonly onOpen: (place: number, slug: Slug) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

const Words = ({ row }: { row: CompanyLine }) => {
  const { t } = useWords();
  const facts = [
    row.website,
    row.origin.kind === "directory" ? t("companyList.fromDirectory") : null,
    row.hasLetters ? t("companyList.letters") : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <span className="row-top">
        <span className="row-name" dir="auto">
          {row.name}
        </span>
        {row.rightsCount > 0 && <span className="row-side">{t("companies.rights", { count: row.rightsCount })}</span>}
      </span>
      <span className="row-line company-row-facts">{facts.join(" · ")}</span>
      <ReachLine reach={row.reach} />
    </>
  );
};

export const CompanyRow = memo(({ place, total, row, top, height, isReached, isOpen, onOpen, onKeyDown }: Props) => {
  const { t } = useWords();
  return (
    <div
      role="option"
      aria-selected={isOpen}
      aria-busy={row === undefined}
      aria-setsize={total}
      aria-posinset={place + 1}
      tabIndex={isReached ? 0 : -1}
      data-place={place}
      data-selected={isOpen || undefined}
      className="row company-row"
      style={{ transform: `translateY(${top}px)`, blockSize: height }}
      onClick={() => row && onOpen(place, row.slug)}
      onKeyDown={onKeyDown}
    >
      {row === undefined ? <span className="row-line">{t("companyList.waiting")}</span> : <Words row={row} />}
    </div>
  );
});
