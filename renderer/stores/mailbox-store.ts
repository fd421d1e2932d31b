// What the person's own mailboxes say: letters that came back, by company, and what the last look came to.
import { createStore } from "zustand/vanilla";
import type { Slug } from "../../electron/shared/company.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import type { BounceHunt, MailReport, ReplyHunt } from "../../electron/shared/mailbox.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type MailboxState = {
  /** Reports that speak against an address, newest first. */
  readonly returned: ReadonlyMap<Slug, readonly MailReport[]>;
  readonly hunt: BounceHunt | null;
  readonly isHunting: boolean;
  readonly failure: Failure | null;
  readonly replies: ReplyHunt | null;
  readonly isLookingForReplies: boolean;
  readonly repliesFailure: Failure | null;
  readonly loadReturned: (slug: Slug) => Promise<void>;
  /** One look at a time. */
  readonly findBounces: () => Promise<void>;
  readonly findReplies: () => Promise<void>;
  /** What the last looks came to was read; on another day it would no longer be news. */
  readonly forget: () => void;
};

export const createMailboxStore = ({ desk, hear }: { desk: Pick<Desk, "mailbox">; hear: Hear }) =>
  createStore<MailboxState>()((set, get) => ({
    returned: new Map(),
    hunt: null,
    isHunting: false,
    failure: null,
    replies: null,
    isLookingForReplies: false,
    repliesFailure: null,
    loadReturned: async (slug) => {
      const found = hear(await desk.mailbox.returned({ slug }));
      // A warning that cannot be had must not stand in the way of the company's page.
      if (found.ok) set({ returned: new Map(get().returned).set(slug, found.value) });
    },
    findReplies: async () => {
      if (get().isLookingForReplies) return;
      set({ isLookingForReplies: true, repliesFailure: null });
      const found = hear(await desk.mailbox.findReplies());
      const came = found.ok ? { replies: found.value } : { replies: null, repliesFailure: found };
      set({ isLookingForReplies: false, ...came });
    },
    forget: () => set({ hunt: null, failure: null, replies: null, repliesFailure: null }),
    findBounces: async () => {
      if (get().isHunting) return;
      set({ isHunting: true, failure: null });
      const found = hear(await desk.mailbox.findBounces());
      set({ isHunting: false, ...(found.ok ? { hunt: found.value } : { hunt: null, failure: found }) });
    },
  }));
