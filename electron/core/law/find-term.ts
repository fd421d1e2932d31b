// How long a law gives a company to answer, before there is a day to count from.
import type { LawPack, Period } from "../../shared/law.ts";
import type { Right } from "../../shared/lists.ts";
import { findRight } from "./find-right.ts";

/** null: the law knows no such right, or sets no day for it. */
export const findTerm = (
  law: Pick<LawPack, "rights" | "clocks">,
  right: Right,
): (Period & { readonly article: string }) | null => {
  const clock = findRight(law, right)?.clock ?? null;
  const answer = clock === null ? null : law.clocks[clock]?.answer;
  return answer ? { value: answer.value, unit: answer.unit, article: answer.article } : null;
};
