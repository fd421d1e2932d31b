// Reads a mail of the practice mailbox for showing: its headers as they came and its text, never its HTML.
import type { Address } from "postal-mime";
import type { PracticeMail } from "../../shared/practice.ts";
import { hexSum } from "../files/hex-sum.ts";

export type ReadPracticeMail = Omit<PracticeMail, "mailId" | "receivedAt">;

type ReadParts = Omit<ReadPracticeMail, "bytes" | "sha256">;

export type PracticeMailHead = Pick<PracticeMail, "from" | "to" | "subject">;

/** What no letter comes near; beyond it the mail is shown as it lies there. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 0 } as const;

const showAddress = (address: Address): string => {
  if (address.group) return `${address.name}: ${address.group.map(showAddress).join(", ")}`;
  return address.name === "" ? address.address : `${address.name} <${address.address}>`;
};

/** The parser takes its time for each line, a minute for the five megabytes that a hostile mail may have. */
const mostLines = 20_000;

const countLines = (raw: Uint8Array): number => {
  let count = 0;
  for (let at = raw.indexOf(0x0a); at !== -1 && count <= mostLines; at = raw.indexOf(0x0a, at + 1)) count += 1;
  return count;
};

const asText = (raw: Uint8Array): string => new TextDecoder("utf-8").decode(raw);

const read = async (raw: Uint8Array): Promise<ReadParts> => {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(raw, limits);
  return {
    from: mail.from ? showAddress(mail.from) : "",
    to: (mail.to ?? []).map(showAddress).join(", "),
    subject: mail.subject ?? "",
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text: mail.text ?? "",
  };
};

/** The headers alone and where they end; null if they have no end or cannot be read. */
const readHead = async (raw: Uint8Array): Promise<{ parts: ReadParts; end: number } | null> => {
  const blank = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).indexOf("\r\n\r\n");
  if (blank === -1) return null;
  const end = blank + 4;
  const head = raw.subarray(0, end);
  const parts = countLines(head) <= mostLines ? await read(head).catch(() => null) : null;
  return parts && { parts, end };
};

const unread: ReadParts = { from: "", to: "", subject: "", headers: [], text: "" };

/** A mail that is too much to take apart keeps its headers, if these can be read; the rest is shown as it lies there. */
const readRoughly = async (raw: Uint8Array): Promise<ReadParts> => {
  const head = await readHead(raw);
  return head ? { ...head.parts, text: asText(raw.subarray(head.end)) } : { ...unread, text: asText(raw) };
};

/** What a list shows of a mail, "" where it does not say. Never rejects, and does not look beyond the headers. */
export const readPracticeMailHead = async (raw: Uint8Array): Promise<PracticeMailHead> => {
  const { from, to, subject } = (await readHead(raw))?.parts ?? unread;
  return { from, to, subject };
};

/** Never rejects, whatever the bytes are. `bytes` and `sha256` are of the very bytes that the server took. */
export const parsePracticeMail = async (raw: Uint8Array): Promise<ReadPracticeMail> => {
  const whole = countLines(raw) <= mostLines ? await read(raw).catch(() => null) : null;
  return { ...(whole ?? (await readRoughly(raw))), bytes: raw.length, sha256: hexSum(raw) };
};
