// Puts the received mails of an export into an empty store, behind the requests that they belong to.
import { hexSum } from "../adapters/files/hex-sum.ts";
import { markOf } from "../adapters/reply-files/sum-mail.ts";
import type { Store } from "../adapters/store/store.ts";
import type { ExportedReply } from "../core/export/exported-reply.ts";

export const fillReplies = (store: Store, replies: readonly ExportedReply[]): void => {
  for (const { mail, head, ...reply } of replies) {
    const raw = Uint8Array.from(Buffer.from(mail, "base64"));
    const { files, ...said } = head;
    const isThere = reply.requestId !== null && store.requests.get(reply.requestId) !== null;
    store.replies.add({
      ...reply,
      // Its request may have been left out: then nobody has said where it belongs.
      ...(!isThere && { requestId: null }),
      ...(!isThere && reply.requestId !== null && { settled: null }),
      head: said,
      files,
      raw,
      bytes: raw.length,
      sha256: hexSum(raw),
      mark: hexSum(markOf(raw)),
    });
  }
};
