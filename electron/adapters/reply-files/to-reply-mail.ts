// Hands the reader of replies what it reads of a mail: its text, and what its header says of the machine behind it.
import { valuesOf } from "../../core/mail/read-fields.ts";
import type { ReplyMail } from "../../core/replies/read-reply.ts";
import { Day } from "../../shared/day.ts";
import { readHeadFields, readMailHead } from "./read-mail-head.ts";

/** `text`: as it is shown. */
export const toReplyMail = (raw: Uint8Array, text: string): ReplyMail => {
  const fields = readHeadFields(raw);
  const value = (name: string) => (valuesOf(fields, name)[0] ?? "").slice(0, 1000);
  const { subject, sentAt } = readMailHead(raw);
  return {
    subject,
    text,
    headers: {
      autoSubmitted: value("auto-submitted"),
      from: value("from"),
      contentType: value("content-type"),
    },
    sentOn: sentAt === null ? null : (Day.safeParse(sentAt.slice(0, 10)).data ?? null),
  };
};
