// How sure the reader is, in a word. Its numbers are calibrated: of the findings at 0.9 about nine in ten are right.
import type { ReadingFinding } from "../../../electron/shared/reading.ts";

export type Sureness = "sure" | "likely" | "look";

/** null for what the reader did not find itself. */
export const howSure = ({ confidence }: Pick<ReadingFinding, "confidence">): Sureness | null => {
  if (confidence === null) return null;
  if (confidence >= 0.9) return "sure";
  return confidence >= 0.75 ? "likely" : "look";
};

/** What "accept all that are sure" would accept. */
export const listSure = (findings: readonly ReadingFinding[]): readonly ReadingFinding[] =>
  findings.filter((finding) => finding.verdict === "open" && howSure(finding) === "sure");
