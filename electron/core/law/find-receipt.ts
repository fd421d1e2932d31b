// The day on which a letter reached the company, as far as anybody knows.
import type { Day } from "../../shared/day.ts";
import type { ClockEvent } from "../../shared/law.ts";
import type { ReckonStep } from "../../shared/reckoning.ts";
import type { MindedKind } from "./keep-minded.ts";

/** `on` null: it has not arrived, or nobody knows; `step` says which. */
export type Receipt = { readonly on: Day | null; readonly step: ReckonStep };

/**
 * What the person says goes first, and of that their last word; a mail counts as received on the day on which the server
 * took it; a letter by post is open until the person says; one that came back has never arrived.
 */
export const findReceipt = ({
  sentOn,
  receivedOn,
  events,
}: {
  readonly sentOn: Day;
  readonly receivedOn: Day | null;
  readonly events: readonly ClockEvent[];
}): Receipt => {
  const said = receivedOn ?? events.findLast(({ kind }) => kind === "received")?.on ?? null;
  if (said !== null) return { on: said, step: { kind: "received-said", yieldsOn: said } };
  if (findFirst(events, "bounced") !== null)
    return { on: null, step: { kind: "waiting", for: "bounced", yieldsOn: sentOn } };
  if (findFirst(events, "post") !== null)
    return { on: null, step: { kind: "waiting", for: "arrival", yieldsOn: sentOn } };
  return { on: sentOn, step: { kind: "received-assumed", yieldsOn: sentOn } };
};

/** The earliest day of a kind of event, null without one. */
export const findFirst = (events: readonly ClockEvent[], kind: MindedKind): Day | null => {
  let first: Day | null = null;
  for (const event of events) if (event.kind === kind && (first === null || event.on < first)) first = event.on;
  return first;
};
