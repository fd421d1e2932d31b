// Finds the hostile text that takes longest, and how its time grows.
import { hostileTexts } from "./hostile-texts.ts";
import { secondsOf } from "./measure-time.ts";
import { readAll } from "./read-all.ts";

const timeOf = (text: string): number => secondsOf(() => readAll([text]));

export type Worst = {
  readonly name: string;
  /** For ten million characters; reckoned from fewer where that would take minutes. */
  readonly seconds: number;
  /** Time at the largest length over that at a quarter of it; 4 is linear, 16 a square. */
  readonly growth: number;
  readonly isReckoned: boolean;
};

const whole = 10_000_000;
const patience = 60;
type Text = { readonly name: string; readonly make: (length: number) => string };

/** Seconds at ten million characters as far as two short lengths tell. */
const foresee = ({ make }: Text): { seconds: number; growth: number } => {
  const [small, large] = [make(50_000), make(200_000)];
  // the engine makes the code for such a text quick at its first reading
  timeOf(small);
  const quarter = Math.min(timeOf(small), timeOf(small));
  const full = Math.min(timeOf(large), timeOf(large));
  const growth = full / Math.max(quarter, 0.001);
  // a growth of 4 at four times the length is linear; 16 is a square
  const power = Math.max(1, Math.log(growth) / Math.log(4));
  return { seconds: full * (whole / 200_000) ** power, growth };
};

const measure = (text: Text, foreseen: { seconds: number; growth: number }): Worst => {
  if (foreseen.seconds > patience) return { name: text.name, ...foreseen, isReckoned: true };
  const quarter = timeOf(text.make(whole / 4));
  const seconds = timeOf(text.make(whole));
  return { name: text.name, seconds, growth: seconds / quarter, isReckoned: false };
};

/** All texts at short lengths, those that promise to be slowest at ten million characters; slowest first. */
export const measureWorst = (real: readonly string[]): readonly Worst[] =>
  hostileTexts(real)
    .map((text) => ({ text, foreseen: foresee(text) }))
    .sort((one, other) => other.foreseen.seconds - one.foreseen.seconds)
    .slice(0, 6)
    .map(({ text, foreseen }) => measure(text, foreseen))
    .sort((one, other) => other.seconds - one.seconds);
