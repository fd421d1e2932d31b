// A letter goes out once, and whatever happens on the way, what is written down is true.
import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../../shared/day.ts";
import { RequestId } from "../../shared/request.ts";
import type { Deliver, Delivery, Parcel } from "./delivery.ts";
import { createMemoryOutbox, type MemoryRow } from "./memory-outbox.ts";
import { outboxDoorContract } from "./outbox-door-contract.ts";
import { dispatchLetter, recoverOutbox } from "./run-outbox.ts";

const requestId = RequestId.parse("3f0c9b52-8a1e-4d57-9a37-5b1f9e0c2d11");
const otherId = RequestId.parse("3f0c9b52-8a1e-4d57-9a37-5b1f9e0c2d12");

const approved: MemoryRow = {
  requestId,
  mode: "real",
  approvedAt: "2026-11-20T08:00:00.000Z" as Instant,
  notBefore: null,
  state: "approved",
  messageId: "<rd.1@example.org>",
  envelopeFrom: "kim@example.org",
  envelopeTo: "privacy@example.net",
  raw: new TextEncoder().encode("Subject: x\r\n\r\nHello\r\n"),
  attempts: 0,
  lastTriedAt: null,
  smtpReply: null,
  failure: null,
  maybeDeliveredAt: null,
};

const earlierTry = "2026-11-20T09:00:00.000Z" as Instant;

/** A clock that moves on by an hour at each look, and reckons days an hour east of Greenwich. */
const createTestClock = (start: string) => {
  let time = Date.parse(start);
  return {
    now: () => {
      const at = new Date(time).toISOString() as Instant;
      time += 3_600_000;
      return at;
    },
    dayOf: (at: Instant) => new Date(Date.parse(at) + 3_600_000).toISOString().slice(0, 10) as Day,
  };
};

const tryLetter = (row: MemoryRow, deliver: Deliver) => {
  const memory = createMemoryOutbox([row]);
  const clock = createTestClock("2026-11-22T21:30:00.000Z");
  const run = () => dispatchLetter({ requestId, outbox: memory.outbox, deliver, clock, newId: () => "event-1" });
  return { ...memory, run };
};

const outcomes: readonly (readonly [Delivery, string])[] = [
  [{ kind: "accepted", reply: "250 2.0.0 Ok: queued as 4F1" }, "sent"],
  [{ kind: "retry", code: "server-busy", reply: "451 4.3.0 Later" }, "retry"],
  [{ kind: "refused", code: "recipient-refused", reply: "550 5.1.1 Nobody" }, "refused"],
  [{ kind: "unsure", code: "connection-lost", reply: "354 Go" }, "unsure"],
];

describe("dispatchLetter", () => {
  it.each(outcomes)("writes down %j as %s", async (delivery, state) => {
    const { run, row, commits } = tryLetter(approved, async () => delivery);
    expect(await run()).toEqual({ ...delivery, state });
    expect(commits).toEqual(["approved>sending", `sending>${state}`]);
    expect(row(requestId)).toMatchObject({
      state,
      attempts: 1,
      lastTriedAt: "2026-11-22T21:30:00.000Z",
      smtpReply: delivery.reply,
      failure: delivery.kind === "accepted" ? null : delivery.code,
    });
  });

  it("commits `sending`, the count and the time before the delivery begins", async () => {
    const seen: unknown[] = [];
    const { run, row } = tryLetter(
      { ...approved, attempts: 4, smtpReply: "451 old", failure: "server-busy" },
      async () => {
        seen.push(row(requestId));
        return { kind: "accepted", reply: "250 Ok" };
      },
    );
    await run();
    expect(seen).toEqual([
      expect.objectContaining({
        state: "sending",
        attempts: 5,
        lastTriedAt: "2026-11-22T21:30:00.000Z",
        smtpReply: null,
        failure: null,
      }),
    ]);
  });

  it("hands over the very bytes and envelope that were approved", async () => {
    const parcels: Parcel[] = [];
    await tryLetter(approved, async (parcel) => {
      parcels.push(parcel);
      return { kind: "accepted", reply: "250 Ok" };
    }).run();
    const { messageId, envelopeFrom, envelopeTo, raw } = approved;
    expect(parcels).toEqual([{ messageId, envelopeFrom, envelopeTo, raw }]);
    expect(parcels[0]?.raw).toBe(raw);
  });

  it("logs the server's own line, with the day on which the person was when it came", async () => {
    const { run, events } = tryLetter(approved, async () => ({ kind: "accepted", reply: "250 2.0.0 Kept as 4F1" }));
    await run();
    expect(events).toMatchObject([
      {
        eventId: "event-1",
        kind: "sent",
        at: "2026-11-22T22:30:00.000Z",
        on: "2026-11-22",
        by: "app",
        text: "250 2.0.0 Kept as 4F1",
      },
    ]);
  });

  it.each(outcomes.slice(1))("logs how the try ended, and no sending, for %j", async (delivery) => {
    const { run, events } = tryLetter(approved, async () => delivery);
    await run();
    expect(events).toMatchObject([
      {
        eventId: "event-1",
        kind: "note",
        at: "2026-11-22T22:30:00.000Z",
        on: "2026-11-22",
        by: "app",
        text: `try-${delivery.kind} ${"code" in delivery ? delivery.code : ""}\n${delivery.reply}`,
      },
    ]);
  });

  it("says when a letter that is not out may go again, and of no other", async () => {
    for (const [delivery, state] of outcomes) {
      const memory = createMemoryOutbox([{ ...approved, attempts: 1 }]);
      const clock = createTestClock("2026-11-22T21:30:00.000Z");
      const needs = { requestId, outbox: memory.outbox, clock, newId: () => "event-1", deliver: async () => delivery };
      await dispatchLetter({ ...needs, retryAt: ({ attempts, failedAt }) => `${failedAt} +${attempts}` as Instant });
      const notBefore = memory.row(requestId)?.notBefore;
      expect([state, notBefore]).toEqual([state, state === "retry" ? "2026-11-22T22:30:00.000Z +2" : null]);
    }
  });

  it.each(outcomes.slice(1))("stays unsure for good once a try was: %j", async (delivery, _state) => {
    const doubted = { ...approved, attempts: 1, maybeDeliveredAt: earlierTry };
    const { run, row, events } = tryLetter(doubted, async () => delivery);
    expect(await run()).toEqual({ ...delivery, state: "unsure" });
    expect(row(requestId)).toMatchObject({
      state: "unsure",
      messageId: approved.messageId,
      failure: "code" in delivery ? delivery.code : "",
      // Only a try that was itself in doubt may have delivered it; the day counts.
      maybeDeliveredAt: delivery.kind === "unsure" ? "2026-11-22T21:30:00.000Z" : earlierTry,
    });
    expect(events).toHaveLength(1);
  });

  it("ends the doubt with the server's yes", async () => {
    const doubted = { ...approved, attempts: 1, maybeDeliveredAt: earlierTry };
    const { run, row } = tryLetter(doubted, async () => ({ kind: "accepted", reply: "250 Ok" }));
    await run();
    expect(row(requestId)).toMatchObject({ state: "sent", failure: null });
  });

  it.each([
    [{ kind: "accepted", reply: "250 Ok" }, "sent"],
    [{ kind: "refused", code: "recipient-refused", reply: "550 no" }, "unsure"],
  ] as const)("writes down %j although another run gave the letter up meanwhile", async (delivery, state) => {
    const memory = createMemoryOutbox([approved]);
    const clock = createTestClock("2026-11-22T21:30:00.000Z");
    const needs = { outbox: memory.outbox, clock, newId: () => "event-1" };
    const deliver = async () => {
      recoverOutbox(needs);
      return delivery;
    };
    expect(await dispatchLetter({ ...needs, requestId, deliver })).toEqual({ ...delivery, state });
    expect(memory.row(requestId)).toMatchObject({ state, smtpReply: delivery.reply });
    expect(memory.events.map(({ kind, text }) => [kind, text?.split("\n")[0]])).toEqual([
      ["note", "try-interrupted"],
      state === "sent" ? ["sent", "250 Ok"] : ["note", "try-refused recipient-refused"],
    ]);
  });

  it.each(["draft", "sending", "sent", "retry", "refused", "unsure"] as const)(
    "does nothing with a letter in %s",
    async (state) => {
      const { run, commits } = tryLetter({ ...approved, state }, async () => expect.unreachable("it was handed over"));
      expect(await run()).toEqual({ kind: "not-approved", state });
      expect(commits).toEqual([]);
    },
  );

  it("does nothing with a letter that does not exist", async () => {
    const { outbox } = createMemoryOutbox([]);
    const deliver = async () => expect.unreachable("it was handed over");
    const clock = createTestClock("2026-11-22T21:30:00.000Z");
    const outcome = await dispatchLetter({ requestId, outbox, deliver, clock, newId: () => "event-1" });
    expect(outcome).toEqual({ kind: "not-approved", state: null });
  });

  it("hands a letter over once when two runs want it at the same time", async () => {
    let handedOver = 0;
    const { run, events } = tryLetter(approved, async () => {
      handedOver += 1;
      return { kind: "accepted", reply: "250 Ok" };
    });
    const kinds = (await Promise.all([run(), run(), run()])).map((outcome) => outcome.kind);
    expect(kinds.sort()).toEqual(["accepted", "not-approved", "not-approved"]);
    expect(handedOver).toBe(1);
    expect(events).toHaveLength(1);
  });

  it("gives way when another run takes the letter between look and move", async () => {
    const memory = createMemoryOutbox([approved]);
    const outbox = {
      ...memory.outbox,
      get: (id: RequestId) => {
        const row = memory.outbox.get(id);
        memory.outbox.move(id, "approved", "sending", {}, []);
        return row;
      },
    };
    const deliver = async () => expect.unreachable("it was handed over");
    const clock = createTestClock("2026-11-22T21:30:00.000Z");
    const outcome = await dispatchLetter({ requestId, outbox, deliver, clock, newId: () => "event-1" });
    expect(outcome).toEqual({ kind: "not-approved", state: "sending" });
  });

  it.each([
    ["rejects", async () => Promise.reject(new Error("the bug"))],
    [
      "throws at once",
      () => {
        throw new Error("the bug");
      },
    ],
  ] as const)("leaves the letter unsure when the way out %s, and keeps the cause", async (_, deliver) => {
    const { run, row, events } = tryLetter(approved, deliver);
    await expect(run()).rejects.toMatchObject({ cause: expect.objectContaining({ message: "the bug" }) });
    expect(row(requestId)).toMatchObject({ state: "unsure", failure: "bug", attempts: 1 });
    expect(events.map(({ text }) => text)).toEqual(["try-unsure bug"]);
  });

  it("never says sent when the outcome could not be written, and the next start makes it unsure", async () => {
    const memory = createMemoryOutbox([approved]);
    const outbox = {
      ...memory.outbox,
      move: (...move: Parameters<typeof memory.outbox.move>) => {
        if (move[2] === "sent") throw new Error("the disk is full");
        return memory.outbox.move(...move);
      },
    };
    const clock = createTestClock("2026-11-22T21:30:00.000Z");
    const deliver = async () => ({ kind: "accepted", reply: "250 Ok" }) as const;
    await expect(dispatchLetter({ requestId, outbox, deliver, clock, newId: () => "event-1" })).rejects.toThrow("disk");
    expect(memory.row(requestId)?.state).toBe("sending");
    expect(recoverOutbox({ outbox: memory.outbox, clock, newId: () => "event-2" })).toEqual([requestId]);
    expect(memory.row(requestId)).toMatchObject({ state: "unsure", maybeDeliveredAt: "2026-11-22T21:30:00.000Z" });
  });

  it("lets the one who keeps the store be patient, and writes once", async () => {
    let failures = 2;
    const memory = createMemoryOutbox([approved]);
    const outbox = {
      ...memory.outbox,
      move: (...move: Parameters<typeof memory.outbox.move>) => {
        if (move[2] === "sent" && failures-- > 0) throw new Error("locked");
        return memory.outbox.move(...move);
      },
    };
    const writeDown = async <T>(write: () => T): Promise<T> => {
      try {
        return write();
      } catch {
        return writeDown(write);
      }
    };
    const clock = createTestClock("2026-11-22T21:30:00.000Z");
    const deliver = async () => ({ kind: "accepted", reply: "250 Ok" }) as const;
    const needs = { requestId, outbox, deliver, clock, newId: () => "event-1", writeDown };
    expect(await dispatchLetter(needs)).toMatchObject({ state: "sent" });
    expect(memory.commits).toEqual(["approved>sending", "sending>sent"]);
    expect(memory.events).toHaveLength(1);
  });
});

describe("recoverOutbox", () => {
  it("makes letters that were on their way unsure and touches no other", () => {
    const clock = createTestClock("2026-11-23T08:00:00.000Z");
    const { outbox, row, commits, events } = createMemoryOutbox([
      { ...approved, state: "sending", attempts: 2, lastTriedAt: earlierTry },
      { ...approved, requestId: otherId },
    ]);
    const needs = { outbox, clock, newId: () => "event-1" };
    expect(recoverOutbox(needs)).toEqual([requestId]);
    expect(row(requestId)).toMatchObject({ state: "unsure", attempts: 2, maybeDeliveredAt: earlierTry });
    expect(events.map(({ text }) => text)).toEqual(["try-interrupted"]);
    expect(row(otherId)?.state).toBe("approved");
    expect(commits).toEqual(["sending>unsure"]);
    expect(recoverOutbox(needs)).toEqual([]);
  });
});

outboxDoorContract("in memory", () => {
  const { outbox, events } = createMemoryOutbox([approved]);
  return { outbox, requestId, unknownId: otherId, events: () => events, close: () => undefined };
});
