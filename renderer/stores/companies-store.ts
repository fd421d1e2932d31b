// The company that is open, and those among which letters to several are chosen.
import { createStore } from "zustand/vanilla";
import type { CompanyPage, CompanySummary, Slug } from "../../electron/shared/company.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import { mostFound } from "../../electron/shared/limits.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { SenderChoice } from "../../electron/shared/settings.ts";
import type { Hear } from "./notice-store.ts";

export type CompaniesState = {
  readonly text: string;
  /** null until the first answer. */
  readonly list: readonly CompanySummary[] | null;
  /** How many were found; the list may be the first of them. */
  readonly total: number;
  readonly company: CompanyPage | null;
  readonly failure: Failure | null;
  readonly search: (text: string) => Promise<void>;
  /** All that were found, as many as a campaign takes; null: they could not be asked for, and the failure is there. */
  readonly findAll: () => Promise<readonly Slug[] | null>;
  /** Looks for companies without a word to the list. */
  readonly find: (text: string, most: number) => Promise<readonly CompanySummary[]>;
  readonly open: (slug: Slug | null) => Promise<void>;
  /** Through which mailbox and address letters go there; null: as to any company. */
  readonly setSender: (slug: Slug, choice: SenderChoice | null) => Promise<Failure | null>;
  /** Keeps or takes back the person's own address; answers with what went wrong, or null. */
  readonly setContact: (slug: Slug, email: string | null) => Promise<Failure | null>;
};

type Needs = {
  desk: { readonly companies: Pick<Desk["companies"], "search" | "searchAll" | "get" | "setSender" | "setContact"> };
  hear: Hear;
  /** What the list shows of a company may be another now. */
  listChanged: () => void;
};

export const createCompaniesStore = ({ desk, hear, listChanged }: Needs) =>
  createStore<CompaniesState>()((set, get) => {
    // Answers may overtake each other: only the one to the last question counts.
    let lastSearch = 0;
    let lastOpen = 0;
    /** What the list is of; the field may say more already. */
    let listed = "";
    return {
      text: "",
      list: null,
      total: 0,
      company: null,
      failure: null,

      search: async (text) => {
        const asked = ++lastSearch;
        set({ text });
        const found = hear(await desk.companies.search({ text }));
        if (asked !== lastSearch) return;
        if (!found.ok) return set({ failure: found });
        const all = found.value.length < mostFound ? null : hear(await desk.companies.searchAll({ text }));
        if (asked !== lastSearch) return;
        if (all?.ok === false) return set({ failure: all });
        listed = text;
        set({ list: found.value, total: all?.value.total ?? found.value.length, failure: null });
      },

      findAll: async () => {
        const all = hear(await desk.companies.searchAll({ text: listed }));
        if (all.ok) return all.value.slugs;
        set({ failure: all });
        return null;
      },

      find: async (text, most) => {
        const found = hear(await desk.companies.search({ text, most }));
        return found.ok ? found.value : [];
      },

      open: async (slug) => {
        const asked = ++lastOpen;
        if (slug === null) return set({ company: null });
        if (get().company?.record.slug !== slug) set({ company: null });
        const found = hear(await desk.companies.get({ slug }));
        if (asked !== lastOpen) return;
        set(found.ok ? { company: found.value, failure: null } : { company: null, failure: found });
      },

      setSender: async (slug, choice) => {
        const kept = hear(
          await desk.companies.setSender({ slug, accountId: choice?.accountId ?? null, alias: choice?.alias ?? null }),
        );
        if (!kept.ok) return kept;
        if (get().company?.record.slug === slug) set({ company: kept.value });
        return null;
      },

      setContact: async (slug, email) => {
        const kept = hear(await desk.companies.setContact({ slug, email }));
        if (!kept.ok) return kept;
        if (get().company?.record.slug === slug) set({ company: kept.value });
        listChanged();
        if (get().list !== null) await get().search(get().text);
        return null;
      },
    };
  });
