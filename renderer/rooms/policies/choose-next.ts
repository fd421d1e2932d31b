// Where focus goes after a decision, so that a person can go through all findings without searching for the next one.
import type { FactKey, ReadingFinding } from "../../../electron/shared/reading.ts";

/**
 * The next finding below that nobody has decided on; if there is none below, the first one above; if there is none at
 * all, the same one. `shown` is in the order of the screen.
 */
export const chooseNext = (shown: readonly ReadingFinding[], decided: FactKey): FactKey => {
  const at = shown.findIndex(({ key }) => key === decided);
  const isOpen = ({ key, verdict }: ReadingFinding) => verdict === "open" && key !== decided;
  return (shown.slice(at + 1).find(isOpen) ?? shown.slice(0, Math.max(at, 0)).find(isOpen))?.key ?? decided;
};
