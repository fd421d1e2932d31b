// Until when a request rests that the person has put off, if it still does.
import type { Day, Instant } from "../../shared/day.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { Duty } from "../../shared/standing.ts";
import { silentKinds } from "../board/silent-kinds.ts";
import { toNumber } from "../law/date-line.ts";
import { isNear } from "../tracker/is-near.ts";

/** The person's word. `hadOpenReply`: a reply that they had not confirmed lay there already. */
export type Snooze = { readonly untilOn: Day; readonly setAt: Instant; readonly hadOpenReply: boolean };

type Known = {
  readonly log: readonly Pick<RequestEvent, "kind" | "writtenAt">[];
  readonly duties: readonly Duty[];
  readonly hasOpenReply: boolean;
  readonly today: Day;
};

/** In days: so near a limit of the person's own no request rests. */
export const lastCall = 1;

const silent: ReadonlySet<string> = new Set(silentKinds);

/** It was set later than now: the clock was turned back, and nobody knows how long it is meant to rest. */
const isOfTomorrow = (setAt: Instant, today: Day): boolean => toNumber(setAt.slice(0, 10) as Day) - toNumber(today) > 1;

/**
 * The first day on which it counts again; null: it does not rest. It ends early when something new stands in the log, a
 * reply comes in, or a limit of the person's own is about to pass.
 */
export const findSnooze = (snooze: Snooze | null, { log, duties, hasOpenReply, today }: Known): Day | null => {
  if (snooze === null || today >= snooze.untilOn || isOfTomorrow(snooze.setAt, today)) return null;
  if (hasOpenReply && !snooze.hadOpenReply) return null;
  if (log.some(({ kind, writtenAt }) => writtenAt > snooze.setAt && !silent.has(kind))) return null;
  return duties.some((duty) => isNear(duty, today, lastCall)) ? null : snooze.untilOn;
};
