// Lists the policy files under the paths that were named, folders opened, in a steady order.
import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isPolicyFileName } from "../adapters/policy-files/guess-format.ts";
import { describeFileError } from "./describe-file-error.ts";

/** A file to read, or why there is none; `file` is the path as it was named. */
export type ListedFile = { readonly file: string; readonly sentence: string | null };

const notOpened = "This file could not be opened.";

const look = async (path: string): Promise<Stats | string> => {
  try {
    return await stat(path);
  } catch (error) {
    return describeFileError(error) ?? notOpened;
  }
};

async function* listFolder(folder: string): AsyncGenerator<ListedFile> {
  let entries: Awaited<ReturnType<typeof readNames>>;
  try {
    entries = await readNames(folder);
  } catch (error) {
    yield { file: folder, sentence: describeFileError(error) ?? notOpened };
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const file = join(folder, entry.name);
    // a link to a folder may lead round in a circle, so only links to files are followed
    if (entry.isDirectory()) yield* listFolder(file);
    else if (isPolicyFileName(entry.name)) yield { file, sentence: null };
  }
}

const readNames = async (folder: string) => {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
};

/** A named file is tried whatever its name; of a folder only what has the name of a policy file. `-` is the standard input. */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<ListedFile> {
  for (const path of paths) {
    const found = path === "-" ? null : await look(path);
    if (found === null) yield { file: path, sentence: null };
    else if (typeof found === "string") yield { file: path, sentence: found };
    else if (found.isDirectory()) yield* listFolder(path);
    else if (found.isFile() || found.isFIFO()) yield { file: path, sentence: null };
    else yield { file: path, sentence: "This is neither a file nor a folder." };
  }
}
