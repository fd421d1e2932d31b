// Makes the best of a mail's text whose encoding nobody knows.
import { windowsSigns } from "../../core/policy/windows-signs.ts";

/** What a text is in truth that was taken for windows-1252 for want of anything better. */
export type GuessText = (text: string) => string;

const high = new Map([...windowsSigns].map((sign, at) => [sign, 0x80 + at] as const));

/** The bytes behind a text that was read as windows-1252; null where it was not. */
const toBytes = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    const byte = sign < 0x100 ? sign : high.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
};

/** `decodeBytes` tells an encoding by its bytes. */
export const createGuessText =
  (decodeBytes: (bytes: Uint8Array) => string): GuessText =>
  (text) => {
    const bytes = toBytes(text);
    return bytes === null ? text : decodeBytes(bytes);
  };
