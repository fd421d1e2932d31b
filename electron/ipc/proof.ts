// Calls of the proof: look along chains, save a dossier, save one mail as it was.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { AskKey } from "../adapters/proof/create-ask-key.ts";
import type { DossierFiles } from "../adapters/proof/create-dossier-files.ts";
import type { Store } from "../adapters/store/store.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { LawPack } from "../shared/law.ts";
import type { PackId } from "../shared/lists.ts";
import type { ProofOverview } from "../shared/proof.ts";
import type { DkimResult } from "../shared/reply.ts";
import type { ReplyId } from "../shared/reply-id.ts";
import type { RequestId } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import { createAttachDossier } from "./attach-dossier.ts";
import { createCheckRequest } from "./check-request.ts";
import { createGatherDossier } from "./gather-dossier.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { requestUnknown } from "./requests.ts";
import type { HandlersOf } from "./serve.ts";
import { listMails, showProof } from "./show-proof.ts";
import type { RequestView } from "./show-request.ts";
import { createChainWatch } from "./watch-chains.ts";

type ProofParts = {
  readonly store: Store;
  readonly view: RequestView;
  readonly laws: ReadonlyMap<PackId, LawPack>;
  readonly kept: Pick<KeptSettings, "language" | "asksDkim">;
  readonly isOnline: () => boolean;
  readonly clock: Clock;
  readonly files: DossierFiles;
  readonly askKey: AskKey;
  /** What is known of a reply is another now. */
  readonly replyChanged: (replyId: ReplyId) => void;
  /** A request's page is another now. */
  readonly requestChanged: (requestId: RequestId) => void;
  readonly now: () => number;
  readonly breathe: () => Promise<void>;
  readonly timer: (ms: number, ring: () => void) => () => void;
  readonly changed: () => void;
  readonly progress: (done: number, of: number) => void;
  readonly bug: (place: string, error: unknown) => void;
};

/** The person wants no more of it. */
class Stopped extends Error {}

type Work = { isStopped: boolean };

export const createProof = (parts: ProofParts) => {
  const { store, kept, clock, files, progress } = parts;
  const check = createCheckRequest({ ...parts, today: clock.today });
  const watch = createChainWatch({ ...parts, today: clock.today, check });
  const gather = createGatherDossier({ ...parts, check });
  const under = new Set<Work>();

  const running = async <T>(work: (mine: Work) => Promise<T>): Promise<T> => {
    const mine: Work = { isStopped: false };
    under.add(mine);
    try {
      return await work(mine);
    } finally {
      under.delete(mine);
    }
  };

  const overview = (): ProofOverview => ({
    checked: watch.checked.size,
    of: store.proof.count(),
    broken: [...watch.checked].flatMap(([requestId, faults]) => {
      const request = faults === 0 ? null : store.requests.get(requestId);
      return request === null ? [] : [{ requestId, company: request.company, reference: request.reference, faults }];
    }),
    tombstones: store.proof.tombstones().map(({ deletedOn, entries, digest }) => ({ deletedOn, entries, digest })),
  });

  /** Between pieces of the work: tells how far it is. */
  const createTurn = (mine: Work) => {
    let done = 0;
    let of = 1;
    return {
      turn: async () => {
        progress(Math.min(done++, of), of);
        await parts.breathe();
        if (mine.isStopped) throw new Stopped();
      },
      expect: (pieces: number) => {
        done = 0;
        of = pieces;
      },
    };
  };

  const save = async (
    { requestId, as }: CallArgument<"proof:save-dossier">,
    mine: Work,
  ): Promise<Result<{ saved: string | null }>> => {
    const { turn, expect } = createTurn(mine);
    const dossier = await gather(requestId, { language: kept.language(), madeAt: clock.now(), turn });
    if (dossier === null) return requestUnknown();
    expect(dossier.files.length + 5);
    return files.save(dossier, as, turn);
  };
  const attach = createAttachDossier({
    store,
    view: parts.view,
    gather,
    files,
    language: kept.language,
    now: clock.now,
  });

  /** One at a time. */
  const making = async <T>(make: (mine: Work) => Promise<Result<T>>): Promise<Result<T>> => {
    if (under.size > 0) return fail("dossier-busy", "Something of this kind is being done already.", { retry: true });
    try {
      return await running(make);
    } catch (error) {
      if (error instanceof Stopped) return fail("dossier-stopped", "The dossier was not made.");
      throw error;
    }
  };

  const askKey = async (replyId: ReplyId): Promise<Result<DkimResult>> => {
    const reply = store.replies.get(replyId);
    const raw = reply && store.replies.raw(replyId);
    if (reply === null || raw === null) return fail("reply-unknown", "There is no such reply.");
    if (reply.mode === "practice") return fail("not-allowed", "Practice speaks to nobody.");
    const asked = await parts.askKey(raw);
    if (!asked.ok) return asked;
    store.replies.markDkim(replyId, asked.value);
    parts.replyChanged(replyId);
    return asked;
  };
  /** A mail that has just come in: only where the person wants it, and what fails can be asked again by hand. */
  const askOnArrival = (replyId: ReplyId): void => {
    if (!kept.asksDkim() || !parts.isOnline()) return;
    askKey(replyId).catch((error: unknown) => parts.bug("ask-key", error));
  };

  const handlers: HandlersOf<"proof"> = {
    "proof:ask-key": ({ replyId }) => askKey(replyId),
    "proof:get": async ({ requestId }) => {
      const checked = store.requests.get(requestId) === null ? null : await check(requestId);
      if (checked === null) return requestUnknown();
      watch.note(requestId, checked.faults.length);
      return succeed(showProof(store, requestId, checked, clock.now()));
    },
    "proof:overview": () => succeed(overview()),
    "proof:check-all": () =>
      running(async (mine) => {
        await watch.checkAll(() => mine.isStopped);
        return succeed(overview());
      }),
    "proof:stop": () => {
      for (const work of under) work.isStopped = true;
      return succeed({ stopped: under.size > 0 });
    },
    "proof:save-dossier": (wanted) => making((mine) => save(wanted, mine)),
    "proof:attach-dossier": async (wanted) => {
      const attached = await making((mine) => attach(wanted, createTurn(mine).turn));
      if (attached.ok) parts.requestChanged(wanted.requestId);
      return attached;
    },
    "proof:save-mail": ({ requestId, kind, about }) => {
      const mail = listMails(store, requestId).find((one) => one.kind === kind && one.about === about);
      return mail === undefined ? fail("mail-unknown", "There is no such mail.") : files.saveMail(mail.name, mail.raw);
    },
  };
  return { handlers, askOnArrival, wake: watch.wake, close: watch.close };
};
