// `npm run score`: holds the reader to labelled policies, beside a plain reader made of patterns.
import { devFolder, readLabelled } from "./dev-set.ts";
import type { Judged } from "./judge-findings.ts";
import { describeWrong } from "./list-rules.ts";
import { PythonFailed } from "./run-python.ts";
import { parseScoreArguments, type ScoreWish, scoreUsage } from "./score-arguments.ts";
import { scoreSet } from "./score-set.ts";
import { writeConfidences } from "./write-confidences.ts";
import { writeIntoPage } from "./write-into-page.ts";

const sayMissing = (folder: string, split: string | null): void => {
  const what = folder === devFolder ? "beside this repository (../shared/policies-dev)" : `in ${folder}`;
  const which = split === null ? "" : ` of the split "${split}"`;
  process.stderr.write(`There are no labelled policies${which} ${what}, so nothing is scored.\n`);
};

const run = async (wish: ScoreWish): Promise<number> => {
  const folders = wish.sets.length === 0 ? [devFolder] : wish.sets;
  const learned: Judged[] = [];
  let policies = 0;
  for (const folder of folders) {
    const truths = await readLabelled(folder, wish.split);
    if (truths === null || truths.length === 0) {
      sayMissing(folder, wish.split);
      return 1;
    }
    const scored = await scoreSet(folder, truths);
    if (folders.length > 1) process.stdout.write(`\n${folder}\n\n`);
    process.stdout.write(`${[...scored.tables, describeWrong(scored.judged)].join("\n\n")}\n`);
    if (wish.withErrors) process.stdout.write(await scored.listErrors());
    if (wish.intoPage) await writeIntoPage("reader.md", scored.tables.join("\n\n"));
    // two sets may use the same ids
    learned.push(...scored.judged.map((one) => ({ ...one, policy: `${folder}/${one.policy}` })));
    policies += scored.policies;
  }
  if (wish.calibrate) await writeConfidences(learned, policies);
  return 0;
};

const wish = parseScoreArguments(process.argv.slice(2));
if (wish === null) {
  process.stderr.write(scoreUsage);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(wish);
  } catch (error) {
    if (!(error instanceof PythonFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
