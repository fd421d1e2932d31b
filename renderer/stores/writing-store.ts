// From "Ask for deletion" to a draft: what the letter can rest on, what the person wants of it, and the writing.

import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import { boardPage } from "../../electron/shared/limits.ts";
import type { RequestId } from "../../electron/shared/request.ts";
import type { Failure } from "../../electron/shared/result.ts";
import { wholeBoard } from "../../electron/shared/whole-board.ts";
import { firstForm, fitForm, formOf, type LetterForm, type WishInput, wishOf } from "./letter-form.ts";
import { findBegun, keyOf, type Order } from "./letter-order.ts";
import type { Hear } from "./notice-store.ts";
import type { WritingState } from "./writing-state.ts";

const needs = {
  "details-needed": "person",
  "account-needed": "account",
} as const satisfies Partial<Record<Failure["code"], WritingState["need"]>>;
const isNeed = (code: string): code is keyof typeof needs => Object.hasOwn(needs, code);

const isSame = (one: Order | null, other: Order) => one !== null && keyOf(one) === keyOf(other);

type Needs = {
  desk: Pick<Desk, "requests" | "board">;
  hear: Hear;
  /** How often the person moved: whoever went elsewhere meanwhile is not called back. */
  moves: () => number;
  openPage: (order: Order) => void;
  openLetter: (requestId: RequestId, order: Order) => void;
};

export const createWritingStore = ({ desk, hear, moves, openPage, openLetter }: Needs) =>
  createStore<WritingState>()((set, get) => {
    const typed = new Map<string, LetterForm>();
    /** Answers may overtake each other: only the one to the last question counts. */
    let lastPlan = 0;
    /** The page that opens now has its plan already. */
    let isJustPlanned = false;
    /** What waits for the details that were missing. */
    let waiting: (() => Promise<void>) | null = null;

    const ask = (failure: Failure, again: () => Promise<void>): boolean => {
      if (!isNeed(failure.code)) return false;
      waiting = again;
      set({ need: needs[failure.code] });
      return true;
    };
    const meet = (failure: Failure, again: () => Promise<void>) => {
      if (!ask(failure, again)) set({ failure });
    };

    const keep = (order: Order, form: LetterForm) => {
      typed.set(keyOf(order), form);
      set({ form });
    };

    /** True once the order has a plan. */
    const plan = async (order: Order, again: () => Promise<void>, from: LetterForm | null = null): Promise<boolean> => {
      const asked = ++lastPlan;
      const before = from ?? typed.get(keyOf(order)) ?? null;
      const isNew = !isSame(get().order, order);
      set({
        order,
        busy: "planning",
        need: null,
        failure: null,
        ...(isNew && { plan: null, form: null, begun: null }),
      });
      try {
        const planned = hear(
          await desk.requests.plan(before ? { ...order, companyPlace: before.companyPlace } : order),
        );
        const wish = { ...wholeBoard, slug: order.slug, sort: "newest" as const };
        const own = planned.ok ? hear(await desk.board.open({ wish, from: 0, most: boardPage })) : planned;
        if (asked !== lastPlan) return false;
        if (!planned.ok) {
          meet(planned, again);
          return false;
        }
        set({ plan: planned.value, begun: own.ok ? findBegun(own.value.rows, order) : null });
        keep(order, fitForm(before ?? firstForm(planned.value), planned.value));
        return true;
      } finally {
        if (asked === lastPlan) set({ busy: null });
      }
    };

    const goToPage = async (order: Order, from: LetterForm | null = null): Promise<void> => {
      const before = moves();
      if (!(await plan(order, () => goToPage(order, from), from)) || moves() !== before) return;
      isJustPlanned = true;
      openPage(order);
    };

    const draft = async (order: Order, wish: WishInput): Promise<void> => {
      set({ busy: "writing", need: null, failure: null });
      const before = moves();
      try {
        const { begun } = get();
        const inPlaceOf = begun === null ? {} : { inPlaceOf: begun.requestId };
        const drafted = hear(await desk.requests.draft({ ...order, wish, ...inPlaceOf }));
        if (!drafted.ok) return meet(drafted, () => draft(order, wish));
        if (begun) hear(await desk.requests.discard({ requestId: begun.requestId }));
        typed.delete(keyOf(order));
        if (isSame(get().order, order)) set({ order: null, plan: null, form: null, begun: null });
        if (moves() === before) openLetter(drafted.value.summary.requestId, order);
      } finally {
        set({ busy: null });
      }
    };

    return {
      order: null,
      plan: null,
      form: null,
      begun: null,
      need: null,
      busy: null,
      failure: null,
      begin: async (order) => {
        if (get().busy === null) await goToPage(order);
      },
      open: async (order) => {
        const isDone = isJustPlanned && isSame(get().order, order);
        isJustPlanned = false;
        if (!isDone) await plan(order, () => get().open(order));
      },
      change: async ({ summary: { slug, kind, follows }, wish }) => {
        await goToPage({ slug, kind, follows }, wish && formOf(wish));
      },
      fill: (change) => {
        const { order, form, plan: known } = get();
        if (order === null || form === null || known === null) return;
        keep(order, fitForm({ ...form, ...change }, known));
        if (get().failure) set({ failure: null });
      },
      place: async (companyPlace) => {
        const { order, form } = get();
        if (order === null || form === null) return;
        await plan(order, () => get().place(companyPlace), { ...form, companyPlace });
      },
      write: async () => {
        const { order, form, plan: known, busy } = get();
        const wish = form && known && wishOf(form, known);
        if (order === null || !wish || busy !== null) return;
        await draft(order, wish);
      },
      ask,
      resume: async () => {
        const again = waiting;
        waiting = null;
        set({ need: null });
        await again?.();
      },
      giveUp: () => {
        waiting = null;
        set({ need: null, failure: null });
      },
    };
  });
