// Composes the whole mail as bytes: what the person saw, what a mail needs, and nothing about this machine.
import { asciiAddress } from "../../shared/ascii-address.ts";
import type { Instant } from "../../shared/day.ts";
import { type Failure, fail, type Result, succeed } from "../../shared/result.ts";
import { encodeFile, joinParts, type MailFile } from "./encode-file.ts";
import { encodeMailbox, encodeText } from "./encode-header.ts";
import { encodeQuotedPrintable } from "./encode-quoted-printable.ts";

export type Mailbox = { readonly name: string; readonly address: string };

export type MailToCompose = {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly sentAt: Instant;
  readonly practice: boolean;
  /** Files that go with it. */
  readonly attachments?: readonly MailFile[];
};

/** Control characters (tab apart) and the Unicode line and paragraph separators: none of them belongs into a header. */
const breaksLine = /[^\P{Cc}\t]|[\u2028\u2029]/u;

const checkFields = ({ from, to, subject, messageId }: MailToCompose): Failure | null => {
  const fields: readonly (readonly [string, string])[] = [
    ["from.name", from.name],
    ["from.address", from.address],
    ["to.name", to.name],
    ["to.address", to.address],
    ["subject", subject],
    ["messageId", messageId],
  ];
  const broken = fields.find(([, value]) => breaksLine.test(value));
  return broken ? fail("line-break-in-header", `A line break in ${broken[0]}.`, { detail: broken[0] }) : null;
};

/** `Sun, 22 Nov 2026 02:29:15 +0000`: UTC, so that it does not tell where the person is. */
const mailDate = (at: Instant): string => new Date(at).toUTCString().replace("GMT", "+0000");

/**
 * A text/plain mail in RFC 5322 form, with files a multipart/mixed one: ASCII, CRLF, no line over 76 characters but for long addresses. `From` and `To`
 * are one address each, domains in ASCII. Fails with `line-break-in-header` or `address-invalid`, the field in `detail`.
 * A practice mail carries `X-Rightsdesk-Practice: yes`; a real one names no program and no host. `Auto-Submitted` is
 * not set: a person sends this.
 */
export const composeMail = (mail: MailToCompose): Result<Uint8Array> => {
  const { from, to, subject, text, messageId, sentAt, practice } = mail;
  const broken = checkFields(mail);
  if (broken) return broken;
  if (!/^<[A-Za-z0-9.-]+@[A-Za-z0-9.-]+>$/.test(messageId)) throw new Error("A Message-ID that we did not make.");
  const sender = asciiAddress(from.address);
  if (sender === null) return fail("address-invalid", "The sender's address is none.", { detail: "from.address" });
  const recipient = asciiAddress(to.address);
  if (recipient === null) return fail("address-invalid", "The recipient's address is none.", { detail: "to.address" });
  const headers = [
    `Date: ${mailDate(sentAt)}`,
    `From: ${encodeMailbox({ name: from.name, address: sender })}`,
    `To: ${encodeMailbox({ name: to.name, address: recipient })}`,
    `Message-ID: ${messageId}`,
    `Subject: ${encodeText(subject)}`,
    "MIME-Version: 1.0",
    ...(practice ? ["X-Rightsdesk-Practice: yes"] : []),
  ];
  const words = [
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    encodeQuotedPrintable(text),
  ].join("\r\n");
  const files = mail.attachments ?? [];
  const body = files.length === 0 ? [words] : joinParts([words, ...files.map(encodeFile)], messageId);
  return succeed(Buffer.from([`${headers.join("\r\n")}\r\n`, ...body].join(""), "latin1"));
};
