// Builds main and its threads in pieces that they share, so that a start loads what it needs and no piece is there twice.
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { englishZod, forElectron } from "./for-electron.mjs";
import { root } from "./places.mjs";

/** The board, the company list and the reader of directories have a thread of their own each, which begins with a file of its own. */
const THREADS = ["board.ts", "company-list.ts", "directory-reader.ts"];
/** What runs before any packed code can. */
const FIRST = ["main.ts", "packed-code.ts"];
const ENTRIES = [...FIRST, ...THREADS];

/** Into `folder`; resolves to the names of the pieces that can be packed. esbuild cuts pieces in ES modules only, with which Electron 25 does not start: a second pass makes CommonJS of them. */
export async function buildMain(folder, release) {
  const modules = `${folder}.modules`;
  await rm(modules, { recursive: true, force: true });
  await mkdir(modules, { recursive: true });
  // Without a file of its own they would be taken for modules of the project.
  await writeFile(join(modules, "package.json"), "{}");
  // As they are: written as escapes the tables of character sets would take twice the room.
  const shape = { outExtension: { ".js": ".cjs" }, minify: release, sourcemap: !release, charset: "utf8" };
  try {
    const { outputs } = await cut(modules, shape);
    await toCommonJs(modules, folder, shape);
    return listPackable(outputs);
  } finally {
    await rm(modules, { recursive: true, force: true });
  }
}

async function cut(modules, shape) {
  const { build } = await import("esbuild");
  const entryPoints = ENTRIES.map((name) => join(root, "electron", name));
  const pieces = { format: "esm", splitting: true, chunkNames: "[name]-[hash]" };
  const options = { entryPoints, outdir: modules, plugins: [englishZod], metafile: true };
  const { metafile } = await build({ ...forElectron, ...shape, ...pieces, ...options });
  if (metafile === undefined) throw new Error("esbuild said nothing of its pieces");
  return metafile;
}

/** All but where main and its threads begin, and what must be there before a piece is unpacked. */
function listPackable(outputs) {
  const begins = (path) => ENTRIES.some((name) => outputs[path].entryPoint === `electron/${name}`);
  const plain = new Set();
  const keep = (path) => {
    if (plain.has(path) || outputs[path] === undefined) return;
    plain.add(path);
    for (const { path: next, kind } of outputs[path].imports) if (kind === "import-statement") keep(next);
  };
  const paths = Object.keys(outputs).filter((path) => path.endsWith(".cjs"));
  for (const path of paths) if (FIRST.some((name) => outputs[path].entryPoint === `electron/${name}`)) keep(path);
  return paths.filter((path) => !plain.has(path) && !begins(path)).map((path) => basename(path));
}

async function toCommonJs(modules, folder, shape) {
  const { build } = await import("esbuild");
  const names = (await readdir(modules)).filter((name) => name.endsWith(".cjs"));
  await build({
    ...shape,
    entryPoints: names.map((name) => join(modules, name)),
    outdir: folder,
    format: "cjs",
    platform: forElectron.platform,
    target: forElectron.target,
    supported: { ...forElectron.supported, "dynamic-import": false },
    logLevel: "silent",
  });
}
