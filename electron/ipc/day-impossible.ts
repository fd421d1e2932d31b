// The refusal of a day on which it cannot have been.
import type { Day } from "../shared/day.ts";
import { fail } from "../shared/result.ts";

export const dayImpossible = (day: Day) => fail("day-impossible", `It cannot have been on ${day}.`, { detail: day });
