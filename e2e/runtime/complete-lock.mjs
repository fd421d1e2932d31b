// `node e2e/runtime/complete-lock.mjs`: puts into package-lock.json the packages for other systems that a registry mirror without them left out.
//
// A mirror that carries only some platforms makes `npm install` drop the others from the lock without a word, and then
// `npm ci` refuses the lock everywhere. Run this after each change of dependencies; it changes nothing in a whole lock.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./places.mjs";
import { runScript, say } from "./say.mjs";

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];

/**
 * The lock with every optional package that its packages name; the version is the exact one that they ask for.
 * The added ones have no integrity hash, since their bytes were never seen here.
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const [path, { optionalDependencies, dev }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      const platform = readPlatform(name);
      if (isListed(packages, path, name) || platform === undefined || !/^\d+\.\d+\.\d+\S*$/.test(version)) continue;
      packages[`node_modules/${name}`] = { version, ...platform, ...(dev ? { dev } : {}), optional: true };
    }
  }
  const [own, ...others] = Object.entries(packages);
  const sorted = others.sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(own === undefined ? [] : [own, ...sorted]) };
}

/** Which system a package of native code is for, as its name tells; undefined where it does not tell. */
export function readPlatform(name) {
  const words = name.split("/").at(-1)?.split("-") ?? [];
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (os === undefined || cpu === undefined) return undefined;
  const libc = words.some((word) => word.startsWith("musl")) ? { libc: ["musl"] } : {};
  return { os: [os], cpu: [cpu], ...libc };
}

/** Node's own search: beside the package that asks, then in each folder above it. */
function isListed(packages, from, name) {
  const parts = from.split("/node_modules/");
  for (let length = parts.length; length > 0; length -= 1) {
    if (packages[`${parts.slice(0, length).join("/node_modules/")}/node_modules/${name}`] !== undefined) return true;
  }
  return packages[`node_modules/${name}`] !== undefined;
}

async function completeFile() {
  const file = join(root, "package-lock.json");
  const lock = JSON.parse(await readFile(file, "utf8"));
  const whole = completeLock(lock);
  const added = Object.keys(whole.packages).filter((path) => lock.packages[path] === undefined);
  if (added.length > 0) await writeFile(file, `${JSON.stringify(whole, null, 2)}\n`);
  say(added.length > 0 ? `Added to the lock file: ${added.join(", ")}` : "The lock file is whole.");
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await runScript(completeFile);
