// What the person typed into forms and did not save: handed to main when the page goes, since hiding and locking throw it away.
import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import { mostForms } from "../../electron/shared/limits.ts";
import type { Unfinished } from "../../electron/shared/unfinished.ts";

export type UnfinishedState = {
  /** Of forms that stand open now, and of those that nobody has opened again. */
  readonly forms: Unfinished;
  /** null: there is nothing to keep of this form any more. */
  readonly put: (name: string, fields: Readonly<Record<string, string>> | null) => void;
  /** For the moment at which the page goes; there is no other one to wait for. */
  readonly save: () => void;
};

type Needs = { readonly desk: Pick<Desk, "settings">; readonly kept: Unfinished };

export const createUnfinishedStore = ({ desk, kept }: Needs) =>
  createStore<UnfinishedState>()((set, get) => ({
    forms: kept,
    put: (name, fields) =>
      set(({ forms: { [name]: _, ...others } }) => ({
        forms: fields === null ? others : { ...others, [name]: fields },
      })),
    save: () => {
      // The newest: a page of more forms than are kept would otherwise lose all of them.
      const forms = Object.fromEntries(Object.entries(get().forms).slice(-mostForms));
      if (Object.keys(forms).length > 0) void desk.settings.keepUnfinished(forms);
    },
  }));
