// Reads a delivery report (RFC 3464): what it says of whom, and which letter it gives back.
import { type ReportAction, reportActions } from "../../shared/lists.ts";
import { readFields, valuesOf } from "../mail/read-fields.ts";
import type { DeliveryReport, MailPart, RecipientReport } from "./delivery-report.ts";

/** A letter of ours has one recipient; a report with more blocks than this is none of ours. */
const mostBlocks = 50;
const longestWords = 2000;

/** `nobody@example.net` of `rfc822; nobody@example.net` (also `utf-8;`, RFC 6533). */
const withoutType = (value: string): string => value.replace(/^[\w.-]{1,40}[ \t]*;[ \t]*/, "").trim();

/** Control characters would do things where the words are shown. */
const cleanWords = (value: string): string =>
  withoutType(value)
    .replace(/\p{Cc}+/gu, " ")
    .replace(/ {2,}/g, " ")
    .slice(0, longestWords);

const readRecipient = (block: string): RecipientReport | null => {
  const fields = readFields(block);
  const [action = ""] = valuesOf(fields, "action");
  const known = reportActions.find((one): one is ReportAction => one === action.toLowerCase());
  const [status = ""] = valuesOf(fields, "status");
  const code = /^[245]\.\d{1,3}\.\d{1,3}/.exec(status)?.[0];
  const recipients = [...valuesOf(fields, "final-recipient"), ...valuesOf(fields, "original-recipient")];
  if (known === undefined || code === undefined || recipients.length === 0) return null;
  const [words] = valuesOf(fields, "diagnostic-code");
  return {
    recipients: recipients.map(withoutType),
    action: known,
    status: code,
    words: words === undefined || words === "" ? null : cleanWords(words),
  };
};

const isStatus = ({ type }: MailPart): boolean => /^message\/(global-)?delivery-status$/.test(type);
const isReturned = ({ type }: MailPart): boolean =>
  ["message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"].includes(type);

/** The Message-ID of the returned letter, from its own headers alone; null if there is not exactly one. */
const readReturned = ({ text }: MailPart): string | null => {
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const ids = valuesOf(readFields(text.slice(0, end)), "message-id");
  const [id = ""] = ids;
  return ids.length === 1 && /^<[^<>\s]{3,500}>$/.test(id) ? id : null;
};

/**
 * null where the parts are no report that names a letter: one part that speaks of recipients, and one letter that came
 * back, whole or its headers. Whatever else a mail says, in its subject or its text, is nobody's word.
 *
 * `readDeliveryReport(parts)?.recipients[0]` is for instance
 * `{ recipients: ["nobody@example.net"], action: "failed", status: "5.1.1", words: "550 5.1.1 User unknown" }`.
 */
export const readDeliveryReport = (parts: readonly MailPart[]): DeliveryReport | null => {
  const statuses = parts.filter(isStatus);
  const returned = parts.filter(isReturned);
  const [status] = statuses;
  const [letter] = returned;
  if (statuses.length !== 1 || returned.length !== 1 || status === undefined || letter === undefined) return null;
  const messageId = readReturned(letter);
  if (messageId === null) return null;
  // The first block is about the report as a whole.
  const [, ...blocks] = status.text.trim().split(/\r?\n[ \t]*\r?\n/);
  if (blocks.length > mostBlocks) return null;
  const recipients = blocks.map(readRecipient).filter((one) => one !== null);
  return recipients.length === 0 ? null : { messageId, recipients };
};
