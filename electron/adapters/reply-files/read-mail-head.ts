// Reads what a mail says of itself in its header, out of its first bytes alone.
import { type Address, addressParser, decodeWords } from "postal-mime";
import { readFields, valuesOf } from "../../core/mail/read-fields.ts";
import type { MailHead } from "../../core/replies/received-mail.ts";
import { asciiAddress } from "../../shared/ascii-address.ts";
import { Instant } from "../../shared/day.ts";

/** In bytes; more than any mail program writes. */
const longestHead = 256 * 1024;
const longestValue = 2000;
const mostReferences = 200;

/** Where the header ends and the body begins. */
export const headEnd = (raw: Uint8Array): number => {
  for (let at = raw.indexOf(0x0a); at !== -1; at = raw.indexOf(0x0a, at + 1)) {
    if (raw[at + 1] === 0x0a || (raw[at + 1] === 0x0d && raw[at + 2] === 0x0a)) return at;
  }
  return raw.length;
};

/** Control characters would do things where the words are shown; so would signs that turn the direction of a line. */
const plain = (value: string): string =>
  value
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();

const decode = (value: string): string => plain(decodeWords(value.slice(0, longestValue)));

const flat = (addresses: readonly Address[]) => addresses.flatMap((one) => one.group ?? [one]);

const idsIn = (value: string): readonly string[] => value.slice(0, 64 * 1024).match(/<[^<>\s]{3,500}>/g) ?? [];

const readDate = (value: string | undefined): Instant | null => {
  const ms = value === undefined ? Number.NaN : Date.parse(value.slice(0, 100).replace(/\([^()]*\)/g, ""));
  if (Number.isNaN(ms)) return null;
  return Instant.safeParse(new Date(ms).toISOString()).data ?? null;
};

/** A mailbox file's own first line is none of the mail's. */
const withoutEnvelope = (head: string): string => head.replace(/^>?From [^\n]*\n/, "");

/** The header lines of a mail, those of a hostile one cut. */
export const readHeadFields = (raw: Uint8Array) => {
  const head = raw.subarray(0, longestHead);
  // Header lines are ASCII or UTF-8 (RFC 6532); anything else becomes U+FFFD.
  const text = new TextDecoder().decode(head.subarray(0, headEnd(head)));
  return readFields(withoutEnvelope(text).replace(/\r$/, ""));
};

/** Never throws; whatever cannot be read is empty. Two senders are none: it is not known whose word it is. */
export const readMailHead = (raw: Uint8Array): MailHead => {
  const fields = readHeadFields(raw);
  const from = valuesOf(fields, "from");
  const senders = flat(addressParser((from[0] ?? "").slice(0, longestValue)));
  const [sender] = senders;
  const isOne = from.length === 1 && senders.length === 1;
  const ids = valuesOf(fields, "message-id");
  const [messageId] = ids.flatMap(idsIn);
  const [replied = ""] = valuesOf(fields, "in-reply-to");
  const [references = ""] = valuesOf(fields, "references");
  return {
    messageId: ids.length === 1 ? (messageId ?? null) : null,
    references: [...new Set([...idsIn(replied), ...idsIn(references).toReversed()])].slice(0, mostReferences),
    fromName: plain(sender?.name ?? "").slice(0, 200),
    fromAddress: (isOne ? asciiAddress(sender?.address ?? "") : null) ?? "",
    subject: decode(valuesOf(fields, "subject")[0] ?? "").slice(0, 500),
    sentAt: readDate(valuesOf(fields, "date")[0]),
  };
};
