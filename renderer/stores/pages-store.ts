// Pages that the person asks to fetch: the address at hand, whom it would ask, how far it is, and by which way it came.
import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import type { PageUse } from "../../electron/shared/lists.ts";
import type { PageAddress, PageArrived } from "../../electron/shared/page.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type PageWork = { readonly host: string; readonly received: number };

/** What is at hand; of one use at a time. */
export type PageStage =
  | { readonly kind: "nothing" }
  /** Checked, and not yet asked for: the person sees whom that would ask. */
  | { readonly kind: "asking"; readonly use: PageUse; readonly address: PageAddress }
  | { readonly kind: "coming"; readonly use: PageUse; readonly work: PageWork }
  /** It came by another way than was asked for: the person sees it before it is read. */
  | { readonly kind: "moved"; readonly arrived: PageArrived }
  | { readonly kind: "failed"; readonly use: PageUse; readonly failure: Failure };

export type PagesState = {
  /** What lies in the fields; it stays there while the person looks elsewhere. */
  readonly typed: Readonly<Record<PageUse, string>>;
  readonly stage: PageStage;
  readonly type: (use: PageUse, address: string) => void;
  /** Asks main whether the address may be asked; nothing goes out. */
  readonly check: (use: PageUse) => Promise<void>;
  /** Answers with what came by the straight way; null if there is something to look at first. */
  readonly fetch: () => Promise<PageArrived | null>;
  readonly stop: () => Promise<void>;
  /** Lets go of what is at hand; what came is thrown away. */
  readonly leave: () => Promise<void>;
  /** What came is being read now. */
  readonly settle: () => void;
  readonly hearProgress: (work: PageWork) => void;
};

const nothing: PageStage = { kind: "nothing" };

export const createPagesStore = ({ desk, hear }: { desk: Pick<Desk, "pages">; hear: Hear }) =>
  createStore<PagesState>()((set, get) => {
    // Answers may overtake each other: only the one to the last question counts.
    let lastCheck = 0;
    return {
      typed: { policy: "", directory: "" },
      stage: nothing,

      type: (use, address) => {
        lastCheck += 1;
        const { typed, stage } = get();
        // What was said of an address is not true of another one.
        const isStale = stage.kind === "asking" || stage.kind === "failed";
        set({ typed: { ...typed, [use]: address }, ...(isStale && { stage: nothing }) });
      },

      check: async (use) => {
        if (get().stage.kind === "coming") return;
        const asked = ++lastCheck;
        const checked = hear(await desk.pages.check({ address: get().typed[use] }));
        if (asked !== lastCheck) return;
        set({
          stage: checked.ok
            ? { kind: "asking", use, address: checked.value }
            : { kind: "failed", use, failure: checked },
        });
      },

      fetch: async () => {
        const { stage } = get();
        if (stage.kind !== "asking") return null;
        const { use, address } = stage;
        set({ stage: { kind: "coming", use, work: { host: address.host, received: 0 } } });
        const fetched = hear(await desk.pages.fetch({ url: address.url, use }));
        if (!fetched.ok) {
          set({ stage: fetched.code === "reading-stopped" ? nothing : { kind: "failed", use, failure: fetched } });
          return null;
        }
        if (fetched.value.origin.hops.length > 0) {
          set({ stage: { kind: "moved", arrived: fetched.value } });
          return null;
        }
        set({ stage: nothing });
        return fetched.value;
      },

      stop: async () => void hear(await desk.pages.stop()),
      leave: async () => {
        const { stage } = get();
        set({ stage: nothing });
        if (stage.kind === "moved") hear(await desk.pages.leave());
      },
      settle: () => set({ stage: nothing }),
      hearProgress: (work) => {
        const { stage } = get();
        if (stage.kind === "coming") set({ stage: { ...stage, work } });
      },
    };
  });
