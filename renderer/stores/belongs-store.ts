// The requests that a mail may belong to: those that are named by the mail itself, and what the person looks for.

import { createStore } from "zustand/vanilla";
import type { BoardRow } from "../../electron/shared/board.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import { boardPage } from "../../electron/shared/limits.ts";
import type { RequestId, RequestSummary } from "../../electron/shared/request.ts";
import { wholeBoard } from "../../electron/shared/whole-board.ts";
import type { Hear } from "./notice-store.ts";

export type BelongsState = {
  readonly text: string;
  /** What the words find, newest first; no more than are given at once. */
  readonly found: readonly BoardRow[];
  /** There are more than a list can show. */
  readonly isMany: boolean;
  /** Those that were asked for by name. */
  readonly named: readonly RequestSummary[];
  readonly search: (text: string) => Promise<void>;
  readonly name: (ids: readonly RequestId[]) => Promise<void>;
  readonly refresh: () => Promise<void>;
};

export const createBelongsStore = ({ desk, hear }: { desk: Pick<Desk, "board">; hear: Hear }) =>
  createStore<BelongsState>()((set, get) => {
    let asked = 0;
    let lastNamed = 0;
    return {
      text: "",
      found: [],
      isMany: false,
      named: [],
      search: async (text) => {
        const mine = ++asked;
        set({ text });
        const wish = { ...wholeBoard, text, sort: "newest" as const };
        const answer = hear(await desk.board.open({ wish, from: 0, most: boardPage }));
        if (mine === asked && answer.ok)
          set({ found: answer.value.rows, isMany: answer.value.all > answer.value.rows.length });
      },
      name: async (ids) => {
        const mine = ++lastNamed;
        const answers = await Promise.all(ids.map((requestId) => desk.board.get({ requestId })));
        const named = answers.flatMap((answer) => (answer.ok && answer.value !== null ? [answer.value] : []));
        if (mine === lastNamed) set({ named });
      },
      refresh: async () => {
        await Promise.all([get().search(get().text), get().name(get().named.map(({ requestId }) => requestId))]);
      },
    };
  });
