// Takes the mail out of a file that holds one, or says what the file is instead.
import type { FailureCode } from "../../shared/failure-codes.ts";
import { readHeadFields } from "./read-mail-head.ts";

type Refused = Extract<FailureCode, "reply-not-a-mail" | "reply-of-outlook">;

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** Outlook's own files (.msg), in a format that only Outlook writes. */
const isOutlook = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** Apple's own files (.emlx): the mail's length in the first line, and notes of the program after the mail. */
const withoutAppleNotes = (bytes: Uint8Array): Uint8Array => {
  const [line, digits] = /^(\d{1,10})\s*\n/.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 32))) ?? [];
  if (line === undefined || digits === undefined) return bytes;
  return bytes.subarray(line.length, line.length + Number(digits));
};

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;

const headNames = new Set(
  "from to cc date subject message-id received return-path delivered-to mime-version content-type reply-to in-reply-to references dkim-signature".split(
    " ",
  ),
);

/** `code`: it is none. Two lines that only mails have are enough: broken ones are mails as well. */
export const takeSingleMail = (
  file: Uint8Array,
): { readonly ok: true; readonly raw: Uint8Array } | { readonly ok: false; readonly code: Refused } => {
  if (isOutlook(file)) return { ok: false, code: "reply-of-outlook" };
  const raw = withoutAppleNotes(withoutMark(file));
  const known = new Set(readHeadFields(raw).flatMap(([name]) => (headNames.has(name) ? [name] : [])));
  return known.size >= 2 ? { ok: true, raw } : { ok: false, code: "reply-not-a-mail" };
};
