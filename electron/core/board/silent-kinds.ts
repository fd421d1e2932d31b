// Entries that no status, clock, duty or lane minds; the board does not read them.
import type { EventKind } from "../../shared/lists.ts";

/** One that stands in the place of another, or that another stands in the place of, minds all the same. */
export const silentKinds = ["drafted", "approved", "queued", "note", "call", "reminded"] as const satisfies EventKind[];
