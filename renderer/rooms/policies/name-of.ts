// The name of the company that counts among the findings of a policy.
import type { ReadingFinding } from "../../../electron/shared/reading.ts";

/** null: none was found, or the person dropped it. */
export const nameOf = (findings: readonly ReadingFinding[]): string | null => {
  for (const { fact, verdict } of findings) if (fact.kind === "company" && verdict !== "dropped") return fact.name;
  return null;
};
