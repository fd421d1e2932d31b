// Tells the steps that lead to the due date from those that hold beside it.
import type { Reckoning, ReckonStep } from "../../../electron/shared/reckoning.ts";

const beside: readonly ReckonStep["kind"][] = ["acknowledge", "elsewhere", "extendable"];

/** What only authorities say, or nobody knows, in place of the law. */
const soft: readonly ReckonStep["kind"][] = ["guidance", "suspended", "suspended-still", "roll-unknown"];

export type SortedSteps = {
  readonly leading: readonly ReckonStep[];
  readonly beside: readonly ReckonStep[];
  readonly soft: readonly ReckonStep[];
};

/** Every step stands in exactly one of the three, in its order. */
export const sortSteps = (steps: Reckoning["steps"]): SortedSteps => ({
  leading: steps.filter(({ kind }) => !beside.includes(kind) && !soft.includes(kind)),
  beside: steps.filter(({ kind }) => beside.includes(kind)),
  soft: steps.filter(({ kind }) => soft.includes(kind)),
});

/** Why there is no due date, by the last step that leads to it. */
export const whyOpen = (steps: Reckoning["steps"]): "waiting" | "no-day" | "no-right" | "not-in-force" => {
  const last = sortSteps(steps).leading.at(-1)?.kind;
  return last === "no-right" || last === "not-in-force" || last === "waiting" ? last : "no-day";
};
