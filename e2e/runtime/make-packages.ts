// Makes the packages of this system in out/dist, unless the same sources are packed there already.
import { createHash } from "node:crypto";
import { cp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "./build.mjs";
import { withLock } from "./lock.mjs";
import { measureFolder } from "./measure-folder.ts";
import { packApp } from "./pack-app.ts";
import { packDebian } from "./pack-debian.ts";
import { root } from "./places.mjs";
import { recordCode } from "./record-code.ts";
import { Stop, say } from "./say.mjs";
import { writeNotices } from "./write-notices.ts";

/** The Electron to pack: where it lies unpacked, its version, and the one that package.json pins for releases. */
export type PackedElectron = {
  readonly executable: string;
  readonly folder: string;
  readonly version: string;
  readonly pinned: string;
};

/** What lies in out/dist. Paths are relative to the repository. */
export type Made = {
  readonly stamp: string;
  readonly testRuntime: boolean;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly unpacked: { readonly allBytes: number; readonly appBytes: number };
};

const OUT = join(root, "out", "dist");
const RECORD = join(OUT, "made.json");
const PACKAGE = join(root, "out", "package");
const BUILT = join(PACKAGE, "built");
/** What electron-builder packs: as built, with what V8 has compiled of it. */
const APP = join(PACKAGE, "app");
/** What shapes a package besides the built app. */
const PACKING = ["electron-builder.yml", "LICENSE", "package-lock.json"];
const PACKING_SCRIPTS = /^(make-packages|pack-.*|record-code|write-notices|measure-folder)\.(ts|mjs)$/;

async function stampPacking(electron: PackedElectron): Promise<string> {
  const own = (await readdir(join(root, "e2e", "runtime"))).filter((name) => PACKING_SCRIPTS.test(name)).sort();
  const files = [...PACKING, ...own.map((name) => join("e2e", "runtime", name)), join("out", "package", "built.stamp")];
  const hash = createHash("sha256").update(JSON.stringify([electron, process.platform, process.arch]));
  for (const file of files) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest("hex");
}

async function readMade(stamp: string): Promise<Made | undefined> {
  const text = await readFile(RECORD, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const made: Made = JSON.parse(text);
  const sizes = made.files.map(async ({ path, bytes }) => {
    const found = await stat(join(root, path)).catch(() => undefined);
    return found?.size === bytes;
  });
  return made.stamp === stamp && (await Promise.all(sizes)).every(Boolean) ? made : undefined;
}

async function pack(electron: PackedElectron, testRuntime: boolean): Promise<Omit<Made, "stamp" | "testRuntime">> {
  const { config, folder, artifacts } = await packApp(electron, { onlyFolder: testRuntime });
  const paths = testRuntime ? [await packDebian({ config, folder, out: OUT, electron })] : artifacts;
  const files = paths.map(async (path) => ({ path: relative(root, path), bytes: (await stat(path)).size }));
  return { files: await Promise.all(files), unpacked: await measureFolder(folder) };
}

/**
 * Builds the app for release and packs it. With another Electron than the pinned one it makes a .deb that is marked as
 * carrying the test runtime, on Linux alone; with the pinned one it makes the targets of electron-builder.yml.
 */
export function makePackages(electron: PackedElectron): Promise<Made> {
  const testRuntime = electron.version !== electron.pinned;
  if (testRuntime && process.platform !== "linux") {
    throw new Stop(`Packages for this system need Electron ${electron.pinned}; the one found is ${electron.version}.`);
  }
  return withLock(
    async () => {
      await build({ release: true, folder: BUILT });
      const stamp = await stampPacking(electron);
      const before = await readMade(stamp);
      if (before !== undefined) return before;
      say("Packing the app.");
      await rm(OUT, { recursive: true, force: true });
      await rm(APP, { recursive: true, force: true });
      await cp(BUILT, APP, { recursive: true });
      await recordCode(APP);
      await writeNotices(join(PACKAGE, "LICENSES.packages.txt"));
      const made: Made = { stamp, testRuntime, ...(await pack(electron, testRuntime)) };
      await writeFile(RECORD, `${JSON.stringify(made, null, 2)}\n`);
      return made;
    },
    join(root, "out", "packing.lock"),
  );
}
