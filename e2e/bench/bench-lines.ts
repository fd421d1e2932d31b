// The lines of the benches: what a figure is, and which bars it has to hold.

/** `runs`: how often it was measured; 0 where it is reckoned from shorter texts. */
export type BenchLine = { readonly value: number; readonly unit: string; readonly runs: number };

type Bar = { readonly atLeast?: number; readonly atMost?: number };

const bars: Readonly<Record<string, Bar>> = {
  "reader.perSecondPerCore": { atLeast: 500 },
  "reader.vsRegex": { atMost: 6 },
  "reader.scaling2": { atLeast: 1.6 },
  "outbox.vsPool": { atMost: 1.3 },
  "store.vsPlain": { atMost: 1.5 },
  "store.unlockMs": { atMost: 1000 },
  "tracker.boardMs": { atMost: 150 },
  "tracker.boardVsEmpty": { atMost: 1.5 },
  "tracker.frameP95Ms": { atMost: 33 },
  "tracker.frameLongestMs": { atMost: 33 },
  "tracker.deriveMs": { atMost: 1000 },
};

/** Of an even number of values the upper of the two in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** To four digits. */
export const round = (value: number): number => Number(value.toPrecision(4));

/** Whether the line holds its bar, in words; empty where it has none. */
export const judgeLine = (name: string, { value }: BenchLine): string => {
  const { atLeast, atMost } = bars[name] ?? {};
  if (atLeast !== undefined) return `${value >= atLeast ? "holds" : "FAILS"}: at least ${atLeast}`;
  if (atMost !== undefined) return `${value <= atMost ? "holds" : "FAILS"}: at most ${atMost}`;
  return "";
};
