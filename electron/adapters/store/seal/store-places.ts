// What lies in the store's folder, and what each file is called.
import { closeSync, existsSync, openSync, statSync } from "node:fs";
import { readBytes } from "./read-bytes.ts";

/** The database, SQLite's log and index, and our seal: they belong together and move together. */
export const companionEndings = ["", "-wal", "-shm", "-seal"] as const;

export const sealPathOf = (path: string): string => `${path}-seal`;

/** A database being made; nothing of it counts until the seal is there. */
export const newPathOf = (path: string): string => `${path}-new`;

/** The plain database of before, until the encrypted one is in its place. */
export const plainPathOf = (path: string): string => `${path}-plain`;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** A single byte is nothing: SQLite writes it into an empty file on some systems, and reads it as empty. */
export const isNothing = (path: string): boolean => {
  const stats = statSync(path, { throwIfNoEntry: false });
  const isBlank = stats === undefined || (stats.isFile() && stats.size <= 1);
  return isBlank && sizeOf(`${path}-wal`) === 0 && !existsSync(sealPathOf(path));
};

const plainMark = Buffer.from("SQLite format 3\0", "latin1");

/** A database that is not encrypted, and was never sealed: one that lies under a seal was put there by somebody. */
export const isPlainStore = (path: string): boolean => {
  if (existsSync(sealPathOf(path)) || !(statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)) return false;
  const handle = openSync(path, "r");
  try {
    return readBytes(handle, 0, plainMark.length).equals(plainMark);
  } finally {
    closeSync(handle);
  }
};
