// Finds the Electron to run and, where there is none, fetches one.
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CARRIED, fetchCarriedRuntime, findCarriedRuntime } from "./carried-runtime.mjs";
import { runQuietly } from "./child.mjs";
import { canRunCarried, chooseElectron, installerLimitMs, NO_ELECTRON } from "./find-electron.mjs";
import { cacheFolders, root } from "./places.mjs";
import { Stop, say } from "./say.mjs";

const electronPackage = join(root, "node_modules", "electron");
const officialDist = join(electronPackage, "dist");
/** Stands while the official installer unpacks: a `dist` beside it may be half of one. */
const unpackingMark = join(electronPackage, ".rightsdesk-unpacking");

/** The Electron that is here already, as `chooseElectron` answers it; gets nothing. */
export async function findElectron() {
  const machine = { platform: process.platform, arch: process.arch };
  return chooseElectron({
    ...machine,
    override: process.env.ELECTRON_OVERRIDE_DIST_PATH,
    official: officialDist,
    officialWhole: existsSync(join(officialDist, "version")) && !existsSync(unpackingMark),
    carried: canRunCarried(machine) ? await findCarriedRuntime(cacheFolders()) : undefined,
    exists: existsSync,
  });
}

/** The Electron to run, fetched where there is none: `{ executable, folder, source }`. Throws a `Stop` with what to do. */
export async function getElectron() {
  let choice = await findElectron();
  for (const source of choice.kind === "fetch" ? choice.from : []) {
    await (source === "official" ? fetchOfficial() : fetchCarried());
    choice = await findElectron();
    if (choice.kind === "use") break;
  }
  if (choice.kind === "stop") throw new Stop(choice.sentence);
  if (choice.kind === "fetch") throw new Stop(NO_ELECTRON);
  return choice;
}

/** One line that names the Electron about to run. */
export async function nameElectron({ folder, source }) {
  if (source === "carried") return `Electron ${CARRIED.version} from the npm registry: for testing, not for release.`;
  const version = (await readFile(join(folder, "version"), "utf8").catch(() => "of unknown version")).trim();
  return `Electron ${version} from ${source === "override" ? "ELECTRON_OVERRIDE_DIST_PATH" : "node_modules"}.`;
}

async function fetchOfficial() {
  const { version } = JSON.parse(await readFile(join(electronPackage, "package.json"), "utf8"));
  say(`Getting Electron ${version} by its official installer.`);
  await rm(officialDist, { recursive: true, force: true });
  await writeFile(unpackingMark, "");
  const limitMs = installerLimitMs({ platform: process.platform, arch: process.arch });
  const installer = join(electronPackage, "install.js");
  const result = await runQuietly(process.execPath, [installer], { cwd: root, limitMs });
  if (result.code !== 0) await rm(officialDist, { recursive: true, force: true });
  await rm(unpackingMark, { force: true });
  if (result.code === 0) return;
  say(result.timedOut ? "The official installer took too long." : "The official installer could not get it.");
}

async function fetchCarried() {
  say(`Getting Electron ${CARRIED.version} from the npm registry (110 MB): for testing, not for release.`);
  await fetchCarriedRuntime(cacheFolders());
}
