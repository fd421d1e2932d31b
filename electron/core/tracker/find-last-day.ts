// The last day of an answer's time.
import type { Day } from "../../shared/day.ts";
import type { Reckoning } from "../../shared/reckoning.ts";

/**
 * The day after which nobody can say any more that there was still time: where it is not known whether a last day on a
 * weekend moves on, the working day after it. null: the law sets no day.
 */
export const findLastDay = ({ dueOn, steps }: Pick<Reckoning, "dueOn" | "steps">): Day | null => {
  if (dueOn === null) return null;
  const doubt = steps.findLast((step) => step.kind === "roll-unknown");
  return doubt?.kind === "roll-unknown" && doubt.waitUntilOn > dueOn ? doubt.waitUntilOn : dueOn;
};
