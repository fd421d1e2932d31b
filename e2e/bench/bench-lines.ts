// The lines of the benches: what a figure is, and which bars it has to hold.

/** `runs`: how often it was measured; 0 where it is reckoned from shorter texts. */
export type BenchLine = { readonly value: number; readonly unit: string; readonly runs: number };

/** `requests`: how many the bar is for; with fewer or more of them it says nothing. */
type Bar = { readonly atLeast?: number; readonly atMost?: number; readonly requests?: number };

/** So many requests a tracker has at most, as far as its bars go. */
export const fullTracker = 100_000;

const bars: Readonly<Record<string, Bar>> = {
  "reader.perSecondPerCore": { atLeast: 500 },
  "reader.vsRegex": { atMost: 6 },
  "reader.scaling2": { atLeast: 1.6 },
  "outbox.vsPool": { atMost: 1.3 },
  "store.vsPlain": { atMost: 1.5 },
  "store.unlockMs": { atMost: 1000 },
  "tracker.boardMs": { atMost: 150, requests: fullTracker },
  "tracker.boardVsEmpty": { atMost: 1.5, requests: fullTracker },
  "tracker.frameP95Ms": { atMost: 33, requests: fullTracker },
  "tracker.frameLongestMs": { atMost: 33, requests: fullTracker },
  "tracker.deriveMs": { atMost: 1000, requests: fullTracker },
  "tracker.searchMs": { atMost: 16, requests: fullTracker },
  "search.p95Ms": { atMost: 16, requests: fullTracker },
  "scroll.worstFrameMs": { atMost: 33, requests: fullTracker },
  "import.vsInserts": { atMost: 3, requests: fullTracker },
  "start.vsBare": { atMost: 1.3 },
  "memory.vsBare": { atMost: 1.4 },
  "package.mb": { atMost: 15 },
};

/** Of an even number of values the upper of the two in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** To four digits. */
export const round = (value: number): number => Number(value.toPrecision(4));

/** Whether the line holds its bar, in words; empty where it has none. `requests`: with how many it was measured. */
export const judgeLine = (name: string, { value }: BenchLine, requests?: number): string => {
  const { atLeast, atMost, requests: barRequests } = bars[name] ?? {};
  if (barRequests !== undefined && barRequests !== requests)
    return `not judged: the bar is for ${barRequests.toLocaleString("en")} of them`;
  if (atLeast !== undefined) return `${value >= atLeast ? "holds" : "FAILS"}: at least ${atLeast}`;
  if (atMost !== undefined) return `${value <= atMost ? "holds" : "FAILS"}: at most ${atMost}`;
  return "";
};
