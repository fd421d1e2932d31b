// In which order an erasure and an opt-out are best asked for.
import type { LetterName } from "../../shared/letter-names.ts";
import type { orderAdvice } from "../../shared/letter-plan.ts";

/**
 * A company that has erased everything no longer knows whom not to write to or whose data not to sell: the entry in its
 * block list has to be there first. `sent`: the letters to this company that are out.
 */
export const adviseOrder = (kind: LetterName, sent: readonly LetterName[]): (typeof orderAdvice)[number][] => {
  const hasOptedOut = sent.some((one) => one === "opt-out-marketing" || one === "opt-out-sale");
  if (kind === "erasure") return hasOptedOut ? [] : ["opt-out-first"];
  const isOptOut = kind === "opt-out-marketing" || kind === "opt-out-sale";
  return isOptOut && sent.includes("erasure") ? ["erasure-under-way"] : [];
};
