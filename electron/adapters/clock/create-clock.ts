// What time it is, and which calendar day it is for this person.
import { Temporal } from "temporal-polyfill";
import { Day, Instant } from "../../shared/day.ts";

export type Clock = {
  readonly now: () => Instant;
  /** The calendar day where the person is. */
  readonly today: () => Day;
  /** The calendar day of an instant where the person is. */
  readonly dayOf: (instant: Instant) => Day;
};

type Needs = {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** IANA name. Asked each time: people travel while the app runs. */
  readonly timeZone?: () => string;
};

const systemTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const dayIn = (instant: Temporal.Instant, zone: string): string => {
  try {
    return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
  } catch (error) {
    // Some Linux systems name no zone, or one that the engine does not know ("Etc/Unknown").
    if (!(error instanceof RangeError) || zone === "UTC") throw error;
    return dayIn(instant, "UTC");
  }
};

/** `createClock()` is the system's clock; tests hand in their own time and zone. */
export const createClock = ({ now = Date.now, timeZone = systemTimeZone }: Needs = {}): Clock => {
  const instantNow = () => Temporal.Instant.fromEpochMilliseconds(now());
  return {
    now: () => Instant.parse(instantNow().toString({ smallestUnit: "millisecond" })),
    today: () => Day.parse(dayIn(instantNow(), timeZone())),
    dayOf: (instant) => Day.parse(dayIn(Temporal.Instant.from(instant), timeZone())),
  };
};
