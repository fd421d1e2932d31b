// From "Ask for deletion" to a draft: asks for whatever is missing first, then opens the letter.
import { createStore } from "zustand/vanilla";
import type { Slug } from "../../electron/shared/company.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import type { LetterKind } from "../../electron/shared/lists.ts";
import type { RequestId } from "../../electron/shared/request.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type Wish = { readonly slug: Slug; readonly kind: LetterKind };

export type WritingState = {
  /** The letter that the person asked for and that is not written yet. */
  readonly wish: Wish | null;
  /** What has to be asked before it can be written. */
  readonly need: "person" | "account" | "contact" | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly begin: (wish: Wish) => Promise<void>;
  /** What was missing is there now. */
  readonly resume: () => Promise<void>;
  readonly giveUp: () => void;
};

const needs = {
  "details-needed": "person",
  "account-needed": "account",
  "contact-needed": "contact",
} as const satisfies Partial<Record<Failure["code"], WritingState["need"]>>;

const isNeed = (code: string): code is keyof typeof needs => Object.hasOwn(needs, code);

export const createWritingStore = ({
  desk,
  hear,
  openLetter,
}: {
  desk: Pick<Desk, "requests">;
  hear: Hear;
  openLetter: (requestId: RequestId, wish: Wish, isFresh: boolean) => void;
}) =>
  createStore<WritingState>()((set, get) => {
    /** A letter that was begun and not sent is gone on with, so that drafts do not pile up. */
    const findBegun = async ({ slug, kind }: Wish): Promise<RequestId | null> => {
      const list = hear(await desk.requests.list());
      const begun =
        list.ok && list.value.find((one) => one.slug === slug && one.kind === kind && one.status === "draft");
      return begun ? begun.requestId : null;
    };

    const finish = (requestId: RequestId, wish: Wish, isFresh: boolean) => {
      set({ wish: null, need: null });
      openLetter(requestId, wish, isFresh);
    };

    const write = async (wish: Wish) => {
      const begun = await findBegun(wish);
      if (begun) return finish(begun, wish, false);
      const drafted = hear(await desk.requests.draft({ ...wish, customerNumber: null }));
      if (drafted.ok) return finish(drafted.value.summary.requestId, wish, true);
      if (isNeed(drafted.code)) return set({ need: needs[drafted.code] });
      set({ wish: null, need: null, failure: drafted });
    };

    return {
      wish: null,
      need: null,
      busy: false,
      failure: null,
      begin: async (wish) => {
        if (get().busy) return;
        set({ wish, need: null, busy: true, failure: null });
        try {
          await write(wish);
        } finally {
          set({ busy: false });
        }
      },
      resume: async () => {
        const { wish, begin } = get();
        if (wish) await begin(wish);
      },
      giveUp: () => set({ wish: null, need: null, failure: null }),
    };
  });
