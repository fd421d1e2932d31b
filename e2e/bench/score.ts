// `npm run score`: holds the reader to the labelled policies, beside a plain reader made of patterns.
import { mkdir, readFile as readText, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createPolicyReader } from "../../electron/adapters/policy-files/create-policy-reader.ts";
import { describeFindings } from "../../electron/cli/describe-findings.ts";
import { extractPolicy } from "../../electron/core/policy/extract-policy.ts";
import { root } from "../runtime/places.mjs";
import { formatCalibration } from "./calibration.ts";
import { type DevPolicy, devFolder, readDevSet, readDevText } from "./dev-set.ts";
import { type Described, type Judged, judgeFindings, type Names } from "./judge-findings.ts";
import { PythonFailed, runPython } from "./run-python.ts";
import { type Column, formatScores, type Scores } from "./score-table.ts";

const folder = join(root, "out", "score");
const readFile = createPolicyReader({ loadPdfjs: () => import("pdfjs-dist/legacy/build/pdf.mjs") });

type Read = { readonly truth: DevPolicy; readonly described: Described };

const readOne = async (truth: DevPolicy): Promise<Read> => {
  const reading = await readFile({ bytes: new TextEncoder().encode(await readDevText(truth)), name: truth.file });
  if (!reading.ok) throw new Error(`${truth.file}: ${reading.sentence}`);
  return { truth, described: describeFindings(extractPolicy(reading.snapshot)) };
};

/** Writes a file beside the others under `out` and gives its path. */
const keep = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

const toLines = (values: readonly unknown[]): string => `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;

const scoreSubset = async (subset: string, predictions: string, truth: string): Promise<Record<string, Scores>> => {
  const text = await runPython(["score.py", predictions, "--truth", truth, "--subset", subset, "--json"]);
  // Python writes NaN, which is no JSON
  return JSON.parse(text.replace(/\bNaN\b/g, "null")) as Record<string, Scores>;
};

type Predictions = { readonly ours: string; readonly plain: string };

const makeColumn = async (
  name: string,
  policies: readonly DevPolicy[],
  { ours, plain }: Predictions,
): Promise<Column> => {
  const ids = new Set(policies.map(({ id }) => id));
  const pick = (lines: string) =>
    lines
      .split("\n")
      .filter((line) => line !== "" && ids.has((JSON.parse(line) as { id: string }).id))
      .join("\n");
  const truth = await keep(`truth-${name}.jsonl`, toLines(policies));
  const scores = await scoreSubset("all", await keep(`reader-${name}.jsonl`, pick(ours)), truth);
  const baseline = await scoreSubset("all", await keep(`plain-${name}.jsonl`, pick(plain)), truth);
  const [one, other] = [scores.all, baseline.all];
  if (one === undefined || other === undefined) throw new PythonFailed("score.py gave no scores.");
  return { name, scores: one, baseline: other };
};

const nameAll = async (read: readonly Read[]): Promise<Names> => {
  const script =
    "import json,sys,score; d=json.load(sys.stdin); print(json.dumps({'rights':{x:score.norm_right(x) for x in d['rights']},'laws':{x:score.norm_law(x) for x in d['laws']}}))";
  const rights = new Set(read.flatMap(({ described }) => described.rights.map(({ right }) => right)));
  const laws = new Set(read.flatMap(({ described }) => described.laws.map(({ law }) => law)));
  return JSON.parse(await runPython(["-c", script], JSON.stringify({ rights: [...rights], laws: [...laws] }))) as Names;
};

const describeRules = (judged: readonly Judged[]): string => {
  const policies = new Map<string, Set<string>>();
  for (const { rule, policy } of judged) policies.set(rule, (policies.get(rule) ?? new Set()).add(policy));
  const withHits = (count: number) =>
    [...policies]
      .filter(([, { size }]) => size === count)
      .map(([rule]) => rule)
      .sort();
  const list = (rules: readonly string[]) => (rules.length === 0 ? "none" : rules.join(", "));
  return `Rules that decide in one policy: ${list(withHits(1))}\nRules that decide in two: ${list(withHits(2))}`;
};

const worstRules = (judged: readonly Judged[]): string => {
  const wrong = judged.filter(({ isRight }) => !isRight);
  const counts = new Map<string, number>();
  for (const { rule } of wrong) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const top = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 12);
  return `Rules by what they got wrong: ${top.map(([rule, count]) => `${rule} ${count}`).join(", ")}`;
};

const predict = async (read: readonly Read[]): Promise<Predictions> => {
  const lines = toLines(read.map(({ truth, described }) => ({ id: truth.id, file: truth.file, ...described })));
  await keep("reader.jsonl", lines);
  const ours = await runPython(["to_predictions.py", join(devFolder, "truth.jsonl")], lines);
  await keep("predictions.jsonl", ours);
  return { ours, plain: await runPython(["baseline.py"]) };
};

/** Puts the tables into the page that is committed, between its two marks. */
const writeIntoPage = async (tables: string): Promise<void> => {
  const file = join(root, "docs", "reader.md");
  const [before, behind] = [/^[\s\S]*<!-- score -->\n/, /<!-- end of score -->[\s\S]*$/];
  const page = await readText(file, "utf8");
  const [head, tail] = [before.exec(page)?.[0], behind.exec(page)?.[0]];
  if (head === undefined || tail === undefined) throw new Error("docs/reader.md has lost its marks.");
  await writeFile(file, `${head}\n\`\`\`text\n${tables}\n\`\`\`\n\n${tail}`);
};

const run = async (): Promise<number> => {
  const truths = await readDevSet();
  if (truths === null) {
    process.stderr.write(
      "There are no labelled policies beside this repository (../shared/policies-dev), so nothing is scored.\n",
    );
    return 1;
  }
  await mkdir(folder, { recursive: true });
  const read: Read[] = [];
  for (const truth of truths) read.push(await readOne(truth));
  const predictions = await predict(read);
  const languages = [...new Set(truths.map(({ lang }) => lang))].sort();
  const subsets: [string, DevPolicy[]][] = [
    ["gold", truths.filter(({ gold }) => gold)],
    ["silver", truths.filter(({ gold }) => !gold)],
    ...languages.map((lang): [string, DevPolicy[]] => [lang, truths.filter((truth) => truth.lang === lang)]),
  ];
  const columns: Column[] = [];
  for (const [name, policies] of subsets) columns.push(await makeColumn(name, policies, predictions));
  const names = await nameAll(read);
  const judged = read.flatMap(({ truth, described }) => judgeFindings(truth, described, names));
  const parts = [formatScores(columns), formatCalibration(judged), describeRules(judged), worstRules(judged)];
  process.stdout.write(`${parts.join("\n\n")}\n`);
  if (process.argv.includes("--write")) await writeIntoPage(parts.slice(0, 3).join("\n\n"));
  if (process.argv.includes("--errors"))
    process.stdout.write(await runPython(["score.py", join(folder, "predictions.jsonl"), "--errors", "200"]));
  return 0;
};

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof PythonFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
