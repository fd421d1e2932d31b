// When the answer itself is due: from its start through pauses and an extension to the last day, with every step.
import type { Day } from "../../shared/day.ts";
import type { ClockEvent, ClockSet, LawPack, Period } from "../../shared/law.ts";
import type { Reckoning, ReckonStep } from "../../shared/reckoning.ts";
import { toDay, toNumber } from "./date-line.ts";
import { findQuestions, type Question } from "./find-questions.ts";
import { findStart, type Start } from "./find-start.ts";
import { type HolidayTable, namePlace, type Place } from "./place.ts";
import { rollOver } from "./roll-over.ts";
import { runClock } from "./run-clock.ts";
import { type PausedRun, runWithPauses } from "./run-with-pauses.ts";

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
  const { clocks, events, sentOn, receivedOn } = known;
  const { answer } = clocks;
  if (answer === null) return withoutDay(known);
  const isFromSending = answer.from === "sending";
  const from = isFromSending ? sentOn : receivedOn;
  const start = events.length === 0 ? { on: from, steps: none } : findOwnStart(known, answer, from);
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

const none: readonly never[] = [];

/** What is asked after the period has ended does not move its start. */
const findOwnStart = ({ law, table, events }: Case, answer: Clock, from: Day): Start => {
  const limitOn = toDay(runClock(answer, toNumber(from), law, table).end);
  return findStart(law.pauses, events, { receivedOn: from, limitOn });
};

const withoutDay = ({ clocks, law, table, receivedOn, sentOn }: Case): Answer => {
  const { insteadOfADay, guidance } = clocks;
  const from = guidance?.from === "sending" ? sentOn : receivedOn;
  const guidanceOn = guidance && toDay(runClock(guidance, toNumber(from), law, table).end);
  const named: ReckonStep[] =
    guidance && guidanceOn ? [{ kind: "guidance", ...told(guidance), yieldsOn: guidanceOn }] : [];
  const said: ReckonStep[] = insteadOfADay ? [{ kind: "no-day", ...insteadOfADay, yieldsOn: receivedOn }] : [];
  return { ...noDay, guidanceOn, steps: [...said, ...named] };
};

const told = ({ value, unit, article }: Period & { readonly article: string }) => ({
  period: { value, unit },
  article,
});

const questionsOf = ({ law, events }: Case, effect: "stops-clock" | "soft-suspension"): readonly Question[] => {
  if (events.length === 0 || !law.pauses.some((pause) => pause.effect === effect)) return none;
  return law.pauses
    .filter((pause) => pause.effect === effect)
    .flatMap(({ asked }) => findQuestions(events, asked))
    .sort((one, other) => (one.askedOn < other.askedOn ? -1 : 1));
};

type Extended = { readonly run: PausedRun | null; readonly steps: readonly ReckonStep[]; readonly isTold: boolean };

/** The answer's period, or the longer one if that was told in time; `run` null: the company named a day of its own. */
const extend = (known: Case, base: PausedRun, on: Day, questions: readonly Question[]): Extended => {
  const { clocks, events, law, table } = known;
  const { extension, answer } = clocks;
  const told = events.filter(({ kind }) => kind === "extended").map(({ on }) => on);
  if (extension === null || answer === null || told.length === 0) return { run: base, steps: [], isTold: false };
  const { article } = extension;
  const steps: ReckonStep[] = [];
  let run = base;
  let period: Period = answer;
  for (const toldOn of [...new Set(told)].sort()) {
    const longer = lengthen(period, extension);
    if (longer === "used-up") break;
    const limitOn = run === base ? findNoticeLimit(known, base, on) : toDay(run.end);
    if (toldOn > limitOn) {
      steps.push({ kind: "extension-late", toldOn, article, yieldsOn: limitOn });
      break;
    }
    steps.push({ kind: "extension-told", article, yieldsOn: toldOn });
    if (longer === null) {
      const namedOn = findNamedDay(events, limitOn);
      if (namedOn !== null) steps.push({ kind: "extension-named", article, yieldsOn: namedOn });
      return { run: null, steps, isTold: true };
    }
    run = runWithPauses({ ...longer, article }, toNumber(on), questions, law, table);
    period = longer;
  }
  return { run, steps, isTold: true };
};

/** The day that the company named in time, or a later one that it named before that had passed; null: it named none. */
const findNamedDay = (events: Case["events"], limitOn: Day): Day | null =>
  events
    .filter(({ kind }) => kind === "extended")
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .reduce<Day | null>((named, { on, untilOn }) => (untilOn && on <= (named ?? limitOn) ? untilOn : named), null);

/** The whole period after one more notice; null: without a cap. */
const lengthen = (period: Period, { total, each }: NonNullable<ClockSet["extension"]>): Period | null | "used-up" => {
  if (total === null) return null;
  if (period === total || (each && period.value >= total.value)) return "used-up";
  return each ? { value: Math.min(period.value + each.value, total.value), unit: total.unit } : total;
};

/** Until when an extension has to be told. */
const findNoticeLimit = ({ clocks, law, table, sentOn }: Case, base: PausedRun, on: Day): Day => {
  const notice = clocks.extension?.notice ?? "answer-period";
  if (notice === "answer-period") return toDay(base.end);
  const from = toNumber(notice.from === "sending" ? sentOn : on);
  return toDay(runClock(notice, from, law, table).end);
};

const reckonPeriod = (known: Case, answer: Clock, on: Day, questions: readonly Question[]) => {
  const { clocks, law, table } = known;
  const base = runWithPauses(answer, toNumber(on), questions, law, table);
  if (base.isOpen) {
    const open = questions.find(({ repliedOn }) => repliedOn === null)?.askedOn ?? on;
    return { ...noDay, steps: [{ kind: "waiting", for: "clarification", yieldsOn: open } satisfies ReckonStep] };
  }
  const { run, steps, isTold } = extend(known, base, on, questions);
  const named = steps.at(-1);
  if (run === null && named?.kind === "extension-named") return { ...noDay, dueOn: named.yieldsOn, steps };
  if (run === null)
    return {
      ...noDay,
      steps: [...steps, { kind: "waiting", for: "extension-day", yieldsOn: on } satisfies ReckonStep],
    };
  const longest = findLongest(known, base, on, questions);
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

const findLongest = (known: Case, base: PausedRun, on: Day, questions: readonly Question[]) => {
  const { clocks, law, table } = known;
  const { extension } = clocks;
  if (extension === null || extension.total === null) return null;
  const clock = { ...extension.total, article: extension.article };
  const run = runWithPauses(clock, toNumber(on), questions, law, table);
  const yieldsOn = toDay(run.end);
  return {
    on: yieldsOn,
    steps: [
      { kind: "extendable", ...told(clock), toldBy: findNoticeLimit(known, base, on), yieldsOn } satisfies ReckonStep,
    ],
  };
};

/** The chain that ends with the due date. Where nobody knows whether it rolls on, guidance waits for the working day. */
const finishRun = (run: PausedRun, { answer, guidance }: ClockSet, known: Case) => {
  const { law, table, place } = known;
  const yieldsOn = toDay(run.end);
  const stop = law.pauses.find(({ effect }) => effect === "stops-clock")?.article ?? answer?.article ?? "";
  const paused: ReckonStep[] =
    run.pausedDays === 0 ? [] : [{ kind: "paused", days: run.pausedDays, article: stop, yieldsOn: toDay(run.strict) }];
  const isDoubtful = law.rollsOver.answer === "unknown";
  const working = isDoubtful ? toDay(rollOver(run.end, table, law.rollsOver.article).end) : yieldsOn;
  const isUnsure = working !== yieldsOn;
  const unsure: ReckonStep[] = isUnsure ? [{ kind: "roll-unknown", waitUntilOn: working, yieldsOn }] : [];
  const doubts = run.unknown.map(
    (year): ReckonStep => ({ kind: "holidays-unknown", place: namePlace(place), year, yieldsOn }),
  );
  const named = guidance && toDay(runClock(guidance, toNumber(known.receivedOn), law, table).end);
  return {
    guidanceOn: isUnsure ? working : named,
    steps: [...run.count.steps, ...paused, ...run.rolled, ...unsure, ...doubts],
  };
};

/** The day if the company is granted the days that only guidance grants; the strict day stays the due date. */
const reckonSoft = (known: Case, answer: Clock, on: Day): { on: Day | null; steps: readonly ReckonStep[] } => {
  const { law, table } = known;
  const questions = questionsOf(known, "soft-suspension");
  if (questions.length === 0) return { on: null, steps: [] };
  const article = law.pauses.find(({ effect }) => effect === "soft-suspension")?.article ?? "";
  const base = runWithPauses(answer, toNumber(on), questions, law, table);
  const open = questions.find(({ repliedOn }) => repliedOn === null);
  if (base.isOpen) return { on: null, steps: [{ kind: "suspended-still", article, yieldsOn: open?.askedOn ?? on }] };
  if (base.pausedDays === 0) return { on: null, steps: [] };
  const { run } = extend(known, base, on, questions);
  if (run === null) return { on: null, steps: [] };
  const yieldsOn = toDay(run.end);
  return { on: yieldsOn, steps: [{ kind: "suspended", days: run.pausedDays, article, yieldsOn }] };
};
