// Tells whether anything that goes into the build has changed.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./places.mjs";

const FOLDERS = ["electron", "renderer", "templates", "seeds", "docs/help"];
const FILES = ["package.json", "package-lock.json", "tsconfig.json", "vite.config.ts"];
const BUILDERS = ["build.mjs", "build-main.mjs", "for-electron.mjs", "pack-code.mjs", "pack-files.mjs"].map(
  (name) => `e2e/runtime/${name}`,
);
const NOT_BUILT = /\.test\.tsx?$/;
/** The help pages are shown in the window; no other text beside the sources is. */
const isRead = (folder, name) => !name.endsWith(".md") || folder === "docs/help";

/** One hash over the names and bytes of every source and over how it is to be built. */
export async function hashSources(options, base = root) {
  const hash = createHash("sha256").update(JSON.stringify(options));
  const found = await Promise.all(FOLDERS.map((folder) => listFiles(base, folder)));
  for (const path of [...FILES, ...BUILDERS, ...found.flat().sort()]) {
    const bytes = await readFile(join(base, path)).catch(() => Buffer.alloc(0));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

async function listFiles(base, folder) {
  const entries = await readdir(join(base, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name) && isRead(folder, entry.name));
  return files.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(base.length));
}
