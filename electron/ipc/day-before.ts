// From when on a mailbox is looked through for what came of a letter.
import { Instant } from "../shared/day.ts";

const dayMs = 86_400_000;

/** Clocks differ: an answer or a report may be dated before the letter. */
export const dayBefore = (at: Instant): Instant => Instant.parse(new Date(Date.parse(at) - dayMs).toISOString());
