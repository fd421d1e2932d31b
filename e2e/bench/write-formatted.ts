// Writes a source file that a script makes, laid out as every other.
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../runtime/places.mjs";

/** `path`: from the project's root, in its parts. */
export const writeFormatted = async (path: readonly string[], text: string): Promise<void> => {
  const file = join(root, ...path);
  await writeFile(file, text);
  const biome = createRequire(join(root, "package.json")).resolve("@biomejs/biome/bin/biome");
  execFileSync(process.execPath, [biome, "format", "--write", file], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
};
