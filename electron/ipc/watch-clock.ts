// Keeps the latest day on which the app was in use, to notice a clock that was set back.
import { findClockBack } from "../core/tracker/find-clock-back.ts";
import type { Day } from "../shared/day.ts";
import type { KeptSettings } from "./kept-settings.ts";

type Needs = {
  readonly kept: Pick<KeptSettings, "latestDay" | "keep">;
  readonly today: () => Day;
  readonly bug: (name: string, error: unknown) => void;
};

export type ClockWatch = ReturnType<typeof createClockWatch>;

/** `createClockWatch({ kept, today, bug })` */
export const createClockWatch = ({ kept, today, bug }: Needs) => {
  const keep = (day: Day): void => {
    try {
      kept.keep("latest-day", day);
    } catch (error) {
      // Another program may hold the store for a while: the next look keeps it.
      bug("latest-day", error);
    }
  };
  return {
    /** At the start and whenever the day has changed: later days are kept, earlier ones are not believed. */
    look: (): void => {
      const [now, latest] = [today(), kept.latestDay()];
      if (latest === null || now > latest) keep(now);
    },
    /** The day that was there already, if the clock is back before it. */
    backFrom: (): Day | null => findClockBack(today(), kept.latestDay()),
    /** From here on today is the latest day again. */
    trust: (): void => keep(today()),
  };
};
