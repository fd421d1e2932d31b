// The one request that is open: its draft while it can be changed, its ways out, its page afterwards.
import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import type { RequestId, RequestPage } from "../../electron/shared/request.ts";
import type { Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";
import type { RequestState, Work } from "./request-state.ts";

export const createRequestStore = ({
  desk,
  hear,
}: {
  desk: Pick<Desk, "requests" | "outbox" | "mailbox" | "app" | "proof">;
  hear: Hear;
}) =>
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

    const alone = async <T>(requestId: RequestId, work: Work, act: () => Promise<Result<T>>) => {
      if (get().busy.has(requestId)) return null;
      mark(requestId, work);
      try {
        return hear(await act());
      } finally {
        mark(requestId, null);
      }
    };

    const during = async <T>(requestId: RequestId, work: Work, act: () => Promise<Result<T>>) => {
      if (!get().busy.has(requestId)) show(requestId, { failure: null });
      const outcome = await alone(requestId, work, act);
      if (outcome !== null) show(requestId, { failure: outcome.ok ? null : outcome });
      return outcome;
    };

    /** What goes wrong is said beside the button that was pressed, not for the whole letter. */
    const handOut = <T>(requestId: RequestId, act: () => Promise<Result<T>>) => alone(requestId, "handing-out", act);

    const withFile = (
      requestId: RequestId,
      act: () => Promise<Result<RequestPage>>,
      work: "attaching" | "making-dossier" = "attaching",
    ) =>
      alone(requestId, work, async () => {
        const outcome = await act();
        if (outcome.ok) show(requestId, { page: outcome.value });
        return outcome;
      });

    /** Whatever comes of it, the page is read again: it alone says what is known. */
    const pageAfter = (requestId: RequestId, work: Work, act: () => Promise<Result<RequestPage>>) =>
      during(requestId, work, async () => {
        const outcome = await act();
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

      send: (requestId, letter) => pageAfter(requestId, "sending", () => desk.requests.send({ requestId, ...letter })),
      tryAgain: (requestId) => pageAfter(requestId, "sending", () => desk.outbox.tryAgain({ requestId })),
      settle: (requestId, as) => pageAfter(requestId, "sending", () => desk.outbox.settle({ requestId, as })),
      look: (requestId) => pageAfter(requestId, "looking", () => desk.mailbox.look({ requestId })),
      copyAgain: (requestId) => pageAfter(requestId, "copying", () => desk.mailbox.copyAgain({ requestId })),
      takeBack: (requestId) => pageAfter(requestId, "discarding", () => desk.outbox.takeBack({ requestId })),
      remove: (requestId) =>
        during(requestId, "discarding", async () => {
          const removed = await desk.requests.delete({ requestId });
          if (removed.ok) gone.add(requestId);
          return removed;
        }),
      discard: (requestId) => during(requestId, "discarding", () => throwAway(requestId)),

      rewrite: ({ summary: { requestId, slug, kind, follows } }, wish) =>
        during(requestId, "rewriting", async () => {
          const drafted = await desk.requests.draft({ slug, kind, follows, wish, inPlaceOf: requestId });
          if (drafted.ok) hear(await throwAway(requestId));
          return drafted;
        }),

      sentOtherwise: (requestId, letter, how) =>
        pageAfter(requestId, "noting", () => desk.requests.sentOtherwise({ requestId, ...letter, ...how })),
      receive: (requestId, on) => pageAfter(requestId, "noting", () => desk.requests.received({ requestId, on })),
      saveFile: (requestId, letter, as) =>
        handOut(requestId, () => desk.requests.saveFile({ requestId, ...letter, as })),
      openInMail: (requestId, letter) => handOut(requestId, () => desk.requests.openInMail({ requestId, ...letter })),
      attach: (requestId, file) => withFile(requestId, () => desk.requests.attach({ requestId, ...file })),
      detach: (requestId, { attachmentId }) =>
        withFile(requestId, () => desk.requests.detach({ requestId, attachmentId })),
      attachDossier: (requestId, as) =>
        withFile(requestId, () => desk.proof.attachDossier({ requestId, as }), "making-dossier"),
      copy: (requestId, text) => handOut(requestId, () => desk.app.copy({ text })),
    };
  });
