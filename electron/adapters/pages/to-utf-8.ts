// Writes a text anew in UTF-8 where only the server's header says how it is written, since the header does not go on with it.

const charsetOf = (type: string | null): string | null =>
  /;\s*charset\s*=\s*"?([\w:.+-]{1,40})"?/i.exec(type ?? "")?.[1]?.toLowerCase() ?? null;

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
    return null; // An encoding that nobody knows: how the text is written is told from the text.
  }
};

/** `type`: the header. What already reads as UTF-8, or is not said to be anything else, stays as it is. */
export const toUtf8 = (bytes: Uint8Array, type: string | null): Uint8Array => {
  const charset = charsetOf(type);
  if (charset === null || isUtf8(bytes)) return bytes;
  const decoder = decoderOf(charset);
  return decoder === null || decoder.encoding === "utf-8" ? bytes : new TextEncoder().encode(decoder.decode(bytes));
};
