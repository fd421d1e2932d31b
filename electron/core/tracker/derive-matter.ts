// All that is reckoned of a matter today: how its letter stands, what was heard, who owes what, and where it lies.
import type { Day, Instant } from "../../shared/day.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { Reckoning } from "../../shared/reckoning.ts";
import type { Drp, Duty } from "../../shared/standing.ts";
import type { Lane, Standing } from "../../shared/standing-names.ts";
import { findSnooze, type Snooze } from "../agenda/find-snooze.ts";
import { deriveStanding } from "./derive-standing.ts";
import { type DerivedStatus, deriveStatus } from "./derive-status.ts";
import { findLane } from "./find-lane.ts";
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
  /** The person put it off: the first day on which it asks for something again; null: it does not rest. */
  readonly snoozedUntil: Day | null;
};

type Given = Omit<Parameters<typeof deriveStatus>[0], "events"> & {
  /** The whole log, with what was corrected and taken back. */
  readonly events: readonly RequestEvent[];
  /** A reply came in that the person has not confirmed. */
  readonly hasOpenReply: boolean;
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
  const { today, hasOpenReply } = given;
  const log = standingLog(given.events);
  const derived = deriveStatus(log === given.events ? given : { ...given, events: log });
  const { status, overdue, sentOn, way, due } = derived;
  const { standing, drp } = deriveStanding(log, { status, lateExtensions: listLateExtensions(due) });
  const duties = due === null ? none : listDuties({ log, due, standing, today });
  const snoozedUntil = findSnooze(given.snooze ?? null, { log, duties, hasOpenReply, today });
  // Written out: a copy of all that another function made costs more than to reckon it.
  return {
    status,
    overdue,
    sentOn,
    way,
    due,
    standing,
    lane: findLane({ status, standing, overdue, duties, hasOpenReply, isResting: snoozedUntil !== null, today }),
    drp: expire(drp, overdue),
    duties,
    nextDuty: findNextDuty(duties),
    lastEventAt: log.at(-1)?.at ?? null,
    snoozedUntil,
  };
};

const none: readonly never[] = [];

const listLateExtensions = (due: Reckoning | null): readonly Day[] => {
  if (!due?.steps.some(({ kind }) => kind === "extension-late")) return none;
  return due.steps.flatMap((step) => (step.kind === "extension-late" ? [step.toldOn] : []));
};
