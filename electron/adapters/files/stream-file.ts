// Reads a file of any size piece by piece.
import { open } from "node:fs/promises";

/** In bytes. */
const pieceBytes = 1024 * 1024;

/** No folder and no device: only what has an end. Throws the file system's error. */
export async function* streamFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, "r");
  try {
    if (!(await file.stat()).isFile()) throw Object.assign(new Error("This is no file."), { code: "EISDIR" });
    for (;;) {
      const piece = new Uint8Array(pieceBytes);
      const { bytesRead } = await file.read(piece, 0, pieceBytes, null);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** In bytes; 0 where it cannot be told. */
export const sizeOfFile = async (path: string): Promise<number> => {
  try {
    const file = await open(path, "r");
    try {
      return (await file.stat()).size;
    } finally {
      await file.close();
    }
  } catch {
    return 0; // Reading it says what is wrong with it.
  }
};
