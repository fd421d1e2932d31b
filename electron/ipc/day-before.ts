// From when on a mailbox is looked through for what came of a letter.
import type { Instant } from "../shared/day.ts";
import { addSeconds } from "./make-dispatch.ts";

const daySeconds = 86_400;

/** Clocks differ: an answer or a report may be dated before the letter. */
export const dayBefore = (at: Instant): Instant => addSeconds(at, -daySeconds);
