// Keeps which companies stand first in the list, so that it stands at once after a start, while all of them are read into the thread.
import * as z from "zod";
import type { FrontStore } from "../adapters/store/open-front-store.ts";
import { rowOfRecord } from "../core/directory/company-row.ts";
import { lineOfRow } from "../core/directory/line-of-row.ts";
import { Slug } from "../shared/company.ts";
import type { CompanyListPage } from "../shared/company-list.ts";
import type { Mode } from "../shared/lists.ts";
import type { CompanyDirectory } from "./company-directory.ts";

const setting = "company-list-first";
/** Two screens of an ordinary window. */
const most = 40;

/** The order alone is kept: what is said of a company is read from the store each time. */
const First = z.strictObject({ of: z.string(), total: z.int(), slugs: z.array(Slug).max(most) });

type Needs = {
  readonly store: Pick<FrontStore, "settings" | "contacts" | "requests">;
  readonly companies: Pick<CompanyDirectory, "get">;
  /** Laws that are known here. */
  readonly laws: ReadonlySet<string>;
};

export const createFirstCompanies = ({ store, companies, laws }: Needs) => {
  const kept = () => First.safeParse(store.settings.get(setting)).data ?? null;
  return {
    most,
    /** `of` says which companies there are; null: of those nothing is kept. */
    read: (of: string, mode: Mode): CompanyListPage | null => {
      const first = kept();
      if (first === null || first.of !== of) return null;
      const entries = store.contacts.all();
      const letters = store.requests.companies(mode);
      const rows = first.slugs.flatMap((slug) => {
        const record = companies.get(slug);
        if (record === null) return [];
        const mine = { own: entries.get(slug)?.email, hasLetters: letters.has(slug) };
        return [lineOfRow(rowOfRecord(record, laws), mine)];
      });
      // With one gone, the others do not stand where they did.
      if (rows.length < first.slugs.length) return null;
      return { from: 0, total: first.total, rows, isReady: false };
    },
    keep: (of: string, { total, rows }: CompanyListPage): void => {
      const first = { of, total, slugs: rows.map(({ slug }) => slug) };
      if (JSON.stringify(kept()) !== JSON.stringify(first)) store.settings.set(setting, first);
    },
  };
};
