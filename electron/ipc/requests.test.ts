// Before a letter goes: it agrees with what holds today, and the person knows what they asked before.
import { afterEach, describe, expect, it } from "vitest";
import { account, openTestDesk, slug, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

describe("a letter that is out of date", () => {
  it("does not go to an address that the person has replaced, and says both", async () => {
    desk = openTestDesk();
    desk.store.contacts.set(slug, { email: "wrong@example.org", enteredAt: "2026-11-20T09:00:00.000Z" as never });
    const letter = await desk.draft();
    expect((await desk.take("requests:get", { requestId: letter.requestId })).outdated).toEqual([]);
    await desk.take("companies:set-contact", { slug, email: "right@example.org" });
    expect((await desk.take("requests:get", { requestId: letter.requestId })).outdated).toEqual([
      { part: "to", was: "wrong@example.org", now: "right@example.org" },
    ]);
    expect(await desk.call("requests:send", letter)).toMatchObject({
      ok: false,
      code: "letter-out-of-date",
      detail: "wrong@example.org → right@example.org",
    });
    expect(desk.store.outbox.get(letter.requestId)).toBeNull();
    expect(desk.parcels).toEqual([]);
  });

  it.each([{ address: "other@example.net" }, { senderName: "Somebody Else" }])(
    "does not go out from a mailbox that is another by now: %j",
    async (change) => {
      desk = openTestDesk();
      const letter = await desk.draft();
      desk.store.accounts.put({ ...account, ...change });
      expect(await desk.call("requests:send", letter)).toMatchObject({ code: "letter-out-of-date" });
      const { outdated } = await desk.take("requests:get", { requestId: letter.requestId });
      expect(outdated.map(({ part, was }) => [part, was])).toEqual([["from", "Test Person <person@example.org>"]]);
      expect(desk.parcels).toEqual([]);
    },
  );

  it("is left alone in practice by a change of the real mailbox, and nothing is said of one that went", async () => {
    desk = openTestDesk();
    const { requestId } = await desk.sendNew();
    await desk.take("settings:choose-mode", { mode: "practice" });
    const letter = await desk.draft();
    desk.store.accounts.put({ ...account, address: "other@example.net" });
    await desk.take("requests:send", letter);
    expect((await desk.settled(letter.requestId)).summary.status).toBe("sent");
    expect((await desk.take("requests:get", { requestId })).outdated).toEqual([]);
  });
});

describe("earlier letters", () => {
  it("are all named with where they stand", async () => {
    desk = openTestDesk({
      deliver: (count) => {
        if (count === 1) return { kind: "unsure", code: "connection-lost", reply: null };
        return count === 2 ? { kind: "retry", code: "server-busy", reply: "451" } : { kind: "accepted", reply: "250" };
      },
    });
    const unsure = await desk.sendNew();
    const waiting = await desk.sendNew();
    const sent = await desk.sendNew();
    const damaged = await desk.sendNew();
    const hand = desk.other();
    hand.exec(`PRAGMA ignore_check_constraints = ON;
      UPDATE outbox SET attempts = -1 WHERE request_id = '${damaged.requestId}'`);
    hand.end();
    const { requestId } = await desk.draft();
    const { earlier } = await desk.take("requests:get", { requestId });
    expect(earlier).toEqual([
      { requestId: damaged.requestId, status: null, approvedOn: "2026-11-20", sentOn: null, dueOn: null },
      {
        requestId: sent.requestId,
        status: "sent",
        approvedOn: "2026-11-20",
        sentOn: "2026-11-20",
        dueOn: expect.any(String),
      },
      { requestId: waiting.requestId, status: "queued", approvedOn: "2026-11-20", sentOn: null, dueOn: null },
      { requestId: unsure.requestId, status: "unsure", approvedOn: "2026-11-20", sentOn: null, dueOn: null },
    ]);
  });
});

describe("a damaged store", () => {
  it("keeps a request with an unreadable entry in the tracker and counts those that cannot be shown", async () => {
    desk = openTestDesk();
    const { requestId } = await desk.sendNew();
    const lost = await desk.sendNew();
    const hand = desk.other();
    hand.exec(`DROP TRIGGER request_events_never_change;
      UPDATE request_events SET kind = 'some-later-kind' WHERE request_id = '${requestId}' AND kind = 'queued';
      PRAGMA ignore_check_constraints = ON;
      UPDATE outbox SET attempts = -1 WHERE request_id = '${lost.requestId}'`);
    hand.end();
    const list = await desk.take("requests:list");
    expect(list.map((request) => [request.requestId, request.status])).toEqual([[requestId, "sent"]]);
    const { events } = await desk.take("requests:get", { requestId });
    expect(events.map(({ kind, text }) => [kind, text])).toEqual(
      expect.arrayContaining([
        ["note", "entry-unreadable"],
        ["sent", "250 Ok"],
      ]),
    );
    const { take, timers } = desk;
    // All letters are read for it: not in the first second of a start.
    expect((await take("app:info")).notices).toEqual([]);
    for (const { ms, ring } of timers) if (ms === 1000) ring();
    await expect
      .poll(async () => (await take("app:info")).notices)
      .toEqual([{ kind: "requests-unreadable", count: 1 }]);
  });
});
