// "Send a test to myself": one short mail from the account to its own address, so that a person sees that it works.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import { composeMail } from "../adapters/smtp/compose-mail.ts";
import { makeMessageId } from "../core/outbox/make-message-id.ts";
import type { Language } from "../shared/lists.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { Account } from "../shared/settings.ts";
import type { WaysOut } from "./ways-out.ts";

const words: Readonly<Record<Language, { readonly subject: string; readonly text: string }>> = {
  en: {
    subject: "Rightsdesk: a test to myself",
    text: "This mail was sent by Rightsdesk on your own computer to try your mail account.\n",
  },
  de: {
    subject: "Rightsdesk: ein Test an mich selbst",
    text: "Diese Mail hat Rightsdesk auf Ihrem Computer gesendet, um Ihr Mailkonto zu prüfen.\n",
  },
  fr: {
    subject: "Rightsdesk : un essai envoyé à moi-même",
    text: "Cet e-mail a été envoyé par Rightsdesk, sur votre propre ordinateur, pour essayer votre compte de messagerie.\n",
  },
  es: {
    subject: "Rightsdesk: una prueba para mí",
    text: "Rightsdesk ha enviado este correo desde su propio ordenador para probar su cuenta de correo.\n",
  },
};

export const createSendTest =
  ({ ways, clock, language }: { ways: WaysOut; clock: Clock; language: () => Language }) =>
  async (account: Account): Promise<Result<{ smtpReply: string; to: string }>> => {
    const way = await ways.open({ mode: "real", envelopeFrom: account.address });
    if (!way.ok) return way;
    const messageId = makeMessageId({ address: account.address, id: randomUUID() });
    const self = { name: account.senderName, address: account.address };
    const mail = composeMail({
      from: self,
      to: self,
      ...words[language()],
      messageId,
      sentAt: clock.now(),
      practice: false,
    });
    if (!mail.ok) return mail;
    const parcel = { messageId, envelopeFrom: account.address, envelopeTo: account.address, raw: mail.value };
    const delivery = await way.value(parcel);
    if (delivery.kind === "accepted") return succeed({ smtpReply: delivery.reply, to: account.address });
    return fail(delivery.code, `The test mail was not taken: ${delivery.kind}.`, {
      detail: delivery.reply ?? `${account.host}:${account.port}`,
      retry: delivery.kind === "retry",
    });
  };
