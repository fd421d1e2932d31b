// Reads a file that the person picked, unless it is larger than anything that is read here.
import { open } from "node:fs/promises";

export type BoundedFile =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" }
  | { readonly kind: "unreadable"; readonly cause: unknown };

/** No folder and no device: only what has an end. `most` in bytes. */
export const readBoundedFile = async (path: string, most: number): Promise<BoundedFile> => {
  try {
    const file = await open(path, "r");
    try {
      const about = await file.stat();
      if (!about.isFile()) return { kind: "unreadable", cause: new Error("This is no file.") };
      if (about.size > most) return { kind: "too-large" };
      const bytes = await file.readFile();
      return bytes.length > most ? { kind: "too-large" } : { kind: "bytes", bytes: Uint8Array.from(bytes) };
    } finally {
      await file.close();
    }
  } catch (cause) {
    return { kind: "unreadable", cause };
  }
};
