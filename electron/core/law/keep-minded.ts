// What of a log any clock of any law minds; of most letters that is nothing, and then nothing has to be looked through.
import type { ClockEvent } from "../../shared/law.ts";

const mindedKinds = [
  "bounced",
  "received",
  "post",
  "identity-asked",
  "identity-given",
  "clarification-asked",
  "clarified",
  "confirm-link",
  "form-asked",
  "portal-asked",
  "fee-asked",
  "complied",
  "extended",
  "refused",
  "escalated",
] as const satisfies readonly ClockEvent["kind"][];

/** Who looks for another kind finds it never. */
export type MindedKind = (typeof mindedKinds)[number];

const minded: ReadonlySet<ClockEvent["kind"]> = new Set(mindedKinds);
const none: readonly never[] = [];

/** In their order. */
export const keepMinded = (events: readonly ClockEvent[]): readonly ClockEvent[] => {
  const kept = events.filter(({ kind }) => minded.has(kind));
  return kept.length === 0 ? none : kept;
};
