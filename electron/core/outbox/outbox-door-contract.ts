// What every keeper of outbox rows must do; run against the one in memory here and against the store in its own folder.
import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../../shared/day.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";
import { plainEvent } from "../tracker/plain-event.ts";
import type { OutboxDoor } from "./outbox-door.ts";

/** An outbox with one letter in state `approved` that was never tried, and a way to see its request's log. */
export type OpenedOutbox = {
  readonly outbox: OutboxDoor;
  readonly requestId: RequestId;
  readonly unknownId: RequestId;
  /** What `move` wrote to the letter's log, oldest first; entries from before may stand in front. */
  readonly events: () => readonly RequestEvent[];
  readonly close: () => void;
};

const at = "2026-11-22T02:29:15.000Z" as Instant;
const on = "2026-11-22" as Day;
const sent = plainEvent({ eventId: "event-1", kind: "sent", at, on, by: "app", text: "250 2.0.0 Ok" });

/** `outboxDoorContract("in memory", () => ({ outbox, requestId, … }))` */
export const outboxDoorContract = (name: string, open: () => OpenedOutbox): void => {
  const withOutbox = (use: (opened: OpenedOutbox) => void) => () => {
    const opened = open();
    try {
      use(opened);
    } finally {
      opened.close();
    }
  };

  describe(`an outbox ${name}`, () => {
    it(
      "moves a letter from the state in which it is, with what changed",
      withOutbox(({ outbox, requestId }) => {
        expect(outbox.get(requestId)).toMatchObject({ state: "approved", attempts: 0 });
        const change = { attempts: 1, lastTriedAt: at, smtpReply: null, failure: null };
        expect(outbox.move(requestId, "approved", "sending", change, [])).toBe(true);
        expect(outbox.get(requestId)).toMatchObject({ state: "sending", attempts: 1, lastTriedAt: at });
      }),
    );

    it(
      "leaves everything alone when the letter is in another state",
      withOutbox(({ outbox, requestId, events }) => {
        const before = outbox.get(requestId);
        const logged = events().length;
        expect(outbox.move(requestId, "sending", "sent", { attempts: 9, smtpReply: "250 no" }, [sent])).toBe(false);
        expect(outbox.get(requestId)).toEqual(before);
        expect(events()).toHaveLength(logged);
      }),
    );

    it(
      "gives a letter to one of two runs only",
      withOutbox(({ outbox, requestId }) => {
        const tries = [1, 2].map(() => outbox.move(requestId, "approved", "sending", { attempts: 1 }, []));
        expect(tries).toEqual([true, false]);
        expect(outbox.get(requestId)?.attempts).toBe(1);
      }),
    );

    it(
      "keeps what a change does not name",
      withOutbox(({ outbox, requestId }) => {
        outbox.move(requestId, "approved", "sending", { attempts: 3, lastTriedAt: at }, []);
        outbox.move(requestId, "sending", "retry", { smtpReply: "451 4.3.0 Later", failure: "server-busy" }, []);
        expect(outbox.get(requestId)).toMatchObject({
          state: "retry",
          attempts: 3,
          lastTriedAt: at,
          smtpReply: "451 4.3.0 Later",
          failure: "server-busy",
        });
      }),
    );

    it(
      "makes several moves together, or none of them",
      withOutbox(({ outbox, requestId, unknownId, events }) => {
        const taken = {
          requestId,
          from: "approved",
          to: "sending",
          change: { attempts: 1, lastTriedAt: at },
          events: [],
        } as const;
        const told = {
          requestId,
          from: "sending",
          to: "sent",
          change: { smtpReply: sent.text },
          events: [sent],
        } as const;
        const logged = events().length;
        expect(outbox.moveAll([taken, told, { ...taken, requestId: unknownId }])).toBe(false);
        expect(outbox.get(requestId)).toMatchObject({ state: "approved", attempts: 0 });
        expect(events()).toHaveLength(logged);
        expect(outbox.moveAll([taken, told])).toBe(true);
        expect(outbox.get(requestId)).toMatchObject({ state: "sent", attempts: 1, lastTriedAt: at });
        expect(events().at(-1)).toEqual(sent);
        expect(events()).toHaveLength(logged + 1);
      }),
    );

    it(
      "writes the events with the move",
      withOutbox(({ outbox, requestId, events }) => {
        outbox.move(requestId, "approved", "sending", {}, []);
        outbox.move(requestId, "sending", "sent", { smtpReply: sent.text }, [sent]);
        expect(events().at(-1)).toEqual(sent);
      }),
    );

    it(
      "lists letters by state and knows no letter that is not there",
      withOutbox(({ outbox, requestId, unknownId }) => {
        expect(outbox.inState("approved")).toEqual([requestId]);
        outbox.move(requestId, "approved", "sending", {}, []);
        expect(outbox.inState("approved")).toEqual([]);
        expect(outbox.inState("sending")).toEqual([requestId]);
        expect(outbox.get(unknownId)).toBeNull();
        expect(outbox.move(unknownId, "approved", "sending", {}, [])).toBe(false);
      }),
    );

    it(
      "knows for good when a try may have delivered the letter, until a later one may have",
      withOutbox(({ outbox, requestId }) => {
        const later = "2026-11-24T07:00:00.000Z" as Instant;
        expect(outbox.get(requestId)?.maybeDeliveredAt).toBeNull();
        outbox.move(requestId, "approved", "sending", { lastTriedAt: at }, []);
        outbox.move(requestId, "sending", "unsure", {}, []);
        expect(outbox.get(requestId)?.maybeDeliveredAt).toBe(at);
        outbox.move(requestId, "unsure", "approved", {}, []);
        outbox.move(requestId, "approved", "sending", { lastTriedAt: later }, []);
        expect(outbox.get(requestId)?.maybeDeliveredAt).toBe(at);
        outbox.move(requestId, "sending", "unsure", { maybeDeliveredAt: at }, []);
        expect(outbox.get(requestId)?.maybeDeliveredAt).toBe(at);
        outbox.move(requestId, "unsure", "unsure", {}, []);
        expect(outbox.get(requestId)?.maybeDeliveredAt).toBe(later);
      }),
    );

    it(
      "never changes a letter's bytes and envelope",
      withOutbox(({ outbox, requestId }) => {
        const before = outbox.get(requestId);
        outbox.move(requestId, "approved", "sending", { attempts: 1, lastTriedAt: at }, []);
        outbox.move(requestId, "sending", "unsure", {}, []);
        const after = outbox.get(requestId);
        expect([...(after?.raw ?? [])]).toEqual([...(before?.raw ?? [1])]);
        const { messageId, envelopeFrom, envelopeTo } = before ?? {};
        expect(after).toMatchObject({ messageId, envelopeFrom, envelopeTo });
      }),
    );
  });
};
