// The only place that names the database library: a bare connection, encrypted if there is a key.
import Database from "libsql";
import { deriveKey } from "../keys/derive-key.ts";
import { nameStoreProblem } from "./store-problem.ts";

export type Connection = Database.Database;
export type Statement = Database.Statement;

/** How long a call waits for another program's write to end. It blocks the whole process, so not long. */
export const busyMilliseconds = 2000;

/**
 * Opens a connection without touching a byte. `key`: of the store, null if it is plain. Past the seal: whoever writes
 * by it leaves a store that no longer verifies.
 */
export const connect = (path: string, key: Uint8Array | null): Connection => {
  const encryption = key === null ? {} : { encryptionKey: deriveKey(key, "rightsdesk store file").toString("hex") };
  try {
    return new Database(path, { timeout: busyMilliseconds, ...encryption });
  } catch (error) {
    throw nameStoreProblem(error);
  }
};
