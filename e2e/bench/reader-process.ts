// Measures the reader in a process that does nothing else: what the store and the sockets leave in memory would slow it.
import { median } from "./bench-lines.ts";
import { readBenchTexts } from "./bench-texts.ts";
import { secondsOf } from "./measure-time.ts";
import { readPlainPatterns } from "./plain-patterns.ts";
import { readAll } from "./read-all.ts";

/** What `measure-reader.ts` is told. `vsRegex`: times of one pass of the plain patterns; null where they are not here. */
export type ReaderSpeed = { readonly perSecond: number; readonly vsRegex: number | null; readonly runs: number };

/** Of a fifth of a second each: one that another program disturbs is one of many. */
const runs = 21;
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
const measureSpeed = (pieces: readonly string[], pattern: RegExp | null): ReaderSpeed => {
  for (let warm = 0; warm < warmUpSeconds; ) warm += secondsOf(() => readAll(pieces));
  if (pattern !== null) for (let warm = 0; warm < 1; ) warm += secondsOf(() => countHits(pattern, pieces));
  const rates: number[] = [];
  const ratios: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const ours = secondsOf(() => readAll(pieces));
    rates.push(pieces.length / ours);
    if (pattern !== null) ratios.push(ours / secondsOf(() => countHits(pattern, pieces)));
  }
  return { perSecond: median(rates), vsRegex: pattern === null ? null : median(ratios), runs };
};

const { pieces } = await readBenchTexts();
process.send?.(measureSpeed(pieces, await readPlainPatterns()));
