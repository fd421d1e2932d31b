// For these tests: a letter as the app writes it, with a Message-ID of its own.
import { randomUUID } from "node:crypto";
import { composeMail } from "../../../electron/adapters/smtp/compose-mail.ts";
import type { Parcel } from "../../../electron/core/outbox/delivery.ts";
import { makeMessageId } from "../../../electron/core/outbox/make-message-id.ts";
import type { Instant } from "../../../electron/shared/day.ts";
import { kim, privacy } from "./people.ts";

type Wishes = {
  readonly to?: string;
  readonly from?: string;
  readonly fromName?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly id?: string;
};

export const subject = "Löschung meiner Daten nach Art. 17 DSGVO (RD-2026-7K3QX9)";
export const text =
  "Guten Tag,\n\n.bitte löschen Sie alles, was Sie über mich haben.\n..\n.\nFrom here on\n\nKim Müller\n";

/** Of more than `bytes` bytes, in lines that look alike. */
export const longText = (bytes: number): string => "Ein Satz, der sich wiederholt.\n".repeat(Math.ceil(bytes / 31));

/** `writeLetter({ to: "privacy@example.net" })`; throws where the app would not write it either. */
export const writeLetter = (wishes: Wishes = {}): Parcel => {
  const { to = privacy, from = kim, id = randomUUID() } = wishes;
  const messageId = makeMessageId({ address: from, id });
  const composed = composeMail({
    from: { name: wishes.fromName ?? "Kim Müller", address: from },
    to: { name: "Komet Büro", address: to },
    subject: wishes.subject ?? subject,
    text: wishes.text ?? text,
    messageId,
    sentAt: "2026-11-22T02:29:15.000Z" as Instant,
    practice: false,
  });
  if (!composed.ok) throw new Error(composed.message);
  return { messageId, envelopeFrom: from, envelopeTo: to, raw: composed.value };
};
