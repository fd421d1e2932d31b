// Two texts of a policy laid beside each other, and what a text could be the newer one of.
import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import type { PolicyComparison, TextComparison } from "../../electron/shared/policy-changes.ts";
import type { EarlierReading, ReadingId } from "../../electron/shared/reading.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

type Pair = { readonly readingId: ReadingId; readonly other: ReadingId };

export type ChangesState = {
  /** Of the two that are open; null until the first answer. */
  readonly comparison: PolicyComparison | null;
  /** Word for word; null until somebody asks. */
  readonly texts: TextComparison | null;
  readonly failure: Failure | null;
  readonly textFailure: Failure | null;
  /** What was read before the text `of`. */
  readonly earlier: { readonly of: ReadingId; readonly list: readonly EarlierReading[] } | null;
  readonly open: (pair: Pair) => Promise<void>;
  readonly openTexts: () => Promise<void>;
  readonly loadEarlier: (readingId: ReadingId) => Promise<void>;
  /** Answers with what went wrong, or null. */
  readonly follow: (readingId: ReadingId, follows: ReadingId | null) => Promise<Failure | null>;
  /** Main changed a reading: what is open is compared again. */
  readonly refresh: () => Promise<void>;
};

export const createChangesStore = ({ desk, hear }: { desk: Pick<Desk, "policies">; hear: Hear }) =>
  createStore<ChangesState>()((set, get) => {
    // Only the answer to the last question counts.
    let pair: Pair | null = null;
    let asked = 0;
    let askedEarlier = 0;

    const compare = async (wanted: Pair) => {
      const mine = ++asked;
      const found = hear(await desk.policies.compare(wanted));
      if (mine !== asked) return;
      set(found.ok ? { comparison: found.value, failure: null } : { comparison: null, failure: found });
    };

    return {
      comparison: null,
      texts: null,
      failure: null,
      textFailure: null,
      earlier: null,
      open: async (wanted) => {
        pair = wanted;
        set({ comparison: null, texts: null, failure: null, textFailure: null });
        await compare(wanted);
      },
      openTexts: async () => {
        if (pair === null || get().texts !== null) return;
        const mine = asked;
        const found = hear(await desk.policies.compareTexts(pair));
        if (mine !== asked) return;
        set(found.ok ? { texts: found.value, textFailure: null } : { textFailure: found });
      },
      loadEarlier: async (readingId) => {
        const mine = ++askedEarlier;
        const found = hear(await desk.policies.earlier({ readingId }));
        if (mine === askedEarlier) set({ earlier: found.ok ? { of: readingId, list: found.value } : null });
      },
      follow: async (readingId, follows) => {
        const followed = hear(await desk.policies.follow({ readingId, follows }));
        return followed.ok ? null : followed;
      },
      refresh: async () => {
        if (pair !== null && get().comparison !== null) await compare(pair);
      },
    };
  });
