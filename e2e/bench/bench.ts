// `npm run bench`: how fast the reader, the outbox and the store are; a table, and `out/bench.json` for a machine. bench-board.ts comes after it.
import { type BenchLine, judgeLine, median, round } from "./bench-lines.ts";
import { readBenchTexts } from "./bench-texts.ts";
import { keepLines } from "./keep-lines.ts";
import { measureOutbox } from "./measure-outbox.ts";
import { measureStore, measureUnlock } from "./measure-store.ts";
import { secondsOf } from "./measure-time.ts";
import { measureScaling } from "./measure-workers.ts";
import { measureWorst } from "./measure-worst.ts";
import { readPlainPatterns } from "./plain-patterns.ts";
import { formatTable } from "./print-table.ts";
import { readAll } from "./read-all.ts";

const runs = 7;
/**
 * The engine makes the code fast while it runs, beside us and on our account; what counts is a long run. Seen ten seconds after
 * the start, a tenth of all time was still the compiler's.
 */
const warmUpSeconds = 20;

const countHits = (pattern: RegExp, texts: readonly string[]): number => {
  let hits = 0;
  for (const text of texts) for (const _hit of text.matchAll(pattern)) hits += 1;
  return hits;
};

/** The two are timed in turn: caches that other programs fill are as cold for both. */
const measureSpeed = (pieces: readonly string[], pattern: RegExp | null): Record<string, BenchLine> => {
  for (let warm = 0; warm < warmUpSeconds; ) warm += secondsOf(() => readAll(pieces));
  if (pattern !== null) for (let warm = 0; warm < 1; ) warm += secondsOf(() => countHits(pattern, pieces));
  const rates: number[] = [];
  const ratios: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const ours = secondsOf(() => readAll(pieces));
    rates.push(pieces.length / ours);
    if (pattern !== null) ratios.push(ours / secondsOf(() => countHits(pattern, pieces)));
  }
  const speed: BenchLine = { value: round(median(rates)), unit: "policies/s", runs };
  if (pattern === null) return { "reader.perSecondPerCore": speed };
  return {
    "reader.perSecondPerCore": speed,
    "reader.vsRegex": { value: round(median(ratios)), unit: "times", runs },
  };
};

// First, while this process is small: the store and the sockets are what is measured.
const rounds = await measureOutbox(3);
const stores = await measureStore(5);
const unlocks = await measureUnlock(5);
const { pieces, areReal } = await readBenchTexts();
if (!areReal)
  process.stderr.write("The real policies are not here (../shared/policies-dev): an invented one is read instead.\n");
const speed = measureSpeed(pieces, await readPlainPatterns());
const ratios = await measureScaling(3, { pieces, warmUpMs: warmUpSeconds * 1000, forMs: 1500 });
const worst = measureWorst(areReal ? pieces.slice(0, 40) : []);
const first = worst[0];
const lines: Record<string, BenchLine> = {
  "outbox.vsPool": {
    value: round(median(rounds.map(({ ours, pool }) => ours / pool))),
    unit: "times",
    runs: rounds.length,
  },
  "store.vsPlain": {
    value: round(median(stores.map(({ sealed, plain }) => sealed / plain))),
    unit: "times",
    runs: stores.length,
  },
  "store.unlockMs": {
    value: round(median(unlocks.map(({ passphrase, opening }) => passphrase + opening))),
    unit: "ms",
    runs: unlocks.length,
  },
  ...speed,
  "reader.scaling2": { value: round(median(ratios)), unit: "times", runs: ratios.length },
  ...(first === undefined
    ? {}
    : { "reader.worst10MB": { value: round(first.seconds), unit: "s", runs: first.isReckoned ? 0 : 1 } }),
};
await keepLines(lines);
const rows = Object.entries(lines).map(([name, line]) => [name, String(line.value), line.unit, judgeLine(name, line)]);
process.stdout.write(`${formatTable([["", "value", "unit", ""], ...rows])}\n\n`);
const seconds = rounds.map(({ ours, pool, floor }) => [ours, pool, floor].map((one) => one.toFixed(2)));
process.stdout.write(
  `${formatTable([["1,000 letters: outbox, s", "bare pool, s", "bare commits, s"], ...seconds])}\n\n`,
);
const slow = worst.map(({ name, seconds, growth, isReckoned }) => [
  name,
  `${isReckoned ? "about " : ""}${seconds.toFixed(2)}`,
  growth.toFixed(1),
]);
process.stdout.write(`${formatTable([["the slowest texts of 10 MB", "seconds", "x of a quarter"], ...slow])}\n`);
