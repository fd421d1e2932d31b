// Says what a torture must not show, in words; nothing when all is well.
import type { Wishes } from "./plan-kills.ts";
import type { Tally } from "./run-torture.ts";

/** `findFaults(tally, { kills: 100, inData: 60 })` is `[]` after a good run. */
export const findFaults = (tally: Tally, wished: Pick<Wishes, "kills" | "inData">): readonly string[] => [
  ...(tally.kills < wished.kills ? [`Only ${tally.kills} of ${wished.kills} kills struck.`] : []),
  ...(tally.killsInData < wished.inData ? [`Only ${tally.killsInData} of ${wished.inData} kills struck in DATA.`] : []),
  ...findLosses(tally),
  ...(tally.unsure > tally.kills ? [`The person was asked ${tally.unsure} times after ${tally.kills} kills.`] : []),
];

/** Of every run, whatever struck it. */
export const findLosses = ({ lost, doubledUnseen }: Pick<Tally, "lost" | "doubledUnseen">): readonly string[] => [
  ...(lost > 0 ? [`${lost} letters did not arrive.`] : []),
  ...(doubledUnseen > 0 ? [`${doubledUnseen} letters came twice, and nobody had been asked.`] : []),
];
