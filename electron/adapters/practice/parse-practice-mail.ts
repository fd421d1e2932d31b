// Reads a mail of the practice mailbox for showing: its headers as they came and its text, never its HTML.
import PostalMime, { type Address } from "postal-mime";
import type { PracticeMail } from "../../shared/practice.ts";
import { hashBytes } from "./hash-bytes.ts";

export type ReadPracticeMail = Omit<PracticeMail, "mailId" | "receivedAt">;

type ReadParts = Omit<ReadPracticeMail, "bytes" | "sha256">;

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
  const mail = await PostalMime.parse(raw, limits);
  return {
    from: mail.from ? showAddress(mail.from) : "",
    to: (mail.to ?? []).map(showAddress).join(", "),
    subject: mail.subject ?? "",
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text: mail.text ?? "",
  };
};

/** A mail that is too much to take apart keeps its headers, if these can be read; the rest is shown as it lies there. */
const readHead = async (raw: Uint8Array): Promise<ReadParts> => {
  const blank = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).indexOf("\r\n\r\n");
  const head = blank === -1 ? raw : raw.subarray(0, blank + 4);
  const isShort = blank !== -1 && countLines(head) <= mostLines;
  const nothing: ReadParts = { from: "", to: "", subject: "", headers: [], text: "" };
  const shown = isShort ? await read(head).catch(() => null) : null;
  return shown ? { ...shown, text: asText(raw.subarray(blank + 4)) } : { ...nothing, text: asText(raw) };
};

/** Never rejects, whatever the bytes are. `bytes` and `sha256` are of the very bytes that the server took. */
export const parsePracticeMail = async (raw: Uint8Array): Promise<ReadPracticeMail> => {
  const whole = countLines(raw) <= mostLines ? await read(raw).catch(() => null) : null;
  return { ...(whole ?? (await readHead(raw))), bytes: raw.length, sha256: hashBytes(raw) };
};
