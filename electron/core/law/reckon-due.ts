// When a company's answer is due under a law, and how we got there.
import { Temporal } from "temporal-polyfill";
import type { Day } from "../../shared/day.ts";
import type { Clock, Due, DueStep, LawPack } from "../../shared/law.ts";
import type { LetterKind } from "../../shared/lists.ts";
import { type Count, countPeriod } from "./count-period.ts";
import { type HolidayLookup, type HolidayTable, namePlace, type Place } from "./place.ts";
import { rollOver } from "./roll-over.ts";
import { toDay, unknownYears } from "./why-closed.ts";

/**
 * `receivedOn` is taken as assumed: a mail counts as received on the day on which the server took it. Without a law no
 * day is set and there are no steps. `place` is whose holidays count (`choosePlace`).
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
  const { answer, acknowledge } = law.clocks[kind];
  const answered = runClock(answer, received, law, table);
  const acknowledged = acknowledge === null ? null : runClock(acknowledge, received, law, table);
  const dueOn = toDay(answered.end);
  return {
    law: law.id,
    dueOn,
    acknowledgeOn: acknowledged === null ? null : toDay(acknowledged.end),
    steps: [
      { kind: "received-assumed", yieldsOn: receivedOn },
      ...answered.steps,
      ...doubts([answered, acknowledged], table, namePlace(place), dueOn),
    ],
  };
};

const runClock = (clock: Clock, received: Temporal.PlainDate, law: LawPack, table: HolidayTable | null): Count => {
  const counted = countPeriod(clock, received, table);
  // Where it is not known whether a last day rolls on, the strict day stands.
  if (law.rollsOver.answer !== "yes") return counted;
  const rolled = rollOver(counted.end, table, law.rollsOver.article);
  return { ...counted, end: rolled.end, steps: [...counted.steps, ...rolled.steps] };
};

const doubts = (
  counts: readonly (Count | null)[],
  table: HolidayTable | null,
  place: string,
  yieldsOn: Day,
): DueStep[] => {
  const years = counts.flatMap((count) => (count === null ? [] : unknownYears(count.holidaysFrom, count.end, table)));
  return [...new Set(years)].sort().map((year) => ({ kind: "holidays-unknown", place, year, yieldsOn }));
};
