// Reads a mail of the practice mailbox for showing: its headers as they came and its text, never its HTML.
import PostalMime, { type Address } from "postal-mime";
import type { PracticeMail } from "../../shared/practice.ts";
import { hashBytes } from "./hash-bytes.ts";

export type ReadPracticeMail = Omit<PracticeMail, "mailId" | "receivedAt">;

/** What no letter comes near; beyond it the mail is shown as it lies there. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 0 } as const;

const showAddress = (address: Address): string => {
  if (address.group) return `${address.name}: ${address.group.map(showAddress).join(", ")}`;
  return address.name === "" ? address.address : `${address.name} <${address.address}>`;
};

/** A mail that cannot be taken apart is shown as the text that it is. */
const unread = (raw: Uint8Array) => ({
  from: "",
  to: "",
  subject: "",
  headers: [],
  text: new TextDecoder("utf-8").decode(raw),
});

const read = async (raw: Uint8Array): Promise<Omit<ReadPracticeMail, "bytes" | "sha256">> => {
  const mail = await PostalMime.parse(raw, limits);
  return {
    from: mail.from ? showAddress(mail.from) : "",
    to: (mail.to ?? []).map(showAddress).join(", "),
    subject: mail.subject ?? "",
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text: mail.text ?? "",
  };
};

/** Never rejects, whatever the bytes are. `bytes` and `sha256` are of the very bytes that the server took. */
export const parsePracticeMail = async (raw: Uint8Array): Promise<ReadPracticeMail> => {
  const shown = await read(raw).catch(() => unread(raw));
  return { ...shown, bytes: raw.length, sha256: hashBytes(raw) };
};
