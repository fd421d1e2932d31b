// Opens a file of companies: the bytes of a file on the disk, or those at hand.
import { streamFile } from "../files/stream-file.ts";
import { DirectoryProblem } from "./directory-problem.ts";
import type { DirectoryFile } from "./directory-reader.ts";

const pieceBytes = 256 * 1024;

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** `heard` is told the bytes read so far. Throws DirectoryProblem. */
export async function* openPieces(
  file: DirectoryFile,
  heard: (done: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  const pieces = "bytes" in file ? piecesOf(file.bytes) : streamFile(file.path);
  for (;;) {
    const next = await pieces.next().catch((cause: unknown) => {
      throw new DirectoryProblem("file-unreadable", cause);
    });
    if (next.done === true) return;
    for await (const piece of piecesOf(next.value)) {
      done += piece.length;
      heard(done);
      yield piece;
    }
  }
}
