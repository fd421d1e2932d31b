// The store's files, open for reading as long as the connection is: closing one would drop SQLite's locks on it (POSIX).
import { closeSync, openSync } from "node:fs";

export type OpenFiles = {
  readonly database: number;
  readonly log: number;
  readonly index: number;
  /** `but`: a handle that somebody is still at. */
  readonly close: (but?: number) => void;
};

/** Once SQLite has read the database: then its log and index are there. Throws the file system's error. */
export const openFiles = (path: string): OpenFiles => {
  const handles: number[] = [];
  const open = (ending: string, flags = "r") => {
    const handle = openSync(path + ending, flags);
    handles.push(handle);
    return handle;
  };
  const close = (but?: number) => {
    for (const handle of handles.splice(0)) if (handle !== but) closeSync(handle);
  };
  try {
    // Windows brings to the disk only what it would let us write (FlushFileBuffers).
    const log = open("-wal", process.platform === "win32" ? "r+" : "r");
    return { database: open(""), log, index: open("-shm"), close };
  } catch (error) {
    close();
    throw error;
  }
};
