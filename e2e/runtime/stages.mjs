// The stages of `npm test`; each resolves to its counts.
import { readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { countPlaywright, countStage, countVitest } from "./count-results.mjs";
import { openDisplays } from "./display.mjs";
import { root } from "./places.mjs";
import { prepareApp, prepareElectron } from "./prepare.mjs";
import { Stop, say } from "./say.mjs";
import { runTool } from "./tools.mjs";

/** Where a runner writes its report: this run's own file, so that another run's results are never counted. */
const reportFile = (name) => join(root, "out", "reports", `${name}-${process.pid}.json`);

/** How many end-to-end tests run side by side at most; each has the app with all its processes. */
const MOST_WORKERS = 2;

/** Formatting and lint. */
export async function checkStyle() {
  say("Checking formatting and lint.");
  return countStage((await runTool("@biomejs/biome", "biome", ["check", "--error-on-warnings"])) === 0);
}

/** Promises nobody waits for and switches that forget a case: these need types, so a second linter looks for them. */
export async function checkPromises() {
  say("Checking promises and switches.");
  return countStage((await runTool("oxlint", "oxlint", ["--type-aware", "--deny-warnings"])) === 0);
}

/** Types, of the app and of these scripts. */
export async function checkTypes() {
  say("Checking types.");
  const app = await runTool("typescript", "tsc", ["-p", "tsconfig.json", "--noEmit"]);
  const scripts = await runTool("typescript", "tsc", ["-p", "e2e/runtime/tsconfig.json", "--noEmit"]);
  return countStage(app === 0 && scripts === 0);
}

/** Unit tests, the import boundaries among them. */
export async function testUnits(args = []) {
  say("Running the unit tests.");
  const file = reportFile("unit");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runTool("vitest", "vitest", ["run", ...reporters, ...args]);
  return countVitest(await takeReport(file), code);
}

/** The build and the end-to-end tests in the real Electron; without a build they cannot run and count as one failure. */
export async function testWhole(args = []) {
  const ready = await makeReady();
  if (!ready) return countStage(false);
  say("Running the end-to-end tests.");
  const file = reportFile("e2e");
  const displays = await openDisplays(Math.min(MOST_WORKERS, availableParallelism()));
  const env = {
    RIGHTSDESK_DISPLAYS: JSON.stringify(displays.map((display) => display.env)),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  const code = await runTool("@playwright/test", "playwright", ["test", ...args], env);
  for (const display of displays) await display.close();
  return countPlaywright(await takeReport(file), code);
}

async function makeReady() {
  try {
    await prepareElectron();
    await prepareApp();
    return true;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    say("The end-to-end tests could not run.");
    return false;
  }
}

async function takeReport(file) {
  const text = await readFile(file, "utf8").catch(() => undefined);
  await rm(file, { force: true });
  return text === undefined ? undefined : JSON.parse(text);
}
