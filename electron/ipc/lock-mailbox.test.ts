// What goes on in the person's mailbox when the desk is left: it ends, is written down, and touches no closed store.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "../shared/result.ts";
import { createFakeMailbox, type FakeMailbox } from "./testing/fake-mailbox.ts";
import { account, openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

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

let desk: TestDesk;
let mailbox: FakeMailbox;
/** Ends the task on the line, as the end of the line does. */
let breakLine: () => void;
let closed: number;

/** A server that takes its time: an errand ends when the line does. */
const open = (task: "appendSent" | "folders") => {
  const fake = createFakeMailbox();
  let isSlow = true;
  const line = new Promise<void>((resolve) => {
    breakLine = resolve;
  });
  const lost = fail("connection-lost", "Lost.", { retry: true });
  mailbox = {
    ...fake,
    appendSent: async (letter) => {
      if (task !== "appendSent" || !isSlow) return fake.appendSent(letter);
      fake.asked.push("append");
      letter.begins();
      await line;
      isSlow = false;
      return lost;
    },
    folders: async () => {
      if (task !== "folders") return fake.folders();
      fake.asked.push("folders");
      await line;
      return lost;
    },
    close: async () => {
      closed += 1;
      breakLine();
    },
  };
  desk = openTestDesk({ mailbox });
  desk.store.accounts.put({ ...account, imap });
};
const later = (minutes: number): void => {
  desk.turnTo(new Date(Date.parse("2026-11-20T09:00:00.000Z") + minutes * 60_000).toISOString());
  desk.afterSending.wake();
};
const begun = () => vi.waitFor(() => expect(mailbox.asked).toHaveLength(1));

beforeEach(() => {
  closed = 0;
});
afterEach(() => {
  expect(desk.bugs).toEqual([]);
  desk.close();
});

describe("leaving the desk while a mailbox is open", () => {
  it("ends the copy on its way, which stays wanted and is made once the desk is back", async () => {
    open("appendSent");
    const { requestId } = await desk.sendNew();
    later(1);
    await begun();
    await desk.afterSending.leave();
    expect(closed).toBeGreaterThan(0);
    expect(desk.store.copies.get(requestId)).toMatchObject({ state: "wanted", appends: 1 });
    expect(desk.afterSending.leave()).toBeNull();
    expect(desk.timers.size).toBe(0);
    desk.afterSending.stay();
    await vi.waitFor(() => expect(desk.timers.size).toBe(1));
    later(60);
    await vi.waitFor(() => expect(desk.store.copies.get(requestId)).toMatchObject({ state: "made" }));
  });

  it("answers a call that waited that all is locked, and lets no other in", async () => {
    open("folders");
    const asked = desk.call("mailbox:folders", { accountId: account.accountId });
    await begun();
    await desk.afterSending.leave();
    expect(await asked).toMatchObject({ ok: false, code: "locked" });
    expect(await desk.call("mailbox:folders", { accountId: account.accountId })).toMatchObject({ code: "locked" });
    expect(mailbox.asked).toHaveLength(1);
  });

  it("has nothing to wait for where no mailbox is open", async () => {
    open("folders");
    expect(desk.afterSending.leave()).toBeNull();
  });
});
