// The way up from a company that does not give in: its own appeal or complaint desk first where the law wants that, then the authority.
import type { Day } from "../../../shared/day.ts";
import type { NextStep } from "../../../shared/next-step.ts";
import type { ReckonedLimit } from "../../../shared/reckoning.ts";
import { findRight } from "../../law/find-right.ts";
import { reckonLimits } from "../../law/reckon-limits.ts";
import { findOutside } from "./find-outside.ts";
import { addDays, addMonths, hasLetter, lastOn, letterOn, type NextMatter, step, write } from "./next-matter.ts";

/** `because`: what stands behind the first rung. Empty where no law is known: there is nobody to go to. */
export const findLadder = (matter: NextMatter, because: "refused" | "silence"): NextStep[] => {
  const { law } = matter;
  if (law === null) return [];
  const complainedOn = letterOn(matter, "complaint") ?? lastOn(matter, "complaint-filed");
  if (complainedOn !== null) return [afterComplaint(matter, complainedOn)];
  const limits = limitsOf(matter);
  return [...findOwnDesk(matter, limits, because), ...findOutside(matter, limits, because)];
};

/** The UK's regulator has to say within three months how it stands (s. 166); of the others no day is known here. */
const afterComplaint = ({ law }: NextMatter, on: Day): NextStep =>
  law?.id === "uk-gdpr"
    ? step("wait", "complaint-out", { by: addMonths(on, 3), article: "s. 166 Data Protection Act 2018" })
    : step("wait", "complaint-out");

/** With the appeal that went out as a letter, which no entry of the log names. */
const limitsOf = ({ law, right, due, sentOn, events, letters }: NextMatter): ReckonedLimit[] => {
  if (law === null || due === null || sentOn === null) return [];
  const appealOn = letterOn({ letters }, "appeal");
  const appealed = appealOn === null ? [] : [{ kind: "escalated" as const, on: appealOn }];
  const receivedOn = events.findLast(({ kind }) => kind === "received")?.on ?? sentOn;
  return reckonLimits(law, right, { receivedOn, dueOn: due.dueOn, events: [...events, ...appealed] });
};

const findOwnDesk = (
  matter: NextMatter,
  limits: readonly ReckonedLimit[],
  because: "refused" | "silence",
): NextStep[] => {
  const appeal = limits.find(({ act }) => act === "appeal");
  const appealOn = letterOn(matter, "appeal") ?? lastOn(matter, "escalated");
  if (appeal !== undefined && appealOn === null) {
    const why = because === "refused" ? "refused-appeal" : "day-passed-appeal";
    return write(matter, "appeal", why, { by: appeal.on, article: appeal.article });
  }
  const desk = companyFirst(matter);
  if (desk === null) return [];
  const askedOn = letterOn(matter, "internal-complaint");
  if (askedOn === null) return write(matter, "internal-complaint", "company-first", { article: desk.article });
  const by = addDays(askedOn, desk.days);
  return matter.today <= by ? [step("wait", "company-complaint-out", { by, article: desk.article })] : [];
};

/** Where the company itself has to be complained to first, and how long it has to confirm that; null: nowhere yet. */
export const companyFirst = ({ law, today }: Pick<NextMatter, "law" | "today">) => {
  if (law === null || !hasLetter({ law }, "internal-complaint")) return null;
  const complaint = findRight(law, "complaint");
  const confirm = complaint?.clock ? law.clocks[complaint.clock]?.acknowledge : null;
  if (!complaint || !confirm || confirm.unit !== "day") return null;
  // s. 164A Data Protection Act 2018 is in force from 19 June 2026: before that day there is no such complaint.
  return complaint.inForceFrom !== null && today < complaint.inForceFrom
    ? null
    : { article: complaint.article, days: confirm.value };
};
