// Chooses by a seed at which moments the process dies, so that there is a letter left for each kill.
import { createRandom } from "./create-random.ts";
import { inDataMoments, type Moment, otherMoments } from "./moments.ts";

/** `after`: how many letters go out undisturbed first. `delay`: milliseconds that the kill waits where it is not held. */
export type PlannedKill = { readonly moment: Moment; readonly after: number; readonly delay: number };

export type Wishes = {
  readonly letters: number;
  readonly kills: number;
  /** How many of the kills fall between DATA and the server's answer, at least. */
  readonly inData: number;
  readonly seed: number;
};

/** Long enough for a start to have come anywhere from its first line to its last. */
const longestStart = 400;
const longestAnswer = 4;

/** Each kill costs one letter at the most: the others are spread over the time before, between and after the kills. */
const spread = (letters: number, parts: number, number: (below: number) => number): readonly number[] => {
  const shares = Array.from({ length: parts }, () => 0);
  for (let letter = 0; letter < letters; letter += 1) {
    const at = number(parts);
    shares[at] = (shares[at] ?? 0) + 1;
  }
  return shares;
};

/** `planKills({ letters: 200, kills: 100, inData: 60, seed: 2026 })`: every moment comes up where there are enough kills. */
export const planKills = ({ letters, kills, inData, seed }: Wishes): readonly PlannedKill[] => {
  if (kills > letters || inData > kills) throw new Error("Each kill needs a letter; at most all of them are in DATA.");
  const { number, shuffle } = createRandom(seed);
  const within = Array.from({ length: inData }, (_, at) => inDataMoments[at % inDataMoments.length] ?? "taken");
  const others = shuffle(otherMoments);
  const without = Array.from({ length: kills - inData }, (_, at) => others[at % others.length] ?? "answered");
  const shares = spread(letters - kills, kills + 1, number);
  return shuffle<Moment>([...within, ...without]).map((moment, at) => ({
    moment,
    after: shares[at] ?? 0,
    delay: number(moment === "starting" ? longestStart : longestAnswer),
  }));
};
