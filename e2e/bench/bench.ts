// `npm run bench`: how fast the reader, the outbox and the store are; a table, and `out/bench.json` for a machine. bench-board.ts comes after it.
import { type BenchLine, judgeLine, median, round } from "./bench-lines.ts";
import { readBenchTexts } from "./bench-texts.ts";
import { keepLines } from "./keep-lines.ts";
import { measureOutbox } from "./measure-outbox.ts";
import { measureReader } from "./measure-reader.ts";
import { measureStore, measureUnlock } from "./measure-store.ts";
import { secondsOf } from "./measure-time.ts";
import { measureScaling } from "./measure-workers.ts";
import { measureWorst } from "./measure-worst.ts";
import { formatTable } from "./print-table.ts";
import { readAll } from "./read-all.ts";

/** The engine makes the code fast while it runs; `reader-process.ts` says how long. */
const warmUpMs = 20_000;

// First, while this process is small: the store and the sockets are what is measured.
const rounds = await measureOutbox(3);
const stores = await measureStore(5);
const unlocks = await measureUnlock(5);
const { pieces, areReal } = await readBenchTexts();
if (!areReal)
  process.stderr.write("The real policies are not here (../shared/policies-dev): an invented one is read instead.\n");
const speed = await measureReader();
const ratios = await measureScaling(3, { pieces, warmUpMs, forMs: 1500 });
// the worst texts are read here, by code that the engine has made fast
for (let warm = 0; warm < 5; ) warm += secondsOf(() => readAll(pieces));
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
