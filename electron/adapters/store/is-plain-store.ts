// Says whether the store that lies there is one of before the encryption.
import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";

const magic = Buffer.from("SQLite format 3\0", "latin1");

/** `folder`: of the store. An encrypted one begins with bytes that look random. */
export const isPlainStore = (folder: string): boolean => {
  try {
    const file = openSync(join(folder, "rightsdesk.db"), "r");
    try {
      const head = Buffer.alloc(magic.length);
      return readSync(file, head, 0, head.length, 0) === head.length && head.equals(magic);
    } finally {
      closeSync(file);
    }
  } catch {
    // Not there or not to be read: opening it says why.
    return false;
  }
};
