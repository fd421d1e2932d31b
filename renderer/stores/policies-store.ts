// The room in which policies are read: what is being read, what was read, the reading that is open.
import { createStore } from "zustand/vanilla";
import type { Slug } from "../../electron/shared/company.ts";
import type { CallInput, Desk } from "../../electron/shared/contract.ts";
import type { ReadingStage } from "../../electron/shared/lists.ts";
import type { Decision, ReadingId, ReadingPage, ReadingSummary } from "../../electron/shared/reading.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";
import type { PastedPolicy } from "./pasted-policy.ts";

export type PoliciesState = {
  /** null until the first answer. */
  readonly list: readonly ReadingSummary[] | null;
  readonly page: ReadingPage | null;
  readonly failure: Failure | null;
  /** What is being read right now; one at a time. */
  readonly work: { readonly stage: ReadingStage } | null;
  /** Why the last reading came to nothing. */
  readonly readFailure: Failure | null;
  /** What lies in the field; it stays there while the person looks elsewhere. */
  readonly pasted: PastedPolicy;
  readonly keepPasted: (pasted: PastedPolicy) => void;
  readonly load: () => Promise<void>;
  readonly open: (readingId: ReadingId | null) => Promise<void>;
  /** Answers with null if another one is being read, or if the person picked no file. */
  readonly read: (input: CallInput<"policies:read">) => Promise<Result<ReadingPage> | null>;
  readonly pick: () => Promise<Result<ReadingPage> | null>;
  readonly stop: () => Promise<void>;
  readonly hearStage: (stage: ReadingStage) => void;
  /** What main would refuse at once (a file that is too large) is refused without a call. */
  readonly refuse: (failure: Failure) => void;
  /** These answer with what went wrong, or null. */
  readonly decide: (readingId: ReadingId, decisions: readonly Decision[]) => Promise<Failure | null>;
  readonly discard: (readingId: ReadingId) => Promise<Failure | null>;
  readonly makeCompany: (readingId: ReadingId, slug: Slug | null) => Promise<Result<{ slug: Slug }>>;
  /** Main changed a reading, or several (null). */
  readonly refresh: (readingId: ReadingId | null) => Promise<void>;
};

export const createPoliciesStore = ({ desk, hear }: { desk: Pick<Desk, "policies">; hear: Hear }) =>
  createStore<PoliciesState>()((set, get) => {
    // Answers may overtake each other: only the one to the last question counts.
    let lastLoad = 0;
    let lastPage = 0;
    let deciding = 0;
    let wanted: ReadingId | null = null;
    /** Being thrown away: that it is gone is no news then. */
    let leaving: ReadingId | null = null;

    const show = (page: ReadingPage) => {
      const before = get().page;
      // A text never changes; the old string is kept, so that nobody compares megabytes with each other.
      const isSame = before?.readingId === page.readingId && before.text === page.text;
      set({ page: isSame ? { ...page, text: before.text } : page, failure: null });
    };

    const fetchPage = async (readingId: ReadingId) => {
      const asked = ++lastPage;
      const found = hear(await desk.policies.get({ readingId }));
      if (asked !== lastPage) return;
      if (found.ok) show(found.value);
      else set({ page: null, failure: found });
    };

    const during = async (work: () => Promise<Result<ReadingPage | null>>): Promise<Result<ReadingPage> | null> => {
      if (get().work) return null;
      set({ work: { stage: "waiting" }, readFailure: null });
      const done = hear(await work());
      set({ work: null, readFailure: done.ok ? null : done });
      if (!done.ok) return done;
      if (done.value === null) return null;
      // Whoever has opened another one meanwhile stays there.
      if (wanted === null) {
        lastPage += 1;
        show(done.value);
      }
      void get().load();
      return { ok: true, value: done.value };
    };

    return {
      list: null,
      page: null,
      failure: null,
      work: null,
      readFailure: null,
      pasted: { text: "", html: null },

      keepPasted: (pasted) => set({ pasted }),
      load: async () => {
        const asked = ++lastLoad;
        const found = hear(await desk.policies.list());
        if (asked === lastLoad) set(found.ok ? { list: found.value } : { failure: found });
      },

      open: async (readingId) => {
        wanted = readingId;
        if (readingId === null) {
          lastPage += 1;
          return set({ page: null, failure: null });
        }
        // What was just read is there already.
        if (get().page?.readingId === readingId) return;
        set({ page: null, failure: null });
        await fetchPage(readingId);
      },

      read: (input) => during(() => desk.policies.read(input)),
      pick: () => during(() => desk.policies.pick()),
      stop: async () => void hear(await desk.policies.stop()),
      hearStage: (stage) => {
        if (get().work) set({ work: { stage } });
      },
      refuse: (failure) => set({ readFailure: failure }),

      decide: async (readingId, decisions) => {
        const asked = ++lastPage;
        deciding += 1;
        const decided = hear(await desk.policies.decide({ readingId, decisions: [...decisions] }));
        deciding -= 1;
        if (wanted !== readingId) return decided.ok ? null : decided;
        if (decided.ok) {
          if (asked === lastPage) show(decided.value);
          return null;
        }
        await fetchPage(readingId);
        return decided;
      },

      discard: async (readingId) => {
        leaving = readingId;
        const gone = hear(await desk.policies.discard({ readingId }));
        if (gone.ok) return null;
        leaving = null;
        return gone;
      },

      makeCompany: async (readingId, slug) => hear(await desk.policies.makeCompany({ readingId, slug })),

      refresh: async (readingId) => {
        const { page, list, load } = get();
        if (list) await load();
        // The answer to a decision that is under way says the same and more.
        if (!page || page.readingId === leaving) return;
        if (deciding === 0 && (readingId === null || readingId === page.readingId)) {
          await fetchPage(page.readingId);
        }
      },
    };
  });
