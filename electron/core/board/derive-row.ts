// A row of the board as it stands today, and the day on which it may stand otherwise although nothing happened.
import type { AgendaDate } from "../../shared/agenda.ts";
import type { Day } from "../../shared/day.ts";
import type { LawPack } from "../../shared/law.ts";
import type { PackId } from "../../shared/lists.ts";
import type { RequestSummary } from "../../shared/request.ts";
import { lastCall, type Snooze } from "../agenda/find-snooze.ts";
import { listDates } from "../agenda/list-dates.ts";
import { type Answer, findAnswer } from "../dashboard/find-answer.ts";
import { toDay, toNumber } from "../law/date-line.ts";
import type { HolidayLookup } from "../law/place.ts";
import { type DerivedMatter, deriveMatter } from "../tracker/derive-matter.ts";
import { findClockLaw } from "../tracker/find-clock-law.ts";
import { nearLimit } from "../tracker/find-lane.ts";
import { findLastDay } from "../tracker/find-last-day.ts";
import { findLetterOut, type LetterOut } from "../tracker/letters-out.ts";
import { standingLog } from "../tracker/standing-log.ts";
import { summariseMatter } from "../tracker/summarise-matter.ts";
import type { BoardRow } from "./board-row.ts";

type Needs = {
  readonly laws: ReadonlyMap<PackId, LawPack>;
  readonly holidays: HolidayLookup;
  readonly today: Day;
  readonly hasOpenReply: boolean;
  /** Those that came after it and are out. */
  readonly letters?: readonly LetterOut[];
  readonly snooze?: Snooze | null;
};

export type DerivedRow = {
  readonly summary: RequestSummary;
  /** For the calendar. */
  readonly dates: readonly AgendaDate[];
  readonly answer: Answer;
  /** The first day after today on which it may stand otherwise; null: only an event changes it. */
  readonly turnsOn: Day | null;
  /** Of one that comes after another letter: what it does there; null: nothing, or not yet. */
  readonly letter: LetterOut | null;
};

/** As requests:get would say it. */
export const deriveRow = (row: BoardRow, needs: Needs): DerivedRow => {
  const { dispatch, sentBy, right, place } = row;
  const { laws, holidays, today, hasOpenReply, letters = none, snooze = null } = needs;
  const law = findClockLaw(row, laws);
  // Written out: to take the needs apart and put them together anew costs more than to reckon.
  const matter = deriveMatter({
    events: row.log,
    dispatch,
    sentBy,
    law,
    right,
    place,
    holidays,
    today,
    hasOpenReply,
    letters,
    snooze,
  });
  const log = standingLog(row.log);
  return {
    summary: summariseMatter(row, matter),
    answer: findAnswer(log),
    dates: listDates(matter),
    turnsOn: findTurn(matter, today, snooze),
    letter: row.follows === null ? null : findLetterOut(row.kind, { status: matter.status, log }),
  };
};

const none: readonly never[] = [];

/** A day counts until it is over, and a limit of the person's is near some days before. */
const findTurn = (
  { due, duties, answerBy, snoozedUntil }: DerivedMatter,
  today: Day,
  snooze: Snooze | null,
): Day | null => {
  let turn: number | null = null;
  const now = toNumber(today);
  const may = (number: number) => {
    if (number > now && (turn === null || number < turn)) turn = number;
  };
  const mayAround = (on: Day | null) => {
    if (on === null) return;
    may(toNumber(on) - nearLimit);
    if (snoozedUntil !== null) may(toNumber(on) - lastCall);
    may(toNumber(on) + 1);
  };
  for (const { on } of duties) mayAround(on);
  if (answerBy !== null) may(toNumber(answerBy) + 1);
  if (snoozedUntil !== null) may(toNumber(snoozedUntil));
  // One that was set later than now holds from the day on which the clock has come there (find-snooze.ts).
  else if (snooze !== null) may(toNumber(snooze.setAt.slice(0, 10) as Day) - 1);
  if (due !== null) mayAround(findLastDay(due));
  return turn === null ? null : toDay(turn);
};
