// All that is reckoned of a matter today: how its letter stands, what was heard, who owes what, and where it lies.
import type { Day, Instant } from "../../shared/day.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { NextStep } from "../../shared/next-step.ts";
import type { Reckoning } from "../../shared/reckoning.ts";
import type { Drp, Duty } from "../../shared/standing.ts";
import type { Lane, Standing } from "../../shared/standing-names.ts";
import { findSnooze, type Snooze } from "../agenda/find-snooze.ts";
import { deriveStanding } from "./derive-standing.ts";
import { type DerivedStatus, deriveStatus } from "./derive-status.ts";
import { findLane } from "./find-lane.ts";
import { findNextSteps } from "./find-next-steps.ts";
import { joinLetters, type LetterOut } from "./letters-out.ts";
import { findNextDuty, listDuties } from "./list-duties.ts";
import { standingLog } from "./standing-log.ts";

export type DerivedMatter = DerivedStatus & {
  readonly standing: Standing;
  readonly lane: Lane;
  readonly drp: Drp;
  /** First the company's, then the person's. */
  readonly duties: readonly Duty[];
  /** The nearest open one. */
  readonly nextDuty: Duty | null;
  readonly lastEventAt: Instant | null;
  /** The last day on which an answer to the person's own is waited for, after a refusal or a part; null: none is. */
  readonly answerBy: Day | null;
  /** The person put it off: the first day on which it asks for something again; null: it does not rest. */
  readonly snoozedUntil: Day | null;
};

type Given = Omit<Parameters<typeof deriveStatus>[0], "events"> & {
  /** The whole log, with what was corrected and taken back. */
  readonly events: readonly RequestEvent[];
  /** A reply came in that the person has not confirmed. */
  readonly hasOpenReply: boolean;
  /** Those that came after it and are out. */
  readonly letters?: readonly LetterOut[];
  /** The person's word, whether it still holds or not. */
  readonly snooze?: Snooze | null;
};

/** `expired`: an answer is due and did not come. A company that said no or yes is judged by that. */
const expire = (drp: Drp, overdue: boolean): Drp =>
  overdue && (drp.status === "open" || drp.status === "in_progress") ? { status: "expired", reason: null } : drp;

/**
 * The one function of which everybody takes a matter's state. Nothing of it depends on the order in which entries of
 * different days were written, nor on the hour of the day.
 */
export const deriveMatter = (given: Given): DerivedMatter => {
  const { today, hasOpenReply, letters = none } = given;
  const written = standingLog(given.events);
  const log = letters.length === 0 ? written : joinLetters(written, letters);
  const derived = deriveStatus(log === given.events ? given : { ...given, events: log });
  const { status, overdue, sentOn, way, due } = derived;
  const { standing, drp } = deriveStanding(log, { status, lateExtensions: listLateExtensions(due), letters });
  const duties = due === null ? none : listDuties({ log, due, standing, today });
  const isTheirs = disputed.includes(standing) || isAdrift(standing, due, letters);
  const next = isTheirs ? findNext(given, { derived, standing, written, letters }) : null;
  const snoozedUntil = findSnooze(given.snooze ?? null, { log: written, duties, hasOpenReply, today });
  // Written out: a copy of all that another function made costs more than to reckon it.
  return {
    status,
    overdue,
    sentOn,
    way,
    due,
    standing,
    lane: findLane({
      status,
      standing,
      overdue,
      duties,
      hasOpenReply,
      isResting: snoozedUntil !== null,
      next: next?.act ?? null,
      today,
    }),
    drp: expire(drp, overdue),
    duties,
    nextDuty: findNextDuty(duties),
    lastEventAt: written.at(-1)?.at ?? null,
    answerBy: next?.act === "wait" ? next.by : null,
    snoozedUntil,
  };
};

const none: readonly never[] = [];

type Found = {
  readonly derived: DerivedStatus;
  readonly standing: Standing;
  readonly written: readonly RequestEvent[];
  readonly letters: readonly LetterOut[];
};

/** Leaving aside a reply that nobody has read. */
const findNext = (
  { law, right, today }: Given,
  { derived: { status, overdue, sentOn, due }, standing, written, letters }: Found,
): NextStep | null => {
  const steps = findNextSteps({
    law,
    right,
    today,
    status,
    overdue,
    sentOn,
    due,
    standing,
    events: written,
    letters,
    hasOpenReply: false,
  });
  return steps[0] ?? null;
};

/** The person's own letter took it out of sight, and no day of the company's brings it back. */
const isAdrift = (standing: Standing, due: Reckoning | null, letters: readonly LetterOut[]): boolean => {
  if (standing === "escalated") return letters.some(({ kind }) => kind === "appeal" || kind === "internal-complaint");
  return standing === "acknowledged" && letters.length > 0 && (due?.dueOn ?? null) === null;
};

/** The company has answered, and the person may say something to it. */
const disputed: readonly Standing[] = ["denied", "in-part"];

const listLateExtensions = (due: Reckoning | null): readonly Day[] => {
  if (!due?.steps.some(({ kind }) => kind === "extension-late")) return none;
  return due.steps.flatMap((step) => (step.kind === "extension-late" ? [step.toldOn] : []));
};
