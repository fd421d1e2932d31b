// All that is reckoned of a matter today: how its letter stands, what was heard, who owes what, and where it lies.
import type { Instant } from "../../shared/day.ts";
import type { Lane, Standing } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { Drp, Duty } from "../../shared/standing.ts";
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
};

type Given = Omit<Parameters<typeof deriveStatus>[0], "events"> & {
  /** The whole log, with what was corrected and taken back. */
  readonly events: readonly RequestEvent[];
  /** A reply came in that the person has not confirmed. */
  readonly hasOpenReply: boolean;
};

/** `expired`: an answer is due and did not come. A company that said no or yes is judged by that. */
const expire = (drp: Drp, overdue: boolean): Drp =>
  overdue && (drp.status === "open" || drp.status === "in_progress") ? { status: "expired", reason: null } : drp;

/**
 * The one function of which everybody takes a matter's state. Nothing of it depends on the order in which entries of
 * different days were written, nor on the hour of the day.
 */
export const deriveMatter = ({ events, hasOpenReply, ...given }: Given): DerivedMatter => {
  const log = standingLog(events);
  const derived = deriveStatus({ ...given, events: log });
  const { status, overdue, due } = derived;
  const lateExtensions = due?.steps.flatMap((step) => (step.kind === "extension-late" ? [step.toldOn] : [])) ?? [];
  const { standing, drp } = deriveStanding(log, { status, lateExtensions });
  const duties = due === null ? [] : listDuties({ log, due, standing, today: given.today });
  return {
    ...derived,
    standing,
    lane: findLane({ status, standing, overdue, duties, hasOpenReply, today: given.today }),
    drp: expire(drp, overdue),
    duties,
    nextDuty: findNextDuty(duties),
    lastEventAt: log.at(-1)?.at ?? null,
  };
};
