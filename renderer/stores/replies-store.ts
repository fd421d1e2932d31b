// The room of replies: what came back, the mail that is open, and what an import came to.
import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import type { ReplyImport, ReplyPage } from "../../electron/shared/reply.ts";
import type { ReplyId } from "../../electron/shared/reply-id.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";
import type { RepliesState } from "./replies-state.ts";

const none: ReplyImport = { taken: [], known: 0, leftOut: 0, refused: [], isStopped: false };

const add = (one: ReplyImport, other: ReplyImport): ReplyImport => ({
  taken: [...one.taken, ...other.taken],
  known: one.known + other.known,
  leftOut: one.leftOut + other.leftOut,
  refused: [...one.refused, ...other.refused],
  isStopped: one.isStopped || other.isStopped,
});

export const createRepliesStore = ({ desk, hear }: { desk: Pick<Desk, "replies">; hear: Hear }) =>
  createStore<RepliesState>()((set, get) => {
    let lastLoad = 0;
    let lastPage = 0;
    let lastOf = 0;

    const fetchPage = async (replyId: ReplyId) => {
      const asked = ++lastPage;
      const found = hear(await desk.replies.get({ replyId }));
      if (asked !== lastPage) return;
      set(found.ok ? { page: found.value, failure: null } : { page: null, failure: found });
    };

    /** The page as it is after the person's word, unless they have opened another one meanwhile. */
    const say = async (replyId: ReplyId, asked: Promise<Result<ReplyPage>>): Promise<Failure | null> => {
      const told = hear(await asked);
      if (!told.ok) return told;
      if (get().page?.replyId === replyId) {
        lastPage += 1;
        set({ page: told.value });
      }
      await get().load();
      return null;
    };

    const bringIn = async (work: () => Promise<Result<ReplyImport | null>>): Promise<ReplyImport | null> => {
      if (get().work) return null;
      set({ work: { done: 0, of: 0 }, came: null, failure: null });
      const done = hear(await work());
      set({ work: null, came: done.ok ? done.value : null, failure: done.ok ? null : done });
      await get().load();
      return done.ok ? done.value : null;
    };

    return {
      list: null,
      show: "open",
      page: null,
      failure: null,
      work: null,
      came: null,
      ofRequest: null,

      load: async () => {
        const asked = ++lastLoad;
        const found = hear(await desk.replies.list({ show: get().show }));
        if (asked === lastLoad) set(found.ok ? { list: found.value } : { failure: found });
      },
      choose: (show) => {
        set({ show });
        void get().load();
      },
      open: async (replyId) => {
        if (replyId === null) {
          lastPage += 1;
          return set({ page: null, failure: null });
        }
        if (get().page?.replyId !== replyId) set({ page: null, failure: null });
        await fetchPage(replyId);
      },
      read: (files) =>
        bringIn(async () => {
          let all = none;
          for (const file of files) {
            const done = await desk.replies.read({ name: file.name, bytes: file.bytes });
            if (!done.ok && (files.length === 1 || done.code === "reply-busy")) return done;
            all = add(
              all,
              done.ok ? done.value : { ...none, refused: [{ name: file.name, mail: null, code: done.code }] },
            );
            if (all.isStopped) break;
          }
          return { ok: true, value: all };
        }),
      pick: () => bringIn(() => desk.replies.pick()),
      stop: async () => void hear(await desk.replies.stop()),
      refuse: (failure) => set({ failure, came: null }),
      hearProgress: (work) => {
        if (get().work) set({ work });
      },
      assign: (replyId, requestId) => say(replyId, desk.replies.assign({ replyId, requestId })),
      settle: (said) => say(said.replyId as ReplyId, desk.replies.settle(said)),
      reopen: (replyId) => say(replyId, desk.replies.reopen({ replyId })),
      discard: async (replyId) => {
        const gone = hear(await desk.replies.discard({ replyId }));
        await get().load();
        return gone.ok ? null : gone;
      },
      saveFile: async (input) => hear(await desk.replies.saveFile(input)),
      loadOf: async (requestId) => {
        const asked = ++lastOf;
        const found = hear(await desk.replies.ofRequest({ requestId }));
        if (asked === lastOf && found.ok) set({ ofRequest: { requestId, list: found.value } });
      },
      refresh: async (replyId) => {
        const { list, page, load, ofRequest, loadOf } = get();
        if (list) await load();
        if (ofRequest) await loadOf(ofRequest.requestId);
        if (page && (replyId === null || replyId === page.replyId)) {
          const here = get().list;
          if (here?.some((one) => one.replyId === page.replyId) || get().show === "open") await fetchPage(page.replyId);
        }
      },
    };
  });
