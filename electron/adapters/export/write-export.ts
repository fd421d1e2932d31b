// Writes an export: a folder of its own that is there with all of its files, or not at all.
import { constants } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "../files/replace-file.ts";

export type ExportPiece = { readonly name: string; readonly pieces: Iterable<string> | AsyncIterable<string> };

/** A file that comes by pieces, or one that something else writes whole to the path that it is given. */
export type ExportedFile = ExportPiece | { readonly name: string; readonly write: (path: string) => Promise<void> };

type Needs = {
  /** Picked by the person. */
  readonly folder: string;
  /** Of the new folder in it; gets a number if there is one of that name. */
  readonly name: string;
  readonly files: readonly ExportedFile[];
  /** Fresh letters and digits, for the name until all is written. */
  readonly token: string;
  /** Called between pieces; it may throw to stop. */
  readonly turn: () => Promise<void>;
};

/** Small pieces are gathered: a call to the system for each row would take longer than the row. */
const gathered = 256 * 1024;

const writePieces = async (path: string, { pieces }: ExportPiece, turn: () => Promise<void>) => {
  // For this person alone: it can be read without a passphrase.
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    let waiting = "";
    for await (const piece of pieces) {
      waiting += piece;
      if (waiting.length < gathered) continue;
      await file.appendFile(waiting, "utf8");
      waiting = "";
      await turn();
    }
    await file.appendFile(waiting, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
};

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["ENOTEMPTY", "EEXIST", "EPERM", "ENOTDIR"].includes(String(error.code));

const moveToFreeName = async (half: string, wanted: string): Promise<string> => {
  for (let number = 1; number < 100; number += 1) {
    const path = number === 1 ? wanted : `${wanted} (${number})`;
    try {
      // A folder takes the place of an empty one at the most.
      await rename(half, path);
      return path;
    } catch (error) {
      if (!isTaken(error) || number === 99) throw error;
    }
  }
  throw new Error("no free name");
};

/** Answers with the folder's path. Throws the file system's error, or what `turn` threw; nothing stays behind then. */
export const writeExport = async ({ folder, name, files, token, turn }: Needs): Promise<string> => {
  const half = join(folder, `.${token}.part`);
  await mkdir(half, { mode: 0o700 });
  try {
    for (const file of files) {
      const place = join(half, file.name);
      if ("write" in file) await file.write(place);
      else await writePieces(place, file, turn);
    }
    const path = await moveToFreeName(half, join(folder, name));
    syncFolder(folder);
    return path;
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw error;
  }
};
