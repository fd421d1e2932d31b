// The stages of `npm test`; each resolves to its counts.
import { readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { bundleScript } from "./bundle-script.mjs";
import { runOpenly } from "./child.mjs";
import { addCounts, countPlaywright, countStage, countVitest, NOTHING } from "./count-results.mjs";
import { openDisplays } from "./display.mjs";
import { offlineCommand, offlineMark } from "./offline.mjs";
import { root } from "./places.mjs";
import { prepareApp, prepareElectron } from "./prepare.mjs";
import { Stop, say } from "./say.mjs";
import { runTool, toolCommand } from "./tools.mjs";

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

/**
 * The build and the end-to-end tests in the real Electron; without a build they cannot run and count as one failure.
 * Those that must go without a network run without one and, where the system cannot take it away, with it, and are named.
 */
export async function testWhole(args = []) {
  if (!(await makeReady())) return countStage(false);
  await rm(join(root, "out", "axe"), { recursive: true, force: true });
  const counts = await testEverywhere(args);
  return addCounts([counts, await checkLooks(args.length === 0)]);
}

async function testEverywhere(args) {
  const what = "Running the end-to-end tests.";
  if (args.length > 0) return testJourneys(what, args);
  if (offlineCommand([]) === null) return addCounts([await testJourneys(what, []), cannotGoOffline()]);
  const rest = await testJourneys(what, [], { [offlineMark]: "apart" });
  return addCounts([rest, await testInside([])]);
}

/** A part of the tests looks at a part of the states: only after all of them none may be missing. */
async function checkLooks(isWhole) {
  const script = await bundleScript(join(root, "e2e", "axe", "check-looks.ts"));
  const code = await runOpenly(process.execPath, [script.path, ...(isWhole ? ["--all"] : [])], { cwd: root });
  script.remove();
  return isWhole || code !== 0 ? countStage(code === 0) : NOTHING;
}

/** The journeys that must go without a network, and what proves that there is none. */
export async function testOffline(args = []) {
  if (!(await makeReady())) return countStage(false);
  return offlineCommand([]) === null ? cannotGoOffline() : testInside(args);
}

const testInside = (args) =>
  testJourneys("Running the journeys that need no network, where there is none but loopback.", args, {
    [offlineMark]: "inside",
  });

function cannotGoOffline() {
  const name =
    "the journeys without a network: this system makes no network namespace (unshare and ip, as root or by user namespaces)";
  return { ...NOTHING, skipped: [name] };
}

async function testJourneys(what, args, place = {}) {
  say(what);
  const file = reportFile("e2e");
  // Outside in any case: a display server without a network takes a number that another one has, and with it its socket.
  const displays = await openDisplays(Math.min(MOST_WORKERS, availableParallelism()));
  const env = {
    ...process.env,
    ...place,
    RIGHTSDESK_DISPLAYS: JSON.stringify(displays.map((display) => display.env)),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  const command = await toolCommand("@playwright/test", "playwright", ["test", ...args]);
  const [program = "", ...rest] = (place[offlineMark] === "inside" ? offlineCommand(command) : null) ?? command;
  const code = await runOpenly(program, rest, { cwd: root, env });
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
