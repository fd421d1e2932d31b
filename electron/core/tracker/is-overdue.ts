// Whether a company let its due date pass.
import type { Day } from "../../shared/day.ts";
import type { EventKind } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";

/** What ends the wait for an answer. An answer in part, a question or an extension does not. */
export const endings: readonly EventKind[] = ["answered", "refused", "fulfilled", "verified", "withdrawn", "decided"];

/**
 * True from the day after `dueOn`, unless the request was answered or taken back. On the due date itself the company still
 * has time. Days compare as strings: ISO days sort by date.
 */
export const isOverdue = ({
  dueOn,
  events,
  today,
}: {
  dueOn: Day | null;
  events: readonly Pick<RequestEvent, "kind">[];
  today: Day;
}): boolean => dueOn !== null && today > dueOn && !events.some(({ kind }) => endings.includes(kind));
