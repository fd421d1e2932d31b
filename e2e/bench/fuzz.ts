// `npm run fuzz -- [cases] [seed] [milliseconds]`: reads texts that nobody wrote; none may throw, take too long or say what is not there.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { root } from "../runtime/places.mjs";
import { createAsker } from "./ask-worker.ts";
import { readBenchTexts } from "./bench-texts.ts";
import { fuzzTexts } from "./fuzz-texts.ts";
import type { FuzzAnswer, FuzzCase } from "./fuzz-worker.ts";

const cases = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
/** Of processor time. A case has some thousand characters and takes some milliseconds; a hundred times that is a pattern gone wild. */
const limitMs = Number(process.argv[4] ?? 1500);
if (!Number.isInteger(cases) || cases < 2 || !Number.isInteger(seed) || !(limitMs > 0)) {
  process.stderr.write("npm run fuzz -- [cases] [seed] [milliseconds]: whole numbers, at least two cases.\n");
  process.exit(2);
}

const { pieces, areReal } = await readBenchTexts();
if (!areReal)
  process.stderr.write(
    "The real policies are not here (../shared/policies-dev): an invented one is changed instead.\n",
  );

/** By the clock, for what does not end at all; other programs may have the core for a while. */
const patienceMs = limitMs + 60_000;
const asker = createAsker<FuzzCase, FuzzAnswer>(new URL("./fuzz-worker.mjs", import.meta.url), patienceMs);
let slowest = 0;

/** What is wrong with the reading of one case; null where all is well. */
const judge = async (one: FuzzCase): Promise<string | null> => {
  const asked = await asker.ask(one);
  if (asked.kind === "silent") return `did not end in ${patienceMs} ms`;
  const { tookMs, wrong } = asked.answer;
  slowest = Math.max(slowest, tookMs);
  return wrong ?? (tookMs > limitMs ? `took ${Math.round(tookMs)} ms` : null);
};

/** Keeps the text for whoever mends it. */
const tell = async ({ text, isPage }: FuzzCase, wrong: string): Promise<void> => {
  const file = join(root, "out", isPage ? "fuzz-failure.html" : "fuzz-failure.txt");
  await mkdir(join(root, "out"), { recursive: true });
  await writeFile(file, text);
  process.stderr.write(`${wrong}\nThe text is in ${file}; seed ${seed}.\n`);
};

/** Reads the texts up to the first that goes wrong; false where one did. */
const runCases = async (texts: fc.Arbitrary<string>, isPage: boolean, seedOfThese: number, numRuns: number) => {
  for (const text of fc.sample(texts, { numRuns, seed: seedOfThese })) {
    const wrong = await judge({ text, isPage });
    if (wrong === null) continue;
    await tell({ text, isPage }, wrong);
    return false;
  }
  return true;
};

/** Texts that are made at once: a hundred thousand fill the memory. */
const portion = 1000;

const runAll = async (): Promise<boolean> => {
  const { text, page } = fuzzTexts(pieces);
  for (let done = 0; done < cases; done += portion) {
    const count = Math.min(portion, cases - done);
    const half = Math.ceil(count / 2);
    if (!(await runCases(text, false, seed + done, half))) return false;
    if (half < count && !(await runCases(page, true, seed + done, count - half))) return false;
  }
  return true;
};

const start = performance.now();
process.stdout.write(`Reading ${cases} texts and pages that nobody wrote, seed ${seed}.\n`);
const isWell = await runAll();
await asker.end();
if (isWell) {
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(
    `${cases} read in ${seconds} s; none threw, none invented; the slowest took ${Math.round(slowest)} ms.\n`,
  );
}
process.exitCode = isWell ? 0 : 1;
