// What the tracker says of a request today: reckoned from its log and its outbox row, never set by hand.
import type { Day, Instant } from "../../shared/day.ts";
import type { LawPack } from "../../shared/law.ts";
import type { OutboxState, RequestStatus, Right, WaySent } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { Reckoning } from "../../shared/reckoning.ts";
import type { HolidayLookup, Place } from "../law/place.ts";
import { reckonClocks } from "../law/reckon-clocks.ts";
import { arrivals } from "./arrivals.ts";
import { findLastDay } from "./find-last-day.ts";
import { isOverdue } from "./is-overdue.ts";

/** A failure of the newest try says nothing of an earlier one that may have got through. */
const standing = ({ state, maybeDeliveredAt, isTakenBack }: Dispatched): RequestStatus => {
  if (maybeDeliveredAt !== null && state !== "sent" && state !== "sending") return "unsure";
  return state === "refused" && isTakenBack ? "stopped" : statusOf[state];
};

const statusOf: Readonly<Record<OutboxState, RequestStatus>> = {
  draft: "draft",
  approved: "queued",
  retry: "queued",
  sending: "sending",
  unsure: "unsure",
  refused: "not-sent",
  sent: "sent",
};

/** It came back, and nothing written down since says that it got there, be it of an earlier day. */
const hasComeBack = (events: readonly Logged[]): boolean => {
  if (!events.some(({ kind }) => kind === "bounced")) return false;
  const written = [...events].sort(({ writtenAt: one = "" }, { writtenAt: other = "" }) =>
    one < other ? -1 : Number(one > other),
  );
  const back = written.findLastIndex(({ kind }) => kind === "bounced");
  return back > written.findLastIndex(({ kind }) => arrivals.includes(kind));
};

/** An entry that stands. */
type Logged = Pick<RequestEvent, "kind" | "on"> & Partial<Pick<RequestEvent, "writtenAt" | "untilOn">>;

/**
 * The outbox row, as far as it matters here; `maybeDeliveredAt`: of the last try that may have got through; `isTakenBack`:
 * the person's word was the last that kept it from going.
 */
export type Dispatched = {
  readonly state: OutboxState;
  readonly maybeDeliveredAt: Instant | null;
  readonly isTakenBack: boolean;
};

/** `sentOn` and the clocks' days are null until the letter is out. `due: null`: no clock runs for it. */
export type DerivedStatus = {
  readonly status: RequestStatus;
  readonly overdue: boolean;
  readonly sentOn: Day | null;
  readonly way: WaySent | null;
  readonly due: Reckoning | null;
};

/**
 * `events` is the standing log. `dispatch` is the outbox row, null while nobody approved the letter; `sentBy` is the person's word that it went out
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
  events: readonly Logged[];
  dispatch: Dispatched | null;
  sentBy: Exclude<WaySent, "email"> | null;
  law: LawPack | null;
  right: Right;
  place: Place;
  holidays: HolidayLookup;
  today: Day;
}): DerivedStatus => {
  const sentOn = events.find((event) => event.kind === "sent")?.on ?? null;
  const heard = withoutLaterPost(events, sentBy === "post" ? sentOn : null);
  const due = law && reckon(law, { right, sentOn, place, events: heard, holidays });
  return {
    status: findStatus(dispatch, sentBy, events),
    overdue: isOverdue({ dueOn: due && findLastDay(due), events, today }),
    sentOn,
    way: sentBy ?? (sentOn === null ? null : "email"),
    due,
  };
};

/** A letter on paper arrives on a day that only the person can tell. Later letters by post say nothing of this one. */
const withoutLaterPost = (events: readonly Logged[], postedOn: Day | null): readonly Logged[] => {
  const isPlain = postedOn === null && !events.some(({ kind }) => kind === "post");
  if (isPlain) return events;
  const heard = events.filter(({ kind }) => kind !== "post");
  return postedOn === null ? heard : [...heard, { kind: "post", on: postedOn }];
};

const findStatus = (dispatch: Dispatched | null, sentBy: WaySent | null, events: readonly Logged[]): RequestStatus => {
  const status = sentBy !== null ? "sent" : dispatch === null ? "draft" : standing(dispatch);
  return status === "sent" && hasComeBack(events) ? "bounced" : status;
};

type Letter = {
  readonly right: Right;
  readonly sentOn: Day | null;
  readonly place: Place;
  readonly events: readonly Logged[];
  readonly holidays: HolidayLookup;
};

const reckon = (law: LawPack, { right, sentOn, place, events, holidays }: Letter): Reckoning =>
  sentOn === null
    ? { law: law.id, ...nothingYet }
    : reckonClocks({ right, sentOn, place, events, receivedOn: null }, { law, holidays });

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
