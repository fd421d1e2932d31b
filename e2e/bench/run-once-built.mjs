// Runs a TypeScript script quickly: `node e2e/bench/run-once-built.mjs FILE.ts[,WORKER.ts] [arguments]`. Standard output is the script's alone.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runQuietly } from "../runtime/child.mjs";
import { root } from "../runtime/places.mjs";
import { isNodeNewEnough } from "../runtime/prepare.mjs";
import { Stop } from "../runtime/say.mjs";

/** The mark that `ensureDependencies` leaves says for which lock file the packages were fetched. */
async function arePackagesHere() {
  const lock = await readFile(join(root, "package-lock.json"));
  const mark = await readFile(join(root, "node_modules", ".rightsdesk-lock"), "utf8").catch(() => "");
  return mark === createHash("sha256").update(lock.toString("utf8")).digest("hex");
}

/** In a process of its own: fetching talks to standard output. */
async function fetchPackages() {
  const script = fileURLToPath(new URL("./fetch-packages.mjs", import.meta.url));
  const { code, output } = await runQuietly(process.execPath, [script], { cwd: root });
  process.stderr.write(output);
  if (code !== 0) throw new Stop("The project's parts could not be fetched.");
}

async function run() {
  const [names = "", ...args] = process.argv.slice(2);
  const files = names.split(",").filter((name) => name !== "");
  const first = files[0];
  if (first === undefined) throw new Stop("Name the script to run: node e2e/bench/run-once-built.mjs FILE.ts");
  if (!isNodeNewEnough(process.versions.node)) throw new Stop("Node 20.19 or later is needed.");
  if (!(await arePackagesHere())) await fetchPackages();
  const { buildOnce } = await import("./build-once.mjs");
  const folder = await buildOnce(files);
  process.argv = [process.execPath, join(folder, `${basename(first, ".ts")}.mjs`), ...args];
  await import(pathToFileURL(process.argv[1] ?? "").href);
}

try {
  await run();
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(error instanceof Stop ? `${error.message}\n` : `${error.stack}\n`);
}
