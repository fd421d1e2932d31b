// Companies that may be the same, and what the person says of them; the last word can be taken back.
import { createStore } from "zustand/vanilla";
import type { Slug } from "../../electron/shared/company.ts";
import type { TwinsPage } from "../../electron/shared/company-list.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type TwinsState = {
  /** null until the first answer. */
  readonly page: TwinsPage | null;
  readonly failure: Failure | null;
  /** What was merged last, and can be taken back here. */
  readonly merged: { readonly slug: Slug; readonly name: string } | null;
  readonly load: () => Promise<void>;
  /** Each answers whether it was done. */
  readonly merge: (slug: Slug, into: { readonly slug: Slug; readonly name: string }) => Promise<boolean>;
  readonly part: (slug: Slug) => Promise<boolean>;
  readonly keepApart: (slug: Slug, other: Slug) => Promise<boolean>;
};

type Needs = {
  desk: { readonly companies: Pick<Desk["companies"], "twins" | "merge" | "part" | "keepApart"> };
  hear: Hear;
  /** Companies came into the list, or left it. */
  listChanged: () => void;
};

export const createTwinsStore = ({ desk, hear, listChanged }: Needs) =>
  createStore<TwinsState>()((set, get) => {
    const load = async () => {
      const found = hear(await desk.companies.twins());
      set(found.ok ? { page: found.value } : { failure: found });
    };
    const after = async (done: Result<unknown>, merged: TwinsState["merged"]): Promise<boolean> => {
      if (!done.ok) {
        set({ failure: done });
        return false;
      }
      set({ failure: null, merged });
      listChanged();
      if (get().page !== null) await load();
      return true;
    };
    return {
      page: null,
      failure: null,
      merged: null,
      load: async () => {
        set({ failure: null, merged: null });
        await load();
      },
      merge: async (slug, into) =>
        after(hear(await desk.companies.merge({ slug, into: into.slug })), { slug, name: into.name }),
      part: async (slug) => after(hear(await desk.companies.part({ slug })), null),
      keepApart: async (slug, other) => after(hear(await desk.companies.keepApart({ slug, other })), null),
    };
  });
