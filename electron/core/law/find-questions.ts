// What the company asked before it answers, and when it got its reply.
import type { Day } from "../../shared/day.ts";
import type { ClockEvent } from "../../shared/law.ts";
import type { MindedKind } from "./keep-minded.ts";

/** `repliedOn` null: not yet, or nobody wrote it down. */
export type Question = { readonly askedOn: Day; readonly repliedOn: Day | null };

const kinds = {
  identity: ["identity-asked", "identity-given"],
  clarification: ["clarification-asked", "clarified"],
  fee: ["fee-asked", "complied"],
} as const satisfies Record<string, readonly [MindedKind, MindedKind]>;

/** In the order of their days. A reply to a question that nobody wrote down counts as asked and given on its day. */
export const findQuestions = (events: readonly ClockEvent[], about: keyof typeof kinds): readonly Question[] => {
  const [asked, replied] = kinds[about];
  const asks = daysOf(events, asked);
  const replies = about === "fee" ? daysOfPaying(events, asks) : daysOf(events, replied);
  if (asks.length === 0 && replies.length === 0) return none;
  const questions = asks.map((askedOn) => ({ askedOn, repliedOn: replies.find((on) => on >= askedOn) ?? null }));
  const loose = replies.filter((on) => asks.every((askedOn) => askedOn > on));
  return [...loose.map((on) => ({ askedOn: on, repliedOn: on })), ...questions];
};

const none: readonly never[] = [];

const daysOf = (events: readonly ClockEvent[], kind: MindedKind): readonly Day[] => {
  const days: Day[] = [];
  for (const event of events) if (event.kind === kind) days.push(event.on);
  return days.length < 2 ? days : days.sort();
};

/** To use a form or a link is written down by the same word as to pay. */
const doneAlike: readonly MindedKind[] = ["form-asked", "portal-asked", "confirm-link"];

/** Where more than the fee was asked for, the word may mean the other: a clock that starts too early would be wrong. */
const daysOfPaying = (events: readonly ClockEvent[], asks: readonly Day[]): readonly Day[] => {
  if (asks.length === 0) return none;
  const done = daysOf(events, "complied");
  const others = doneAlike.flatMap((kind) => daysOf(events, kind));
  return done.filter((on, at) => {
    const before = done[at - 1] ?? "";
    const isSince = (askedOn: Day) => askedOn <= on && askedOn > before;
    return asks.some(isSince) && !others.some(isSince);
  });
};
