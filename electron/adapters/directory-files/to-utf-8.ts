// Writes a list anew in UTF-8 where only the header of the server that it came from says how it is written.

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const decoderOf = (charset: string): TextDecoder | null => {
  try {
    return new TextDecoder(charset);
  } catch {
    return null; // An encoding that nobody knows: the bytes are taken as they are, and refused if they are no text.
  }
};

/**
 * `charset`: the header's; null: nothing is said. What reads as UTF-8, or is said to be, stays as it is. May take a second
 * and three times the bytes: it is for the thread that reads lists.
 */
export const toUtf8 = (bytes: Uint8Array, charset: string | null): Uint8Array => {
  const decoder = charset === null ? null : decoderOf(charset);
  if (decoder === null || decoder.encoding.startsWith("utf-") || isUtf8(bytes)) return bytes;
  return new TextEncoder().encode(decoder.decode(bytes));
};
