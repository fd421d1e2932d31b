// Reads kept mails anew when the reader of replies has become another; what the person said of them stays.
import { toReplyMail } from "../adapters/reply-files/to-reply-mail.ts";
import type { ReplyWindow } from "../adapters/reply-window/reply-window.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredReply } from "../adapters/store/stored-reply.ts";
import { modes } from "../shared/lists.ts";
import type { ReplyId } from "../shared/reply-id.ts";
import type { RequestId } from "../shared/request.ts";

type Needs = {
  readonly store: Pick<Store, "replies">;
  readonly replyWindow: ReplyWindow;
  readonly reader: number;
  readonly changed: (replyId: ReplyId | null, requestId: RequestId | null) => void;
};

export const createRefreshReplies = ({ store: { replies }, replyWindow, reader, changed }: Needs) => {
  /** What failed once fails again: not tried a second time by this run of the app. */
  const given = new Set<ReplyId>();
  let leaving = new AbortController();
  const isOld = (reply: StoredReply): boolean => reply.reading.reader !== reader && !given.has(reply.replyId);

  const one = async (replyId: ReplyId): Promise<void> => {
    const reply = replies.get(replyId);
    const body = reply && isOld(reply) ? replies.body(replyId) : null;
    if (reply === null || body === null) return;
    const raw = replies.raw(replyId);
    if (raw === null) {
      given.add(replyId);
      return;
    }
    const read = await replyWindow.read(toReplyMail(raw, body.text), leaving.signal);
    if (!read.ok) {
      if (read.code !== "reading-stopped") given.add(replyId);
      return;
    }
    replies.readAnew(replyId, read.value);
    changed(replyId, null);
  };

  return {
    one,
    /** Open ones first: they are what the person looks at. */
    all: async (): Promise<void> => {
      const old = modes.flatMap((mode) => replies.list(mode)).filter(isOld);
      for (const { replyId } of old.toSorted((a, b) => Number(a.settled !== null) - Number(b.settled !== null))) {
        if (leaving.signal.aborted) return;
        await one(replyId);
      }
    },
    leave: () => leaving.abort(),
    stay: () => {
      leaving = new AbortController();
    },
  };
};
