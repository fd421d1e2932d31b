// What comes next while the company has not answered: its time, a reminder once that is over, then the way up.
import type { NextWhy } from "../../../shared/next-names.ts";
import type { NextStep } from "../../../shared/next-step.ts";
import { findLastDay } from "../find-last-day.ts";
import { findLadder } from "./find-ladder.ts";
import {
  addDays,
  answerArticle,
  findStep,
  lastOn,
  letterOn,
  type NextMatter,
  patienceDays,
  quietDays,
  step,
  write,
} from "./next-matter.ts";

/** A longer time that was told too late is none: that goes first, once. */
export const findWaiting = (matter: NextMatter): NextStep[] => {
  const late = findStep(matter, "extension-late");
  if (late === null || letterOn(matter, "extension-check") !== null) return findSilence(matter);
  const known = { by: matter.due?.dueOn ?? null, article: late.article };
  return [...write(matter, "extension-check", "extension-late", known), ...findSilence(matter)];
};

const findSilence = (matter: NextMatter): NextStep[] => {
  const { due, overdue } = matter;
  if (due === null) return findWithoutDay(matter, "no-law", "no-law-month");
  if (overdue) return findOverdue(matter, "day-passed");
  const by = findLastDay(due);
  if (by === null) return findNoDay(matter);
  return [...findReceipt(matter), step("wait", "within-time", { by, article: answerArticle(matter) })];
};

/** The law asks for a confirmation of receipt, and its day has passed. */
const findReceipt = (matter: NextMatter): NextStep[] => {
  const by = matter.due?.acknowledgeOn ?? null;
  const heard = lastOn(matter, "acknowledged", "identity-asked", "clarification-asked", "extended", "answered-in-part");
  if (by === null || matter.today <= by || heard !== null) return [];
  return [step("wait", "receipt-missing", { by, article: findStep(matter, "acknowledge")?.article ?? null })];
};

const findNoDay = (matter: NextMatter): NextStep[] => {
  const { due } = matter;
  const last = due?.steps.at(-1);
  if (last?.kind === "waiting" && last.for === "arrival") return [step("say-arrival", "arrival-unknown")];
  const later = findStep(matter, "not-in-force");
  if (later !== null) return [step("wait", "not-in-force", { by: later.yieldsOn })];
  if (findStep(matter, "no-right") !== null) return [step("nothing", "no-right")];
  const article = findStep(matter, "no-day")?.article ?? null;
  return findWithoutDay(matter, "no-day-set", "no-day-set", article);
};

/** No day is set: after a month a reminder is worth its while, by custom alone. */
const findWithoutDay = (
  matter: NextMatter,
  wait: NextWhy,
  after: NextWhy,
  article: string | null = null,
): NextStep[] => {
  const { sentOn, today } = matter;
  const by = sentOn === null ? null : addDays(sentOn, quietDays);
  if (by === null || today <= by) return [step("wait", wait, { by, article })];
  return findOverdue(matter, after, article);
};

/** The reminder first; once it has had its two weeks, the way up goes before it. */
export const findOverdue = (
  matter: NextMatter,
  why: NextWhy,
  article: string | null = answerArticle(matter),
): NextStep[] => {
  const by = matter.due?.dueOn ?? null;
  const remindedOn = letterOn(matter, "reminder") ?? lastOn(matter, "reminded");
  const ladder = findLadder(matter, "silence");
  if (remindedOn === null) return [...write(matter, "reminder", why, { by, article }), ...ladder];
  const until = addDays(remindedOn, patienceDays);
  if (matter.today <= until) return [step("wait", "reminder-out", { by: until }), ...ladder];
  return [...ladder, ...write(matter, "reminder", "reminder-unanswered", { by: until })];
};
