// What the hidden window does with a mail: opens it, reads its text, or takes one file out of it.
import { decodeBytes } from "../adapters/policy-files/decode-bytes.ts";
import { readMailHtml } from "../adapters/policy-files/read-mail-html.ts";
import { createGuessText } from "../adapters/reply-files/create-guess-text.ts";
import { openMail, takeMailFile } from "../adapters/reply-files/open-mail.ts";
import { toReplyMail } from "../adapters/reply-files/to-reply-mail.ts";
import { type ReplyMail, readReply } from "../core/replies/read-reply.ts";

const needs = { readHtml: readMailHtml, guessText: createGuessText(decodeBytes) };

/** `fromCharCode` takes only so many at once. */
const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(parts.join(""));
};

/** As JSON, in the form of adapters/reply-window/parse-reply-answer.ts. */
export const answerMail = async (
  kind: "mail" | "mail-file" | "mail-text",
  name: string,
  bytes: Uint8Array,
): Promise<string> => {
  switch (kind) {
    case "mail": {
      const mail = await openMail(bytes, needs);
      return JSON.stringify({ ...mail, reading: readReply(toReplyMail(bytes, mail.text)) });
    }
    case "mail-file": {
      const content = await takeMailFile(bytes, Number(name));
      return JSON.stringify({ content: content && toBase64(content) });
    }
    case "mail-text": {
      const mail: ReplyMail = JSON.parse(new TextDecoder().decode(bytes));
      return JSON.stringify(readReply(mail));
    }
  }
};
