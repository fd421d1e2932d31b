// What goes next and when, why the others wait, and when the last one will have gone.
import { describe, expect, it } from "vitest";
import type { Instant } from "../../shared/day.ts";
import { RequestId } from "../../shared/request.ts";
import { planQueue, type QueueRules } from "./plan-queue.ts";
import { everyLane, type QueueLetter, type QueueSent } from "./queue-letter.ts";

const idOf = (number: number) => RequestId.parse(`3f0c9b52-8a1e-4d57-9a37-${String(number).padStart(12, "0")}`);
const at = (time: string) => `2026-11-22T${time}.000Z` as Instant;
const letter = (number: number, change: Partial<QueueLetter> = {}): QueueLetter => ({
  requestId: idOf(number),
  mode: "real",
  state: "approved",
  envelopeFrom: "kim@example.org",
  envelopeTo: `privacy@company-${number}.example`,
  approvedAt: at("08:00:00"),
  notBefore: at("08:00:10"),
  attempts: 0,
  lastTriedAt: null,
  failure: null,
  ...change,
});
const sent = (time: string, change: Partial<QueueSent> = {}): QueueSent => ({
  mode: "real",
  envelopeFrom: "kim@example.org",
  envelopeTo: "privacy@example.net",
  at: at(time),
  ...change,
});
const rules: QueueRules = {
  now: at("09:00:00"),
  paused: null,
  stuck: [],
  isOnline: true,
  isAutomatic: true,
  askedAt: null,
  freedAt: null,
  accounts: [{ address: "Kim@example.org", pace: { perHour: 30, perDay: 200 } }],
};
const plan = (letters: readonly QueueLetter[], change: Partial<QueueRules> = {}, lately: readonly QueueSent[] = []) =>
  planQueue({ letters, lately, rules: { ...rules, ...change } });
const told = (...args: Parameters<typeof plan>) =>
  [...plan(...args).waiting.values()].map(({ why, at: goes }) => [why, goes?.slice(11, 19) ?? null]);

describe("planQueue", () => {
  it("plans nothing where nothing waits", () => {
    expect(plan([])).toEqual({ next: null, waiting: new Map(), lastAt: null });
  });

  it("sends in the order of approval what is due", () => {
    const { next, lastAt } = plan([letter(1), letter(2)]);
    expect(next).toEqual({ requestId: idOf(1), at: at("09:00:00") });
    expect(lastAt).toBe(at("09:00:00"));
  });

  it("lets what was due before this run of the app lie until the person could see it, unless they ask", () => {
    const letters = [letter(1), letter(2, { notBefore: at("08:59:50") })];
    const leftover = { since: at("08:59:45"), until: at("09:00:05") };
    expect(plan(letters, { leftover }).next).toEqual({ requestId: idOf(2), at: at("09:00:00") });
    expect(told(letters, { leftover })).toEqual([
      ["turn", "09:00:00"],
      ["undo", "09:00:05"],
    ]);
    expect(plan(letters, { leftover, askedAt: at("09:00:00") }).next?.requestId).toBe(idOf(1));
  });

  it("waits for the undo window, and sends others meanwhile", () => {
    const letters = [letter(1, { notBefore: at("09:00:10") }), letter(2)];
    expect(plan(letters).next?.requestId).toBe(idOf(2));
    expect(told(letters)).toEqual([
      ["turn", "09:00:00"],
      ["undo", "09:00:10"],
    ]);
    expect(told(letters.slice(0, 1), { now: at("09:00:10") })).toEqual([["turn", "09:00:10"]]);
  });

  it("keeps a letter that a server did not take until its back-off is over", () => {
    const busy = letter(1, { state: "retry", attempts: 1, lastTriedAt: at("08:58:00"), failure: "server-busy" });
    expect(told([{ ...busy, notBefore: at("09:03:00") }, letter(2)])).toEqual([
      ["turn", "09:00:00"],
      ["back-off", "09:03:00"],
    ]);
  });

  it("lets no letter lie for as long as the clock was ahead before it was set back", () => {
    const later = "2027-11-22T08:00:00.000Z" as Instant;
    const laterStill = "2027-11-22T08:05:00.000Z" as Instant;
    const approved = letter(1, { approvedAt: later, notBefore: later });
    const away = { state: "retry", attempts: 1, lastTriedAt: later, notBefore: laterStill } as const;
    const letters = [approved, letter(2, { ...away, failure: "connection-lost" }), letter(3)];
    const accounts = [{ address: "kim@example.org", pace: { perHour: 3, perDay: 200 } }];
    const lately = Array.from({ length: 3 }, () => sent("08:59:00", { at: later }));
    expect(told(letters, { accounts }, lately)).toEqual([
      ["turn", "09:00:00"],
      ["turn", "09:00:00"],
      ["turn", "09:00:00"],
    ]);
    // Whoever starts the app sees it before it goes.
    const leftover = { since: at("09:00:00"), until: at("09:00:10") };
    expect(told([approved], { leftover })).toEqual([["undo", "09:00:10"]]);
    // A clock that is set right by seconds takes nobody's time to think away.
    const fresh = letter(1, { approvedAt: at("09:00:05"), notBefore: at("09:00:15") });
    expect(told([fresh])).toEqual([["undo", "09:00:15"]]);
  });

  it.each(["host-not-found", "connection-refused", "connection-lost", "timed-out"])(
    "keeps all letters when one found nobody there (%s), until the network is back or the person asks",
    (failure) => {
      const away = { state: "retry", attempts: 1, lastTriedAt: at("08:58:00"), failure } as const;
      const letters = [letter(1, { ...away, notBefore: at("09:03:00") }), letter(2)];
      expect(told(letters)).toEqual([
        ["back-off", "09:03:00"],
        ["server-away", "09:03:00"],
      ]);
      const free = [
        ["turn", "09:00:00"],
        ["turn", "09:00:00"],
      ];
      expect(told(letters, { freedAt: at("08:59:00") })).toEqual(free);
      expect(told(letters, { askedAt: at("08:59:00") })).toEqual(free);
      // The word was for the try before: it does not count again.
      expect(told(letters, { freedAt: at("08:58:00") })).not.toEqual(free);
      // The server has been there since.
      expect(told(letters, {}, [sent("08:59:00")])[0]).toEqual(["turn", "09:00:00"]);
    },
  );

  it("does not free a letter that a busy server put off when the network comes back", () => {
    const busy = letter(1, { state: "retry", attempts: 1, lastTriedAt: at("08:58:00"), failure: "server-busy" });
    expect(told([{ ...busy, notBefore: at("09:03:00") }], { freedAt: at("08:59:00") })).toEqual([
      ["back-off", "09:03:00"],
    ]);
  });

  it.each([
    ["paused", { paused: { by: "person" } }, "paused", "paused"],
    ["paused by the app", { paused: { by: "app", code: "password-wrong", mailbox: null } }, "paused-by-app", "turn"],
    ["locked", { stuck: ["kim@example.org"] }, "paused-by-app", "turn"],
    ["without a store", { stuck: [everyLane] }, "paused-by-app", "paused-by-app"],
    ["offline", { isOnline: false }, "offline", "turn"],
    ["asked", { isAutomatic: false }, "must-ask", "must-ask"],
    ["without a mailbox", { accounts: [] }, "other-mailbox", "turn"],
    ["with another mailbox", { accounts: [{ address: "me@example.net", pace: null }] }, "other-mailbox", "turn"],
  ] as const)(
    "when %s holds letters with the reason, and practice only where that is meant",
    (_, change, real, practice) => {
      const letters = [letter(1), letter(2, { mode: "practice" })];
      const { waiting } = plan(letters, change as Partial<QueueRules>);
      expect([waiting.get(idOf(1))?.why, waiting.get(idOf(2))?.why]).toEqual([real, practice]);
      expect(waiting.get(idOf(1))?.at).toBeNull();
    },
  );

  it("sends to a server on this machine without a network", () => {
    expect(
      plan([letter(1)], { isOnline: false, accounts: [{ address: "kim@example.org", pace: null }] }).next,
    ).not.toBeNull();
  });

  it("asks for what an earlier version left, and goes once the person says so", () => {
    const old = letter(1, { notBefore: null });
    expect(told([old])).toEqual([["must-ask", null]]);
    expect(told([old], { askedAt: at("08:59:59") })).toEqual([["turn", "09:00:00"]]);
    expect(told([letter(1)], { isAutomatic: false, askedAt: at("08:59:59") })).toEqual([["turn", "09:00:00"]]);
    // Approved after the word: it was not meant.
    expect(told([letter(1, { approvedAt: at("08:59:59") })], { isAutomatic: false, askedAt: at("08:59:00") })).toEqual([
      ["must-ask", null],
    ]);
  });

  it("keeps to the mailbox's pace, by the hour and by the day, with what went before", () => {
    const letters = [1, 2, 3].map((number) => letter(number));
    const accounts = [{ address: "kim@example.org", pace: { perHour: 2, perDay: 4 } }];
    expect(told(letters, { accounts }, [sent("08:30:00")])).toEqual([
      ["turn", "09:00:00"],
      ["pace", "09:30:00"],
      ["pace", "10:00:00"],
    ]);
    const before = ["05:00:00", "05:01:00", "05:02:00"].map((time) => sent(time));
    const { waiting, lastAt } = plan(letters, { accounts }, before);
    expect([...waiting.values()].map((wait) => wait.at)).toEqual([
      at("09:00:00"),
      "2026-11-23T05:00:00.000Z",
      "2026-11-23T05:01:00.000Z",
    ]);
    expect(lastAt).toBe("2026-11-23T05:01:00.000Z");
  });

  it("gives one domain three letters in an hour and then one every two minutes; others go meanwhile", () => {
    const same = [1, 2, 3, 4, 5].map((number) => letter(number, { envelopeTo: `box-${number}@Example.NET` }));
    expect(told([...same, letter(6)])).toEqual([
      ["turn", "09:00:00"],
      ["turn", "09:00:00"],
      ["turn", "09:00:00"],
      ["turn", "09:00:00"],
      ["same-receiver", "09:02:00"],
      ["same-receiver", "09:04:00"],
    ]);
    const before = ["08:01:00", "08:30:00", "08:59:30"].map((time) => sent(time));
    expect(told(same.slice(0, 1), {}, before)).toEqual([["same-receiver", "09:01:00"]]);
  });

  it("lets one mailbox's used-up pace hold back no other mailbox", () => {
    const work = { envelopeFrom: "kim@work.example" };
    const accounts = [
      { address: "kim@example.org", pace: { perHour: 1, perDay: 10 } },
      { address: "Kim@Work.example", pace: { perHour: 2, perDay: 10 } },
    ];
    const letters = [letter(1), letter(2), letter(3, work), letter(4, work), letter(5, work)];
    const before = [sent("08:30:00"), sent("08:45:00", work)];
    const planned = plan(letters, { accounts }, before);
    expect(planned.next).toEqual({ requestId: idOf(3), at: at("09:00:00") });
    expect([...planned.waiting].map(([id, wait]) => [id, wait.why, wait.at])).toEqual([
      [idOf(3), "turn", at("09:00:00")],
      [idOf(1), "pace", at("09:30:00")],
      [idOf(4), "pace", at("09:45:00")],
      [idOf(5), "pace", at("10:00:00")],
      [idOf(2), "pace", at("10:30:00")],
    ]);
    expect(planned.lastAt).toBe(at("10:30:00"));
  });

  it("holds the letters of a locked mailbox alone", () => {
    const accounts = ["kim@example.org", "kim@work.example"].map((address) => ({ address, pace: null }));
    const letters = [letter(1), letter(2, { envelopeFrom: "Kim@Work.example" })];
    expect(told(letters, { accounts, stuck: ["kim@example.org"] })).toEqual([
      ["turn", "09:00:00"],
      ["paused-by-app", null],
    ]);
  });

  it("counts what one receiver gets over all mailboxes", () => {
    const accounts = ["kim@example.org", "kim@work.example"].map((address) => ({
      address,
      pace: { perHour: 30, perDay: 200 },
    }));
    const same = { envelopeTo: "privacy@example.net" };
    const letters = [letter(1, same), letter(2, { ...same, envelopeFrom: "kim@work.example" })];
    const before = ["08:58:00", "08:59:00"].map((time) => sent(time));
    expect(told(letters, { accounts }, before)).toEqual([
      ["turn", "09:00:00"],
      ["same-receiver", "09:02:00"],
    ]);
  });

  it("does not pace practice, nor count it", () => {
    const letters = [1, 2, 3].map((number) => letter(number, { mode: "practice", envelopeTo: "a@example.net" }));
    const accounts = [{ address: "kim@example.org", pace: { perHour: 1, perDay: 1 } }];
    expect(told([...letters, letter(4)], { accounts }, [sent("08:30:00", { mode: "practice" })])).toEqual([
      ["turn", "09:00:00"],
      ["turn", "09:00:00"],
      ["turn", "09:00:00"],
      ["turn", "09:00:00"],
    ]);
  });

  it("never breaks the pace, whatever waits", () => {
    const letters = Array.from({ length: 400 }, (_, number) =>
      letter(number, { envelopeTo: `a@domain-${number % 7}.example` }),
    );
    const { waiting } = plan(letters, {
      accounts: [{ address: "kim@example.org", pace: { perHour: 30, perDay: 100 } }],
    });
    const times = [...waiting.values()].map((wait) => Date.parse(wait.at ?? ""));
    const within = (span: number) =>
      Math.max(...times.map((end) => times.filter((time) => time <= end && time > end - span).length));
    expect(times).toHaveLength(400);
    expect(within(3_600_000)).toBe(30);
    expect(within(24 * 3_600_000)).toBe(100);
  });
});
