// Reads frames of SQLite's log: of each its head and the encrypted page behind it.

import { readBytes } from "./read-bytes.ts";
import { frameHeadSize, frameSize, walHeadSize } from "./seal-layout.ts";

export type Frame = {
  /** 24 bytes: page number, size of the database after a commit (else 0), the log's salts, checksums. */
  readonly head: Buffer;
  readonly number: number;
  readonly pageCountAfterCommit: number;
  readonly salts: Buffer;
  readonly page: Buffer;
};

const framesAtOnce = 256;

const toFrame = (bytes: Buffer): Frame => ({
  head: bytes.subarray(0, frameHeadSize),
  number: bytes.readUInt32BE(0),
  pageCountAfterCommit: bytes.readUInt32BE(4),
  salts: bytes.subarray(8, 16),
  page: bytes.subarray(frameHeadSize),
});

/** The head of the log, or null while there is none. */
export const readLogHead = (handle: number): Buffer | null => {
  const bytes = readBytes(handle, 0, walHeadSize);
  return bytes.length === walHeadSize ? bytes : null;
};

/** The salts in the head: every frame of this log bears them. */
export const saltsOf = (logHead: Buffer): Buffer => logHead.subarray(16, 24);

/** Frames `from` up to but not `to`, counted from 0; fewer if the file ends before. */
export function* readFrames(handle: number, from: number, to: number): Generator<Frame> {
  for (let next = from; next < to; ) {
    const wanted = Math.min(framesAtOnce, to - next);
    const bytes = readBytes(handle, walHeadSize + next * frameSize, wanted * frameSize);
    const whole = Math.floor(bytes.length / frameSize);
    for (let index = 0; index < whole; index += 1) {
      yield toFrame(bytes.subarray(index * frameSize, (index + 1) * frameSize));
    }
    if (whole < wanted) return;
    next += whole;
  }
}
