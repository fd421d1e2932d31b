// Which letters can come next after a request.
import type { FollowUpName, LetterName } from "../../shared/letter-names.ts";
import { followUpNames } from "../../shared/letter-names.ts";
import type { LawChoice } from "../../shared/reach.ts";
import { isRequest, lettersOf } from "../letters/letters-of-law.ts";
import type { DerivedStatus } from "./derive-status.ts";

/**
 * Those of its law, once it is out. A reminder before the day on which the answer is due would only show that the person
 * did not count, and so would one while the clock waits for something; where no day is set it may always come.
 */
export const listNext = (
  { kind, lawChoice }: { readonly kind: LetterName; readonly lawChoice: Pick<LawChoice, "law"> },
  { status, overdue, due }: Pick<DerivedStatus, "status" | "overdue" | "due">,
): FollowUpName[] => {
  if (!isRequest(kind) || status !== "sent") return [];
  const letters = lettersOf(lawChoice.law ?? "plain");
  const mayRemind = overdue || due === null || (due.dueOn === null && due.steps.at(-1)?.kind !== "waiting");
  return followUpNames.filter((name) => letters.includes(name) && (name !== "reminder" || mayRemind));
};
