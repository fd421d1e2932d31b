// Whom to go to outside the company: the authority, or a court, each with the day that the law sets the person.
import type { LawPack } from "../../../shared/law.ts";
import type { NextStep } from "../../../shared/next-step.ts";
import type { ReckonedLimit } from "../../../shared/reckoning.ts";
import { findRight } from "../../law/find-right.ts";
import { lastOn, letterOn, type NextMatter, step, write } from "./next-matter.ts";

/** `limits`: the person's days under that law. Empty while the company's own appeal has to come first. */
export const findOutside = (
  matter: NextMatter,
  limits: readonly ReckonedLimit[],
  because: "refused" | "silence",
): NextStep[] => {
  const outside = limits.find(({ act }) => act === "complain" || act === "ask-to-examine");
  const mustAppeal = limits.some(({ act }) => act === "appeal");
  const appealOn = letterOn(matter, "appeal") ?? lastOn(matter, "escalated");
  if (mustAppeal && appealOn === null) return [];
  if (outside?.edge === "not-before") return findAfterWait(matter, outside);
  return [...findComplaint(matter, outside, because), ...findCourt(limits)];
};

const findAfterWait = (matter: NextMatter, { on, article }: ReckonedLimit): NextStep[] =>
  on !== null && matter.today < on
    ? [step("wait", "appeal-out", { by: on, article })]
    : write(matter, "complaint", "appeal-unanswered", { act: "complain", by: on, article });

const findComplaint = (
  matter: NextMatter,
  limit: ReckonedLimit | undefined,
  because: "refused" | "silence",
): NextStep[] => {
  if (limit !== undefined && limit.on !== null) {
    const { on, article } = limit;
    const act = limit.act === "ask-to-examine" ? "ask-to-examine" : "complain";
    const isOver = matter.today > on;
    return write(matter, "complaint", isOver ? "limit-over" : "refused-limit", { act, by: on, article });
  }
  const reminded = because === "silence" && letterOn(matter, "reminder") !== null;
  const article = matter.law === null ? null : nameComplaint(matter.law);
  return write(matter, "complaint", reminded ? "reminder-unanswered" : "complaint-open", { act: "complain", article });
};

/** The UK's pack knows the complaint to the company as its right (s. 164A); the regulator is in the section after it. */
const nameComplaint = (law: LawPack): string | null =>
  law.id === "uk-gdpr"
    ? "s. 165 Data Protection Act 2018"
    : (findRight(law, "complaint")?.article ?? law.beforeComplaint?.article ?? null);

const findCourt = (limits: readonly ReckonedLimit[]): NextStep[] => {
  const court = limits.find(({ act }) => act === "go-to-court");
  return court === undefined ? [] : [step("go-to-court", "court-open", { by: court.on, article: court.article })];
};
