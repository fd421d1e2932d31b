// What the tracker says of a request today: reckoned from its log and its outbox row, never set by hand.
import type { Day, Instant } from "../../shared/day.ts";
import type { Due, LawPack } from "../../shared/law.ts";
import type { LetterKind, OutboxState, RequestStatus } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { HolidayLookup, Place } from "../law/place.ts";
import { reckonDue } from "../law/reckon-due.ts";
import { isOverdue } from "./is-overdue.ts";

/** A failure of the newest try says nothing of an earlier one that may have got through. */
const standing = ({ state, maybeDeliveredAt }: Dispatched): RequestStatus =>
  maybeDeliveredAt !== null && state !== "sent" && state !== "sending" ? "unsure" : statusOf[state];

const statusOf: Readonly<Record<OutboxState, RequestStatus>> = {
  draft: "draft",
  approved: "queued",
  retry: "queued",
  sending: "sending",
  unsure: "unsure",
  refused: "not-sent",
  sent: "sent",
};

/** The outbox row, as far as it matters here; `maybeDeliveredAt`: of the last try that may have got through. */
type Dispatched = { readonly state: OutboxState; readonly maybeDeliveredAt: Instant | null };

/** `sentOn` and `due.dueOn` are null until a server took the letter; `due.dueOn` stays null where no law sets a day. */
export type DerivedStatus = {
  readonly status: RequestStatus;
  readonly overdue: boolean;
  readonly sentOn: Day | null;
  readonly due: Due;
};

/**
 * `dispatch` is the outbox row, null while nobody approved the letter. `law`, `kind` and `place` are those with which the
 * letter was written. A mail counts as received on the day of its first `sent` event; that day was written down where
 * the person was, so no instant is turned into a day here.
 */
export const deriveStatus = ({
  events,
  dispatch,
  law,
  kind,
  place,
  holidays,
  today,
}: {
  events: readonly Pick<RequestEvent, "kind" | "on">[];
  dispatch: Dispatched | null;
  law: LawPack | null;
  kind: LetterKind;
  place: Place;
  holidays: HolidayLookup;
  today: Day;
}): DerivedStatus => {
  const sentOn = events.find((event) => event.kind === "sent")?.on ?? null;
  const due: Due =
    sentOn === null
      ? { law: law?.id ?? null, dueOn: null, acknowledgeOn: null, steps: [] }
      : reckonDue({ law, kind, receivedOn: sentOn, place, holidays });
  return {
    status: dispatch === null ? "draft" : standing(dispatch),
    overdue: isOverdue({ dueOn: due.dueOn, events, today }),
    sentOn,
    due,
  };
};
