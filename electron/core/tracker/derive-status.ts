// What the tracker says of a request today: reckoned from its log and its outbox row, never set by hand.
import type { Day } from "../../shared/day.ts";
import type { Due, LawPack } from "../../shared/law.ts";
import type { LetterKind, OutboxState, RequestStatus } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { HolidayLookup, Place } from "../law/place.ts";
import { reckonDue } from "../law/reckon-due.ts";
import { isOverdue } from "./is-overdue.ts";

const statusOf: Readonly<Record<OutboxState, RequestStatus>> = {
  draft: "draft",
  approved: "queued",
  retry: "queued",
  sending: "sending",
  unsure: "unsure",
  refused: "not-sent",
  sent: "sent",
};

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
  dispatch: { readonly state: OutboxState } | null;
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
    status: dispatch === null ? "draft" : statusOf[dispatch.state],
    overdue: isOverdue({ dueOn: due.dueOn, events, today }),
    sentOn,
    due,
  };
};
