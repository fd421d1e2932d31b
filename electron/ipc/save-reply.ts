// Writes a received mail, or one file of it, where the person wants it.
import type { ReplyWindow } from "../adapters/reply-window/reply-window.ts";
import type { Store } from "../adapters/store/store.ts";
import { tidyFileName } from "../core/letters/tidy-file-name.ts";
import type { AttachmentId } from "../shared/attachment.ts";
import type { ReplyId } from "../shared/reply-id.ts";
import { fail, type Result } from "../shared/result.ts";
import { nameFile } from "./show-reply.ts";

/** Asks where, and writes; `saved: false`: the person picked no place. */
export type SaveFile = (name: string, bytes: Uint8Array) => Promise<Result<{ saved: boolean }>>;

type Needs = {
  readonly replies: Store["replies"];
  readonly replyWindow: ReplyWindow;
  readonly saveFile: SaveFile;
};

export const createSaveReply =
  ({ replies, replyWindow, saveFile }: Needs) =>
  async (replyId: ReplyId, attachmentId: AttachmentId | null): Promise<Result<{ saved: boolean }>> => {
    const reply = replies.get(replyId);
    if (reply === null) return fail("reply-unknown", "There is no such reply.");
    const raw = replies.raw(replyId);
    if (raw === null) return fail("store-damaged", "The mail can no longer be read whole.");
    if (attachmentId === null) return saveFile(`${tidyFileName(reply.head.subject || "mail")}.eml`, raw);
    const at = reply.files.findIndex((file) => file.attachmentId === attachmentId);
    const file = reply.files[at];
    if (file === undefined) return fail("reply-file-gone", "There is no such file in this mail.");
    const taken = await replyWindow.takeFile({ raw, at, signal: new AbortController().signal });
    if (!taken.ok) return taken;
    const name = nameFile(file.name, file.type);
    return taken.value === null
      ? fail("reply-file-gone", "There is no such file in this mail.", { detail: name })
      : saveFile(name, taken.value);
  };
