// Which Electron goes into a package: the one found here, with its version beside the one that releases have.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedElectron } from "./make-packages.ts";
import { root } from "./places.mjs";
import { prepareElectron } from "./prepare.mjs";
import { Stop } from "./say.mjs";

async function readVersion(folder: string): Promise<string> {
  try {
    return (await readFile(join(folder, "version"), "utf8")).trim().replace(/^v/, "");
  } catch (cause) {
    throw new Stop(`${folder} holds no file "version", so this Electron cannot be packed.`, { cause });
  }
}

async function readPinnedVersion(): Promise<string> {
  const text = await readFile(join(root, "node_modules", "electron", "package.json"), "utf8");
  return JSON.parse(text).version;
}

export async function findPackedElectron(): Promise<PackedElectron> {
  const { executable, folder } = await prepareElectron();
  return { executable, folder, version: await readVersion(folder), pinned: await readPinnedVersion() };
}
