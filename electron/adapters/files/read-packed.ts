// Reads a file of the app, which the build has packed (`name.br`, Brotli) or which lies there as it was written.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliDecompress, brotliDecompressSync } from "node:zlib";

export const packedEnding = ".br";

const unpack = promisify(brotliDecompress);

/** More than most files take: in smaller portions each would wait for its turn of main. */
const chunkSize = 1024 * 1024;

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Rejects with the file system's error if there is neither. */
export const readPacked = async (path: string): Promise<Buffer> => {
  const packed = await readFile(path + packedEnding).catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  return packed === null ? readFile(path) : unpack(packed, { chunkSize });
};

/** Throws the file system's error if there is neither. */
export const readPackedSync = (path: string): Buffer => {
  try {
    return brotliDecompressSync(readFileSync(path + packedEnding));
  } catch (error) {
    if (isAbsent(error)) return readFileSync(path);
    throw error;
  }
};
