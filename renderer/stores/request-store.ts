// The one request that is open: its draft while it can be changed, its way out, its page afterwards.
import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import type { RequestId, RequestPage } from "../../electron/shared/request.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type LetterText = { readonly subject: string; readonly text: string };
export type Work = "sending" | "discarding" | "rewriting";

export type RequestState = {
  readonly page: RequestPage | null;
  readonly failure: Failure | null;
  /** What is under way, by request. While something is, nothing else begins: no double click sends twice. */
  readonly busy: ReadonlyMap<RequestId, Work>;
  readonly load: (requestId: RequestId) => Promise<void>;
  readonly edit: (requestId: RequestId, letter: LetterText) => Promise<void>;
  /** These answer with the outcome, or with null if something else is under way. */
  readonly send: (requestId: RequestId, letter: LetterText) => Promise<Result<RequestPage> | null>;
  readonly tryAgain: (requestId: RequestId) => Promise<Result<RequestPage> | null>;
  readonly settle: (requestId: RequestId, as: "sent" | "again") => Promise<Result<RequestPage> | null>;
  readonly discard: (requestId: RequestId) => Promise<Result<unknown> | null>;
  /** Writes the letter anew, then throws the old draft away: in this order nothing is ever lost. */
  readonly rewrite: (page: RequestPage, customerNumber: string | null) => Promise<Result<RequestPage> | null>;
};

export const createRequestStore = ({ desk, hear }: { desk: Pick<Desk, "requests" | "outbox">; hear: Hear }) =>
  createStore<RequestState>()((set, get) => {
    let open: RequestId | null = null;
    /** Thrown away: leaving their screen must not save into them any more. */
    const gone = new Set<RequestId>();

    const mark = (requestId: RequestId, work: Work | null) => {
      const busy = new Map(get().busy);
      if (work === null) busy.delete(requestId);
      else busy.set(requestId, work);
      set({ busy });
    };

    const show = (requestId: RequestId, change: Partial<Pick<RequestState, "page" | "failure">>) => {
      if (open === requestId) set(change);
    };

    const during = async <T>(requestId: RequestId, work: Work, act: () => Promise<Result<T>>) => {
      if (get().busy.has(requestId)) return null;
      mark(requestId, work);
      show(requestId, { failure: null });
      try {
        const outcome = hear(await act());
        show(requestId, { failure: outcome.ok ? null : outcome });
        return outcome;
      } finally {
        mark(requestId, null);
      }
    };

    /** Whatever comes of a way out, the page is read again: it alone says what is known. */
    const goOut = (requestId: RequestId, way: () => Promise<Result<RequestPage>>) =>
      during(requestId, "sending", async () => {
        const outcome = await way();
        const page = outcome.ok ? outcome : await desk.requests.get({ requestId });
        if (page.ok) show(requestId, { page: page.value });
        return outcome;
      });

    const throwAway = async (requestId: RequestId) => {
      const thrown = await desk.requests.discard({ requestId });
      if (thrown.ok) gone.add(requestId);
      return thrown;
    };

    return {
      page: null,
      failure: null,
      busy: new Map(),

      load: async (requestId) => {
        if (open !== requestId) set({ page: null, failure: null });
        open = requestId;
        const found = hear(await desk.requests.get({ requestId }));
        if (get().busy.has(requestId)) return;
        show(requestId, found.ok ? { page: found.value } : { page: null, failure: found });
      },

      edit: async (requestId, letter) => {
        const { page, busy } = get();
        if (open !== requestId || gone.has(requestId) || busy.has(requestId) || page?.summary.status !== "draft")
          return;
        if (page.letter.subject === letter.subject && page.letter.text === letter.text) return;
        const kept = hear(await desk.requests.edit({ requestId, ...letter }));
        if (get().busy.has(requestId)) return;
        show(requestId, kept.ok ? { page: kept.value, failure: null } : { failure: kept });
      },

      send: (requestId, letter) => goOut(requestId, () => desk.requests.send({ requestId, ...letter })),
      tryAgain: (requestId) => goOut(requestId, () => desk.outbox.tryAgain({ requestId })),
      settle: (requestId, as) => goOut(requestId, () => desk.outbox.settle({ requestId, as })),
      discard: (requestId) => during(requestId, "discarding", () => throwAway(requestId)),

      rewrite: ({ summary: { requestId, slug, kind } }, customerNumber) =>
        during(requestId, "rewriting", async () => {
          const drafted = await desk.requests.draft({ slug, kind, customerNumber });
          if (drafted.ok) hear(await throwAway(requestId));
          return drafted;
        }),
    };
  });
