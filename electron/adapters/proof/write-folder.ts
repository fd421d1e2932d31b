// A dossier as a folder of its own: there with all of its files, or not at all.
import { constants } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { DossierFile } from "../../core/proof/dossier.ts";
import { findFreeName } from "../files/find-free-name.ts";
import { syncFolder } from "../files/replace-file.ts";

const writeOne = async (file: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  // For this person alone: it holds their letters.
  const handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Answers with the new folder's path. Throws the file system's error, or what `turn` threw; nothing stays behind then. */
export const writeFolder = async (
  { folder, root, token }: { readonly folder: string; readonly root: string; readonly token: string },
  files: readonly DossierFile[],
  turn: () => Promise<void>,
): Promise<string> => {
  const half = path.join(folder, `.${token}.part`);
  await mkdir(half, { mode: 0o700 });
  try {
    for (const { name, bytes } of files) {
      await turn();
      await writeOne(path.join(half, ...name.split("/")), bytes);
    }
    const place = await findFreeName(path.join(folder, root), "");
    await rename(half, place);
    syncFolder(folder);
    return place;
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw error;
  }
};
