// The link that the app was opened by: shown until the person follows or leaves it, since a page elsewhere must not take them away.
import { createStore } from "zustand/vanilla";
import type { AppLink } from "../../electron/shared/app-link.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import type { Hear } from "./notice-store.ts";

/** A link as far as it can be followed; `unlisted`: the company is not in the list. */
type FoundLink =
  | { readonly link: Exclude<AppLink, { kind: "unknown" }>; readonly company: string }
  | { readonly link: { readonly kind: "unknown" | "unlisted" }; readonly company: null };

export type LinkState = {
  readonly found: FoundLink | null;
  /** Asks for the link, if there is one; a newer link replaces an older. */
  readonly load: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

export const createLinkStore = ({ desk, hear }: { desk: Pick<Desk, "app" | "companies">; hear: Hear }) =>
  createStore<LinkState>()((set) => ({
    found: null,
    load: async () => {
      const answer = hear(await desk.app.link());
      const link = answer.ok ? answer.value.link : null;
      if (link === null) return set({ found: null });
      if (link.kind === "unknown") return set({ found: { link: { kind: "unknown" }, company: null } });
      const page = hear(await desk.companies.get({ slug: link.slug }));
      if (page.ok) return set({ found: { link, company: page.value.record.name.value } });
      set({ found: { link: { kind: page.code === "company-unknown" ? "unlisted" : "unknown" }, company: null } });
    },
    leave: async () => {
      set({ found: null });
      hear(await desk.app.leaveLink());
    },
  }));
