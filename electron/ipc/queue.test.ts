// The queue as the window sees it: taking back, pausing, saying when and why, and what a wrong password stops.
import { afterEach, describe, expect, it } from "vitest";
import { exampleDispatch, exampleEvent, exampleRequest } from "../adapters/store/fixtures/examples.ts";
import type { Delivery } from "../core/outbox/delivery.ts";
import { readAppNote } from "../shared/app-note.ts";
import { Instant } from "../shared/day.ts";
import { account, openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const sendOne = async () => {
  const letter = await desk.draft();
  return { letter, page: await desk.take("requests:send", letter), requestId: letter.requestId };
};

describe("a letter that was just approved", () => {
  it("waits for the undo window and says until when", async () => {
    desk = openTestDesk({ undoSeconds: 10 });
    const { page } = await sendOne();
    expect(page).toMatchObject({
      summary: { status: "queued", sentOn: null },
      dispatch: { state: "approved", goesAt: "2026-11-20T09:00:10.000Z", waits: "undo" },
    });
    expect(await desk.take("outbox:status")).toMatchObject({
      paused: null,
      waiting: 1,
      nextAt: "2026-11-20T09:00:10.000Z",
      lastAt: "2026-11-20T09:00:10.000Z",
      letters: [{ requestId: page.summary.requestId, why: "undo" }],
    });
    expect(desk.parcels).toEqual([]);
  });

  it("can be taken back, changed and sent anew, and its history tells it", async () => {
    desk = openTestDesk({ undoSeconds: 10 });
    const { letter, requestId } = await sendOne();
    const back = await desk.take("outbox:take-back", { requestId });
    expect(back).toMatchObject({ summary: { status: "draft" }, dispatch: null, letter: { text: letter.text } });
    const note = back.events.at(-1);
    expect([note?.by, readAppNote(note?.text ?? "")?.note]).toEqual(["person", "taken-back"]);
    expect(await desk.call("outbox:take-back", { requestId })).toMatchObject({ code: "move-not-lawful" });
    await desk.take("settings:save-outbox", { undoSeconds: 0, automatic: true, perHour: null, perDay: null });
    await desk.take("requests:send", { ...letter, text: `${letter.text}\nOne more thing.` });
    expect((await desk.settled(requestId)).summary.status).toBe("sent");
    expect(desk.parcels).toHaveLength(1);
  });

  it("is no draft again once a server may know of it, and still can be kept from going", async () => {
    desk = openTestDesk({
      deliver: (count) =>
        count === 1 ? { kind: "retry", code: "server-busy", reply: "451" } : { kind: "accepted", reply: "250 Ok" },
    });
    const { requestId, sent } = await desk.sendNew();
    expect(sent.dispatch).toMatchObject({ state: "retry", waits: "back-off", goesAt: "2026-11-20T09:05:00.000Z" });
    expect(await desk.call("settings:remove-account", { accountId: account.accountId })).toMatchObject({
      code: "account-in-use",
    });
    const stopped = await desk.take("outbox:take-back", { requestId });
    expect(stopped).toMatchObject({
      summary: { status: "stopped" },
      dispatch: { state: "refused", failure: "taken-back", waits: null },
    });
    expect(readAppNote(stopped.events.at(-1)?.text ?? "")?.note).toBe("taken-back");
    // On the board it is nothing to be done.
    expect(await desk.take("board:get", { requestId })).toMatchObject({ status: "stopped", lane: "drafts" });
    expect(stopped.nextSteps[0]).toMatchObject({ act: "nothing" });
    desk.turnTo("2026-11-21T09:00:00.000Z");
    desk.queue.wake();
    await desk.queue.idle();
    expect(desk.parcels).toHaveLength(1);
    expect(await desk.call("outbox:take-back", { requestId })).toMatchObject({ code: "move-not-lawful" });
    await desk.take("outbox:try-again", { requestId });
    expect((await desk.settled(requestId)).summary.status).toBe("sent");
    const { messageId } = sent.dispatch ?? {};
    expect(desk.parcels.map((parcel) => parcel.messageId)).toEqual([messageId, messageId]);
  });

  it("frees its mailbox once it is kept from going, and its request can be deleted", async () => {
    desk = openTestDesk({ deliver: () => ({ kind: "retry", code: "host-not-found", reply: null }) });
    const { requestId } = await desk.sendNew();
    expect(await desk.call("requests:delete", { requestId })).toMatchObject({ code: "move-not-lawful" });
    await desk.take("outbox:take-back", { requestId });
    await desk.take("settings:remove-account", { accountId: account.accountId });
    expect(await desk.take("requests:delete", { requestId })).toEqual({ deleted: true });
  });

  it("that may be out is not kept from going by a word that nothing went: the doubt is settled instead", async () => {
    desk = openTestDesk({ deliver: () => ({ kind: "unsure", code: "connection-lost", reply: null }) });
    const { requestId } = await desk.sendNew();
    await desk.take("outbox:pause");
    await desk.take("outbox:settle", { requestId, as: "again" });
    expect(desk.store.outbox.get(requestId)?.state).toBe("approved");
    expect(await desk.call("outbox:take-back", { requestId })).toMatchObject({ code: "move-not-lawful" });
  });

  it("goes at once when the person says so", async () => {
    desk = openTestDesk({ undoSeconds: 10 });
    const { requestId } = await sendOne();
    await desk.take("outbox:try-again", { requestId });
    expect((await desk.settled(requestId)).summary.status).toBe("sent");
  });
});

describe("a pause", () => {
  it("by the person holds everything, also after a restart, until it is ended", async () => {
    desk = openTestDesk();
    expect((await desk.take("outbox:pause")).paused).toEqual({ by: "person" });
    const { requestId } = await sendOne();
    expect((await desk.settled(requestId)).dispatch).toMatchObject({ waits: "paused", goesAt: null });
    expect(desk.store.settings.get("outbox-paused")).toEqual({ by: "person" });
    expect(desk.parcels).toEqual([]);
    expect((await desk.take("outbox:resume")).paused).toBeNull();
    expect((await desk.settled(requestId)).summary.status).toBe("sent");
  });

  it("by the app comes with a wrong password, at once and for all, and ends with a mailbox saved anew", async () => {
    const wrong: Delivery = { kind: "refused", code: "password-wrong", reply: "535 5.7.8 No" };
    desk = openTestDesk({ deliver: (count) => (count === 1 ? wrong : { kind: "accepted", reply: "250 Ok" }) });
    await desk.take("outbox:pause");
    const [first, second] = [await sendOne(), await sendOne()];
    await desk.take("outbox:resume");
    await desk.queue.idle();
    expect((await desk.settled(first.requestId)).summary.status).toBe("not-sent");
    expect((await desk.settled(second.requestId)).dispatch).toMatchObject({ attempts: 0, waits: "paused-by-app" });
    expect(await desk.take("outbox:status")).toMatchObject({
      paused: { by: "app", code: "password-wrong" },
      waiting: 1,
      nextAt: null,
    });
    await desk.take("settings:save-account", { account, password: "another one" });
    expect((await desk.settled(second.requestId)).summary.status).toBe("sent");
    expect(desk.parcels).toHaveLength(2);
  });
});

describe("a wrong password of one mailbox", () => {
  it("is not tried again because another mailbox was saved", async () => {
    desk = openTestDesk({ deliver: () => ({ kind: "refused", code: "password-wrong", reply: "535 5.7.8 No" }) });
    await desk.sendNew();
    const { requestId } = await sendOne();
    const other = { ...account, accountId: null, address: "other@example.net" };
    await desk.take("settings:save-account", { account: other, password: "its own" });
    expect((await desk.settled(requestId)).dispatch).toMatchObject({ attempts: 0, waits: "paused-by-app" });
    expect(desk.parcels).toHaveLength(1);
  });
});

describe("a wrong password of one mailbox, when the person has another one's letter tried again", () => {
  it("is not tried again: the pause stays until its own mailbox is meant", async () => {
    const wrong: Delivery = { kind: "refused", code: "password-wrong", reply: "535 5.7.8 No" };
    desk = openTestDesk({ deliver: (count) => (count === 1 ? wrong : { kind: "accepted", reply: "250 Ok" }) });
    const first = await desk.sendNew();
    const other = { ...account, accountId: null, address: "other@example.net", user: "other" };
    await desk.take("settings:save-account", { account: other, password: null });
    const like = exampleRequest(1, { mode: "real" });
    const request = {
      ...like,
      letter: { ...like.letter, from: { name: "Test Person", address: "other@example.net" } },
    };
    desk.store.requests.add(request, exampleEvent("drafted"));
    desk.store.outbox.approve(exampleDispatch(request, { mode: "real", envelopeFrom: "other@example.net" }), []);
    const again = await desk.take("outbox:try-again", { requestId: request.requestId });
    expect(again.dispatch).toMatchObject({ state: "approved", waits: "paused-by-app" });
    expect((await desk.take("outbox:status")).paused).toMatchObject({ by: "app", mailbox: "person@example.org" });
    expect(desk.parcels).toHaveLength(1);
    await desk.take("outbox:try-again", { requestId: first.requestId });
    expect((await desk.settled(first.requestId)).summary.status).toBe("sent");
    expect((await desk.take("outbox:status")).paused).toBeNull();
    // As the page says beside the button: what stopped all goes on for all.
    expect((await desk.settled(request.requestId)).dispatch?.waits).not.toBe("paused-by-app");
  });
});

describe("a letter whose sender address was taken out of its mailbox", () => {
  const alias = "alias@example.org";

  it("waits and says so, also when it shall go at once, until the address is back", async () => {
    desk = openTestDesk({ undoSeconds: 10 });
    const mailbox = { ...account, aliases: [alias] };
    await desk.take("settings:save-account", { account: mailbox, password: null });
    const request = exampleRequest(1, { mode: "real" });
    const letter = { ...request.letter, from: { name: "Test Person", address: alias } };
    desk.store.requests.add({ ...request, letter }, exampleEvent("drafted"));
    await desk.take("outbox:pause");
    desk.store.outbox.approve(exampleDispatch(request, { mode: "real", envelopeFrom: account.address }), []);
    await desk.take("settings:save-account", { account, password: null });
    await desk.take("outbox:resume");
    const { requestId } = request;
    expect((await desk.settled(requestId)).dispatch).toMatchObject({ waits: "address-gone", goesAt: null });
    expect(await desk.call("outbox:try-again", { requestId })).toMatchObject({
      code: "address-not-yours",
      detail: alias,
    });
    expect(desk.parcels).toEqual([]);
    await desk.take("settings:save-account", { account: mailbox, password: null });
    expect((await desk.take("requests:get", { requestId })).dispatch?.waits).not.toBe("address-gone");
    await desk.take("outbox:try-again", { requestId });
    expect((await desk.settled(requestId)).summary.status).toBe("sent");
  });
});

describe("a letter that was refused, and whose sender address was taken out since", () => {
  it("is not approved anew, so that it holds no mailbox and waits for nothing that cannot come", async () => {
    desk = openTestDesk({ deliver: () => ({ kind: "refused", code: "message-refused", reply: "554 No" }) });
    const alias = "alias@example.org";
    await desk.take("settings:save-account", { account: { ...account, aliases: [alias] }, password: null });
    const letter = await desk.draft({ wish: { from: alias } });
    await desk.take("requests:send", letter);
    const { requestId } = letter;
    expect((await desk.settled(requestId)).dispatch?.state).toBe("refused");
    await desk.take("settings:save-account", { account, password: null });
    expect(await desk.call("outbox:try-again", { requestId })).toMatchObject({
      code: "address-not-yours",
      detail: alias,
    });
    expect(desk.store.outbox.get(requestId)?.state).toBe("refused");
    expect(await desk.call("settings:remove-account", { accountId: account.accountId })).toMatchObject({ ok: true });
  });
});

describe("letters that wait", () => {
  it("for the person's word go when it is given", async () => {
    desk = openTestDesk();
    await desk.take("settings:save-outbox", { undoSeconds: 0, automatic: false, perHour: null, perDay: null });
    const { requestId } = await sendOne();
    expect((await desk.settled(requestId)).dispatch?.waits).toBe("must-ask");
    expect(await desk.take("outbox:status")).toMatchObject({ mustAsk: true, waiting: 1 });
    desk.turnTo("2026-11-20T09:00:01.000Z");
    await desk.take("outbox:go");
    expect((await desk.settled(requestId)).summary.status).toBe("sent");
  });

  it("say that there is no network, and that they belong to another mailbox", async () => {
    desk = openTestDesk({ isOnline: () => false });
    desk.store.accounts.put({ ...account, host: "mail.example.org", security: "tls" });
    const { requestId } = await sendOne();
    expect((await desk.settled(requestId)).dispatch?.waits).toBe("offline");
    expect((await desk.take("outbox:status")).online).toBe(false);
    desk.store.accounts.put({ ...account, address: "other@example.net" });
    expect((await desk.take("requests:get", { requestId })).dispatch?.waits).toBe("other-mailbox");
    expect(desk.parcels).toEqual([]);
  });

  it("keep to the pace that the person chose, and name the last one's time", async () => {
    desk = openTestDesk({ undoSeconds: 10 });
    desk.store.accounts.put({ ...account, host: "mail.example.org", security: "tls" });
    await desk.take("settings:save-outbox", { undoSeconds: 10, automatic: true, perHour: 1, perDay: 2 });
    for (const _ of [1, 2, 3]) await sendOne();
    const { letters, lastAt } = await desk.take("outbox:status");
    expect(letters.map(({ at }) => at)).toEqual([
      "2026-11-20T09:00:10.000Z",
      "2026-11-20T10:00:10.000Z",
      "2026-11-21T09:00:10.000Z",
    ]);
    expect(lastAt).toBe("2026-11-21T09:00:10.000Z");
  });

  it("from before the app was closed lie still at first, and are told apart from those of now", async () => {
    const old = exampleRequest(1, { mode: "real" });
    desk = openTestDesk({
      undoSeconds: 10,
      around: (store) => {
        store.requests.add(old, exampleEvent("drafted"));
        const at = Instant.parse("2026-11-19T09:00:00.000Z");
        const dispatch = { mode: "real", envelopeFrom: account.address, approvedAt: at, notBefore: at } as const;
        store.outbox.approve(exampleDispatch(old, dispatch), [exampleEvent("approved")]);
        return store;
      },
    });
    desk.queue.wake();
    await desk.queue.idle();
    await sendOne();
    expect(await desk.take("outbox:status")).toMatchObject({
      waiting: 2,
      leftover: 1,
      nextAt: "2026-11-20T09:00:10.000Z",
    });
    expect(desk.parcels).toEqual([]);
    desk.turnTo("2026-11-20T09:00:10.000Z");
    desk.queue.wake();
    await desk.queue.idle();
    expect(await desk.take("outbox:status")).toMatchObject({ waiting: 0, leftover: 0 });
    expect(desk.parcels).toHaveLength(2);
  });

  it("of practice and of real never stand in one list", async () => {
    desk = openTestDesk({ undoSeconds: 10 });
    await sendOne();
    await desk.take("settings:choose-mode", { mode: "practice" });
    expect(await desk.take("outbox:status")).toMatchObject({ waiting: 0, letters: [], nextAt: null });
  });
});
