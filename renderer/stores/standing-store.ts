// How well the company that is open can be reached, and the person's word on it.
import { createStore } from "zustand/vanilla";
import type { Slug } from "../../electron/shared/company.ts";
import type { ContactStanding, OwnMark } from "../../electron/shared/contact-standing.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type StandingState = {
  /** Of the company that was asked for last; null until the answer. */
  readonly standing: ContactStanding | null;
  readonly load: (slug: Slug) => Promise<void>;
  /** These answer with what went wrong, or null. */
  readonly mark: (slug: Slug, mark: OwnMark | null) => Promise<Failure | null>;
  readonly setHeir: (slug: Slug, heir: Slug | null) => Promise<Failure | null>;
};

export const createStandingStore = ({ desk, hear }: { desk: Pick<Desk, "contacts">; hear: Hear }) =>
  createStore<StandingState>()((set, get) => {
    let asked: Slug | null = null;
    const show = (found: Result<ContactStanding>): Failure | null => {
      if (!found.ok) return found;
      if (asked === found.value.slug) set({ standing: found.value });
      return null;
    };
    return {
      standing: null,
      load: async (slug) => {
        asked = slug;
        if (get().standing?.slug !== slug) set({ standing: null });
        show(hear(await desk.contacts.standing({ slug })));
      },
      mark: async (slug, mark) => show(hear(await desk.contacts.mark({ slug, mark }))),
      setHeir: async (slug, heir) => show(hear(await desk.contacts.setHeir({ slug, heir }))),
    };
  });
