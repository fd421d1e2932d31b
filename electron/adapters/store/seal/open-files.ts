// The store's files, open for reading as long as the connection is: closing one would drop SQLite's locks on it (POSIX).
import { closeSync, openSync } from "node:fs";

export type OpenFiles = {
  readonly database: number;
  readonly log: number;
  readonly index: number;
  readonly close: () => void;
};

/** Once SQLite has read the database: then its log and index are there. Throws the file system's error. */
export const openFiles = (path: string): OpenFiles => {
  const handles: number[] = [];
  const open = (ending: string) => {
    const handle = openSync(path + ending, "r");
    handles.push(handle);
    return handle;
  };
  const close = () => {
    for (const handle of handles.splice(0)) closeSync(handle);
  };
  try {
    return { database: open(""), log: open("-wal"), index: open("-shm"), close };
  } catch (error) {
    close();
    throw error;
  }
};
