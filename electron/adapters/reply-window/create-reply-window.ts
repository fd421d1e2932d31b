// Has received mails opened and read in the hidden window, and believes nothing of the answers before looking.
import type { ReadingWindow } from "../reading-window/reading-window.ts";
import { parseOpened, parseReading, parseTaken } from "./parse-reply-answer.ts";
import type { ReplyWindow } from "./reply-window.ts";

type Needs = {
  readonly window: ReadingWindow;
  /** Version of the reader of replies in it. */
  readonly reader: number;
};

const quietly = () => undefined;

export const createReplyWindow = ({ window, reader }: Needs): ReplyWindow => ({
  open: async ({ raw, signal }) => {
    const answered = await window.answer({ kind: "mail", name: "", bytes: raw }, { signal, progress: quietly });
    return answered.ok ? parseOpened(answered.value, reader) : answered;
  },
  read: async (mail, signal) => {
    const bytes = new TextEncoder().encode(JSON.stringify(mail));
    const answered = await window.answer({ kind: "mail-text", name: "", bytes }, { signal, progress: quietly });
    return answered.ok ? parseReading(answered.value, mail.text, reader) : answered;
  },
  takeFile: async ({ raw, at, signal }) => {
    const job = { kind: "mail-file", name: String(at), bytes: raw } as const;
    const answered = await window.answer(job, { signal, progress: quietly });
    return answered.ok ? parseTaken(answered.value) : answered;
  },
});
