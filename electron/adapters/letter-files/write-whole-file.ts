// Writes a file so that at any moment the old one is there, or the new one, or none: never half of one.
import { constants } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";

/** For this person alone to read: it holds their name and address. */
const ownOnly = 0o600;

/** `token`: fresh letters and digits for the name under which it is written first. Throws the file system's error. */
export const writeWholeFile = async (file: string, bytes: Uint8Array, token: string): Promise<void> => {
  const half = path.join(path.dirname(file), `.${token}.part`);
  const handle = await open(half, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, ownOnly);
  try {
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
};
