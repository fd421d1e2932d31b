// Tells by which encoding a fetched list is read, where its server says that it is not UTF-8 and it is not.
import type { DirectoryFile } from "./directory-reader.ts";
import { openPieces } from "./open-pieces.ts";

const decoderOf = (charset: string): TextDecoder | null => {
  try {
    return new TextDecoder(charset);
  } catch {
    return null; // An encoding that nobody knows: the file is read like one of which nothing was said.
  }
};

const isUtf8 = async (file: DirectoryFile): Promise<boolean> => {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of openPieces(file)) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
};

/** null: nothing is said that counts. UTF-8 is nearly never right by chance, so what reads as it is it. */
export const tellEncoding = async (file: DirectoryFile): Promise<string | null> => {
  const charset = "bytes" in file ? (file.charset ?? null) : null;
  const said = charset === null ? null : decoderOf(charset);
  if (said === null || said.encoding === "utf-8") return null;
  return (await isUtf8(file)) ? null : said.encoding;
};
