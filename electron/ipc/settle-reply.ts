// What the person says of a received mail: written into the log of its request, and taken back without losing it.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredReply } from "../adapters/store/stored-reply.ts";
import { eventOfReply, replyOfEvent } from "../core/replies/reply-events.ts";
import { plainEvent } from "../core/tracker/plain-event.ts";
import { standingLog } from "../core/tracker/standing-log.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { Day } from "../shared/day.ts";
import { reasonOfGround } from "../shared/letter-names.ts";
import type { RequestEvent } from "../shared/message.ts";
import type { RequestId } from "../shared/request.ts";
import { type Failure, fail } from "../shared/result.ts";
import { dayImpossible } from "./day-impossible.ts";

type Needs = {
  readonly store: Pick<Store, "requests" | "replies" | "together">;
  readonly clock: Pick<Clock, "now" | "today" | "dayOf">;
};

export const createSettleReply = ({ store, clock }: Needs) => {
  const standingOf = (reply: StoredReply, requestId: RequestId): readonly RequestEvent[] =>
    standingLog(store.requests.events(requestId)).filter(({ replyId }) => replyId === reply.replyId);

  /** Not before the letter was out, and not after today; a mail that came later than the clock says was there. */
  const judgeDay = ({ cameInAt }: StoredReply, requestId: RequestId, on: Day, untilOn: Day | null): Failure | null => {
    const cameIn = clock.dayOf(cameInAt);
    const today = clock.today();
    const sent = store.requests.events(requestId).find(({ kind }) => kind === "sent");
    const latest = [today, cameIn].sort().at(-1) ?? today;
    if (on > latest || (sent !== undefined && on < sent.on)) return dayImpossible(on);
    return untilOn !== null && untilOn < on ? dayImpossible(untilOn) : null;
  };

  const toEvent = (
    reply: StoredReply,
    { kind, on, untilOn, ground }: CallArgument<"replies:settle">,
  ): RequestEvent | null => {
    const event = eventOfReply[kind];
    if (event === null) return null;
    const says = reply.reading.proposals.find((proposal) => proposal.kind === kind);
    const refused = kind === "refusal" ? ground : null;
    return plainEvent({
      eventId: randomUUID(),
      kind: event,
      at: clock.now(),
      on,
      by: kind === "bounce" ? "person" : "company",
      text: says?.evidence.quote.slice(0, 1000) ?? null,
      replyId: reply.replyId,
      ground: refused,
      reason: refused && reasonOfGround[refused],
      untilOn: kind === "extension" ? untilOn : null,
    });
  };

  return {
    /** null: done. */
    settle: (reply: StoredReply, said: CallArgument<"replies:settle">): Failure | null => {
      const { requestId } = reply;
      if (reply.settled !== null) return fail("reply-settled", "That was said already.");
      const event = toEvent(reply, said);
      if (event !== null && requestId === null) return fail("reply-unassigned", "It belongs to no request yet.");
      const wrongDay = requestId === null ? null : judgeDay(reply, requestId, said.on, said.untilOn);
      if (event !== null && wrongDay) return wrongDay;
      store.together(() => {
        if (event !== null && requestId !== null) store.requests.addEvent(requestId, event);
        const eventIds = event === null ? [] : [event.eventId];
        store.replies.settle(reply.replyId, { kind: said.kind, on: said.on, by: "person", eventIds });
      });
      return null;
    },

    /** Takes back what stands of it; null: done. What a server's own report wrote stays. */
    reopen: (reply: StoredReply): Failure | null => {
      const { settled, requestId } = reply;
      if (settled === null) return fail("reply-unsettled", "Nothing was said of it.");
      if (settled.by === "app") return fail("move-not-lawful", "A server's own report stays.");
      store.together(() => {
        for (const { eventId, kind, on } of requestId === null ? [] : standingOf(reply, requestId)) {
          store.requests.addEvent(
            requestId as RequestId,
            plainEvent({
              eventId: randomUUID(),
              kind,
              at: clock.now(),
              on,
              by: "person",
              text: null,
              replaces: eventId,
              isUndoing: true,
            }),
          );
        }
        store.replies.settle(reply.replyId, null);
      });
      return null;
    },

    /** An entry can be taken back, and brought back, in the log itself: its mail is open then, or settled again. */
    follow: (requestId: RequestId): boolean => {
      let hasChanged = false;
      for (const reply of store.replies.of(requestId)) {
        const [standing] = standingOf(reply, requestId);
        const { settled, replyId } = reply;
        if (settled !== null && settled.eventIds.length > 0 && standing === undefined) {
          hasChanged = store.replies.settle(replyId, null) || hasChanged;
        } else if (settled === null && standing !== undefined) {
          const kind = replyOfEvent(standing.kind);
          const said = {
            kind: kind ?? "unrelated",
            on: standing.on,
            by: "person",
            eventIds: [standing.eventId],
          } as const;
          hasChanged = store.replies.settle(replyId, said) || hasChanged;
        }
      }
      return hasChanged;
    },
  };
};

export type SettleReply = ReturnType<typeof createSettleReply>;
