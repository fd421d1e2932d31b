// Builds the app: main and preload by esbuild, the window by Vite, into a folder that Electron opens.
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { finishAll } from "./finish-all.mjs";
import { hashSources } from "./hash-sources.mjs";
import { appFolder, root } from "./places.mjs";
import { Stop, say } from "./say.mjs";

/** Both Electrons of today and of the test runtime read this. */
const FOR_ELECTRON = {
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node18",
  // else a pattern with \p{} is compiled again wherever it is used
  supported: { "regexp-unicode-property-escapes": true },
  external: ["electron", "libsql"],
  // imapflow makes itself a log on the terminal that nobody asked for; with `logger: false` it never writes to it.
  alias: { pino: join(root, "e2e", "runtime", "no-pino.cjs") },
  absWorkingDir: root,
  logLevel: "silent",
};

/** What of `templates` and `seeds` the app reads at run time. */
const DATA = /\.(hbs|json)$/;

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
    await finishAll([
      buildMain(fresh, release),
      buildPreload(fresh),
      buildReader(fresh, release),
      buildWindow(fresh, release),
      copyData(fresh),
      introduce(fresh),
    ]);
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

async function buildMain(folder, release) {
  const { build: bundle } = await import("esbuild");
  // The board, the company list and the reader of directories have a thread of their own each, which begins with a file of its own.
  const entryPoints = ["main.ts", "board.ts", "company-list.ts", "directory-reader.ts"].map((name) =>
    join(root, "electron", name),
  );
  await bundle({
    ...FOR_ELECTRON,
    entryPoints,
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    minify: release,
    sourcemap: !release,
  });
}

/** The preload gets the names of calls and events as constants: checking arguments is main's work, so zod stays out of it. */
async function buildPreload(folder) {
  const { build: bundle } = await import("esbuild");
  const { calls, events } = await readContract(folder);
  const define = { __CALLS__: JSON.stringify(calls), __EVENTS__: JSON.stringify(events) };
  const entryPoints = [join(root, "electron", "preload.ts")];
  await bundle({ ...FOR_ELECTRON, entryPoints, outfile: join(folder, "preload.cjs"), define });
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
    supported: FOR_ELECTRON.supported,
    define: { global: "globalThis" },
    minify: release,
    absWorkingDir: root,
    logLevel: "silent",
  });
}

async function readContract(folder) {
  const { build: bundle } = await import("esbuild");
  const outfile = `${folder}.contract.${process.pid}.mjs`;
  const entryPoints = [join(root, "electron", "shared", "contract.ts")];
  try {
    await bundle({ ...FOR_ELECTRON, format: "esm", entryPoints, outfile });
    const { contract, events } = await import(pathToFileURL(outfile).href);
    return { calls: Object.keys(contract), events: Object.keys(events) };
  } finally {
    await rm(outfile, { force: true });
  }
}

async function buildWindow(folder, release) {
  const { build: bundle } = await import("vite");
  const output = { outDir: join(folder, "renderer"), emptyOutDir: true, minify: release, sourcemap: !release };
  await bundle({ configFile: join(root, "vite.config.ts"), logLevel: "warn", build: output });
}

async function copyData(folder) {
  for (const name of ["templates", "seeds"]) {
    const filter = (path) => DATA.test(path) || !basename(path).includes(".");
    await cp(join(root, name), join(folder, name), { recursive: true, filter });
  }
}

async function introduce(folder) {
  const { name, productName, version, description, license, author } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  );
  const about = { name, productName, version, description, license, author, main: "main.cjs" };
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
