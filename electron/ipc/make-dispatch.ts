// The mail that a letter goes out as: its bytes and its envelope, fixed before the person's yes is written down.
import { randomUUID } from "node:crypto";
import { composeMail } from "../adapters/smtp/compose-mail.ts";
import type { ApprovedDispatch, StoredRequest } from "../adapters/store/store.ts";
import { makeMessageId } from "../core/outbox/make-message-id.ts";
import { Instant } from "../shared/day.ts";
import { fail, type Result, succeed } from "../shared/result.ts";

export const addSeconds = (at: Instant, seconds: number): Instant =>
  Instant.parse(new Date(Date.parse(at) + seconds * 1000).toISOString());

/** `mail-address-missing`, and all that `composeMail` fails with. `sentAt`: the day and time that the mail bears. */
export const makeDispatch = (
  { requestId, mode, letter }: Pick<StoredRequest, "requestId" | "mode" | "letter">,
  sentAt: Instant,
): Result<Omit<ApprovedDispatch, "approvedAt" | "notBefore">> => {
  const { from, to, subject, text } = letter;
  const { address } = to;
  if (address === null) return fail("mail-address-missing", "No mail address is known; it goes out another way.");
  const messageId = makeMessageId({ address: from.address, id: randomUUID() });
  const recipient = { name: to.name, address };
  const mail = composeMail({ from, to: recipient, subject, text, messageId, sentAt, practice: mode === "practice" });
  if (!mail.ok) return mail;
  return succeed({ requestId, mode, messageId, envelopeFrom: from.address, envelopeTo: address, raw: mail.value });
};
