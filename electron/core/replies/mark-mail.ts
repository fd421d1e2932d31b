// What makes a mail the same mail wherever it lay: its own words, not what mailboxes and programs wrote around them.
import { type Fields, valuesOf } from "../mail/read-fields.ts";

const own = ["message-id", "from", "date", "subject", "in-reply-to", "references", "content-type"];

/**
 * A text that two files of one mail have in common, to be hashed: the header lines that its sender wrote, and its body
 * without a difference of line ends. A forged mail under the same Message-ID has other words, and is another one.
 */
export const markMail = (fields: Fields, body: string): string =>
  JSON.stringify([own.map((name) => valuesOf(fields, name)), body.replace(/\r\n?/g, "\n").trimEnd()]);
