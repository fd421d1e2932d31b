// What the tracker says of a request today: reckoned from its log and its outbox row, never set by hand.
import type { Day, Instant } from "../../shared/day.ts";
import type { LawPack } from "../../shared/law.ts";
import type { OutboxState, RequestStatus, Right, WaySent } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { Reckoning } from "../../shared/reckoning.ts";
import type { HolidayLookup, Place } from "../law/place.ts";
import { reckonClocks } from "../law/reckon-clocks.ts";
import { arrivals } from "./arrivals.ts";
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

/** It came back, and nothing since says that it got there. */
const hasComeBack = (events: readonly Pick<RequestEvent, "kind">[]): boolean => {
  const back = events.findLastIndex(({ kind }) => kind === "bounced");
  return back > events.findLastIndex(({ kind }) => arrivals.includes(kind));
};

/** The outbox row, as far as it matters here; `maybeDeliveredAt`: of the last try that may have got through. */
type Dispatched = { readonly state: OutboxState; readonly maybeDeliveredAt: Instant | null };

/** `sentOn` and the clocks' days are null until the letter is out. `due: null`: no clock runs for it. */
export type DerivedStatus = {
  readonly status: RequestStatus;
  readonly overdue: boolean;
  readonly sentOn: Day | null;
  readonly way: WaySent | null;
  readonly due: Reckoning | null;
};

/**
 * `dispatch` is the outbox row, null while nobody approved the letter; `sentBy` is the person's word that it went out
 * another way. `law`, `right` and `place` are those with which the letter was written; `law: null` also for a letter that
 * comes after another one, whose clocks go on. A mail counts as received on the day of its first `sent` event; that day
 * was written down where the person was, so no instant is turned into a day here.
 */
export const deriveStatus = ({
  events,
  dispatch,
  sentBy,
  law,
  right,
  place,
  holidays,
  today,
}: {
  events: readonly Pick<RequestEvent, "kind" | "on">[];
  dispatch: Dispatched | null;
  sentBy: Exclude<WaySent, "email"> | null;
  law: LawPack | null;
  right: Right;
  place: Place;
  holidays: HolidayLookup;
  today: Day;
}): DerivedStatus => {
  const sentOn = events.find((event) => event.kind === "sent")?.on ?? null;
  // A letter on paper arrives on a day that only the person can tell.
  const byPost = sentBy === "post" && sentOn !== null ? [{ kind: "post" as const, on: sentOn }] : [];
  const due = law && reckon(law, { right, sentOn, place, events: [...events, ...byPost], holidays });
  return {
    status: findStatus(dispatch, sentBy, events),
    overdue: isOverdue({ dueOn: due && findLastDay(due), events, today }),
    sentOn,
    way: sentBy ?? (sentOn === null ? null : "email"),
    due,
  };
};

/**
 * The day after which nobody can say any more that there was still time: where it is not known whether a last day on a
 * weekend moves on, the working day after it.
 */
const findLastDay = ({ dueOn, steps }: Reckoning): Day | null => {
  if (dueOn === null) return null;
  const doubt = steps.findLast((step) => step.kind === "roll-unknown");
  return doubt?.kind === "roll-unknown" && doubt.waitUntilOn > dueOn ? doubt.waitUntilOn : dueOn;
};

const findStatus = (
  dispatch: Dispatched | null,
  sentBy: WaySent | null,
  events: readonly Pick<RequestEvent, "kind">[],
): RequestStatus => {
  const status = sentBy !== null ? "sent" : dispatch === null ? "draft" : standing(dispatch);
  return status === "sent" && hasComeBack(events) ? "bounced" : status;
};

const reckon = (
  law: LawPack,
  {
    sentOn,
    holidays,
    ...letter
  }: {
    right: Right;
    sentOn: Day | null;
    place: Place;
    events: readonly Pick<RequestEvent, "kind" | "on">[];
    holidays: HolidayLookup;
  },
): Reckoning =>
  sentOn === null
    ? { law: law.id, ...nothingYet }
    : reckonClocks({ ...letter, sentOn, receivedOn: null }, { law, holidays });

const nothingYet = {
  dueOn: null,
  acknowledgeOn: null,
  extendableTo: null,
  suspendedDueOn: null,
  guidanceOn: null,
  notInForce: false,
  personLimits: [],
  steps: [],
} satisfies Omit<Reckoning, "law">;
