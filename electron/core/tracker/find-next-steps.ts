// What to do next in a matter: the steps, best first, out of where it stands, its law's clocks, its letters and today.

import type { NextStep } from "../../shared/next-step.ts";
import type { Standing } from "../../shared/standing-names.ts";
import { findAnswer, findExtended, findFulfilled, findPart, findRefused } from "./next/find-answered.ts";
import { findBeforeOut } from "./next/find-before-out.ts";
import { findLadder } from "./next/find-ladder.ts";
import { findQuestions } from "./next/find-questions.ts";
import { findWaiting } from "./next/find-waiting.ts";
import { addDays, type NextMatter, patienceDays, step } from "./next/next-matter.ts";

/**
 * The first is the next step; there always is one. A step never sends: the person opens it, reads and decides. A day that the
 * law sets the person and that is less than two weeks away goes before everything but a reply that nobody has read.
 */
export const findNextSteps = (matter: NextMatter): NextStep[] => {
  const found = byStanding[matter.standing](matter);
  const rest = found.length > 0 ? found : [step("wait", "no-day-set")];
  const steps = [
    ...rest.filter((each) => isPressing(each, matter)),
    ...rest.filter((each) => !isPressing(each, matter)),
  ];
  return matter.hasOpenReply ? [step("confirm-reply", "reply-unread"), ...steps] : steps;
};

const byStanding: Readonly<Record<Standing, (matter: NextMatter) => NextStep[]>> = {
  "not-out": ({ status }) => findBeforeOut(status),
  open: findWaiting,
  // What was asked may have been answered by a letter.
  acknowledged: (matter) => [...findQuestions(matter), ...findWaiting(matter)],
  "needs-you": (matter) => [...findQuestions(matter), ...findWaiting(matter)],
  extended: findExtended,
  "in-part": findPart,
  answered: findAnswer,
  denied: findRefused,
  fulfilled: findFulfilled,
  verified: () => [step("nothing", "checked")],
  escalated: (matter) => findLadder(matter, "refused"),
  decided: () => [step("nothing", "decided")],
  withdrawn: () => [step("nothing", "withdrawn")],
};

/** Days until which the person has to act; a day from which on they may is none of them. */
const isPressing = ({ why, by }: NextStep, { today }: NextMatter): boolean =>
  (why === "refused-limit" || why === "fee-counts-as-withdrawn") &&
  by !== null &&
  by >= today &&
  by <= addDays(today, patienceDays);
