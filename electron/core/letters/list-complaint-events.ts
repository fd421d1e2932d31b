// What a complaint's table begins with: the first letter's log, and the letters that came after it.
import type { Day } from "../../shared/day.ts";
import type { LetterName } from "../../shared/letter-names.ts";
import type { LetterPlan } from "../../shared/letter-plan.ts";
import type { EventKind } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";

/** What an authority need not know: how the app and the person came to send it. */
const own: ReadonlySet<EventKind> = new Set(["drafted", "approved", "queued", "note", "complaint-filed"]);

/** As the table names a letter that came after. */
const asEvent: Partial<Readonly<Record<LetterName, EventKind>>> = {
  reminder: "reminded",
  "identity-answer": "identity-given",
  "form-answer": "escalated",
  "refusal-answer": "escalated",
  "incomplete-answer": "escalated",
};

/** By day; on one day as they stand in the log. */
export const listComplaintEvents = (
  log: readonly Pick<RequestEvent, "kind" | "on">[],
  followers: readonly { readonly kind: LetterName; readonly sentOn: Day | null }[],
): LetterPlan["events"] =>
  [
    ...log.filter(({ kind }) => !own.has(kind)).map(({ kind, on }) => ({ kind, on })),
    ...followers.flatMap(({ kind, sentOn }) => {
      const event = asEvent[kind];
      return event === undefined || sentOn === null ? [] : [{ kind: event, on: sentOn }];
    }),
  ].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
