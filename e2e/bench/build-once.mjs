// Makes plain JavaScript of a TypeScript script and keeps it while its sources stay as they are, so that a second run starts at once.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../runtime/places.mjs";
import { Stop } from "../runtime/say.mjs";

/** Small pure packages are built in; these are large, seldom needed, or bring files of their own. */
const external = [
  "libsql",
  "nodemailer",
  "smtp-server",
  "pdfjs-dist",
  "mammoth",
  "postal-mime",
  "fast-check",
  "recheck",
  "esbuild",
  "vite",
];
const stampName = "sources.json";

const signOf = async (file) => {
  const found = await stat(join(root, file)).catch(() => undefined);
  return found === undefined ? "" : `${found.size}-${Math.round(found.mtimeMs)}`;
};

const isFresh = async (folder, lock) => {
  const stamp = await readFile(join(folder, stampName), "utf8").catch(() => "");
  if (stamp === "") return false;
  const { lock: itsLock, sources } = JSON.parse(stamp);
  if (itsLock !== lock) return false;
  const signs = await Promise.all(Object.keys(sources).map(async (file) => (await signOf(file)) === sources[file]));
  return signs.every(Boolean);
};

/**
 * Builds each of `files` into one folder under `out` and resolves to that folder; a file `a/b.ts` is there as `b.mjs`.
 * A run beside us finds the old build or the new one, never half of one.
 * @param {string[]} files
 */
export async function buildOnce(files) {
  const lock = createHash("sha256")
    .update(await readFile(join(root, "package-lock.json")))
    .digest("hex");
  const name = basename(files[0] ?? "", ".ts");
  const folder = join(root, "out", "scripts", name);
  if (await isFresh(folder, lock)) return folder;
  const fresh = `${folder}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  const sources = await bundle(files, fresh);
  await writeFile(join(fresh, stampName), JSON.stringify({ lock, sources }));
  await replace(folder, fresh);
  return existsSync(folder) ? folder : fresh;
}

async function bundle(files, folder) {
  const { build } = await import("esbuild");
  const entryPoints = files.map((file) => ({ in: join(root, file), out: basename(file, ".ts") }));
  /** @type {import("esbuild").BuildOptions} */
  const options = {
    entryPoints,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // else a pattern with \p{} is compiled again wherever it is used
    supported: { "regexp-unicode-property-escapes": true },
    external,
    plugins: [keepScripts],
    metafile: true,
    sourcemap: "linked",
    logLevel: "silent",
    absWorkingDir: root,
  };
  try {
    const { metafile } = await build(options);
    const own = Object.keys(metafile.inputs).filter((file) => !file.startsWith("node_modules"));
    return Object.fromEntries(await Promise.all(own.map(async (file) => [file, await signOf(file)])));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    const first = error.errors?.[0];
    const place = first?.location ? ` (${first.location.file}:${first.location.line})` : "";
    throw new Stop(
      `${relative(root, join(root, files[0]))} could not be built: ${first?.text ?? error.message}${place}`,
    );
  }
}

/** By rename. Where another run was quicker its build is as good as ours. */
async function replace(folder, fresh) {
  const old = `${folder}.old.${process.pid}`;
  await rename(folder, old).catch(() => undefined);
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  await rm(old, { recursive: true, force: true });
}

/** The plain scripts know the repository by their own place, so they are imported from there. */
const keepScripts = {
  name: "keep-scripts",
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(join(resolveDir, path)).href,
      external: true,
    }));
  },
};
