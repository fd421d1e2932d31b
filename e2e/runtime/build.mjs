// Builds the app: main and preload by esbuild, the window by Vite, into a folder that Electron opens.
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { buildMain } from "./build-main.mjs";
import { finishAll } from "./finish-all.mjs";
import { forElectron } from "./for-electron.mjs";
import { hashSources } from "./hash-sources.mjs";
import { packCode } from "./pack-code.mjs";
import { packFiles } from "./pack-files.mjs";
import { appFolder, root } from "./places.mjs";
import { Stop, say } from "./say.mjs";

/**
 * Builds into `folder` unless the same sources are built there already. Resolves to the folder.
 * `release` minifies and leaves source maps out.
 */
export async function build({ release = false, folder = appFolder } = {}) {
  const stampFile = `${folder}.stamp`;
  const stamp = await hashSources({ release });
  if ((await readFile(stampFile, "utf8").catch(() => "")) === stamp && (await isBuilt(folder))) return folder;
  say(`Building the app into ${relative(root, folder)}${release ? " for release" : ""}.`);
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  try {
    const [pieces] = await finishAll([
      buildMain(fresh, release),
      buildPreload(fresh),
      buildReader(fresh, release),
      buildWindow(fresh, release),
      packShelves(fresh),
      introduce(fresh, stamp),
    ]);
    await packFiles(fresh, { release });
    if (release) await packCode(fresh, pieces);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error.errors === undefined ? error : new Stop(await explain(error));
  }
  await rm(stampFile, { force: true });
  await replace(folder, fresh);
  await writeFile(stampFile, stamp);
  return folder;
}

async function isBuilt(folder) {
  return (await readFile(join(folder, "main.cjs")).catch(() => undefined)) !== undefined;
}

/** The preload gets the names of calls and events as constants: checking arguments is main's work, so zod stays out of it. */
async function buildPreload(folder) {
  const { build: bundle } = await import("esbuild");
  const { calls, events } = await readContract(folder);
  const define = { __CALLS__: JSON.stringify(calls), __EVENTS__: JSON.stringify(events) };
  const entryPoints = [join(root, "electron", "preload.ts")];
  await bundle({ ...forElectron, format: "cjs", entryPoints, outfile: join(folder, "preload.cjs"), define });
}

/** What the hidden window runs, in parts: pdfjs is brought in for PDFs only. */
async function buildReader(folder, release) {
  const { build: bundle } = await import("esbuild");
  await bundle({
    entryPoints: [join(root, "electron", "reader.ts")],
    outdir: join(folder, "reader"),
    bundle: true,
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
    platform: "browser",
    target: "chrome114",
    supported: forElectron.supported,
    define: { global: "globalThis" },
    minify: release,
    absWorkingDir: root,
    logLevel: "silent",
  });
}

async function readContract(folder) {
  const { contract, events } = await run(folder, "shared/contract.ts");
  return { calls: Object.keys(contract), events: Object.keys(events) };
}

/** What a file of `electron` exports. */
async function run(folder, name) {
  const { build: bundle } = await import("esbuild");
  const outfile = `${folder}.${basename(name)}.${process.pid}.mjs`;
  const entryPoints = [join(root, "electron", name)];
  try {
    await bundle({ ...forElectron, format: "esm", entryPoints, outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}

async function buildWindow(folder, release) {
  const { build: bundle } = await import("vite");
  const output = { outDir: join(folder, "renderer"), emptyOutDir: true, minify: release, sourcemap: !release };
  await bundle({ configFile: join(root, "vite.config.ts"), logLevel: "warn", build: output });
}

/** Checked here, so that no start has to. */
async function packShelves(folder) {
  const { loadShelves } = await run(folder, "load-shelves.ts");
  const pack = await run(folder, "pack-shelves.ts");
  const { shelfFiles } = await run(folder, "shelf-files.ts");
  const shelves = loadShelves((...parts) => join(root, ...parts));
  await writeFile(join(folder, shelfFiles.first), pack.packFirstShelf(shelves));
  await writeFile(join(folder, shelfFiles.later), pack.packShelves(shelves));
  const filter = (path) => path.endsWith(".json") || !basename(path).includes(".");
  await cp(join(root, "seeds", "holidays"), join(folder, "holidays"), { recursive: true, filter });
}

async function introduce(folder, stamp) {
  const { name, productName, version, description, license, author } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  );
  const about = { name, productName, version, description, license, author, main: "main.cjs", stamp };
  await writeFile(join(folder, "package.json"), `${JSON.stringify(about, null, 2)}\n`);
}

/** By rename: an app that starts at this moment finds the old build or the new one. */
async function replace(folder, fresh) {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  try {
    await rename(folder, old);
  } catch (error) {
    if (error.code !== "ENOENT") {
      throw new Stop(`The old build in ${relative(root, folder)} is in use: close the app, then run this again.`);
    }
  }
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

async function explain(error) {
  const { formatMessages } = await import("esbuild");
  const isMessage = (part) => typeof part?.text === "string";
  const messages = error.errors.filter(isMessage);
  if (messages.length === 0) return `The app could not be built: ${error.message}`;
  const lines = await formatMessages(messages, { kind: "error", color: false });
  return `The app could not be built:\n${lines.join("").trimEnd()}`;
}
