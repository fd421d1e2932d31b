// Answers in the person's mailbox: looked for with leave alone, each taken once, believed as little as any other mail.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, succeed } from "../shared/result.ts";
import { createFakeMailbox, type FakeMailbox } from "./testing/fake-mailbox.ts";
import { account, openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

const imap = {
  host: "127.0.0.1",
  port: 1143,
  security: "none",
  user: "kim",
  sentFolder: null,
  keepCopy: false,
  lookForBounces: false,
  readReplies: true,
  repliesFolder: null as string | null,
  repliesOnTheirOwn: false,
} as const;

let desk: TestDesk;
let mailbox: FakeMailbox;
let messageId: string;
let company: string;

const give = (change: Partial<Record<keyof typeof imap, unknown>>) =>
  desk.store.accounts.put({ ...account, imap: { ...imap, ...change } as typeof imap });
beforeEach(async () => {
  mailbox = createFakeMailbox();
  desk = openTestDesk({ mailbox });
  give({});
  const { sent } = await desk.sendNew();
  messageId = sent.dispatch?.messageId ?? "";
  company = sent.letter.to.address ?? "";
});
afterEach(() => {
  expect(desk.bugs).toEqual([]);
  desk.close();
});

let number = 0;
const mail = ({ from = company, answers = messageId, subject = "Your request" } = {}): Uint8Array =>
  new TextEncoder().encode(
    [
      `From: Privacy <${from}>`,
      `Subject: ${subject}`,
      `Message-ID: <answer-${++number}@example.org>`,
      ...(answers === "" ? [] : [`In-Reply-To: ${answers}`]),
      "Date: Fri, 20 Nov 2026 10:30:00 +0100",
      "Content-Type: text/plain",
      "",
      "We have received your request and will answer within a month.",
      "",
    ].join("\r\n"),
  );
const stranger = () => mail({ from: "news@weather.example", answers: "", subject: "Rain" });
const lies = (...mails: Uint8Array[]) => mailbox.lies.get("INBOX")?.mails.push(...mails);
const look = () => desk.take("mailbox:find-replies");
const list = () => desk.take("replies:list", { show: "all" });

it("is done only where the person gave leave", async () => {
  give({ readReplies: false });
  lies(mail());
  expect(await look()).toMatchObject({ letters: 1, taken: 0, mailboxes: [] });
  expect(mailbox.asked).toEqual([]);
});

describe("on its own", () => {
  const hours = () => [...desk.timers].filter(({ ms }) => ms === 3_600_000);

  it("looks once an hour where the person wants it, and no more once they do not", async () => {
    desk.afterSending.wake();
    expect(hours()).toEqual([]);
    give({ repliesOnTheirOwn: true });
    desk.afterSending.wake();
    desk.afterSending.wake();
    expect(hours()).toHaveLength(1);
    lies(mail());
    hours()[0]?.ring();
    await vi.waitFor(async () => expect(await list()).toHaveLength(1));
    await vi.waitFor(() => expect(hours()).not.toEqual([]));
    give({ readReplies: false, repliesOnTheirOwn: true });
    mailbox.asked.splice(0);
    hours().at(-1)?.ring();
    await look();
    expect(mailbox.asked).toEqual([]);
  });

  it("ends with the desk", async () => {
    give({ repliesOnTheirOwn: true });
    desk.afterSending.wake();
    await desk.afterSending.leave();
    expect(hours()).toEqual([]);
    desk.afterSending.stay();
    expect(hours()).toHaveLength(1);
  });
});

describe("a look", () => {
  it("takes in a mail that answers a letter, and fetches no other", async () => {
    lies(stranger(), mail(), stranger());
    expect(await look()).toMatchObject({
      taken: 1,
      mailboxes: [{ looked: [{ folder: "INBOX", mails: 3, left: 0, tooLarge: 0, isMissing: false }], failure: null }],
    });
    expect(mailbox.fetched).toEqual([2]);
    expect(await list()).toMatchObject([
      { source: "mailbox", mode: "real", cameInAt: "2026-11-20T08:30:00.000Z", match: { isSure: true } },
    ]);
  });

  it("believes no stranger who names the letter", async () => {
    lies(mail({ from: "a@evil.example" }));
    expect((await look()).taken).toBe(1);
    expect(await list()).toMatchObject([{ requestId: null, state: "unmatched", match: { isSure: false } }]);
  });

  it("goes on where the last one ended, and begins anew where numbers mean something else", async () => {
    lies(mail());
    await look();
    lies(mail());
    expect(await look()).toMatchObject({ taken: 1, known: 0, mailboxes: [{ looked: [{ mails: 1 }] }] });
    const inbox = mailbox.lies.get("INBOX");
    if (inbox) inbox.validity = 2;
    expect(await look()).toMatchObject({ taken: 0, known: 2 });
    expect(await list()).toHaveLength(2);
    give({ host: "mail.example.org" });
    expect(await look()).toMatchObject({ known: 2 });
  });

  it("whose line breaks off keeps what it has and fetches the rest the next time", async () => {
    lies(mail(), mail());
    const lost = fail("connection-lost", "Lost.", { retry: true });
    const { fetchMail } = mailbox;
    Object.assign(mailbox, {
      fetchMail: async (wanted: Parameters<typeof fetchMail>[0]) => (wanted.uid === 2 ? lost : fetchMail(wanted)),
    });
    expect(await look()).toMatchObject({ taken: 1, mailboxes: [{ failure: { code: "connection-lost" } }] });
    Object.assign(mailbox, { fetchMail });
    expect(await look()).toMatchObject({ taken: 1, known: 0, mailboxes: [{ failure: null }] });
    expect(await list()).toHaveLength(2);
  });

  it("says of a mail that is too large that it stays there, and passes it by the next time", async () => {
    lies(mail(), mail());
    const { fetchMail } = mailbox;
    Object.assign(mailbox, {
      fetchMail: async (wanted: Parameters<typeof fetchMail>[0]) =>
        wanted.uid === 1 ? fail("reply-too-large", "Too large.") : fetchMail(wanted),
    });
    expect(await look()).toMatchObject({ taken: 1, mailboxes: [{ looked: [{ tooLarge: 1 }], failure: null }] });
    expect(await look()).toMatchObject({ taken: 0, mailboxes: [{ looked: [{ mails: 0, tooLarge: 0 }] }] });
  });

  it("passes by what says itself too large, and takes what lies behind it in the same look", async () => {
    lies(mail(), mail(), mail());
    const { listAnswers } = mailbox;
    Object.assign(mailbox, {
      listAnswers: async (wanted: Parameters<typeof listAnswers>[0]) => {
        const list = await listAnswers(wanted);
        if (!list.ok) return list;
        const hits = list.value.hits.map((hit) => (hit.uid === 2 ? { ...hit, bytes: 90_000_000 } : hit));
        return succeed({ ...list.value, hits });
      },
    });
    expect(await look()).toMatchObject({
      taken: 2,
      mailboxes: [{ looked: [{ tooLarge: 1, left: 0 }], failure: null }],
    });
  });

  it("goes through another folder too, and says so where that is gone", async () => {
    give({ repliesFolder: "Junk" });
    mailbox.lies.set("Junk", { validity: 5, mails: [mail()] });
    lies(mail());
    expect((await look()).taken).toBe(2);
    give({ repliesFolder: "Letters" });
    lies(mail());
    expect(await look()).toMatchObject({
      taken: 1,
      mailboxes: [{ looked: [{ folder: "INBOX" }, { folder: "Letters", isMissing: true }], failure: null }],
    });
  });

  it("that is asked for twice at once takes no mail twice", async () => {
    lies(mail());
    const [one, other] = await Promise.all([look(), look()]);
    expect([one.taken + other.taken, mailbox.fetched]).toEqual([1, [1]]);
  });
});
