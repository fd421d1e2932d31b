// When a company's answer is due under a law, and how we got there: for a letter of which nothing but its sending is known.
import { Temporal } from "temporal-polyfill";
import type { Day } from "../../shared/day.ts";
import type { ClockSet, Due, DueStep, LawPack } from "../../shared/law.ts";
import type { LetterKind, Right } from "../../shared/lists.ts";
import { findRight } from "./find-right.ts";
import { type HolidayLookup, namePlace, type Place } from "./place.ts";
import { type Run, runClock } from "./run-clock.ts";
import { toDay } from "./why-closed.ts";

/**
 * `receivedOn` is taken as assumed: a mail counts as received on the day on which the server took it. Without a law no
 * day is set and there are no steps. `place` is whose holidays count (`choosePlace`). `reckonClocks` knows more: events,
 * extensions, the person's own limits.
 *
 * Received on Thursday 29 January 2026 under `eu-gdpr`: one month is 28 February (no 29th), a Saturday, so it is due on
 * Monday 2 March 2026.
 */
export const reckonDue = ({
  law,
  kind,
  receivedOn,
  place,
  holidays,
}: {
  law: LawPack | null;
  kind: LetterKind;
  receivedOn: Day;
  place: Place;
  holidays: HolidayLookup;
}): Due => {
  if (law === null) return { law: null, dueOn: null, acknowledgeOn: null, steps: [] };
  const table = holidays(place);
  const received = Temporal.PlainDate.from(receivedOn);
  const clocks = findClocks(law, kind);
  const run = (clock: ClockSet["answer"]) => clock && runClock(clock, received, law, table);
  const answered = run(clocks?.answer ?? null);
  const acknowledged = run(clocks?.acknowledge ?? null);
  const dueOn = answered && toDay(answered.end);
  return {
    law: law.id,
    dueOn,
    acknowledgeOn: acknowledged && toDay(acknowledged.end),
    steps: [
      { kind: "received-assumed", yieldsOn: receivedOn },
      ...(answered === null ? [] : [...answered.count.steps, ...answered.rolled]),
      ...doubts([answered, acknowledged], namePlace(place), dueOn ?? receivedOn),
    ],
  };
};

/** A law with a right to opt out of sale has that in mind; elsewhere the letter opts out of marketing. */
const rightsOf: Readonly<Record<LetterKind, readonly Right[]>> = {
  access: ["access"],
  erasure: ["erasure"],
  "opt-out": ["opt-out-sale", "opt-out-marketing"],
};

const findClocks = (law: LawPack, kind: LetterKind): ClockSet | null => {
  const name = rightsOf[kind].map((right) => findRight(law, right)?.clock ?? null).find((clock) => clock !== null);
  return (name === undefined ? null : law.clocks[name]) ?? null;
};

const doubts = (runs: readonly (Run | null)[], place: string, yieldsOn: Day): DueStep[] => {
  const years = runs.flatMap((run) => run?.unknown ?? []);
  return [...new Set(years)].sort().map((year) => ({ kind: "holidays-unknown", place, year, yieldsOn }));
};
