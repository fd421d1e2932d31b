// Which letters can come next after a request.
import type { Day } from "../../shared/day.ts";
import type { LawPack } from "../../shared/law.ts";
import type { FollowUpName, LetterName } from "../../shared/letter-names.ts";
import { followUpNames } from "../../shared/letter-names.ts";
import type { LawChoice } from "../../shared/reach.ts";
import { isRequest, lettersOf } from "../letters/letters-of-law.ts";
import type { DerivedStatus } from "./derive-status.ts";
import { companyFirst } from "./next/find-ladder.ts";

/**
 * Those of its law, once it is out. A reminder before the day on which the answer is due would only show that the person
 * did not count, and so would one while the clock waits for something; where no day is set it may always come. A complaint to the company
 * itself is there from the day on which its law knows one.
 */
export const listNext = (
  { kind, lawChoice }: { readonly kind: LetterName; readonly lawChoice: Pick<LawChoice, "law"> },
  { status, overdue, due }: Pick<DerivedStatus, "status" | "overdue" | "due">,
  { law, today }: { readonly law: LawPack | null; readonly today: Day },
): FollowUpName[] => {
  if (!isRequest(kind) || status !== "sent") return [];
  const letters = lettersOf(lawChoice.law ?? "plain");
  const mayRemind = overdue || due === null || (due.dueOn === null && due.steps.at(-1)?.kind !== "waiting");
  const isThere = (name: FollowUpName): boolean => {
    if (name === "reminder") return mayRemind;
    return name !== "internal-complaint" || companyFirst({ law, today }) !== null;
  };
  return followUpNames.filter((name) => letters.includes(name) && isThere(name));
};
