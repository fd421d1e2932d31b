// Gets the project's dependencies from the lock file, once for each lock.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fetchByNpm, quoteNpm } from "./npm.mjs";
import { root } from "./places.mjs";
import { Stop, say } from "./say.mjs";

const markFile = join(root, "node_modules", ".rightsdesk-lock");

/** Runs `npm ci` where node_modules is missing or was made from another lock file. */
export async function ensureDependencies() {
  const lock = await readFile(join(root, "package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lock).digest("hex");
  if ((await readFile(markFile, "utf8").catch(() => "")) === hash) return;
  const installed = await readFile(join(root, "node_modules", ".package-lock.json"), "utf8").catch(() => undefined);
  if (installed === undefined || !matchesLock(JSON.parse(lock), JSON.parse(installed))) await install();
  await writeFile(markFile, hash);
}

/**
 * Whether npm's own record of what it installed (`node_modules/.package-lock.json`, written last) is what the lock file asks for.
 * Optional packages may be missing: they are for other systems.
 */
export function matchesLock(lock, installed) {
  const asked = Object.entries(lock.packages).filter(([path]) => path !== "");
  const same = (entry, other) => entry.version === other?.version && entry.integrity === other?.integrity;
  const allHere = asked.every(([path, entry]) => {
    const found = installed.packages[path];
    return found === undefined ? entry.optional === true || entry.devOptional === true : same(entry, found);
  });
  return allHere && Object.keys(installed.packages).every((path) => lock.packages[path] !== undefined);
}

async function install() {
  say("Getting the project's parts from the lock file (npm ci).");
  const result = await fetchByNpm(["ci", "--include=dev", "--include=optional"]);
  if (result.ok) return;
  if (result.offline) {
    throw new Stop(
      "The project's parts are not here and npm cannot reach its registry: connect to the internet once and run this again.",
    );
  }
  throw new Stop(`The project's parts could not be installed: ${quoteNpm(result.output)}.`);
}
