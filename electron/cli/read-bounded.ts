// Reads a stream into bytes, but never more than a policy file may have.
import type { Readable } from "node:stream";

/** The stream's bytes; null where there are more than `most`, and then the rest is left unread. */
export const readBounded = async (stream: Readable, most: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("The stream must give bytes.");
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
};
