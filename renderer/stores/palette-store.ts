// Where one types where to go: whether it is open, what was typed, and the companies and requests that fit.

import { createStore } from "zustand/vanilla";
import type { BoardRow } from "../../electron/shared/board.ts";
import type { CompanySummary } from "../../electron/shared/company.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import { wholeBoard } from "../../electron/shared/whole-board.ts";
import type { Hear } from "./notice-store.ts";

/** More of a kind than that and one would rather go to its room and search there. */
const mostOfKind = 6;

export type PaletteState = {
  readonly isOpen: boolean;
  readonly text: string;
  /** The words to which the companies and requests belong. */
  readonly foundFor: string;
  readonly companies: readonly CompanySummary[];
  readonly requests: readonly BoardRow[];
  readonly open: () => void;
  readonly close: () => void;
  /** An answer that comes late never replaces the answer to a later word. */
  readonly search: (text: string) => Promise<void>;
};

const nothing = { text: "", foundFor: "", companies: [], requests: [] } as const;

export const createPaletteStore = ({ desk, hear }: { desk: Pick<Desk, "board" | "companies">; hear: Hear }) =>
  createStore<PaletteState>()((set, get) => {
    let asked = 0;
    return {
      ...nothing,
      isOpen: false,
      open: () => set({ ...nothing, isOpen: true }),
      close: () => {
        asked += 1;
        set({ ...nothing, isOpen: false });
      },
      search: async (text) => {
        asked += 1;
        const mine = asked;
        set({ text });
        if (text.trim() === "") {
          set({ foundFor: text, companies: [], requests: [] });
          return;
        }
        const [companies, requests] = await Promise.all([
          desk.companies.search({ text, most: mostOfKind }),
          desk.board.open({ wish: { ...wholeBoard, text }, from: 0, most: mostOfKind }),
        ]);
        if (mine !== asked || !get().isOpen) return;
        const found = hear(companies);
        const board = hear(requests);
        set({
          foundFor: text,
          companies: found.ok ? found.value : [],
          requests: board.ok ? board.value.rows : [],
        });
      },
    };
  });
