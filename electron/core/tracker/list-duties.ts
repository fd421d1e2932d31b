// What the company and the person owe by the law's clocks, and how it went.
import type { Day } from "../../shared/day.ts";
import type { EventKind, PersonAct } from "../../shared/lists.ts";
import type { ReckonedLimit, Reckoning, ReckonStep } from "../../shared/reckoning.ts";
import type { Duty } from "../../shared/standing.ts";
import type { DutyState, Standing } from "../../shared/standing-names.ts";
import { arrivals } from "./arrivals.ts";
import type { Heard } from "./derive-standing.ts";
import { findLastDay } from "./find-last-day.ts";
import { endings } from "./is-overdue.ts";

type Known = {
  readonly log: readonly Heard[];
  readonly due: Reckoning;
  readonly standing: Standing;
  readonly today: Day;
};

/** What the person does to use a right that has a limit. */
const acts: Readonly<Record<PersonAct, readonly EventKind[]>> = {
  complain: ["complaint-filed"],
  "ask-to-examine": ["escalated", "complaint-filed"],
  appeal: ["escalated"],
  "confirm-in-spite-of-fee": ["complied", "clarified"],
  "go-to-court": [],
};

/** Nobody has to do anything any more. */
const isDone = (standing: Standing): boolean =>
  standing === "fulfilled" || standing === "verified" || standing === "withdrawn" || standing === "decided";

const firstDay = (log: readonly Heard[], kinds: readonly EventKind[]): Day | null => {
  let first: Day | null = null;
  if (kinds.length === 0) return first;
  for (const { kind, on } of log) if ((first === null || on < first) && kinds.includes(kind)) first = on;
  return first;
};

const judge = (doneOn: Day | null, on: Day | null, { today, isOver }: { today: Day; isOver: boolean }): DutyState => {
  if (doneOn !== null) return on !== null && doneOn > on ? "missed" : "met";
  if (isOver) return "over";
  return on !== null && today > on ? "missed" : "open";
};

/** Written out: a copy of what stands elsewhere costs more than all else here. */
const byCompany = (kind: Duty["kind"], on: Day | null, state: DutyState, article: string): Duty => ({
  whose: "company",
  kind,
  on,
  edge: "until",
  state,
  article,
});

type Step<K extends ReckonStep["kind"]> = Extract<ReckonStep, { readonly kind: K }>;

/** What of a reckoning's steps matters here; read in one walk, since there are a hundred thousand of them on a board. */
type Read = {
  acknowledge: Step<"acknowledge"> | null;
  /** By which the answer is due, if it is. */
  rule: Step<"extension-named" | "counted" | "no-day"> | null;
  /** The law gives no such right, or the company has not got the letter: who has not got it owes nothing. */
  isVoid: boolean;
  extensions: Step<"extendable" | "extension-told" | "extension-late">[];
};

const readSteps = (steps: readonly ReckonStep[]): Read => {
  const read: Read = { acknowledge: null, rule: null, isVoid: steps.length === 0, extensions: [] };
  for (const step of steps) {
    const { kind } = step;
    if (kind === "acknowledge") read.acknowledge ??= step;
    else if (kind === "extension-named" || kind === "counted" || kind === "no-day") read.rule = step;
    else if (kind === "no-right") read.isVoid = true;
    else if (kind === "waiting") read.isVoid ||= step.for === "bounced";
    else if (kind === "extendable" || kind === "extension-told" || kind === "extension-late")
      read.extensions.push(step);
  }
  return read;
};

const toAcknowledge = (step: Step<"acknowledge">, { log, standing, today }: Known): Duty => {
  const state = judge(firstDay(log, heardBy), step.yieldsOn, { today, isOver: isDone(standing) });
  return byCompany("acknowledge", step.yieldsOn, state, step.article);
};

/** Any word of the company's shows that it got there; that it arrived alone does not. */
const heardBy: readonly EventKind[] = [
  ...arrivals.filter((kind) => kind !== "received"),
  "confirm-link",
  "form-asked",
  "portal-asked",
  "fee-asked",
];

const toAnswer = (rule: Read["rule"], answeredOn: Day | null, { due, standing, today }: Known): Duty => {
  const isOver = standing === "withdrawn" || standing === "decided" || standing === "verified";
  const state = judge(answeredOn, findLastDay(due), { today, isOver });
  return byCompany("answer", due.dueOn, state, rule?.article ?? "");
};

/** What the company does to end its wait; the person's own words and an authority's end it, too, and meet nothing. */
const ownAnswers = endings.filter((kind) => kind === "answered" || kind === "refused" || kind === "fulfilled");

const toExtension = (step: Read["extensions"][number], answeredOn: Day | null, { standing, today }: Known): Duty => {
  const kind = "tell-extension";
  const { article } = step;
  switch (step.kind) {
    case "extendable": {
      const isOver = isDone(standing) || answeredOn !== null || today > step.toldBy;
      return byCompany(kind, step.toldBy, isOver ? "over" : "open", article);
    }
    case "extension-told":
      return byCompany(kind, step.yieldsOn, "met", article);
    case "extension-late":
      return byCompany(kind, step.yieldsOn, "missed", article);
  }
};

const toDuty = ({ act, edge, on, article }: ReckonedLimit, { log, standing, today }: Known): Duty => {
  const isMet = firstDay(log, acts[act]) !== null;
  const isMissed = edge === "until" && on !== null && today > on;
  const state = isMet ? "met" : isDone(standing) ? "over" : isMissed ? "missed" : "open";
  return { whose: "person", kind: act, on, edge, state, article };
};

/** First the company's, then the person's. `log`: the standing one. Empty while no clock runs. */
export const listDuties = (known: Known): Duty[] => {
  const { log, due } = known;
  const { acknowledge, rule, isVoid, extensions } = readSteps(due.steps);
  const duties: Duty[] = [];
  if (acknowledge !== null) duties.push(toAcknowledge(acknowledge, known));
  const answeredOn = firstDay(log, ownAnswers);
  if (!isVoid && !due.notInForce) duties.push(toAnswer(rule, answeredOn, known));
  for (const step of extensions) duties.push(toExtension(step, answeredOn, known));
  for (const limit of due.personLimits) duties.push(toDuty(limit, known));
  return duties;
};

/** The open one whose last day comes first. */
export const findNextDuty = (duties: readonly Duty[]): Duty | null => {
  let next: Duty | null = null;
  for (const duty of duties) {
    const { state, edge, on } = duty;
    if (state !== "open" || edge !== "until" || on === null) continue;
    if (next?.on == null || on < next.on) next = duty;
  }
  return next;
};
