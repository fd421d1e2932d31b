// The person's own mailbox: copies that cannot make a sent letter look failed, doubt that is ended by proof alone, and
// reports that turn a letter to "came back".
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "../shared/result.ts";
import { createFakeMailbox, type FakeMailbox, fakeReport, writeReport } from "./testing/fake-mailbox.ts";
import { account, openTestDesk, slug, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
let mailbox: FakeMailbox;
type Deliver = NonNullable<NonNullable<Parameters<typeof openTestDesk>[0]>["deliver"]>;

const imap = {
  host: "127.0.0.1",
  port: 1143,
  security: "none",
  user: "kim",
  sentFolder: null,
  keepCopy: true,
  lookForBounces: false,
  readReplies: false,
  repliesFolder: null,
  repliesOnTheirOwn: false,
} as const;

const open = (deliver?: Deliver, change: Partial<typeof imap> = {}) => {
  mailbox = createFakeMailbox();
  desk = openTestDesk({ mailbox, ...(deliver ? { deliver } : {}) });
  desk.store.accounts.put({ ...account, imap: { ...imap, ...change } });
};
const unsure: Deliver = () => ({ kind: "unsure", code: "connection-lost", reply: null });
const lost = fail("connection-lost", "Lost.", { retry: true });
beforeEach(() => open());
afterEach(() => {
  expect(desk.bugs).toEqual([]);
  desk.close();
});

const page = (requestId: string) => desk.take("requests:get", { requestId });
/** Lets the copies that wait for their time go now. */
const later = (minutes: number, now = "2026-11-20T09:00:00.000Z"): void => {
  desk.turnTo(new Date(Date.parse(now) + minutes * 60_000).toISOString());
  desk.afterSending.wake();
};
const expectCopy = (requestId: string, copy: object) =>
  vi.waitFor(async () => expect((await page(requestId)).copy).toMatchObject(copy));

describe("the copy of a sent letter", () => {
  it("is made a little later, to the byte, and once", async () => {
    const { requestId } = await desk.sendNew();
    expect((await page(requestId)).copy).toMatchObject({ state: "wanted", tries: 0 });
    expect(mailbox.asked).toEqual([]);
    later(1);
    await expectCopy(requestId, { state: "made", folder: "Sent", failure: null });
    expect(mailbox.appended).toEqual([
      { messageId: desk.parcels[0]?.messageId, raw: desk.store.outbox.get(requestId)?.raw },
    ]);
    later(120);
    expect(mailbox.appended).toHaveLength(1);
  });

  it("that the provider made on its own is found and not doubled", async () => {
    const { requestId } = await desk.sendNew();
    mailbox.sent.add(desk.parcels[0]?.messageId ?? "");
    later(1);
    await expectCopy(requestId, { state: "found" });
    expect(mailbox.appended).toEqual([]);
  });

  it("that fails leaves the letter sent, says why and is tried again by itself or by the person", async () => {
    const { requestId } = await desk.sendNew();
    mailbox.fails.next = lost;
    later(1);
    await expectCopy(requestId, { state: "wanted", tries: 1, failure: "connection-lost" });
    expect((await page(requestId)).summary.status).toBe("sent");
    mailbox.fails.next = fail("mailbox-full", "Full.", { detail: "NO [OVERQUOTA] No room" });
    later(10);
    const detail = "NO [OVERQUOTA] No room";
    await expectCopy(requestId, { state: "failed", tries: 2, failure: "mailbox-full", detail });
    expect((await page(requestId)).summary.status).toBe("sent");
    later(1000);
    expect(mailbox.asked).toHaveLength(2);
    mailbox.fails.next = null;
    expect((await desk.take("mailbox:copy-again", { requestId })).copy).toMatchObject({ state: "made", failure: null });
  });

  it("whose line broke off after it was begun is not made twice, and is known as ours", async () => {
    const { requestId } = await desk.sendNew();
    mailbox.fails.afterBegin = lost;
    later(1);
    await expectCopy(requestId, { state: "wanted", failure: "connection-lost" });
    expect(desk.store.copies.get(requestId)?.appends).toBe(1);
    mailbox.fails.afterBegin = null;
    later(10);
    await expectCopy(requestId, { state: "made" });
    expect(desk.store.copies.get(requestId)?.appends).toBe(1);
    expect(mailbox.appended).toHaveLength(1);
  });

  it("is not made of a practice letter, of one that did not go, nor where none is wanted", async () => {
    desk.close();
    open(() => ({ kind: "refused", code: "message-refused", reply: "550" }));
    await desk.sendNew();
    await desk.take("settings:choose-mode", { mode: "practice" });
    const practice = await desk.sendNew();
    expect((await page(practice.requestId)).copy).toBeNull();
    later(10);
    expect(mailbox.asked).toEqual([]);
    desk.close();
    open(undefined, { keepCopy: false } as never);
    const { requestId } = await desk.sendNew();
    desk.turnTo("2026-11-20T09:10:00.000Z");
    desk.afterSending.wake();
    await expectCopy(requestId, { state: "unwanted" });
    expect(mailbox.asked).toEqual([]);
  });
});

describe("a letter of which nobody knows whether it went", () => {
  const doubtful = async () => {
    desk.close();
    open(unsure);
    const { requestId, sent } = await desk.sendNew();
    expect(sent).toMatchObject({ summary: { status: "unsure" }, canLook: true, look: null });
    return { requestId, messageId: desk.parcels[0]?.messageId ?? "" };
  };

  it("that is not found stays in doubt, and the page says what was looked at and when", async () => {
    const { requestId } = await doubtful();
    desk.turnTo("2026-11-20T11:00:00.000Z");
    const after = await desk.take("mailbox:look", { requestId });
    expect(after.summary.status).toBe("unsure");
    expect(after.look).toEqual({
      at: "2026-11-20T11:00:00.000Z",
      found: "nothing",
      looked: [
        { folder: "Sent", mails: 0, isWhole: true },
        { folder: "INBOX", mails: 7, isWhole: true },
        { folder: "Junk", mails: 0, isWhole: true },
      ],
    });
    expect(desk.parcels).toHaveLength(1);
  });

  it("that the provider put among the sent mail is sent, on the day of the try, by the app's word", async () => {
    const { requestId, messageId } = await doubtful();
    mailbox.sent.add(messageId);
    desk.turnTo("2026-11-22T11:00:00.000Z");
    const after = await desk.take("mailbox:look", { requestId });
    expect(after.summary).toMatchObject({ status: "sent", sentOn: "2026-11-20" });
    expect(after.look?.found).toBe("in-sent");
    expect(after.events.map(({ kind, by, text }) => [kind, by, text]).slice(-2)).toEqual([
      ["sent", "app", null],
      ["note", "app", "found-in-sent\nSent"],
    ]);
  });

  it("of which only our own copy lies there stays in doubt", async () => {
    const { requestId, messageId } = await doubtful();
    mailbox.sent.add(messageId);
    const copy = desk.store.copies.get(requestId);
    if (copy) desk.store.copies.put(requestId, { ...copy, appends: 1 });
    const after = await desk.take("mailbox:look", { requestId });
    expect([after.summary.status, after.look?.found]).toEqual(["unsure", "own-copy"]);
  });

  it("that came back was taken by the server, and came back", async () => {
    const { requestId, messageId } = await doubtful();
    const to = desk.parcels[0]?.envelopeTo ?? "";
    mailbox.came.push(await fakeReport(writeReport({ messageId, to })));
    desk.turnTo("2026-11-20T11:00:00.000Z");
    const after = await desk.take("mailbox:look", { requestId });
    expect([after.summary.status, after.look?.found]).toEqual(["bounced", "report"]);
    expect(after.dispatch?.state).toBe("sent");
  });

  it("is held where it waits to go once more, if it is found", async () => {
    const { requestId, messageId } = await doubtful();
    await desk.take("outbox:pause");
    await desk.take("outbox:settle", { requestId, as: "again" });
    expect((await page(requestId)).dispatch?.state).toBe("approved");
    mailbox.sent.add(messageId);
    expect((await desk.take("mailbox:look", { requestId })).summary.status).toBe("sent");
    await desk.take("outbox:resume");
    expect((await desk.settled(requestId)).summary.status).toBe("sent");
    expect(desk.parcels).toHaveLength(1);
  });

  it("stays as it is where the mailbox cannot be asked, or has no way in", async () => {
    const { requestId } = await doubtful();
    mailbox.fails.find = lost;
    expect(await desk.call("mailbox:look", { requestId })).toMatchObject({ code: "connection-lost" });
    desk.store.accounts.put(account);
    expect(await desk.call("mailbox:look", { requestId })).toMatchObject({ code: "imap-missing" });
    expect((await page(requestId)).summary.status).toBe("unsure");
  });

  it("is not looked for when there is no doubt", async () => {
    const { requestId } = await desk.sendNew();
    expect(await desk.call("mailbox:look", { requestId })).toMatchObject({ code: "move-not-lawful" });
    expect(mailbox.asked).toEqual([]);
  });
});

describe("reports on letters that went", () => {
  const report = async (change: Partial<Parameters<typeof writeReport>[0]> = {}) => {
    const { requestId } = await desk.sendNew();
    const parcel = desk.parcels.at(-1);
    const text = writeReport({ messageId: parcel?.messageId ?? "", to: parcel?.envelopeTo ?? "", ...change });
    mailbox.came.push(await fakeReport(text));
    desk.turnTo("2026-11-20T11:00:00.000Z");
    return { requestId, hunt: await desk.take("mailbox:find-bounces") };
  };

  it("that say failed turn it to came back with the server's words, and speak against the address", async () => {
    const { requestId, hunt } = await report();
    expect(hunt).toMatchObject({ letters: 1, news: 1, bounced: 1, mailboxes: [{ address: "person@example.org" }] });
    const after = await page(requestId);
    expect(after.summary).toMatchObject({ status: "bounced", dueOn: null });
    // What it tells of the person went out all the same.
    expect(await desk.take("settings:ledger")).toMatchObject([{ requestId, isCertain: true, hasBounced: true }]);
    expect(after.events.at(-1)).toMatchObject({ kind: "bounced", by: "app", text: "550 5.1.1 No such person" });
    expect(after.events.at(-1)?.at).toBe("2026-11-20T10:00:00.000Z");
    expect(after.reports).toMatchObject([{ action: "failed", status: "5.1.1", isAboutAddress: true }]);
    expect(await desk.take("mailbox:returned", { slug })).toEqual(after.reports);
    // Looked at once more it is no news.
    expect(await desk.take("mailbox:find-bounces")).toMatchObject({ news: 0, bounced: 0 });
    expect((await page(requestId)).events).toEqual(after.events);
  });

  it("can be forged by whoever got the letter: taken back, time runs again and the address counts", async () => {
    const { requestId } = await report();
    const bounce = (await page(requestId)).timeline.at(-1);
    expect(bounce).toMatchObject({ mayUndo: true, mayCorrect: false });
    await desk.take("requests:undo", { requestId, eventId: bounce?.eventId });
    const after = await page(requestId);
    expect(after.summary.status).toBe("sent");
    expect(after.summary.dueOn).not.toBeNull();
    expect(await desk.take("mailbox:returned", { slug })).toEqual([]);
    expect((await desk.take("contacts:standing", { slug })).returnedAt).toBeNull();
    // The same report, found once more, does not take it back again.
    expect(await desk.take("mailbox:find-bounces")).toMatchObject({ news: 0, bounced: 0 });
    expect((await page(requestId)).summary.status).toBe("sent");
  });

  it("count a letter once that two of them say failed", async () => {
    const { requestId } = await desk.sendNew();
    const { messageId = "", envelopeTo = "" } = desk.parcels[0] ?? {};
    for (const status of ["5.1.1", "5.2.2"]) {
      mailbox.came.push(await fakeReport(writeReport({ messageId, to: envelopeTo, status })));
    }
    expect(await desk.take("mailbox:find-bounces")).toMatchObject({ news: 2, bounced: 1 });
    expect((await page(requestId)).summary.status).toBe("bounced");
  });

  it("of a full mailbox turn it to came back and leave the address alone", async () => {
    const { requestId } = await report({ status: "5.2.2", words: "552 5.2.2 Full" });
    expect((await page(requestId)).summary.status).toBe("bounced");
    expect(await desk.take("mailbox:returned", { slug })).toEqual([]);
  });

  it.each(["delayed", "relayed", "delivered", "expanded"] as const)("that say %s are no bounce", async (action) => {
    const { requestId, hunt } = await report({ action, status: "2.0.0", words: "250 Ok" });
    expect(hunt).toMatchObject({ news: 1, bounced: 0 });
    const after = await page(requestId);
    expect(after.summary.status).toBe("sent");
    expect(after.events.at(-1)).toMatchObject({ kind: "note", text: `report-${action}\n250 Ok` });
    expect(await desk.take("mailbox:returned", { slug })).toEqual([]);
  });

  it.each([
    ["another letter", { messageId: "<somebody-else@example.org>" }],
    ["somebody else's address", { to: "other@example.net" }],
  ])("about %s say nothing", async (_, change) => {
    const { requestId, hunt } = await report(change);
    expect(hunt).toMatchObject({ news: 0 });
    expect((await page(requestId)).summary.status).toBe("sent");
  });

  it("are told of by each mailbox on its own, also where one cannot be had", async () => {
    await desk.sendNew();
    vi.spyOn(mailbox, "readBounces").mockResolvedValue(fail("mailbox-refused", "No.", { detail: "NO Busy" }));
    expect(await desk.take("mailbox:find-bounces")).toMatchObject({
      letters: 1,
      news: 0,
      mailboxes: [{ failure: { code: "mailbox-refused", detail: "NO Busy" } }],
    });
  });

  it("are looked for on the app's own only where the person wants it", async () => {
    await desk.sendNew();
    expect([...desk.timers].filter(({ ms }) => ms >= 120_000)).toEqual([]);
    desk.close();
    open(undefined, { lookForBounces: true } as never);
    await desk.sendNew();
    await desk.sendNew();
    const waits = [...desk.timers].filter(({ ms }) => ms >= 120_000);
    expect(waits.map(({ ms }) => ms)).toEqual([120_000, 1_800_000]);
    waits[0]?.ring();
    await vi.waitFor(() => expect(mailbox.asked).toContain("read"));
  });
});
