// The mail that a letter goes out as: its bytes and its envelope, fixed before the person's yes is written down.
import { randomUUID } from "node:crypto";
import { composeMail } from "../adapters/smtp/compose-mail.ts";
import type { MailFile } from "../adapters/smtp/encode-file.ts";
import type { ApprovedDispatch } from "../adapters/store/stored-dispatch.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import { makeMessageId } from "../core/outbox/make-message-id.ts";
import { Instant } from "../shared/day.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { SenderDesk } from "./sender-of.ts";

export const addSeconds = (at: Instant, seconds: number): Instant =>
  Instant.parse(new Date(Date.parse(at) + seconds * 1000).toISOString());

/** Failures come back to the mailbox itself, under whichever of its addresses it writes. */
export const envelopeFromOf = (
  { mode, slug, from }: Pick<StoredRequest, "mode" | "slug"> & { readonly from: string },
  ownerOf: SenderDesk["ownerOf"],
): string => (mode === "practice" ? from : (ownerOf(from, slug)?.address ?? from));

type Around = {
  readonly sentAt: Instant;
  readonly ownerOf: SenderDesk["ownerOf"];
  /** The files that go with the letter. */
  readonly attachments: readonly MailFile[];
};

/** `mail-address-missing`, and all that `composeMail` fails with. `sentAt`: the day and time that the mail bears. */
export const makeDispatch = (
  { requestId, mode, slug, letter }: Pick<StoredRequest, "requestId" | "mode" | "slug" | "letter">,
  { sentAt, ownerOf, attachments }: Around,
): Result<Omit<ApprovedDispatch, "approvedAt" | "notBefore">> => {
  const { from, to, subject, text } = letter;
  const { address } = to;
  if (address === null) return fail("mail-address-missing", "No mail address is known; it goes out another way.");
  const messageId = makeMessageId({ address: from.address, id: randomUUID() });
  const recipient = { name: to.name, address };
  const practice = mode === "practice";
  const mail = composeMail({ from, to: recipient, subject, text, messageId, sentAt, practice, attachments });
  if (!mail.ok) return mail;
  const envelopeFrom = envelopeFromOf({ mode, slug, from: from.address }, ownerOf);
  return succeed({ requestId, mode, messageId, envelopeFrom, envelopeTo: address, raw: mail.value });
};
