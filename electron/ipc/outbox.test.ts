// A letter that may be out: the doubt never goes by itself, and nothing goes twice or under a foreign name.
import { afterEach, describe, expect, it } from "vitest";
import type { Delivery } from "../core/outbox/delivery.ts";
import { readAppNote } from "../shared/app-note.ts";
import { account, openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const lost: Delivery = { kind: "unsure", code: "connection-lost", reply: "354 Go" };
const deliveries: Record<string, Delivery> = {
  lost,
  gone: { kind: "retry", code: "connection-refused", reply: null },
  refused: { kind: "refused", code: "recipient-refused", reply: "550 5.1.1 nobody" },
  taken: { kind: "accepted", reply: "250 Ok" },
};
const inTurn =
  (...names: string[]) =>
  (count: number) =>
    deliveries[names[count - 1] ?? ""] ?? expect.unreachable("one try too many");

describe("a letter that was once unsure", () => {
  it("stays so through tries that fail, under the same Message-ID, and the history tells each", async () => {
    desk = openTestDesk({ deliver: inTurn("lost", "gone", "refused") });
    const { requestId, sent } = await desk.sendNew();
    expect(sent.summary.status).toBe("unsure");
    desk.turnTo("2026-11-23T09:00:00.000Z");
    await desk.take("outbox:settle", { requestId, as: "again" });
    const second = await desk.settled(requestId);
    expect(second).toMatchObject({
      summary: { status: "unsure", sentOn: null },
      dispatch: { state: "unsure", failure: "connection-refused" },
    });
    await desk.take("outbox:settle", { requestId, as: "again" });
    const third = await desk.settled(requestId);
    expect(third).toMatchObject({ dispatch: { state: "unsure", failure: "recipient-refused", attempts: 3 } });
    expect(new Set(desk.parcels.map(({ messageId }) => messageId)).size).toBe(1);
    const told = third.events.map(({ kind, text }) => (kind === "note" ? readAppNote(text ?? "") : kind));
    expect(told).toEqual([
      "drafted",
      "approved",
      "queued",
      { note: "try-unsure", code: "connection-lost", reply: "354 Go" },
      "approved",
      { note: "try-retry", code: "connection-refused", reply: null },
      "approved",
      { note: "try-refused", code: "recipient-refused", reply: "550 5.1.1 nobody" },
    ]);
    // It can only have arrived with the try in doubt: that day counts, not that of the later tries.
    const found = await desk.take("outbox:settle", { requestId, as: "sent" });
    expect(found.summary).toMatchObject({ status: "sent", sentOn: "2026-11-20" });
  });

  it("is sent once a server says yes", async () => {
    desk = openTestDesk({ deliver: inTurn("lost", "taken") });
    const { requestId } = await desk.sendNew();
    await desk.take("outbox:settle", { requestId, as: "again" });
    expect(await desk.settled(requestId)).toMatchObject({ summary: { status: "sent" }, dispatch: { failure: null } });
  });

  it("is shown as unsure while it waits, and can be settled then", async () => {
    desk = openTestDesk({ deliver: inTurn("lost") });
    const { requestId } = await desk.sendNew();
    await desk.take("outbox:pause");
    desk.store.outbox.move(requestId, "unsure", "approved", {}, []);
    expect((await desk.take("requests:list")).map(({ status }) => status)).toEqual(["unsure"]);
    const page = await desk.take("outbox:settle", { requestId, as: "sent" });
    expect(page.summary).toMatchObject({ status: "sent", sentOn: "2026-11-20" });
  });

  it.each(["sent", "again"])("can be settled as %s if it is stuck in sending and nobody sends it", async (as) => {
    desk = openTestDesk({ deliver: inTurn("taken") });
    const { requestId, ...letter } = await desk.draft();
    desk.store.outbox.approve(
      {
        requestId,
        mode: "real",
        messageId: "<rd.1@example.org>",
        envelopeFrom: account.address,
        envelopeTo: "privacy@example.org",
        raw: new TextEncoder().encode(letter.text),
        approvedAt: "2026-11-20T09:00:00.000Z" as never,
        notBefore: null,
      },
      [],
    );
    desk.store.outbox.move(requestId, "approved", "sending", {}, []);
    expect(await desk.take("requests:get", { requestId })).toMatchObject({
      summary: { status: "unsure" },
      dispatch: { state: "unsure" },
    });
    await desk.take("outbox:settle", { requestId, as });
    const page = await desk.settled(requestId);
    expect(page.summary.status).toBe("sent");
    expect(page.events.map(({ text }) => text)).toContain("try-interrupted");
    expect(desk.parcels).toHaveLength(as === "again" ? 1 : 0);
  });
});

describe("another mailbox than the letter's own", () => {
  const elsewhere = { ...account, user: "work", address: "me@example.net", senderName: "At Work" };

  it.each([
    ["outbox:try-again", "refused", {}],
    ["outbox:settle", "lost", { as: "again" }],
  ] as const)("%s refuses and names the one that is needed", async (call, first, input) => {
    desk = openTestDesk({ deliver: inTurn(first, "taken") });
    const { requestId } = await desk.sendNew();
    const before = desk.store.outbox.get(requestId);
    desk.store.accounts.put(elsewhere);
    expect(await desk.call(call, { requestId, ...input })).toMatchObject({
      ok: false,
      code: "other-mailbox",
      detail: "person@example.org",
    });
    expect(desk.store.outbox.get(requestId)).toEqual(before);
    expect(desk.parcels).toHaveLength(1);
    desk.store.accounts.put(account);
    await desk.take(call, { requestId, ...input });
    expect((await desk.settled(requestId)).summary.status).toBe("sent");
  });
});
