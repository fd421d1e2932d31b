// What comes next after an answer: a part of it, a longer time, a refusal, or the word that all is done.
import type { NextStep } from "../../../shared/next-step.ts";
import { coachRefusal } from "../coach-refusal.ts";
import { findLadder } from "./find-ladder.ts";
import { findOverdue } from "./find-waiting.ts";
import {
  addDays,
  addMonths,
  findStep,
  lastOn,
  letterOn,
  type NextMatter,
  patienceDays,
  step,
  write,
} from "./next-matter.ts";

/** One that was told in time; whether it gave reasons only the person sees. */
export const findExtended = (matter: NextMatter): NextStep[] => {
  if (matter.overdue) return findOverdue(matter, "extension-over");
  const checkedOn = letterOn(matter, "extension-check");
  const told = findStep(matter, "extension-told");
  const open = matter.due?.steps.at(-1);
  if (open?.kind === "waiting" && open.for === "extension-day")
    return write(matter, "extension-check", "extension-no-day");
  const by = matter.due?.dueOn ?? null;
  if (told === null) return [step("wait", "extension-none", { by })];
  const ask = write(matter, "extension-check", "extension-unreasoned", { article: told.article });
  return [step("wait", "extension-runs", { by, article: told.article }), ...(checkedOn === null ? ask : [])];
};

/** The letter that answers it, then two weeks, then the way up. */
const answerWith = (
  matter: NextMatter,
  {
    letter,
    why,
    article,
  }: { letter: "refusal-answer" | "incomplete-answer"; why: "refused" | "left-out-parts"; article: string | null },
): NextStep[] => {
  const heardOn = lastOn(matter, why === "refused" ? "refused" : "answered-in-part");
  const answeredOn = letterOn(matter, letter);
  const ladder = findLadder(matter, "refused");
  const isAnswered = answeredOn !== null && (heardOn === null || answeredOn >= heardOn);
  if (!isAnswered) return [...write(matter, letter, why, { article }), ...ladder];
  const until = addDays(answeredOn, patienceDays);
  return matter.today <= until ? [step("wait", "answer-out", { by: until }), ...ladder] : ladder;
};

export const findPart = (matter: NextMatter): NextStep[] =>
  answerWith(matter, { letter: "incomplete-answer", why: "left-out-parts", article: null });

export const findRefused = (matter: NextMatter): NextStep[] => {
  const ground = matter.events.findLast(({ kind }) => kind === "refused")?.ground ?? null;
  const { article } = coachRefusal({ ...matter, ground });
  return answerWith(matter, { letter: "refusal-answer", why: "refused", article });
};

/** A word is no proof: what was to go or to stop is asked for again after three months, by a request for access. */
export const findFulfilled = (matter: NextMatter): NextStep[] => {
  const on = lastOn(matter, "fulfilled", "answered");
  const isSeen = matter.right === "access" || matter.right === "third-party-disclosure";
  if (isSeen || on === null) return findAnswer(matter);
  const by = addMonths(on, 3);
  return [step("verify", matter.today < by ? "says-fulfilled" : "verify-now", { by })];
};

export const findAnswer = (matter: NextMatter): NextStep[] => [
  step("verify", "answered"),
  ...write(matter, "incomplete-answer", "may-write"),
];
