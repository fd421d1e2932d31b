// `npm run recheck -- [--new [--write]] [words of a path]`: asks a checker of each regular expression of the reader whether some text makes it slow.
import { judgeAll, type Verdict, type VerdictKind, verdictKinds } from "./judge-pattern.ts";
import { readKnown, writeKnown } from "./known-verdicts.ts";
import { listRepeating, type Pattern, signOf } from "./list-patterns.ts";
import { formatTable } from "./print-table.ts";

const args = process.argv.slice(2);
const onlyNew = args.includes("--new");
const words = args.filter((word) => !word.startsWith("--"));

/** Those of which the last whole run said something keep that verdict. */
const split = (
  patterns: readonly Pattern[],
  known: ReadonlyMap<string, VerdictKind>,
): { readonly judged: Verdict[]; readonly left: Pattern[] } => {
  const judged: Verdict[] = [];
  const left: Pattern[] = [];
  for (const pattern of patterns) {
    const kind = known.get(signOf(pattern));
    if (kind === undefined) left.push(pattern);
    else judged.push({ pattern, kind, note: "" });
  }
  return { judged, left };
};

const all = (await listRepeating()).filter(({ place }) => words.every((word) => place.includes(word)));
const { judged, left } = split(all, onlyNew ? await readKnown() : new Map());
process.stdout.write(`Checking ${left.length} of ${all.length} regular expressions that repeat something.\n`);
const fresh = await judgeAll(left, (done) => process.stderr.write(`${done} of ${left.length}\n`));
const verdicts = [...judged, ...fresh];
const ofKind = (kind: VerdictKind) => verdicts.filter((verdict) => verdict.kind === kind);
const shown = onlyNew ? (["exponential"] as const) : (["exponential", "polynomial", "unknown"] as const);
for (const kind of shown) {
  const rows = ofKind(kind).map(({ pattern, note }) => [pattern.place, note, pattern.source.slice(0, 70)]);
  if (rows.length > 0) process.stdout.write(`\n${kind}\n${formatTable(rows)}\n`);
}
const counts = verdictKinds.map((kind) => `${ofKind(kind).length} ${kind}`);
process.stdout.write(
  `\n${counts.join(", ")}. A polynomial one is run on a sentence or a window only; the 10 MB bench holds that.\n`,
);
if (words.length === 0 && (!onlyNew || args.includes("--write"))) await writeKnown(verdicts);
// the checker's helper process would keep us
process.exit(ofKind("exponential").length > 0 ? 1 : 0);
