// The companies room: the list with its search, and the company that is open beside it, or over it if it is narrow.
import { useEffect, useRef } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import { afterPicture } from "../../parts/after-picture.ts";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import "../../parts/split.css";
import { shows } from "../../parts/room-states.ts";
import { useRoomWidth } from "../../parts/use-room-width.ts";
import { useCompanies, useCompanyList, useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { LaterRooms } from "../use-later-rooms.ts";
import { CompanyList } from "./company-list.tsx";

type Props = { readonly slug: Slug | null; readonly later: LaterRooms | null };

export const CompaniesRoom = ({ slug, later }: Props) => {
  const { t } = useWords();
  const isWide = useRoomWidth(56);
  const load = useCompanyList((state) => state.load);
  const open = useCompanies((state) => state.open);
  const company = useCompanies((state) => state.company);
  const failure = useCompanies((state) => state.failure);
  const loadRequests = useTracker((state) => state.loadOfCompany);

  const isListed = useRef(useCompanyList((state) => state.total !== null));
  useEffect(() => {
    const read = () => void load();
    // What is listed stands a moment longer, so that the room is there at once.
    if (isListed.current) return afterPicture(read);
    return read();
  }, [load]);
  useEffect(() => {
    void open(slug);
    void loadRequests(slug);
  }, [open, loadRequests, slug]);

  const isOpen = company !== null && company.record.slug === slug;
  const state = isOpen ? "open" : slug === null ? "none-chosen" : failure ? "failed" : null;
  const showsList = isWide || slug === null;
  return (
    <div className="split" data-wide={isWide || undefined}>
      {showsList && <CompanyList slug={slug} isBeside={isWide} />}
      {(isWide || slug !== null) && (
        <div className="split-main" {...(state && shows("company", state))}>
          {isOpen && later && <later.CompanyPage key={company.record.slug} company={company} isAlone={!isWide} />}
          {slug === null && <Empty icon="companies" title={t("companies.choose")} hint={t("companies.chooseHint")} />}
          {slug !== null && !isOpen && failure && <FailureNote {...failure} />}
        </div>
      )}
    </div>
  );
};
