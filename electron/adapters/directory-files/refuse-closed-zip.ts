// Says so of a zip that cannot be unpacked here, before it is taken for a damaged one: locked by a password, or packed by a rare method.
import { DirectoryProblem } from "./directory-problem.ts";

// Offsets in the header before each file: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7.
const headerLength = 30;
const signature = 0x04034b50;
const locked = 1;
const stored = 0;
const deflated = 8;

/** Of the first file that is no folder; as far as the piece goes. */
const isClosed = (piece: Uint8Array): boolean => {
  const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
  for (let at = 0; at + headerLength <= view.byteLength && view.getUint32(at, true) === signature; ) {
    const nameEnd = at + headerLength + view.getUint16(at + 26, true);
    const isFolder = nameEnd <= view.byteLength && piece[nameEnd - 1] === 0x2f;
    if (!isFolder) {
      const method = view.getUint16(at + 8, true);
      return (view.getUint16(at + 6, true) & locked) !== 0 || (method !== stored && method !== deflated);
    }
    at = nameEnd + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return false;
};

/** The pieces as they are. Throws DirectoryProblem. */
export async function* refuseClosedZip(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const piece of pieces) {
    if (isFirst && isClosed(piece)) throw new DirectoryProblem("directory-zip-closed");
    isFirst = false;
    yield piece;
  }
}
