// The one request that is open: its draft while it can be changed, its ways out, its page afterwards.
import { createStore } from "zustand/vanilla";
import type { CallInput, CallOutput, Desk } from "../../electron/shared/contract.ts";
import type { RequestId, RequestPage } from "../../electron/shared/request.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type LetterText = { readonly subject: string; readonly text: string };
/** `looking`, `copying`: in the person's mailbox; `noting`: the person's word is written down; `handing-out`: the letter is put into a file or another program. */
export type Work =
  | "sending"
  | "discarding"
  | "rewriting"
  | "noting"
  | "looking"
  | "copying"
  | "handing-out"
  | "attaching"
  | "making-dossier";
export type SentOtherwise = Pick<CallInput<"requests:sent-otherwise">, "way" | "on">;
export type FileKind = CallInput<"requests:save-file">["as"];
type FileOf<C extends "requests:attach" | "requests:detach"> = Omit<CallInput<C>, "requestId">;
type Done<T> = Promise<Result<T> | null>;

export type RequestState = {
  readonly page: RequestPage | null;
  readonly failure: Failure | null;
  /** What is under way, by request. While something is, nothing else begins: no double click sends twice. */
  readonly busy: ReadonlyMap<RequestId, Work>;
  readonly load: (requestId: RequestId) => Promise<void>;
  readonly edit: (requestId: RequestId, letter: LetterText) => Promise<void>;
  /** These answer with the outcome, or with null if something else is under way. */
  readonly send: (requestId: RequestId, letter: LetterText) => Done<RequestPage>;
  readonly tryAgain: (requestId: RequestId) => Done<RequestPage>;
  readonly settle: (requestId: RequestId, as: "sent" | "again") => Done<RequestPage>;
  /** Looks in the mailbox for what became of a letter in doubt. */
  readonly look: (requestId: RequestId) => Done<RequestPage>;
  /** Makes the copy in the mailbox once more. */
  readonly copyAgain: (requestId: RequestId) => Done<RequestPage>;
  /** Makes a letter that waits a draft again. */
  readonly takeBack: (requestId: RequestId) => Done<RequestPage>;
  readonly discard: (requestId: RequestId) => Done<unknown>;
  /** Deletes a request that is over, or in doubt, with all that is kept of it. */
  readonly remove: (requestId: RequestId) => Done<unknown>;
  /** Writes the letter anew as it was wanted, then throws the old draft away: in this order nothing is ever lost. */
  readonly rewrite: (page: RequestPage, wish: NonNullable<RequestPage["wish"]>) => Done<RequestPage>;
  /** The person's word that exactly this went out without us, and on the day on which the company received it. */
  readonly sentOtherwise: (requestId: RequestId, letter: LetterText, how: SentOtherwise) => Done<RequestPage>;
  readonly receive: (requestId: RequestId, on: string) => Done<RequestPage>;
  readonly saveFile: (requestId: RequestId, letter: LetterText, as: FileKind) => Done<CallOutput<"requests:save-file">>;
  readonly openInMail: (requestId: RequestId, letter: LetterText) => Done<CallOutput<"requests:open-in-mail">>;
  /** Put a file with a draft, and take one away; what hinders it is said beside the files. */
  readonly attach: (requestId: RequestId, file: FileOf<"requests:attach">) => Done<RequestPage>;
  readonly detach: (requestId: RequestId, file: FileOf<"requests:detach">) => Done<RequestPage>;
  /** Puts the dossier of its matter with a draft. */
  readonly attachDossier: (requestId: RequestId, as: CallInput<"proof:attach-dossier">["as"]) => Done<RequestPage>;
  readonly copy: (requestId: RequestId, text: string) => Done<unknown>;
};

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
