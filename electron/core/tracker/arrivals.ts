// What shows that a letter got there, also after a report that it came back.
import type { EventKind } from "../../shared/lists.ts";

/** `arrivals.includes("acknowledged")` is true. */
export const arrivals: readonly EventKind[] = [
  "received",
  "acknowledged",
  "identity-asked",
  "clarification-asked",
  "extended",
  "answered-in-part",
  "answered",
  "refused",
  "fulfilled",
];
