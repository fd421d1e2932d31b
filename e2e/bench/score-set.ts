// Scores one labelled set: the tables of `npm run score`.
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { root } from "../runtime/places.mjs";
import { formatCalibration } from "./calibration.ts";
import type { DevPolicy } from "./dev-set.ts";
import { type Judged, judgeFindings, type Names } from "./judge-findings.ts";
import { describeRules } from "./list-rules.ts";
import { describeAll, type ReadPolicy, readSet, toLines } from "./read-set.ts";
import { PythonFailed, runPython } from "./run-python.ts";
import { type Column, formatScores, type Scores } from "./score-table.ts";

export type ScoredSet = {
  readonly policies: number;
  readonly judged: readonly Judged[];
  /** Scores, calibration, rules with few hits. */
  readonly tables: readonly string[];
  /** Every error, a line each. */
  readonly listErrors: () => Promise<string>;
};

type Predictions = { readonly ours: string; readonly plain: string };
type Keep = (name: string, text: string) => Promise<string>;

/** Writes into a folder under `out` and gives the path. */
const keepIn = async (folder: string): Promise<Keep> => {
  await mkdir(folder, { recursive: true });
  return async (name, text) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
};

const scoreOnce = async (predictions: string, truth: string): Promise<Scores> => {
  const text = await runPython(["score.py", predictions, "--truth", truth, "--subset", "all", "--json"]);
  // Python writes NaN, which is no JSON
  const { all } = JSON.parse(text.replace(/\bNaN\b/g, "null")) as { all?: Scores };
  if (all === undefined) throw new PythonFailed("score.py gave no scores.");
  return all;
};

const makeColumn = async (
  name: string,
  policies: readonly DevPolicy[],
  { ours, plain }: Predictions,
  keep: Keep,
): Promise<Column> => {
  const ids = new Set(policies.map(({ id }) => id));
  const pick = (lines: string) =>
    lines
      .split("\n")
      .filter((line) => line !== "" && ids.has((JSON.parse(line) as { id: string }).id))
      .join("\n");
  const truth = await keep(`truth-${name}.jsonl`, toLines(policies));
  return {
    name,
    scores: await scoreOnce(await keep(`reader-${name}.jsonl`, pick(ours)), truth),
    baseline: await scoreOnce(await keep(`plain-${name}.jsonl`, pick(plain)), truth),
  };
};

const nameAll = async (read: readonly ReadPolicy[]): Promise<Names> => {
  const script =
    "import json,sys,score; d=json.load(sys.stdin); print(json.dumps({'rights':{x:score.norm_right(x) for x in d['rights']},'laws':{x:score.norm_law(x) for x in d['laws']}}))";
  const rights = new Set(read.flatMap(({ findings }) => findings.rights.map(({ right }) => right)));
  const laws = new Set(read.flatMap(({ findings }) => findings.laws.map(({ law }) => law)));
  return JSON.parse(await runPython(["-c", script], JSON.stringify({ rights: [...rights], laws: [...laws] }))) as Names;
};

/** All, then gold and silver where there are both, then by language. */
const listSubsets = (truths: readonly DevPolicy[]): readonly (readonly [string, readonly DevPolicy[]])[] => {
  const languages = [...new Set(truths.map(({ lang }) => lang))].sort();
  const gold = truths.filter((truth) => truth.gold);
  const silver = truths.filter((truth) => !truth.gold);
  const whole: [string, DevPolicy[]][] =
    gold.length === 0 || silver.length === 0
      ? [["all", [...truths]]]
      : [
          ["gold", gold],
          ["silver", silver],
        ];
  if (languages.length < 2) return whole;
  return [...whole, ...languages.map((lang) => [lang, truths.filter((truth) => truth.lang === lang)] as const)];
};

export const scoreSet = async (folder: string, truths: readonly DevPolicy[]): Promise<ScoredSet> => {
  const keep = await keepIn(join(root, "out", "score", basename(resolve(folder))));
  const read = await readSet(folder, truths);
  // the plain reader opens the files from its own folder, unless they are named whole
  const truth = await keep("truth.jsonl", toLines(truths.map((one) => ({ ...one, file: resolve(folder, one.file) }))));
  const lines = describeAll(read);
  await keep("reader.jsonl", lines);
  const ours = await runPython(["to_predictions.py", truth], lines);
  const predictions = await keep("predictions.jsonl", ours);
  const plain = await runPython(["baseline.py", "--truth", truth]);
  const columns: Column[] = [];
  for (const [name, policies] of listSubsets(truths))
    columns.push(await makeColumn(name, policies, { ours, plain }, keep));
  const names = await nameAll(read);
  const judged = read.flatMap(({ truth: labels, findings }) => judgeFindings(labels, findings, names));
  return {
    policies: truths.length,
    judged,
    tables: [formatScores(columns), formatCalibration(judged), describeRules(judged)],
    listErrors: () => runPython(["score.py", predictions, "--truth", truth, "--subset", "all", "--errors", "200"]),
  };
};
