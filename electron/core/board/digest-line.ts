// What was reckoned of a request as one line of text, so that the next start need not reckon it again.
import type { AgendaDate } from "../../shared/agenda.ts";
import type { Day } from "../../shared/day.ts";
import type { PackId } from "../../shared/lists.ts";
import type { RequestSummary } from "../../shared/request.ts";
import type { Duty } from "../../shared/standing.ts";
import type { Answer } from "../dashboard/find-answer.ts";
import type { LetterOut } from "../tracker/letters-out.ts";

/** True from the day on which it was reckoned until the day before it turns, as long as nothing of the request is touched. */
export type Digest = {
  readonly summary: RequestSummary;
  readonly answer: Answer;
  readonly law: PackId | null;
  readonly dates: readonly AgendaDate[];
  readonly madeOn: Day;
  /** null: only an event changes it. */
  readonly turnsOn: Day | null;
  /** What this letter does to the one that it follows. */
  readonly letter: LetterOut | null;
  /** The later letters with which it was reckoned. */
  readonly letters: readonly LetterOut[];
};

const packDate = ({ whose, kind, edge, on, isOverdue, nth }: AgendaDate) =>
  [whose, kind, edge, on, isOverdue, nth] as const;
const packDuty = ({ whose, kind, on, edge, state, article }: Duty) => [whose, kind, on, edge, state, article] as const;

/** Without names: they would be half of each line. The request and its mode come first, for the store to read. */
const pack = ({ summary: row, answer, law, dates, madeOn, turnsOn, letter, letters }: Digest) =>
  [
    row.requestId,
    row.mode,
    madeOn,
    turnsOn,
    row.reference,
    row.slug,
    row.company,
    row.kind,
    row.right,
    row.follows,
    row.status,
    row.overdue,
    row.createdAt,
    row.sentOn,
    row.way,
    row.dueOn,
    row.isDueOpen,
    row.standing,
    row.lane,
    [row.drp.status, row.drp.reason],
    row.nextDuty && packDuty(row.nextDuty),
    row.snoozedUntil,
    row.lastEventAt,
    [answer.answeredOn, answer.outcome],
    law,
    dates.map(packDate),
    letter,
    letters,
  ] as const;

type Packed = ReturnType<typeof pack>;

const unpack = (line: Packed): Digest => {
  const [requestId, mode, madeOn, turnsOn, reference, slug, company, kind, right, follows, status, overdue] = line;
  const [, , , , , , , , , , , , createdAt, sentOn, way, dueOn, isDueOpen, standing, lane, drp, duty] = line;
  const [, , , , , , , , , , , , , , , , , , , , , snoozedUntil, lastEventAt, answer, law, dates, letter, letters] =
    line;
  const nextDuty: Duty | null = duty && {
    whose: duty[0],
    kind: duty[1],
    on: duty[2],
    edge: duty[3],
    state: duty[4],
    article: duty[5],
  };
  return {
    summary: {
      requestId,
      mode,
      reference,
      slug,
      company,
      kind,
      right,
      follows,
      status,
      overdue,
      createdAt,
      sentOn,
      way,
      dueOn,
      isDueOpen,
      standing,
      lane,
      drp: { status: drp[0], reason: drp[1] },
      nextDuty,
      snoozedUntil,
      lastEventAt,
    },
    answer: { answeredOn: answer[0], outcome: answer[1] },
    law,
    dates: dates.map(([whose, its, edge, on, isOverdue, nth]) => ({ whose, kind: its, edge, on, isOverdue, nth })),
    madeOn,
    turnsOn,
    letter,
    letters,
  };
};

export const writeDigest = (digest: Digest): string => JSON.stringify(pack(digest));

/** `line`: of writeDigest in this very version of the app, out of the sealed store. null: it is torn. */
export const readDigest = (line: string): Digest | null => {
  try {
    return unpack(JSON.parse(line) as Packed);
  } catch {
    return null;
  }
};
