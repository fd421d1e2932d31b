// Makes a file that mail programs open as a mail still to be sent.
import type { Instant } from "../../shared/day.ts";
import type { Letter } from "../../shared/letter.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { composeMail } from "../smtp/compose-mail.ts";

export type ComposeMail = typeof composeMail;
export type MailFile = NonNullable<Parameters<ComposeMail>[0]["attachments"]>[number];

/**
 * The very mail that the app would send, with `X-Unsent: 1`, by which Outlook and others open it for writing and not for
 * reading. Fails as `composeMail` does, and with `mail-address-missing`.
 */
export const toMailFile = (
  composeMail: ComposeMail,
  {
    letter,
    messageId,
    now,
    attachments,
  }: {
    readonly letter: Letter;
    readonly messageId: string;
    readonly now: Instant;
    readonly attachments: readonly MailFile[];
  },
): Result<Uint8Array> => {
  const { from, to, subject, text } = letter;
  if (to.address === null) return fail("mail-address-missing", "No mail address is known.");
  const mail = composeMail({
    from,
    to: { name: to.name, address: to.address },
    subject,
    text,
    messageId,
    sentAt: now,
    practice: false,
    attachments,
  });
  return mail.ok ? succeed(Buffer.concat([Buffer.from("X-Unsent: 1\r\n", "ascii"), mail.value])) : mail;
};
