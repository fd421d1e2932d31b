// Where the key file lies: looked at afresh each time, written whole, destroyed with all that was left of it.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { destroyFile } from "../files/destroy-file.ts";
import { makePrivateFolder } from "../files/make-private-folder.ts";
import { draftOf, replaceFile } from "../files/replace-file.ts";
import { type KeyFile, readKeyFile, writeKeyFile } from "./key-file.ts";

export type KeyFilePlace = {
  readonly look: () => KeyFile | "none" | "unreadable";
  /** Throws the file system's error. */
  readonly write: (file: KeyFile) => void;
  /** Names of what was there and is gone. Throws the file system's error. */
  readonly destroy: () => readonly string[];
};

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** `folder`: of the store. What lies sealed there was locked by a key file, which must not be made anew. */
export const createKeyFilePlace = (folder: string): KeyFilePlace => {
  const file = path.join(folder, "key.json");
  return {
    look: () => {
      try {
        return readKeyFile(readFileSync(file)) ?? "unreadable";
      } catch (error) {
        // A folder in its place, no permission: whatever it is, it is not for us to write over.
        if (!isMissing(error)) return "unreadable";
        return existsSync(path.join(folder, "rightsdesk.db-seal")) ? "unreadable" : "none";
      }
    },
    write: (content) => {
      makePrivateFolder(folder);
      replaceFile(file, writeKeyFile(content));
    },
    destroy: () => [draftOf(file), file].filter(destroyFile).map((gone) => path.basename(gone)),
  };
};
