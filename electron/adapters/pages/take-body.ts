// Takes in what a server sends, unpacks it as it comes, and stops where it is more than there may be.
import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { fail, type Result, succeed } from "../../shared/result.ts";

class TooLarge extends Error {}

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

type Pieces = AsyncIterable<Uint8Array>;

const count = (most: number, heard: (sum: number) => void) =>
  async function* (pieces: Pieces): AsyncGenerator<Uint8Array> {
    let sum = 0;
    for await (const piece of pieces) {
      sum += piece.length;
      if (sum > most) throw new TooLarge();
      heard(sum);
      yield piece;
    }
  };

/** One buffer that grows: a server that sends byte by byte would otherwise have a thousand times its bytes kept. */
const createSink = () => {
  let bytes = new Uint8Array(64 * 1024);
  let length = 0;
  return {
    take: async (pieces: Pieces): Promise<void> => {
      for await (const piece of pieces) {
        if (length + piece.length > bytes.length) {
          const larger = new Uint8Array(Math.max(bytes.length * 2, length + piece.length));
          larger.set(bytes.subarray(0, length));
          bytes = larger;
        }
        bytes.set(piece, length);
        length += piece.length;
      }
    },
    bytes: () => bytes.slice(0, length),
  };
};

const tooLarge = () => fail("page-too-large", "It is more than is taken in.");
const brokeOff = () => fail("page-broke-off", "What came is not whole.", { retry: true });

type Wish = { readonly most: number; readonly signal: AbortSignal; readonly received: (bytes: number) => void };

/** `most`: bytes, both as they come and unpacked. Rejects once `signal` is aborted. */
export const takeBody = async (
  answer: IncomingMessage,
  { most, signal, received }: Wish,
): Promise<Result<Uint8Array>> => {
  if (Number(answer.headers["content-length"] ?? 0) > most) return tooLarge();
  const packing = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const unpacker = unpackers[packing];
  if (unpacker === undefined && packing !== "identity" && packing !== "") return brokeOff();
  const sink = createSink();
  const asItComes = count(most, received);
  try {
    if (unpacker === undefined) await pipeline(answer, asItComes, sink.take, { signal });
    else
      await pipeline(
        answer,
        asItComes,
        unpacker(),
        count(most, () => undefined),
        sink.take,
        { signal },
      );
  } catch (error) {
    if (signal.aborted) throw error;
    // What else breaks is the connection, or what was packed: both are the server's.
    return error instanceof TooLarge ? tooLarge() : brokeOff();
  }
  return answer.complete ? succeed(sink.bytes()) : brokeOff();
};
