// An instant for what happened on a day of which nobody knows the hour.
import { type Day, Instant } from "../../shared/day.ts";
import type { RequestEvent } from "../../shared/message.ts";

type Known = {
  /** What stands already. */
  readonly log: readonly Pick<RequestEvent, "on" | "at">[];
  readonly now: Instant;
  readonly today: Day;
  readonly dayOf: (instant: Instant) => Day;
};

const secondMs = 1000;

/**
 * Now, if it was today; else noon, or after what stands for that day already: what is told later happened later, unless
 * the person says another day. The instant lies on that day where the person is.
 */
export const findMoment = (on: Day, { log, now, today, dayOf }: Known): Instant => {
  if (on === today) return now;
  // East of +12 noon in UTC is the next day already.
  const noon = ["12", "06"].map((hour) => Instant.parse(`${on}T${hour}:00:00.000Z`)).find((at) => dayOf(at) === on);
  const latest = log.reduce<Instant | null>(
    (last, one) => (one.on === on && (last ?? "") < one.at ? one.at : last),
    null,
  );
  const middle = noon ?? Instant.parse(`${on}T12:00:00.000Z`);
  if (latest === null || latest < middle) return middle;
  const after = Instant.parse(new Date(Date.parse(latest) + secondMs).toISOString());
  return dayOf(after) === on ? after : latest;
};
