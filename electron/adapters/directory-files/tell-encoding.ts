// Tells by which encoding a fetched list is read, where its server says that it is not UTF-8 and it is not.
import { knownEncoding } from "../files/known-encoding.ts";
import type { DirectoryFile } from "./directory-reader.ts";
import { openPieces } from "./open-pieces.ts";

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
  // Of an encoding that nobody knows nothing is said.
  const said = charset === null ? null : knownEncoding(charset);
  if (said === null || said === "utf-8") return null;
  return (await isUtf8(file)) ? null : said;
};
