// What the company and the person owe by the law's clocks, and how it went.
import type { Day } from "../../shared/day.ts";
import type { EventKind, PersonAct } from "../../shared/lists.ts";
import type { ReckonedLimit, Reckoning } from "../../shared/reckoning.ts";
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

const company = { whose: "company", edge: "until" } as const;

const listAcknowledge = ({ log, due, standing, today }: Known): Duty[] => {
  const step = due.steps.find(({ kind }) => kind === "acknowledge");
  if (step?.kind !== "acknowledge") return [];
  const state = judge(firstDay(log, heardBy), step.yieldsOn, { today, isOver: isDone(standing) });
  return [{ ...company, kind: "acknowledge", on: step.yieldsOn, state, article: step.article }];
};

/** Any word of the company's shows that it got there; that it arrived alone does not. */
const heardBy: readonly EventKind[] = [
  ...arrivals.filter((kind) => kind !== "received"),
  "confirm-link",
  "form-asked",
  "portal-asked",
  "fee-asked",
];

const listAnswer = ({ log, due, standing, today }: Known): Duty[] => {
  const rule = due.steps.findLast(({ kind }) => kind === "extension-named" || kind === "counted" || kind === "no-day");
  const isNone =
    due.notInForce ||
    due.steps.length === 0 ||
    // Who has not got the letter owes nothing.
    due.steps.some((step) => step.kind === "no-right" || (step.kind === "waiting" && step.for === "bounced"));
  if (isNone) return [];
  const article = rule !== undefined && "article" in rule ? rule.article : "";
  const isOver = standing === "withdrawn" || standing === "decided" || standing === "verified";
  const on = due.dueOn;
  const lastOn = findLastDay(due);
  return [
    { ...company, kind: "answer", on, state: judge(firstDay(log, ownAnswers), lastOn, { today, isOver }), article },
  ];
};

/** What the company does to end its wait; the person's own words and an authority's end it, too, and meet nothing. */
const ownAnswers = endings.filter((kind) => kind === "answered" || kind === "refused" || kind === "fulfilled");

const listExtension = ({ log, due, standing, today }: Known): Duty[] => {
  const kind = "tell-extension";
  return due.steps.flatMap((step): Duty[] => {
    if (step.kind === "extendable") {
      const isOver = isDone(standing) || firstDay(log, ownAnswers) !== null || today > step.toldBy;
      return [{ ...company, kind, on: step.toldBy, state: isOver ? "over" : "open", article: step.article }];
    }
    if (step.kind !== "extension-told" && step.kind !== "extension-late") return [];
    const state = step.kind === "extension-told" ? "met" : "missed";
    return [{ ...company, kind, on: step.yieldsOn, state, article: step.article }];
  });
};

const toDuty = ({ act, edge, on, article }: ReckonedLimit, { log, standing, today }: Known): Duty => {
  const isMet = firstDay(log, acts[act]) !== null;
  const isMissed = edge === "until" && on !== null && today > on;
  const state = isMet ? "met" : isDone(standing) ? "over" : isMissed ? "missed" : "open";
  return { whose: "person", kind: act, on, edge, state, article };
};

/** First the company's, then the person's. `log`: the standing one. Empty while no clock runs. */
export const listDuties = (known: Known): Duty[] => [
  ...listAcknowledge(known),
  ...listAnswer(known),
  ...listExtension(known),
  ...known.due.personLimits.map((limit) => toDuty(limit, known)),
];

/** The open one whose last day comes first. */
export const findNextDuty = (duties: readonly Duty[]): Duty | null =>
  duties
    .filter(({ state, edge, on }) => state === "open" && edge === "until" && on !== null)
    .reduce<Duty | null>(
      (next, duty) => (next?.on != null && duty.on != null && next.on <= duty.on ? next : duty),
      null,
    );
