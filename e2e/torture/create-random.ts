// Chance that repeats itself: the same seed gives the same kills at the same moments.

export type Random = {
  /** A whole number from 0 to `below` - 1. */
  readonly number: (below: number) => number;
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
};

/** `createRandom(2026).number(6)`; by the generator mulberry32, which is even enough for picking moments. */
export const createRandom = (seed: number): Random => {
  let state = seed | 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(fraction() * below);
  return {
    number,
    shuffle: (list) => {
      const shuffled = [...list];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const [taken] = shuffled.splice(number(last + 1), 1);
        if (taken !== undefined) shuffled.push(taken);
      }
      return shuffled;
    },
  };
};
