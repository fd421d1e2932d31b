// Calls of the room of replies: mails come in by file, find their request, and the person says what they are.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { ReplyWindow } from "../adapters/reply-window/reply-window.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredReply } from "../adapters/store/stored-reply.ts";
import type { ReplyImport, ReplyPage } from "../shared/reply.ts";
import type { ReplyId } from "../shared/reply-id.ts";
import type { RequestId } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import { createConcerns } from "./concerns-requests.ts";
import { importReplies, type MailSource } from "./import-replies.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { LetterBook } from "./letter-book.ts";
import { createRefreshReplies } from "./refresh-replies.ts";
import { createSaveReply, type SaveFile } from "./save-reply.ts";
import type { HandlersOf } from "./serve.ts";
import type { SettleReply } from "./settle-reply.ts";
import { createReplyView } from "./show-reply.ts";
import type { TakeReply } from "./take-reply.ts";

/** What the person picks in the system's dialog; null: nothing. */
export type PickMails = () => Promise<readonly MailSource[] | null>;

export type ReplyNeeds = {
  readonly store: Store;
  readonly kept: KeptSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly book: LetterBook;
  readonly replyWindow: ReplyWindow;
  /** Version of the reader of replies. */
  readonly reader: number;
  readonly takeReply: TakeReply;
  readonly settling: SettleReply;
  readonly isShared: (domain: string) => boolean;
  readonly pickMails: PickMails;
  readonly saveFile: SaveFile;
  /** `requestId`: the request that has changed with it. */
  readonly changed: (replyId: ReplyId | null, requestId: RequestId | null) => void;
  readonly progress: (done: number, of: number) => void;
};

const unknown = () => fail("reply-unknown", "There is no such reply.");

export const createReplies = (needs: ReplyNeeds) => {
  const { store, kept, clock, book, takeReply, settling, isShared, changed, progress } = needs;
  const { replies } = store;
  const view = createReplyView(store);
  const refresh = createRefreshReplies(needs);
  const save = createSaveReply({ replies, replyWindow: needs.replyWindow, saveFile: needs.saveFile });
  let importing: AbortController | null = null;
  const mode = () => kept.mode() ?? "practice";

  const show = (replyId: ReplyId): Result<ReplyPage> => {
    const reply = replies.get(replyId);
    const body = replies.body(replyId);
    return reply && body ? succeed(view.page(reply, body)) : unknown();
  };

  const bringIn = async (files: readonly MailSource[]): Promise<Result<ReplyImport>> => {
    if (importing !== null) return fail("reply-busy", "Mails are being imported already.", { retry: true });
    const run = new AbortController();
    importing = run;
    try {
      const ownAddresses = kept.ownAddresses();
      const concerns = createConcerns({ book, mode: mode(), now: clock.now(), ownAddresses, isShared });
      const came = await importReplies(files, run.signal, { takeReply, concerns, clock, progress });
      changed(null, null);
      return succeed(came);
    } finally {
      importing = null;
    }
  };

  const withReply = (
    replyId: ReplyId,
    act: (reply: StoredReply) => ReturnType<SettleReply["settle"]>,
  ): Result<ReplyPage> => {
    const reply = replies.get(replyId);
    if (reply === null) return unknown();
    const refused = act(reply);
    if (refused) return refused;
    changed(replyId, replies.get(replyId)?.requestId ?? reply.requestId);
    return show(replyId);
  };

  const assign = (reply: StoredReply, requestId: RequestId | null) => {
    if (reply.settled !== null) return fail("reply-settled", "Take back first what was said of it.");
    const request = requestId === null ? null : store.requests.get(requestId);
    if (requestId !== null && request?.mode !== reply.mode) return fail("request-unknown", "There is no such request.");
    const { candidates } = reply.match;
    const match = { way: requestId === null ? "none" : "person", isSure: requestId !== null, candidates } as const;
    replies.assign(reply.replyId, requestId, match);
    if (reply.requestId !== null && reply.requestId !== requestId) changed(reply.replyId, reply.requestId);
    return null;
  };

  const handlers: HandlersOf<"replies"> = {
    "replies:read": ({ name, bytes }) => bringIn([{ name, size: bytes.length, chunks: () => [bytes] }]),
    "replies:pick": async () => {
      const files = await needs.pickMails();
      return files === null ? succeed(null) : bringIn(files);
    },
    "replies:stop": () => {
      importing?.abort();
      return succeed({ stopped: importing !== null });
    },
    "replies:list": ({ show: which }) => {
      const all = replies.list(mode()).map(view.summarise);
      return succeed(which === "all" ? all : all.filter(({ state }) => state !== "settled"));
    },
    "replies:of-request": ({ requestId }) => succeed(replies.of(requestId).map(view.summarise)),
    "replies:get": async ({ replyId }) => {
      await refresh.one(replyId);
      return show(replyId);
    },
    "replies:assign": ({ replyId, requestId }) => withReply(replyId, (reply) => assign(reply, requestId)),
    "replies:settle": (said) => withReply(said.replyId, (reply) => settling.settle(reply, said)),
    "replies:reopen": ({ replyId }) => withReply(replyId, settling.reopen),
    "replies:discard": ({ replyId }) => {
      const reply = replies.get(replyId);
      if (reply === null || !replies.remove(replyId)) return unknown();
      changed(replyId, reply.requestId);
      return succeed({ discarded: true as const });
    },
    "replies:save-file": ({ replyId, attachmentId }) => save(replyId, attachmentId),
  };

  return {
    handlers,
    /** Reads what an older reader read, in the background. */
    refresh: refresh.all,
    /** The app's window is gone: an import ends. */
    leave: () => {
      importing?.abort();
      refresh.leave();
    },
    stay: refresh.stay,
  };
};
