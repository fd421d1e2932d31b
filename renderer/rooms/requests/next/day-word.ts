// What the day of a step is: theirs, the person's own, or only a good day to wait for.
import type { NextWhy } from "../../../../electron/shared/next-names.ts";

type DayWord = "theirs" | "passed" | "yours" | "over" | "from" | "fromNow" | "wait";

const words: Partial<Readonly<Record<NextWhy, DayWord>>> = {
  "receipt-missing": "passed",
  "within-time": "theirs",
  "no-day-set": "wait",
  "no-law": "wait",
  "not-in-force": "from",
  "day-passed": "passed",
  "reminder-out": "wait",
  "company-complaint-out": "theirs",
  "appeal-out": "from",
  "appeal-unanswered": "from",
  "complaint-out": "theirs",
  "extension-runs": "theirs",
  "extension-late": "passed",
  "extension-none": "theirs",
  "extension-over": "passed",
  "fee-counts-as-withdrawn": "yours",
  "refused-limit": "yours",
  "limit-over": "over",
  "answer-out": "wait",
  "court-open": "from",
  "says-fulfilled": "from",
  "verify-now": "from",
};

/** `isPast`: the day lies before today. null: that step has no day to tell. */
export const dayWord = (why: NextWhy, { isPast }: { readonly isPast: boolean }): DayWord | null => {
  const word = words[why] ?? null;
  if (!isPast) return word;
  if (word === "from") return "fromNow";
  if (word === "yours") return "over";
  if (word === "theirs") return "passed";
  return word === "wait" ? null : word;
};
