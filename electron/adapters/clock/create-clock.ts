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
  /** IANA name. Asked again and again, at most once a second: people travel while the app runs. */
  readonly timeZone?: () => string;
  /** Makes the engine forget the zone that it remembers since its start, so that `timeZone` answers with today's. */
  readonly forgetZone?: () => void;
};

const systemTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Finding the zone can mean a search through the system's zone files: milliseconds, too long for each row of a list. */
const lookEvery = 1000;

/**
 * V8 keeps the zone of its start for good; Node makes it look again whenever TZ changes in its environment, also when TZ
 * was never there (https://github.com/nodejs/node/pull/20026). A TZ that was set at the start is the person's own choice
 * and stays.
 */
export const forgetSystemZone = (env: NodeJS.ProcessEnv): (() => void) => {
  if (env.TZ !== undefined) return () => undefined;
  return () => {
    delete env.TZ;
  };
};

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
export const createClock = ({
  now = () => Date.now(),
  timeZone = systemTimeZone,
  forgetZone = forgetSystemZone(process.env),
}: Needs = {}): Clock => {
  let looked: { readonly at: number; readonly zone: string } | null = null;
  const madeAt = now();
  const zoneNow = (): string => {
    const at = now();
    const isOld = Math.abs(at - (looked?.at ?? madeAt)) >= lookEvery;
    if (looked === null || isOld) {
      // At the start of the app the engine has just looked by itself.
      if (isOld) forgetZone();
      looked = { at, zone: timeZone() };
    }
    return looked.zone;
  };
  // Zones change their offset by whole minutes: one minute is one day's. Instants come in rows, most of them from just now.
  let known: { readonly minute: string; readonly zone: string; readonly day: Day } | null = null;
  const dayOf = (instant: Instant): Day => {
    const [minute, zone] = [instant.slice(0, 16), zoneNow()];
    if (known?.minute !== minute || known.zone !== zone) {
      known = { minute, zone, day: Day.parse(dayIn(Temporal.Instant.from(instant), zone)) };
    }
    return known.day;
  };
  const instantNow = () => Instant.parse(new Date(now()).toISOString());
  return { now: instantNow, today: () => dayOf(instantNow()), dayOf };
};
