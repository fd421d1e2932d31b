// What a mail's head and subject alone give away: that a mail system returned it, or that an empty office answered.
import type { ReplyHit } from "./find-hits.ts";
import type { ReplyMail } from "./read-reply.ts";
import type { SplitReply } from "./split-reply.ts";

const returned =
  /^(?:undeliver(?:able|ed)|unzustellbar|mail delivery (?:failed|failure)|delivery (?:status notification \(failure\)|failure|has failed)|returned mail|failure notice|nicht zustellbar|échec de (?:la )?remise|non remis|message non distribué|unzustellbare nachricht)/i;
const isFromMailSystem = /\b(?:mailer-daemon|postmaster)@|\bmail delivery (?:sub)?system/i;
const away =
  /^(?:out of (?:the )?office|abwesenheits(?:notiz|agent|meldung)|automatische antwort|réponse automatique|absence du bureau|automatic reply|auto(?:matic)?[- ]?reply|auto[- ]?response|abwesend)\b/i;

const delayed = /delayed|\(delay\)|verzögert|retardé|warning/i;
const code = /\b[45]\d\d[ -]\d\.\d{1,3}\.\d{1,3}|\b5\.\d\.\d{1,2}\b|deliver|zugestellt|zustell|remis|distribu/;

const kindOf = (mail: ReplyMail): "bounce" | "auto-reply" | null => {
  const { contentType = "", from = "", autoSubmitted = "" } = mail.headers ?? {};
  const subject = mail.subject.trim().slice(0, 300);
  const isReport = /multipart\/report/i.test(contentType) && /delivery-status/i.test(contentType);
  const isReturned =
    isReport || returned.test(subject) || (isFromMailSystem.test(from) && /failed|undeliver/i.test(subject));
  if (isReturned && !delayed.test(subject)) return "bounce";
  return away.test(subject) || /auto-replied/i.test(autoSubmitted) ? "auto-reply" : null;
};

/** Read whatever the language: a head and a status code are of none. Null: they say nothing. */
export const readMachineMail = (mail: ReplyMail, { sentences }: SplitReply): ReplyHit | null => {
  const kind = kindOf(mail);
  if (kind === null || sentences.length === 0) return null;
  const told = kind === "bounce" ? sentences.findIndex(({ folded }) => code.test(folded)) : 0;
  // many a receipt is sent by a machine too: its own words say more than its head
  return { rule: { kind, name: "head", pattern: /(?!)/, isWeak: kind === "auto-reply" }, at: Math.max(0, told) };
};
