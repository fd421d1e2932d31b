// `npm run recheck -- [words of a path]`: asks a checker of each regular expression of the reader whether some text makes it slow.
import { check } from "recheck";
import { listRepeating, type Pattern } from "./list-patterns.ts";
import { formatTable } from "./print-table.ts";

/** Most are judged in a tenth of a second, some never. */
const limitMs = 5000;
const atOnce = 2;

type Verdict = {
  readonly pattern: Pattern;
  readonly kind: "safe" | "polynomial" | "exponential" | "unknown";
  readonly note: string;
};

const judge = async (pattern: Pattern): Promise<Verdict> => {
  const found = await check(pattern.source, pattern.flags, { timeout: limitMs });
  if (found.status === "safe") return { pattern, kind: "safe", note: "" };
  if (found.status === "unknown") return { pattern, kind: "unknown", note: found.error.kind };
  const { complexity } = found;
  const note = complexity.type === "polynomial" ? `degree ${complexity.degree}` : "";
  return { pattern, kind: complexity.type, note: `${note} ${found.attack.pattern.slice(0, 60)}`.trim() };
};

const judgeAll = async (patterns: readonly Pattern[]): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  const left = [...patterns];
  const work = async () => {
    for (let pattern = left.shift(); pattern !== undefined; pattern = left.shift()) {
      verdicts.push(await judge(pattern));
      if (verdicts.length % 50 === 0) process.stderr.write(`${verdicts.length} of ${patterns.length}\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return verdicts;
};

const words = process.argv.slice(2);
const patterns = (await listRepeating()).filter(({ place }) => words.every((word) => place.includes(word)));
process.stdout.write(
  `Checking the ${patterns.length} regular expressions that repeat something; this takes some minutes.\n`,
);
const verdicts = await judgeAll(patterns);
const ofKind = (kind: Verdict["kind"]) => verdicts.filter((verdict) => verdict.kind === kind);
for (const kind of ["exponential", "polynomial", "unknown"] as const) {
  const rows = ofKind(kind).map(({ pattern, note }) => [pattern.place, note, pattern.source.slice(0, 70)]);
  if (rows.length > 0) process.stdout.write(`\n${kind}\n${formatTable(rows)}\n`);
}
const counts = (["safe", "polynomial", "unknown", "exponential"] as const).map(
  (kind) => `${ofKind(kind).length} ${kind}`,
);
process.stdout.write(
  `\n${counts.join(", ")}. A polynomial one is run on a sentence or a window only; the 10 MB bench holds that.\n`,
);
// the checker's helper process would keep us
process.exit(ofKind("exponential").length > 0 ? 1 : 0);
