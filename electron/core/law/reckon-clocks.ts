// The whole calendar of one letter under one law: due, acknowledged, extended, suspended, and the person's own days.
import type { Day } from "../../shared/day.ts";
import type { ClockEvent, ClockSet, LawPack } from "../../shared/law.ts";
import type { Right } from "../../shared/lists.ts";
import type { Reckoning, ReckonStep } from "../../shared/reckoning.ts";
import { toDay, toNumber } from "./date-line.ts";
import { findReceipt } from "./find-receipt.ts";
import { findRight } from "./find-right.ts";
import { keepMinded } from "./keep-minded.ts";
import type { HolidayLookup, Place } from "./place.ts";
import { reckonAnswer } from "./reckon-answer.ts";
import { reckonLimits } from "./reckon-limits.ts";
import { runClock } from "./run-clock.ts";

/** A letter that is out. Days are those of the company's place: what leaves on Friday may arrive on Saturday. */
export type ClockedLetter = {
  readonly right: Right;
  readonly sentOn: Day;
  /** What the person says; null: assumed for a mail, open for post (an event `post`). */
  readonly receivedOn: Day | null;
  /** Where the company has to act; its holidays count. */
  readonly place: Place;
  readonly events: readonly ClockEvent[];
};

const withoutDays = (law: Reckoning["law"], steps: readonly ReckonStep[]): Reckoning => ({
  dueOn: null,
  acknowledgeOn: null,
  extendableTo: null,
  suspendedDueOn: null,
  guidanceOn: null,
  notInForce: false,
  personLimits: [],
  law,
  steps,
});

/**
 * Received on Thursday 29 January 2026 under `eu-gdpr` in Berlin: due on Monday 2 March 2026, and, once extended by a
 * notice of before that day, on Wednesday 29 April 2026. The last step's day is the due date, if there is one.
 */
export const reckonClocks = (
  letter: ClockedLetter,
  { law, holidays }: { readonly law: LawPack; readonly holidays: HolidayLookup },
): Reckoning => {
  const { right, sentOn, receivedOn, place } = letter;
  const events = keepMinded(letter.events);
  const receipt = findReceipt({ sentOn, receivedOn, events });
  const empty = (...steps: ReckonStep[]): Reckoning => withoutDays(law.id, [receipt.step, ...steps]);
  const found = findRight(law, right);
  if (found === null) return empty({ kind: "no-right", right, yieldsOn: receipt.on ?? sentOn });
  const inForceFrom = found.inForceFrom ?? law.inForce?.from ?? null;
  if (inForceFrom !== null && sentOn < inForceFrom)
    return { ...empty({ kind: "not-in-force", right, yieldsOn: inForceFrom }), notInForce: true };
  if (receipt.on === null) return empty();
  const clocks = found.clock === null ? undefined : law.clocks[found.clock];
  const limits = (dueOn: Day | null) => reckonLimits(law, right, { receivedOn: receipt.on ?? sentOn, dueOn, events });
  if (clocks === undefined) {
    const step: ReckonStep = { kind: "no-day", rule: "", article: found.article, yieldsOn: receipt.on };
    return { ...empty(step), personLimits: limits(null) };
  }
  const table = holidays(place);
  const received = toNumber(receipt.on);
  const early = beforeAnswer(clocks, (clock) => toDay(runClock(clock, received, law, table).end));
  const { dueOn, extendableTo, suspendedDueOn, guidanceOn, steps } = reckonAnswer({
    sentOn,
    receivedOn: receipt.on,
    place,
    events,
    clocks,
    law: lawFor(law, right),
    table,
  });
  return {
    law: law.id,
    dueOn,
    extendableTo,
    suspendedDueOn,
    guidanceOn,
    acknowledgeOn: early.acknowledgeOn,
    notInForce: false,
    personLimits: limits(dueOn),
    steps: [receipt.step, ...early.steps, ...steps],
  };
};

const lawsFor = new WeakMap<LawPack, Map<Right, LawPack>>();

/** The law with those of its pauses that the right's clock minds; made once, since it is asked for with every letter. */
const lawFor = (law: LawPack, right: Right): LawPack => {
  const known = lawsFor.get(law) ?? new Map<Right, LawPack>();
  lawsFor.set(law, known);
  const found = known.get(right);
  if (found !== undefined) return found;
  const pauses = law.pauses.filter(({ rights }) => rights === undefined || rights.includes(right));
  const made = { ...law, pauses };
  known.set(right, made);
  return made;
};

/** What does not lead to the due date: the acknowledgement, and the longer period at another address. */
const beforeAnswer = (
  { acknowledge, elsewhere }: ClockSet,
  run: (clock: NonNullable<ClockSet["answer"]>) => Day,
): { readonly acknowledgeOn: Day | null; readonly steps: readonly ReckonStep[] } => {
  const acknowledgeOn = acknowledge && run(acknowledge);
  const steps: ReckonStep[] = [];
  if (acknowledge !== null && acknowledgeOn !== null)
    steps.push({ kind: "acknowledge", ...told(acknowledge), yieldsOn: acknowledgeOn });
  if (elsewhere !== null) steps.push({ kind: "elsewhere", ...told(elsewhere), yieldsOn: run(elsewhere) });
  return { acknowledgeOn, steps };
};

const told = ({ value, unit, article }: NonNullable<ClockSet["answer"]>) => ({ period: { value, unit }, article });
