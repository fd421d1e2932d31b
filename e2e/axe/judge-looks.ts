// Holds what axe looked at against every state that a room has: what was never looked at, and a table of all.
import type { Look } from "./tally.ts";

export type Verdict = {
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly table: string;
};

/** The fewest words that say where a state is looked at: the first test that did. */
const rowOf = (state: string, looks: readonly Look[]): string => {
  const [room, kind] = state.split(":");
  const worst = looks.reduce((most, { violations }) => Math.max(most, violations), 0);
  const found = looks[0] === undefined ? "never looked at" : `${worst} | ${looks.length} | ${looks[0].test}`;
  return `| ${room} | ${kind} | ${looks[0] === undefined ? `${found} | 0 | ` : found} |`;
};

export const judgeLooks = (states: readonly string[], looks: readonly Look[]): Verdict => {
  const of = (state: string) => looks.filter((look) => look.state === state);
  const known = new Set(states);
  const missing = states.filter((state) => of(state).length === 0);
  return {
    missing,
    unknown: [...new Set(looks.map(({ state }) => state))].filter((state) => !known.has(state)),
    table: [
      `# What axe found in each state of each room`,
      "",
      `${states.length} states, ${missing.length} of them never looked at; ${looks.length} looks.`,
      "",
      "| room | state | violations at most | looks | first test |",
      "|---|---|---|---|---|",
      ...states.map((state) => rowOf(state, of(state))),
      "",
    ].join("\n"),
  };
};
