// Reads a piece of a file that somebody else may have shortened.
import { readSync } from "node:fs";

/** As many bytes as there are, at most `length`. */
export const readBytes = (handle: number, at: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const read = readSync(handle, bytes, done, length - done, at + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.subarray(0, done);
};
