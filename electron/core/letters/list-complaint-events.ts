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
  "extension-check": "reminded",
  "identity-answer": "identity-given",
  "form-answer": "reminded",
  "fee-answer": "reminded",
  "refusal-answer": "escalated",
  appeal: "escalated",
  "internal-complaint": "escalated",
  "incomplete-answer": "reminded",
};

/** `hasProof`: a copy of what proves who they are went with it. */
type Follower = { readonly kind: LetterName; readonly sentOn: Day | null; readonly hasProof: boolean };

/** An answer about their identity that encloses nothing gave none: it says what the company may ask for. */
const nameEvent = ({ kind, hasProof }: Follower): EventKind | undefined =>
  kind === "identity-answer" && !hasProof ? "reminded" : asEvent[kind];

/** By day; on one day as they stand in the log. Of several words on the day of receipt the last one counts. */
export const listComplaintEvents = (
  log: readonly Pick<RequestEvent, "kind" | "on">[],
  followers: readonly Follower[],
): LetterPlan["events"] => {
  const received = log.findLast(({ kind }) => kind === "received");
  const isTold = (event: (typeof log)[number]) =>
    !own.has(event.kind) && (event.kind !== "received" || event === received);
  return [
    ...log.filter(isTold).map(({ kind, on }) => ({ kind, on })),
    ...followers.flatMap((follower) => {
      const event = nameEvent(follower);
      return event === undefined || follower.sentOn === null ? [] : [{ kind: event, on: follower.sentOn }];
    }),
  ].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
};
