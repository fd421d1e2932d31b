// What came of a request, by the entries of its log that stand: when the company first answered, and what it last said.
import type { Day } from "../../shared/day.ts";
import type { EventKind } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { Outcome } from "../../shared/standing-names.ts";

/** `answeredOn` null: nothing stands in the log that answers. A receipt, a question or an extension is no answer. */
export type Answer = { readonly answeredOn: Day | null; readonly outcome: Outcome };

const outcomeOf: Partial<Readonly<Record<EventKind, Outcome>>> = {
  "answered-in-part": "in-part",
  answered: "answered",
  refused: "refused",
  fulfilled: "fulfilled",
  verified: "fulfilled",
  withdrawn: "withdrawn",
};

/** That the person looked, or gave it up, says nothing of the day on which the company answered. */
const isOwn = (kind: EventKind): boolean => kind === "verified" || kind === "withdrawn";

/** `log`: the standing one, in its order. */
export const findAnswer = (log: readonly Pick<RequestEvent, "kind" | "on">[]): Answer => {
  let answeredOn: Day | null = null;
  let outcome: Outcome = "no-answer";
  for (const { kind, on } of log) {
    const said = outcomeOf[kind];
    if (said === undefined) continue;
    outcome = said;
    if (answeredOn === null && !isOwn(kind)) answeredOn = on;
  }
  return { answeredOn, outcome };
};
