// Notices that the person's calendar day has changed: at midnight, after sleep, or because the clock was set.
import type { Day } from "../shared/day.ts";

/** Looks every half minute and whenever `look` is called (after sleep); `stop` ends it. */
export const watchDay = ({ today, changed }: { today: () => Day; changed: (today: Day) => void }) => {
  let known = today();
  const look = (): void => {
    const now = today();
    if (now === known) return;
    known = now;
    changed(now);
  };
  const timer = setInterval(look, 30_000);
  return { look, stop: () => clearInterval(timer) };
};
