// Reads the head of SQLite's index of the log: how many frames of it are committed right now.
import { endianness } from "node:os";
import { readBytes } from "./read-bytes.ts";

export type LogIndex = { readonly frames: number; readonly salts: Buffer };

/**
 * https://sqlite.org/walformat.html#the_wal_index_header: numbers in the machine's order, the salts as they stand in the
 * log. What lies in the log behind these frames was rolled back.
 */
export const readIndex = (handle: number): LogIndex => {
  const bytes = readBytes(handle, 0, 48);
  if (bytes.length < 48) return { frames: 0, salts: Buffer.alloc(8) };
  const frames = endianness() === "LE" ? bytes.readUInt32LE(16) : bytes.readUInt32BE(16);
  return { frames, salts: Buffer.from(bytes.subarray(32, 40)) };
};
