// Turns a file's bytes into text: by its byte order mark, by what a page says of itself, by what the bytes look like.
import { detect } from "chardet";
import { mendWindowsSigns } from "../../core/policy/mend-windows-signs.ts";
import { knownEncoding } from "../files/known-encoding.ts";

/** Encodings are told from the beginning: the whole of a large file would take seconds. */
const sampleSize = 64 * 1024;

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

const byMark = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return null;
};

/** Half of the bytes of western text in UTF-16 are zero, always the same half. */
const byZeros = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > sample.length * 0.3 && even < sample.length * 0.02) return "utf-16le";
  if (even > sample.length * 0.3 && odd < sample.length * 0.02) return "utf-16be";
  return null;
};

/** UTF-8 is nearly never right by chance. The cut at the sample's end may go through a sign, so the end is forgiven. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, sampleSize * 16), { stream: true });
    return true;
  } catch {
    return false;
  }
};

const byMeta = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  if (!/<(?:meta|\?xml|html|!doctype)/i.test(head)) return null;
  return /(?:charset|encoding)\s{0,8}=\s{0,8}["']?\s{0,8}([\w:-]{2,40})/i.exec(head)?.[1]?.toLowerCase() ?? null;
};

/** A page that says UTF-16 in plain bytes cannot be it; a page that says UTF-8 and is not was saved otherwise. */
const isBelievable = (label: string): boolean => knownEncoding(label) !== null && !/utf-?(?:8|16)/.test(label);

const nameEncoding = (bytes: Uint8Array, said: string | null): string => {
  const sure = byMark(bytes) ?? byZeros(bytes);
  if (sure !== null) return sure;
  if (isUtf8(bytes)) return "utf-8";
  // In the order of browsers: the server's word goes before the page's own.
  for (const label of [said, byMeta(bytes)]) if (label !== null && isBelievable(label)) return label;
  const looks = detect(bytes.subarray(0, sampleSize));
  // every byte is a sign in windows-1252, the encoding of western pages that do not say theirs
  return looks !== null && isBelievable(looks.toLowerCase()) ? looks.toLowerCase() : "windows-1252";
};

/**
 * The text of `bytes`. `said`: what a server's header says of them, null if nothing does. Bytes that mean nothing become
 * U+FFFD; a byte order mark is left out.
 */
export const decodeBytes = (bytes: Uint8Array, said: string | null = null): string => {
  const decoder = new TextDecoder(nameEncoding(bytes, said));
  const text = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? mendWindowsSigns(text) : text;
};
