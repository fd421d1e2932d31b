// `npm test`: gets what is missing and runs every check; `unit`, `e2e`, `offline` or `check` behind it runs a part.
import { addCounts, NOTHING, summarize } from "./count-results.mjs";
import { prepareScripts } from "./prepare.mjs";
import { runScript, Stop, say } from "./say.mjs";
import { checkPromises, checkStyle, checkTypes, testOffline, testUnits, testWhole } from "./stages.mjs";

const CHECK = [checkStyle, checkPromises, checkTypes, testUnits];
const PARTS = { all: [...CHECK, testWhole], check: CHECK, unit: [testUnits], e2e: [testWhole], offline: [testOffline] };

/** What is skipped is not seen to work: it is named, loudly. */
function nameSkipped({ skipped }) {
  if (skipped.length > 0)
    say(`\n!!! SKIPPED, so not known to work:\n${skipped.map((name) => `!!!   ${name}`).join("\n")}`);
}

await runScript(async () => {
  const [part = "all", ...args] = process.argv.slice(2);
  const stages = PARTS[part];
  if (stages === undefined) throw new Stop(`There is no part "${part}": name one of ${Object.keys(PARTS).join(", ")}.`);
  await prepareScripts();
  let counts = NOTHING;
  for (const stage of stages) counts = addCounts([counts, await stage(args)]);
  nameSkipped(counts);
  say(`\n${summarize(counts)}`);
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});
