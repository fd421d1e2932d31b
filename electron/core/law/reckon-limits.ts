// The days that the person has to keep: appeal, complaint, the wait before a lawsuit.
import type { Day } from "../../shared/day.ts";
import type { ClockEvent, LawPack, PersonLimit } from "../../shared/law.ts";
import type { Right } from "../../shared/lists.ts";
import type { ReckonedLimit } from "../../shared/reckoning.ts";
import { addMonths, toDay, toNumber } from "./date-line.ts";
import { findFirst } from "./find-receipt.ts";
import type { MindedKind } from "./keep-minded.ts";

type Known = { readonly receivedOn: Day; readonly dueOn: Day | null; readonly events: readonly ClockEvent[] };

/**
 * Counted strictly, never rolled on: a day too early costs the person nothing. From a refusal if there was one, else from
 * the day on which silence counts as one. A limit that runs from what has not happened is left out.
 */
export const reckonLimits = (law: Pick<LawPack, "personLimits">, right: Right, known: Known): ReckonedLimit[] => {
  const limits: ReckonedLimit[] = [];
  for (const limit of law.personLimits) {
    if (limit.rights !== null && !limit.rights.includes(right)) continue;
    const from = findFrom(limit, known);
    if (from === undefined) continue;
    const { act, what, edge, article, period } = limit;
    const counted = from === null || period === null ? null : count(from, period);
    limits.push({ act, what, edge, article, on: endWait(limit, counted, known.events) });
  }
  return limits;
};

/** A refusal ends a wait at once (APPI Art. 39(1)): who was told no has nothing left to wait for. */
const endWait = ({ unlessRefused }: PersonLimit, on: Day | null, events: readonly ClockEvent[]): Day | null => {
  const refusedOn = unlessRefused ? findFirst(events, "refused") : null;
  return refusedOn !== null && (on === null || refusedOn < on) ? refusedOn : on;
};

/** undefined: it has not begun and may never; null: it will begin on a day that nobody knows. */
const findFrom = ({ runsFrom }: PersonLimit, { receivedOn, dueOn, events }: Known): Day | null | undefined => {
  const last = (kind: MindedKind): Day | undefined => {
    let newest: Day | undefined;
    for (const event of events)
      if (event.kind === kind && (newest === undefined || event.on > newest)) newest = event.on;
    return newest;
  };
  switch (runsFrom) {
    case "receipt":
      return receivedOn;
    case "refusal-or-due":
      return last("refused") ?? dueOn;
    case "fee-asked":
      return last("fee-asked");
    case "escalated":
      return last("escalated");
  }
};

const count = (from: Day, { value, unit }: NonNullable<PersonLimit["period"]>): Day => {
  if (unit === "business-day") throw new Error("A limit of the person's is counted in days or months.");
  const start = toNumber(from);
  return toDay(unit === "month" ? addMonths(start, value) : start + value);
};
