// Whether a limit of the person's own is about to pass.
import type { Day } from "../../shared/day.ts";
import type { Duty } from "../../shared/standing.ts";
import { toNumber } from "../law/date-line.ts";

/** `days`: so many before its last day, and after that for as long as it is open. */
export const isNear = ({ whose, edge, state, on }: Duty, today: Day, days: number): boolean =>
  whose === "person" && edge === "until" && state === "open" && on !== null && toNumber(on) - toNumber(today) <= days;
