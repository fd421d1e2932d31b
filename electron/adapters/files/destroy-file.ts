// Overwrites a file before it is removed, so that what it held is gone where the disk writes in place.
import { randomFillSync } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, openSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { syncFolder } from "./replace-file.ts";

const chunk = 1024 * 1024;

const overwrite = (file: string) => {
  const handle = openSync(file, "r+");
  try {
    const { size } = fstatSync(handle);
    for (let done = 0; done < size; ) {
      const noise = randomFillSync(Buffer.alloc(Math.min(chunk, size - done)));
      done += writeSync(handle, noise, 0, noise.length, done);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/**
 * False if there was none. Throws the file system's error. A flash disk writes elsewhere: what must be gone there too is
 * to be encrypted, and its key destroyed.
 */
export const destroyFile = (file: string): boolean => {
  try {
    overwrite(file);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  rmSync(file);
  syncFolder(path.dirname(file));
  return true;
};
