// When the answer itself is due: from its start through pauses and an extension to the last day, with every step.
import { Temporal } from "temporal-polyfill";
import type { Day } from "../../shared/day.ts";
import type { ClockEvent, ClockSet, LawPack, Period } from "../../shared/law.ts";
import type { Reckoning, ReckonStep } from "../../shared/reckoning.ts";
import { findQuestions, type Question } from "./find-questions.ts";
import { findStart } from "./find-start.ts";
import { type HolidayTable, namePlace, type Place } from "./place.ts";
import { rollOver } from "./roll-over.ts";
import { runClock } from "./run-clock.ts";
import { type PausedRun, runWithPauses } from "./run-with-pauses.ts";
import { toDay } from "./why-closed.ts";

type Answer = Pick<Reckoning, "dueOn" | "extendableTo" | "suspendedDueOn" | "guidanceOn" | "steps">;
type Clock = NonNullable<ClockSet["answer"]>;
type Case = {
  readonly sentOn: Day;
  readonly receivedOn: Day;
  readonly place: Place;
  readonly events: readonly ClockEvent[];
  readonly clocks: ClockSet;
  readonly law: LawPack;
  readonly table: HolidayTable | null;
};

const noDay = { dueOn: null, extendableTo: null, suspendedDueOn: null, guidanceOn: null } as const;

export const reckonAnswer = (known: Case): Answer => {
  const { clocks, law, table, events, sentOn, receivedOn } = known;
  const { answer } = clocks;
  if (answer === null) return withoutDay(known);
  const isFromSending = answer.from === "sending";
  const from = isFromSending ? sentOn : receivedOn;
  const limitOn = toDay(runClock(answer, Temporal.PlainDate.from(from), law, table).end);
  const start = findStart(law.pauses, events, { receivedOn: from, limitOn });
  const sent: ReckonStep[] = isFromSending ? [{ kind: "sent", article: answer.article, yieldsOn: sentOn }] : [];
  if (start.on === null) return { ...noDay, steps: [...sent, ...start.steps] };
  const hard = reckonPeriod(known, answer, start.on, questionsOf(known, "stops-clock"));
  const soft = reckonSoft(known, answer, start.on);
  return {
    dueOn: hard.dueOn,
    extendableTo: hard.extendableTo,
    suspendedDueOn: soft.on,
    guidanceOn: hard.guidanceOn,
    steps: [...sent, ...start.steps, ...soft.steps, ...hard.steps],
  };
};

const withoutDay = ({ clocks, law, table, receivedOn, sentOn }: Case): Answer => {
  const { insteadOfADay, guidance } = clocks;
  const from = guidance?.from === "sending" ? sentOn : receivedOn;
  const guidanceOn = guidance && toDay(runClock(guidance, Temporal.PlainDate.from(from), law, table).end);
  const named: ReckonStep[] =
    guidance && guidanceOn ? [{ kind: "guidance", ...told(guidance), yieldsOn: guidanceOn }] : [];
  const said: ReckonStep[] = insteadOfADay ? [{ kind: "no-day", ...insteadOfADay, yieldsOn: receivedOn }] : [];
  return { ...noDay, guidanceOn, steps: [...said, ...named] };
};

const told = ({ value, unit, article }: Period & { readonly article: string }) => ({
  period: { value, unit },
  article,
});

const questionsOf = ({ law, events }: Case, effect: "stops-clock" | "soft-suspension"): readonly Question[] =>
  law.pauses
    .filter((pause) => pause.effect === effect)
    .flatMap(({ asked }) => findQuestions(events, asked))
    .sort((one, other) => (one.askedOn < other.askedOn ? -1 : 1));

type Extended = { readonly run: PausedRun | null; readonly steps: readonly ReckonStep[]; readonly isTold: boolean };

/** The answer's period, or the longer one if that was told in time; `run` null: the company named a day of its own. */
const extend = (known: Case, base: PausedRun, on: Day, questions: readonly Question[]): Extended => {
  const { clocks, events, law, table, sentOn } = known;
  const { extension } = clocks;
  const toldOn = events
    .filter(({ kind }) => kind === "extended")
    .map(({ on }) => on)
    .sort();
  const first = toldOn[0];
  if (extension === null || first === undefined) return { run: base, steps: [], isTold: false };
  const { notice, article, total } = extension;
  const noticeFrom = notice !== "answer-period" && notice.from === "sending" ? sentOn : on;
  const limit = notice === "answer-period" ? base : runClock(notice, Temporal.PlainDate.from(noticeFrom), law, table);
  const limitOn = toDay(limit.end);
  if (first > limitOn)
    return { run: base, steps: [{ kind: "extension-late", toldOn: first, article, yieldsOn: limitOn }], isTold: true };
  const steps: ReckonStep[] = [{ kind: "extension-told", article, yieldsOn: first }];
  if (total === null) return { run: null, steps, isTold: true };
  const run = runWithPauses({ ...total, article }, Temporal.PlainDate.from(on), questions, law, table);
  return { run, steps, isTold: true };
};

const reckonPeriod = (known: Case, answer: Clock, on: Day, questions: readonly Question[]) => {
  const { clocks, law, table } = known;
  const base = runWithPauses(answer, Temporal.PlainDate.from(on), questions, law, table);
  if (base.isOpen) {
    const open = questions.find(({ repliedOn }) => repliedOn === null)?.askedOn ?? on;
    return { ...noDay, steps: [{ kind: "waiting", for: "clarification", yieldsOn: open } satisfies ReckonStep] };
  }
  const { run, steps, isTold } = extend(known, base, on, questions);
  if (run === null)
    return {
      ...noDay,
      steps: [...steps, { kind: "waiting", for: "extension-day", yieldsOn: on } satisfies ReckonStep],
    };
  const longest = findLongest(known, on, questions);
  const isLost = isTold && run === base;
  const extendableTo = longest === null || isLost ? null : longest.on;
  const possible = longest === null || isTold ? [] : longest.steps;
  const finish = finishRun(run, clocks, known);
  return {
    dueOn: toDay(run.end),
    extendableTo,
    guidanceOn: finish.guidanceOn,
    steps: [...possible, ...steps, ...finish.steps],
  };
};

const findLongest = ({ clocks, law, table }: Case, on: Day, questions: readonly Question[]) => {
  const { extension } = clocks;
  if (extension === null || extension.total === null) return null;
  const clock = { ...extension.total, article: extension.article };
  const run = runWithPauses(clock, Temporal.PlainDate.from(on), questions, law, table);
  const yieldsOn = toDay(run.end);
  return { on: yieldsOn, steps: [{ kind: "extendable", ...told(clock), yieldsOn } satisfies ReckonStep] };
};

/** The chain that ends with the due date. Where nobody knows whether it rolls on, guidance waits for the working day. */
const finishRun = (run: PausedRun, { answer, guidance }: ClockSet, known: Case) => {
  const { law, table, place } = known;
  const yieldsOn = toDay(run.end);
  const stop = law.pauses.find(({ effect }) => effect === "stops-clock")?.article ?? answer?.article ?? "";
  const paused: ReckonStep[] =
    run.pausedDays === 0 ? [] : [{ kind: "paused", days: run.pausedDays, article: stop, yieldsOn: toDay(run.strict) }];
  const working = toDay(rollOver(run.end, table, law.rollsOver.article).end);
  const isUnsure = law.rollsOver.answer === "unknown" && working !== yieldsOn;
  const unsure: ReckonStep[] = isUnsure ? [{ kind: "roll-unknown", waitUntilOn: working, yieldsOn }] : [];
  const doubts = run.unknown.map(
    (year): ReckonStep => ({ kind: "holidays-unknown", place: namePlace(place), year, yieldsOn }),
  );
  const named = guidance && toDay(runClock(guidance, Temporal.PlainDate.from(known.receivedOn), law, table).end);
  return {
    guidanceOn: isUnsure ? working : named,
    steps: [...run.count.steps, ...paused, ...run.rolled, ...unsure, ...doubts],
  };
};

/** The day if the company is granted the days that only guidance grants; the strict day stays the due date. */
const reckonSoft = (known: Case, answer: Clock, on: Day): { on: Day | null; steps: readonly ReckonStep[] } => {
  const { law, table } = known;
  const questions = questionsOf(known, "soft-suspension");
  const article = law.pauses.find(({ effect }) => effect === "soft-suspension")?.article ?? "";
  const base = runWithPauses(answer, Temporal.PlainDate.from(on), questions, law, table);
  const open = questions.find(({ repliedOn }) => repliedOn === null);
  if (base.isOpen) return { on: null, steps: [{ kind: "suspended-still", article, yieldsOn: open?.askedOn ?? on }] };
  if (base.pausedDays === 0) return { on: null, steps: [] };
  const { run } = extend(known, base, on, questions);
  if (run === null) return { on: null, steps: [] };
  const yieldsOn = toDay(run.end);
  return { on: yieldsOn, steps: [{ kind: "suspended", days: run.pausedDays, article, yieldsOn }] };
};
