// The proof of the request that is open, and of all of them: what the last look came to, and what is going on.
import { createStore } from "zustand/vanilla";
import type { CallInput, CallOutput, Desk } from "../../electron/shared/contract.ts";
import type { ProofMail, ProofOverview, ProofView } from "../../electron/shared/proof.ts";
import type { ReplyId } from "../../electron/shared/reply-id.ts";
import type { RequestId } from "../../electron/shared/request.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

type ProofWork = "checking" | "saving" | "checking-all";
type Progress = { readonly done: number; readonly of: number };

export type ProofState = {
  readonly view: ProofView | null;
  readonly overview: ProofOverview | null;
  readonly busy: ProofWork | null;
  /** null before the first word of it. */
  readonly progress: Progress | null;
  /** Of what was tried last for the request that is open. */
  readonly failure: Failure | null;
  readonly load: (requestId: RequestId) => Promise<void>;
  /** The outcome of a look that the person asked for; null: something else is going on, or it failed. */
  readonly check: (requestId: RequestId) => Promise<ProofView | null>;
  /** The name of what was saved; null: nothing was. */
  readonly saveDossier: (input: CallInput<"proof:save-dossier">) => Promise<string | null>;
  readonly saveMail: (requestId: RequestId, mail: Pick<ProofMail, "kind" | "about">) => Promise<string | null>;
  /** Asks for the key of the server that signed a reply; what went wrong, or null. */
  readonly askKey: (replyId: ReplyId) => Promise<Failure | null>;
  readonly loadOverview: () => Promise<void>;
  /** True once all were looked at. */
  readonly checkAll: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
  readonly hearProgress: (progress: Progress) => void;
};

export const createProofStore = ({ desk, hear }: { desk: Pick<Desk, "proof">; hear: Hear }) =>
  createStore<ProofState>()((set, get) => {
    let open: RequestId | null = null;

    /** One at a time: no double click makes two dossiers. */
    const during = async <T>(work: ProofWork, act: () => Promise<Result<T>>): Promise<T | null> => {
      if (get().busy !== null) return null;
      set({ busy: work, progress: null, failure: null });
      try {
        const outcome = hear(await act());
        // That the person stopped it is no failure to be shown to them.
        if (!outcome.ok && outcome.code !== "dossier-stopped") set({ failure: outcome });
        return outcome.ok ? outcome.value : null;
      } finally {
        set({ busy: null, progress: null });
      }
    };
    const show = (view: CallOutput<"proof:get">) => {
      if (open === view.requestId) set({ view });
    };

    return {
      view: null,
      overview: null,
      busy: null,
      progress: null,
      failure: null,
      load: async (requestId) => {
        if (open !== requestId) set({ view: null, failure: null });
        open = requestId;
        const found = hear(await desk.proof.get({ requestId }));
        if (found.ok) show(found.value);
        else if (open === requestId) set({ failure: found });
      },
      check: async (requestId) => {
        const view = await during("checking", () => desk.proof.get({ requestId }));
        if (view !== null) show(view);
        return view;
      },
      saveDossier: async (input) => (await during("saving", () => desk.proof.saveDossier(input)))?.saved ?? null,
      saveMail: async (requestId, { kind, about }) => {
        const saved = hear(await desk.proof.saveMail({ requestId, kind, about }));
        set({ failure: saved.ok ? null : saved });
        return saved.ok ? saved.value.saved : null;
      },
      askKey: async (replyId) => {
        const asked = hear(await desk.proof.askKey({ replyId }));
        return asked.ok ? null : asked;
      },
      loadOverview: async () => {
        const overview = hear(await desk.proof.overview());
        if (overview.ok) set({ overview: overview.value });
      },
      checkAll: async () => {
        const overview = await during("checking-all", desk.proof.checkAll);
        if (overview !== null) set({ overview });
        return overview !== null && overview.checked >= overview.of;
      },
      stop: async () => {
        hear(await desk.proof.stop());
      },
      hearProgress: (progress) => set({ progress }),
    };
  });
