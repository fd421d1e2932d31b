// Writes a small file whole: at any moment, a power cut included, the old one is there or the new one.
import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

/** What an unfinished write is called; it is overwritten by the next one. */
export const draftOf = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.part`);

/** Makes a folder's names durable. Windows does that by itself and lets no folder be opened. */
export const syncFolder = (folder: string): void => {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const writeDraft = (draft: string, bytes: Uint8Array) => {
  const handle = openSync(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, 0o600);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** For this person alone to read. Throws the file system's error; the old file is untouched then. */
export const replaceFile = (file: string, bytes: Uint8Array): void => {
  const draft = draftOf(file);
  try {
    writeDraft(draft, bytes);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  syncFolder(path.dirname(file));
};
