// Whether the computer's clock shows a day that is over already.
import type { Day } from "../../shared/day.ts";
import { toDay, toNumber } from "../law/date-line.ts";

/**
 * The latest day on which the app was used, if the clock shows an earlier one by now; else null. One day less is nothing
 * to speak of: whoever travels east over the date line has the same day twice.
 *
 * `findClockBack("2025-11-22", "2026-11-22")` is `"2026-11-22"`.
 */
export const findClockBack = (today: Day, latest: Day | null): Day | null =>
  latest !== null && toDay(toNumber(today) + 1) < latest ? latest : null;
