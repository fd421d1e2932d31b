// Encrypts a stream in chunks, each bound to its place and to being the last or not (the STREAM construction).
import { createCipheriv, createDecipheriv } from "node:crypto";
import { BackupProblem } from "./backup-problem.ts";

/** Of plain bytes; every chunk but the last has exactly so many. */
export const chunkBytes = 64 * 1024;
const tagBytes = 16;

export type ChunkKey = {
  readonly key: Uint8Array;
  /** Seven bytes, fresh for each key. */
  readonly prefix: Uint8Array;
  /** Authenticated with every chunk: the header's sum. */
  readonly bound: Uint8Array;
};

// A chunk that is left out, moved, taken from another place, or cut off behind gets another nonce and does not open
// (Hoang, Reyhanitabar, Rogaway, Vizár 2015: "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance").
const nonceOf = (prefix: Uint8Array, counter: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.set(prefix, 0);
  nonce.writeUInt32BE(counter, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
};

const sealChunk = ({ key, prefix, bound }: ChunkKey, plain: Uint8Array, counter: number, isLast: boolean): Buffer => {
  const cipher = createCipheriv("aes-256-gcm", key, nonceOf(prefix, counter, isLast));
  cipher.setAAD(bound);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const openChunk = ({ key, prefix, bound }: ChunkKey, sealed: Buffer, counter: number, isLast: boolean): Buffer => {
  if (sealed.length < tagBytes) throw new BackupProblem("backup-damaged");
  const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(prefix, counter, isLast), { authTagLength: tagBytes });
  decipher.setAAD(bound);
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  const plain = decipher.update(sealed.subarray(0, -tagBytes));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch (cause) {
    throw new BackupProblem("backup-damaged", cause);
  }
};

/** The sealed chunks of a stream; there is always a last one, of an empty stream an empty one. */
export async function* sealChunks(plain: AsyncIterable<Uint8Array>, key: ChunkKey): AsyncGenerator<Buffer> {
  let waiting = Buffer.alloc(0);
  let counter = 0;
  for await (const piece of plain) {
    waiting = Buffer.concat([waiting, piece]);
    // One chunk is held back: it may be the last.
    while (waiting.length > chunkBytes) {
      yield sealChunk(key, waiting.subarray(0, chunkBytes), counter, false);
      waiting = waiting.subarray(chunkBytes);
      counter += 1;
    }
  }
  yield sealChunk(key, waiting, counter, true);
}

/** The plain bytes again. Throws `backup-damaged` at the first chunk that is not what was sealed at that place. */
export async function* openChunks(read: (count: number) => Promise<Buffer>, key: ChunkKey): AsyncGenerator<Buffer> {
  const sealedBytes = chunkBytes + tagBytes;
  let sealed = await read(sealedBytes);
  for (let counter = 0; ; counter += 1) {
    const next = sealed.length === sealedBytes ? await read(sealedBytes) : Buffer.alloc(0);
    const isLast = next.length === 0;
    yield openChunk(key, sealed, counter, isLast);
    if (isLast) return;
    sealed = next;
  }
}
