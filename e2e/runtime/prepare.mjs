// Gets what is missing on this machine, in order, before anything is run.
import { build } from "./build.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { needsDisplay } from "./display.mjs";
import { finishAll } from "./finish-all.mjs";
import { getElectron } from "./get-electron.mjs";
import { withLock } from "./lock.mjs";
import { Stop } from "./say.mjs";
import { checkLibraries, ensureLibraries } from "./system-libraries.mjs";

/** The oldest Node that the build tools run on. */
const OLDEST_NODE = [20, 19];

/** Whether `version` ("20.19.0") is at least the oldest that serves. */
export function isNodeNewEnough(version, [major = 0, minor = 0] = OLDEST_NODE) {
  const [itsMajor = 0, itsMinor = 0] = version.split(".").map(Number);
  return itsMajor > major || (itsMajor === major && itsMinor >= minor);
}

function checkNode() {
  if (isNodeNewEnough(process.versions.node)) return;
  throw new Stop(`Node ${OLDEST_NODE.join(".")} or later is needed; this is ${process.versions.node}.`);
}

/** Gets the dependencies alone. */
export function prepareScripts() {
  checkNode();
  return withLock(ensureDependencies);
}

/** Gets the dependencies, an Electron and the system libraries; resolves to the Electron as `getElectron` does. */
export function prepareElectron() {
  checkNode();
  const machine = { needsDisplay: needsDisplay(process) };
  return withLock(async () => {
    const getParts = async () => {
      await ensureDependencies();
      return getElectron();
    };
    const [electron] = await finishAll([getParts(), ensureLibraries(machine)]);
    await checkLibraries(electron.executable, machine);
    return electron;
  });
}

/** Builds the app, once at a time. */
export function prepareApp() {
  return withLock(() => build());
}
