// The reader of replies: what the hidden window asks what a mail is.
import type { ReplyReading } from "../shared/reply.ts";

/** Rises with every change of the rules: what an older one read is read anew. */
export const replyReaderVersion = 0;

/** Takes every mail for one that it does not read. */
export const readReply = (_mail: { readonly subject: string; readonly text: string }): ReplyReading => ({
  reader: replyReaderVersion,
  language: null,
  isRead: false,
  proposals: [],
});
