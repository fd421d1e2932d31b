// One letter at a time, each once and when its time has come; pauses, lost networks and crashes lose none.
import { describe, expect, it, vi } from "vitest";
import type { Day, Instant } from "../../shared/day.ts";
import { RequestId } from "../../shared/request.ts";
import { fail, succeed } from "../../shared/result.ts";
import type { Delivery, Parcel } from "./delivery.ts";
import { createMemoryOutbox, type MemoryRow } from "./memory-outbox.ts";
import { type QueueNeeds, type QueueSettings, runQueue } from "./run-queue.ts";

const idOf = (number: number) => RequestId.parse(`3f0c9b52-8a1e-4d57-9a37-${String(number).padStart(12, "0")}`);
const start = Date.parse("2026-11-22T08:00:00.000Z");
const at = (seconds: number) => new Date(start + seconds * 1000).toISOString() as Instant;
const row = (number: number, change: Partial<MemoryRow> = {}): MemoryRow => ({
  requestId: idOf(number),
  mode: "real",
  state: "approved",
  messageId: `<rd.${number}@example.org>`,
  envelopeFrom: "kim@example.org",
  envelopeTo: `privacy@company-${number}.example`,
  raw: new TextEncoder().encode("Subject: x\r\n\r\nHello\r\n"),
  approvedAt: at(0),
  notBefore: at(0),
  attempts: 0,
  lastTriedAt: null,
  smtpReply: null,
  failure: null,
  maybeDeliveredAt: null,
  ...change,
});
/** Elsewhere than on this machine. */
const paced = { address: "kim@example.org", pace: { perHour: 30, perDay: 200 } };
const yes: Delivery = { kind: "accepted", reply: "250 Ok" };

/** A world in which time moves only when `pass` says so, and rings what is due then. */
const setUp = (
  rows: readonly MemoryRow[],
  deliver: (parcel: Parcel, count: number) => Delivery | Promise<Delivery> = () => yes,
  wishes: Partial<QueueNeeds> = {},
) => {
  const memory = createMemoryOutbox(rows);
  let seconds = 0;
  let bell: { at: number; ring: () => void } | null = null;
  const parcels: Parcel[] = [];
  const bugs: unknown[] = [];
  const world: { settings: QueueSettings; isOnline: boolean; atOnce: number } = {
    settings: { paused: null, isAutomatic: true, accounts: [{ address: "kim@example.org", pace: null }] },
    isOnline: true,
    atOnce: 0,
  };
  let count = 0;
  const queue = runQueue({
    outbox: memory.outbox,
    open: async () =>
      succeed(async (parcel: Parcel) => {
        world.atOnce += 1;
        expect(world.atOnce).toBe(1);
        parcels.push(parcel);
        count += 1;
        const delivery = await deliver(parcel, count);
        world.atOnce -= 1;
        return delivery;
      }),
    clock: { now: () => at(seconds), dayOf: (instant) => instant.slice(0, 10) as Day },
    newId: () => "event",
    timer: (ms, ring) => {
      const own = { at: seconds + ms / 1000, ring };
      bell = own;
      return () => {
        if (bell === own) bell = null;
      };
    },
    isOnline: () => world.isOnline,
    settings: () => world.settings,
    pause: (paused) => {
      world.settings = { ...world.settings, paused };
    },
    bug: (error) => bugs.push(error),
    ...wishes,
  });
  const pass = async (more: number) => {
    const end = seconds + more;
    while (bell !== null && (bell as { at: number }).at <= end) {
      const { at: when, ring } = bell as { at: number; ring: () => void };
      bell = null;
      seconds = Math.max(seconds, when);
      ring();
      await queue.idle();
    }
    seconds = end;
  };
  const states = () => rows.map(({ requestId }) => memory.row(requestId)?.state);
  const wake = async () => {
    queue.wake();
    await queue.idle();
  };
  const sentIds = () => parcels.map(({ messageId }) => Number(messageId.slice(4, -13)));
  return { ...memory, queue, world, pass, wake, states, parcels, bugs, sentIds };
};

describe("runQueue", () => {
  it("sends what is due, one after the other in the order of approval", async () => {
    const { wake, states, sentIds } = setUp([row(1), row(2), row(3)]);
    await wake();
    expect(states()).toEqual(["sent", "sent", "sent"]);
    expect(sentIds()).toEqual([1, 2, 3]);
  });

  it("waits for the undo window and then goes by itself", async () => {
    const { wake, states, pass, queue } = setUp([row(1, { notBefore: at(10) })]);
    await wake();
    expect([states(), queue.plan().next?.at]).toEqual([["approved"], at(10)]);
    await pass(9);
    expect(states()).toEqual(["approved"]);
    await pass(1);
    expect(states()).toEqual(["sent"]);
  });

  it("tries a busy server again after its back-off, with the same Message-ID", async () => {
    const busy: Delivery = { kind: "retry", code: "server-busy", reply: "451 Later" };
    const {
      wake,
      states,
      pass,
      parcels,
      row: rowOf,
    } = setUp([row(1), row(2)], ({ messageId }, count) => (messageId.includes(".1@") && count < 4 ? busy : yes));
    await wake();
    expect(states()).toEqual(["retry", "sent"]);
    expect(rowOf(idOf(1))?.notBefore).toBe(at(300));
    await pass(299);
    expect(parcels).toHaveLength(2);
    await pass(1);
    expect([parcels.length, rowOf(idOf(1))?.notBefore]).toEqual([3, at(300 + 900)]);
    await pass(900);
    expect(states()).toEqual(["sent", "sent"]);
    expect(parcels.filter(({ messageId }) => messageId === "<rd.1@example.org>")).toHaveLength(3);
  });

  it("never tries a letter in doubt again on its own", async () => {
    const { wake, states, pass, parcels } = setUp([row(1)], () => ({
      kind: "unsure",
      code: "connection-lost",
      reply: null,
    }));
    await wake();
    await pass(7 * 86_400);
    expect([states(), parcels.length]).toEqual([["unsure"], 1]);
  });

  it.each(["password-wrong", "sender-refused"] as const)("stops everything at once after %s", async (code) => {
    const { wake, states, pass, parcels, world } = setUp([row(1), row(2), row(3)], () => ({
      kind: "refused",
      code,
      reply: "535 No",
    }));
    await wake();
    await pass(86_400);
    expect([states(), parcels.length]).toEqual([["refused", "approved", "approved"], 1]);
    expect(world.settings.paused).toEqual({ by: "app", code, mailbox: "kim@example.org" });
    world.settings = { ...world.settings, paused: null };
  });

  it("goes on with the others after a refusal of one", async () => {
    const { wake, states } = setUp([row(1), row(2)], (_parcel, count) =>
      count === 1 ? { kind: "refused", code: "recipient-refused", reply: "550 Nobody" } : yes,
    );
    await wake();
    expect(states()).toEqual(["refused", "sent"]);
  });

  it("waits for weeks without a network, tries nothing, and goes on when it is back", async () => {
    const { wake, states, pass, parcels, world, queue } = setUp([row(1), row(2)]);
    world.settings = { ...world.settings, accounts: [paced] };
    world.isOnline = false;
    await wake();
    await pass(21 * 86_400);
    expect([states(), parcels.length, queue.waitOf(idOf(1))?.why]).toEqual([["approved", "approved"], 0, "offline"]);
    world.isOnline = true;
    await pass(15);
    expect(states()).toEqual(["sent", "sent"]);
  });

  it("asks a server that is away once and not for every letter, until the network was away and is back", async () => {
    let isThere = false;
    const { wake, states, pass, parcels, world } = setUp([row(1), row(2), row(3)], () =>
      isThere ? yes : { kind: "retry", code: "connection-refused", reply: null },
    );
    await wake();
    expect([states(), parcels.length]).toEqual([["retry", "approved", "approved"], 1]);
    world.isOnline = false;
    await pass(30);
    isThere = true;
    world.isOnline = true;
    await pass(30);
    expect(states()).toEqual(["sent", "sent", "sent"]);
  });

  it("is freed by waking up from sleep as well", async () => {
    let isThere = false;
    const { wake, states, pass, queue } = setUp([row(1)], () =>
      isThere ? yes : { kind: "retry", code: "host-not-found", reply: null },
    );
    await wake();
    await pass(60);
    isThere = true;
    queue.free();
    await queue.idle();
    expect(states()).toEqual(["sent"]);
  });

  it("sends nothing while the person has paused, and nothing of what was paused while a way was opened", async () => {
    const { wake, states, world, queue } = setUp([row(1)], () => yes, {
      open: async () => {
        world.settings = { ...world.settings, paused: { by: "person" } };
        queue.wake();
        return succeed(async () => expect.unreachable("it was handed over"));
      },
    });
    await wake();
    expect([states(), queue.waitOf(idOf(1))?.why]).toEqual([["approved"], "paused"]);
  });

  it("holds a pause also where the window looked at the queue while a way was being opened", async () => {
    const { wake, states, world, queue } = setUp([row(1)], () => yes, {
      open: async () => {
        world.settings = { ...world.settings, paused: { by: "person" } };
        queue.wake();
        expect(queue.plan().next).toBeNull();
        return succeed(async () => expect.unreachable("it was handed over"));
      },
    });
    await wake();
    expect(states()).toEqual(["approved"]);
  });

  it("waits for the person's word where that is wanted, and takes it for what waited then", async () => {
    const { wake, states, world, queue, pass } = setUp([row(1), row(2, { approvedAt: at(60) })]);
    world.settings = { ...world.settings, isAutomatic: false };
    await wake();
    await pass(30);
    expect(states()).toEqual(["approved", "approved"]);
    queue.go();
    await queue.idle();
    await pass(300);
    expect(states()).toEqual(["sent", "approved"]);
  });

  it("says what is to be typed, tries nothing meanwhile, and goes on when it is woken", async () => {
    let isOpen = false;
    const open = vi.fn(async () =>
      isOpen ? succeed(async () => yes) : fail("password-needed", "The password is needed."),
    );
    const { wake, states, pass, queue } = setUp([row(1)], () => yes, { open });
    await wake();
    await pass(86_400);
    expect([states(), queue.trouble(), open.mock.calls.length]).toEqual([["approved"], "password-needed", 1]);
    isOpen = true;
    await wake();
    expect([states(), queue.trouble()]).toEqual([["sent"], null]);
  });

  it("asks once for each locked mailbox, and sends what another one has", async () => {
    const senders = ["one", "two", "three"].map((name) => `${name}@example.org`);
    const rows = [1, 2, 3, 4].map((number) => row(number, { envelopeFrom: senders[(number - 1) % 3] ?? "" }));
    const asked: string[] = [];
    const open: QueueNeeds["open"] = async ({ envelopeFrom }) => {
      asked.push(envelopeFrom);
      return envelopeFrom === senders[2] ? succeed(async () => yes) : fail("password-needed", "A password is needed.");
    };
    const { wake, states, pass, queue, world } = setUp(rows, () => yes, { open });
    world.settings = { ...world.settings, accounts: senders.map((address) => ({ address, pace: null })) };
    await wake();
    await pass(86_400);
    expect(states()).toEqual(["approved", "approved", "sent", "approved"]);
    expect(asked).toEqual(senders);
    expect(queue.trouble()).toBe("password-needed");
  });

  it("leaves a store alone that takes no writes, and sends nothing that it could not write down", async () => {
    let isFull = true;
    const memory = createMemoryOutbox([row(1)]);
    const outbox = {
      ...memory.outbox,
      moveAll: (...moves: Parameters<typeof memory.outbox.moveAll>) => {
        if (isFull) throw new Error("the disk is full");
        return memory.outbox.moveAll(...moves);
      },
    };
    const { wake, pass, parcels, queue, bugs } = setUp([], () => yes, { outbox });
    await wake();
    expect([parcels.length, queue.trouble(), bugs.length]).toEqual([0, "store-unwritable", 1]);
    isFull = false;
    await pass(120);
    expect(memory.row(idOf(1))?.state).toBe("sent");
  });

  it("leaves it alone no longer because the clock is set back", async () => {
    const memory = createMemoryOutbox([row(1)]);
    const moveAll = (): boolean => {
      throw new Error("the disk is full");
    };
    const { wake, pass, queue } = setUp([], () => yes, { outbox: { ...memory.outbox, moveAll } });
    await wake();
    expect(queue.trouble()).toBe("store-unwritable");
    await pass(-8 * 3600);
    expect(queue.trouble()).toBeNull();
  });

  it("takes up no other letter once it is stopped, and goes on when the app stays", async () => {
    let release: (delivery: Delivery) => void = () => undefined;
    const { states, queue } = setUp([row(1), row(2)], (_parcel, count) =>
      count === 1 ? new Promise((resolve) => (release = resolve)) : yes,
    );
    queue.wake();
    await vi.waitFor(() => expect(queue.sending()).toBe(idOf(1)));
    const last = queue.stop();
    release(yes);
    await last;
    expect(states()).toEqual(["sent", "approved"]);
    expect(queue.stop()).toBeNull();
    queue.resume();
    await queue.idle();
    expect(states()).toEqual(["sent", "sent"]);
  });

  it("does not miss a letter that is approved while it is just done", async () => {
    const memory = createMemoryOutbox([row(1), row(2, { state: "draft" })]);
    const { queue } = setUp([], () => yes, {
      outbox: memory.outbox,
      ended: () => {
        queueMicrotask(() => {
          memory.outbox.move(idOf(2), "draft", "approved", {}, []);
          queue.wake();
        });
      },
    });
    queue.wake();
    await queue.idle();
    expect([1, 2].map((number) => memory.row(idOf(number))?.state)).toEqual(["sent", "sent"]);
  });

  it("writes that one was sent and that the next is being sent in one commit, and the ends by themselves", async () => {
    const { wake, commits } = setUp([row(1), row(2), row(3, { state: "retry", notBefore: at(0) })]);
    await wake();
    expect(commits).toEqual([
      "approved>sending",
      "sending>sent approved>sending",
      "sending>sent retry>approved approved>sending",
      "sending>sent",
    ]);
  });

  it("never has two letters on their way in what is written", async () => {
    const rows = Array.from({ length: 40 }, (_, number) => row(number));
    const seen: number[] = [];
    const world = setUp(rows, (_parcel, count) => {
      seen.push(rows.filter(({ requestId }) => world.row(requestId)?.state === "sending").length);
      return count % 7 === 0 ? { kind: "refused", code: "recipient-refused", reply: "550 Nobody" } : yes;
    });
    await world.wake();
    expect(seen).toEqual(rows.map(() => 1));
  });

  it("announces the next letter before it writes, and hangs up on it when that cannot be written", async () => {
    const memory = createMemoryOutbox([row(1), row(2)]);
    const said: string[] = [];
    let isTakenBack = false;
    const outbox = {
      ...memory.outbox,
      moveAll: (moves: Parameters<typeof memory.outbox.moveAll>[0]) => {
        said.push(`write ${moves.length}`);
        if (moves.length === 2 && !isTakenBack) {
          isTakenBack = true;
          memory.outbox.move(idOf(2), "approved", "draft", {}, []);
        }
        return memory.outbox.moveAll(moves);
      },
    };
    const deliver = Object.assign(async () => yes, {
      announce: ({ messageId }: Parcel) => {
        said.push(`announce ${messageId.slice(4, 5)}`);
        return {
          send: async () => {
            said.push(`send ${messageId.slice(4, 5)}`);
            return yes;
          },
          drop: () => void said.push(`drop ${messageId.slice(4, 5)}`),
        };
      },
    });
    const { wake } = setUp([], () => yes, { outbox, open: async () => succeed(deliver) });
    await wake();
    expect(said).toEqual(["announce 1", "write 1", "send 1", "announce 2", "write 2", "drop 2"]);
    expect([1, 2].map((number) => memory.row(idOf(number))?.state)).toEqual(["sent", "draft"]);
  });

  it("keeps what the server said when the next letter cannot be written with it", async () => {
    const memory = createMemoryOutbox([row(1), row(2)]);
    let locks = 2;
    const outbox = {
      ...memory.outbox,
      moveAll: (moves: Parameters<typeof memory.outbox.moveAll>[0]) => {
        if (moves.length > 1 && locks-- > 0) throw new Error("locked");
        return memory.outbox.moveAll(moves);
      },
    };
    const { wake, parcels } = setUp([], () => yes, { outbox });
    await wake();
    expect([1, 2].map((number) => memory.row(idOf(number))?.state)).toEqual(["sent", "sent"]);
    expect(parcels.length + memory.events.length).toBeGreaterThanOrEqual(2);
    expect(memory.events.map(({ kind }) => kind)).toEqual(["sent", "sent"]);
  });

  it("leaves no letter alone on its way when a listener has a bug", async () => {
    const { wake, states, bugs } = setUp([row(1), row(2)], () => yes, {
      ended: () => {
        throw new Error("a bug of the window");
      },
    });
    await wake();
    expect([states(), bugs.length]).toEqual([["sent", "sent"], 2]);
  });

  it("reads the letters once for a whole batch, however many fail for now", async () => {
    const rows = Array.from({ length: 200 }, (_, number) => row(number));
    const memory = createMemoryOutbox(rows);
    let reads = 0;
    const outbox = {
      ...memory.outbox,
      waiting: () => {
        reads += 1;
        return memory.outbox.waiting();
      },
    };
    const busy: Delivery = { kind: "retry", code: "server-busy", reply: "451 Later" };
    const { wake } = setUp([], (_parcel, count) => (count % 3 === 0 ? busy : yes), { outbox });
    await wake();
    expect(reads).toBe(1);
    expect(memory.outbox.inState("sent")).toHaveLength(134);
  });

  it("stops a batch in its middle when the person pauses", async () => {
    const { queue, wake, states, world } = setUp([row(1), row(2), row(3)], (_parcel, count) => {
      if (count === 2) {
        world.settings = { ...world.settings, paused: { by: "person" } };
        queue.wake();
      }
      return yes;
    });
    await wake();
    expect(states()).toEqual(["sent", "sent", "approved"]);
  });
});
