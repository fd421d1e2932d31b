// Several mailboxes as the window meets them: which one writes, what belongs to it, and what its end leaves behind.
import { afterEach, describe, expect, it } from "vitest";
import { Instant } from "../shared/day.ts";
import type { AccountId } from "../shared/settings.ts";
import { account, openTestDesk, person, slug, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const work = {
  ...account,
  accountId: null,
  user: "kim@work",
  address: "kim@work.example.org",
  senderName: "Kim at Work",
  aliases: ["old@example.net"],
  plusAddress: true,
};
const plus = "kim+komet-sales@work.example.org";
const save = (one: object, password: string | null = "right") => ({
  account: one,
  password,
});
/** A desk with a second mailbox, and its id. */
const openWithTwo = async (wishes: Parameters<typeof openTestDesk>[0] = {}) => {
  desk = openTestDesk(wishes);
  const { accounts } = await desk.take("settings:save-account", save(work));
  return accounts.at(-1)?.accountId as AccountId;
};
const fromOf = (raw: Uint8Array) => /^From: (.*)\r$/m.exec(Buffer.from(raw).toString("ascii"))?.[1];

describe("the list of mailboxes", () => {
  it("adds one behind the others, and makes it the usual one when that is wanted", async () => {
    const accountId = await openWithTwo();
    const { accounts } = await desk.take("settings:set-usual-account", { accountId });
    expect(accounts.map(({ address }) => address)).toEqual(["kim@work.example.org", "person@example.org"]);
    expect(await desk.call("settings:set-usual-account", { accountId: "gone" })).toMatchObject({
      code: "account-unknown",
    });
  });

  it("calls the first of all main, also by that name, and no other one", async () => {
    desk = openTestDesk();
    await desk.take("settings:remove-account", { accountId: "main" });
    expect((await desk.take("settings:save-account", save({ ...work, accountId: "main" }))).accounts).toMatchObject([
      { accountId: "main", address: "kim@work.example.org" },
    ]);
    expect(await desk.call("settings:save-account", save({ ...account, accountId: "other" }))).toMatchObject({
      code: "account-unknown",
    });
  });

  it.each([
    ["its own address", { address: "Person@Example.org" }],
    ["an alias", { aliases: ["person@example.org"] }],
  ])("refuses one that has another's address as %s, and names it", async (_, change) => {
    await openWithTwo();
    const third = { ...work, address: "third@example.org", aliases: [], ...change };
    expect(await desk.call("settings:save-account", save(third))).toMatchObject({
      ok: false,
      code: "address-taken",
      detail: expect.stringMatching(/^person@example\.org$/i),
    });
    expect((await desk.take("settings:get")).accounts).toHaveLength(2);
  });

  it("keeps an alias once, and none that is the mailbox's own address", async () => {
    desk = openTestDesk();
    const aliases = ["a@example.net", "KIM@work.example.org", "A@example.net"];
    const { accounts } = await desk.take("settings:save-account", save({ ...work, aliases }));
    expect(accounts.at(-1)?.aliases).toEqual(["a@example.net"]);
  });
});

describe("which mailbox writes", () => {
  it("takes the company's own, under its plus-address, and hands the letter to that mailbox alone", async () => {
    const accountId = await openWithTwo();
    const page = await desk.take("companies:set-sender", { slug, accountId, alias: null });
    expect(page.senders.map(({ address }) => address)).toEqual([
      "person@example.org",
      "kim@work.example.org",
      plus,
      "old@example.net",
    ]);
    await desk.sendNew();
    expect([desk.users, desk.parcels[0]?.envelopeFrom]).toEqual([["kim@work"], "kim@work.example.org"]);
    expect(fromOf(desk.parcels[0]?.raw ?? new Uint8Array())).toBe(`Kim at Work <${plus}>`);
  });

  it("keeps to the address that wrote before, until the person says another for the company or the letter", async () => {
    const accountId = await openWithTwo();
    const from = async (wish = {}) => {
      const { requestId } = await desk.draft({ kind: "access", wish });
      return (await desk.take("requests:get", { requestId })).letter.from.address;
    };
    expect(await from()).toBe("person@example.org");
    const letter = await desk.draft({ wish: { from: "old@example.net" } });
    await desk.take("requests:send", letter);
    await desk.settled(letter.requestId);
    expect(await from()).toBe("old@example.net");
    await desk.take("companies:set-sender", { slug, accountId, alias: "kim@work.example.org" });
    expect(await from()).toBe("kim@work.example.org");
    expect(await from({ from: "person@example.org" })).toBe("person@example.org");
    expect(await from({ from: "stranger@example.org" })).toBe("kim@work.example.org");
  });

  it("calls a draft out of date when its company's mailbox was changed, not when another one wrote meanwhile", async () => {
    const accountId = await openWithTwo();
    const draft = await desk.draft({ kind: "access" });
    const other = await desk.draft({ wish: { from: "old@example.net" } });
    await desk.take("requests:send", other);
    await desk.settled(other.requestId);
    const outdated = async () => (await desk.take("requests:get", { requestId: draft.requestId })).outdated;
    expect(await outdated()).toEqual([]);
    await desk.take("companies:set-sender", { slug, accountId, alias: null });
    expect(await outdated()).toMatchObject([{ part: "from", now: `Kim at Work <${plus}>` }]);
  });

  it("refuses an address that no mailbox has, and forgets the choice with its mailbox", async () => {
    const accountId = await openWithTwo();
    const choose = (alias: string) => desk.call("companies:set-sender", { slug, accountId, alias });
    expect(await choose("stranger@example.org")).toMatchObject({ code: "address-not-yours" });
    expect(await choose("old@example.net")).toMatchObject({ ok: true });
    await desk.take("settings:remove-account", { accountId });
    expect((await desk.take("companies:get", { slug })).sender).toBeNull();
  });

  it("tells in the letter by which address the company knows the person", async () => {
    const accountId = await openWithTwo();
    await desk.take("companies:set-sender", { slug, accountId, alias: null });
    const { text } = await desk.draft();
    expect(text).toContain(person.email);
    expect(text).toContain(plus);
  });

  it("leaves practice to the person's own address", async () => {
    await openWithTwo();
    await desk.take("settings:choose-mode", { mode: "practice" });
    const { requestId } = await desk.draft({ wish: { from: "old@example.net" } });
    const page = await desk.take("requests:get", { requestId });
    expect([page.letter.from.address, page.senders]).toEqual([person.email, []]);
  });
});

describe("what a change would touch", () => {
  const changeOf = (accountId: string, after: { address: string; aliases: string[] } | null) => ({
    change: { kind: "mailbox" as const, accountId, after },
  });
  const none = { waiting: [], open: [] };

  it("names the letters that wait under an address that goes, and the open requests that went from there", async () => {
    const accountId = await openWithTwo({ undoSeconds: 60 });
    const keeps = { address: "kim@work.example.org", aliases: ["old@example.net"] };
    const loses = { address: "kim@work.example.org", aliases: [] };
    const letter = await desk.draft({ wish: { from: "old@example.net" } });
    expect(await desk.take("settings:find-touched", changeOf(accountId, loses))).toEqual(none);
    await desk.take("requests:send", letter);
    expect(await desk.take("settings:find-touched", changeOf(accountId, loses))).toMatchObject({
      waiting: [{ requestId: letter.requestId, company: "Komet Sales" }],
      open: [],
    });
    expect(await desk.take("settings:find-touched", changeOf(accountId, keeps))).toEqual(none);
    await desk.take("outbox:go");
    await desk.settled(letter.requestId);
    for (const after of [loses, null]) {
      expect(await desk.take("settings:find-touched", changeOf(accountId, after))).toMatchObject({
        waiting: [],
        open: [{ requestId: letter.requestId, reference: expect.stringMatching(/^RD-/) }],
      });
    }
    expect(await desk.take("settings:find-touched", changeOf("main", null))).toEqual(none);
    expect(await desk.call("settings:find-touched", changeOf("gone", null))).toMatchObject({ code: "account-unknown" });
  });

  it("promises no draft of a letter that was tried: then nothing is changed, and the company is named", async () => {
    const accountId = await openWithTwo({ undoSeconds: 60 });
    const tried = await desk.draft({ wish: { from: "old@example.net" } });
    const untouched = await desk.draft({ kind: "access", wish: { from: "old@example.net" } });
    for (const letter of [tried, untouched]) await desk.take("requests:send", letter);
    const lastTriedAt = Instant.parse("2026-11-22T09:00:00.000Z");
    expect(desk.store.outbox.move(tried.requestId, "approved", "sending", { attempts: 1, lastTriedAt }, [])).toBe(true);
    const loses = changeOf(accountId, null);
    expect(await desk.call("settings:find-touched", loses)).toMatchObject({
      code: "account-in-use",
      detail: "Komet Sales",
    });
    expect(desk.store.outbox.move(tried.requestId, "sending", "retry", {}, [])).toBe(true);
    expect(await desk.call("settings:find-touched", loses)).toMatchObject({ code: "account-in-use" });
    expect(desk.store.outbox.get(untouched.requestId)?.state).toBe("approved");
  });

  it("names the open requests whose letters told what the person changed", async () => {
    await openWithTwo();
    await desk.draft({ kind: "access" });
    await desk.sendNew();
    const told = (words: string) => desk.take("settings:find-touched", { change: { kind: "person", told: [words] } });
    expect((await told(person.email)).open).toMatchObject([{ company: "Komet Sales", slug }]);
    expect(await told("another@example.org")).toEqual(none);
  });
});

describe("a mailbox for which letters wait", () => {
  it("stays, and says to whom they go", async () => {
    await openWithTwo({ undoSeconds: 60 });
    const letter = await desk.draft();
    await desk.take("requests:send", letter);
    expect(await desk.call("settings:remove-account", { accountId: "main" })).toMatchObject({
      ok: false,
      code: "account-in-use",
      detail: "Komet Sales",
    });
    await desk.take("outbox:take-back", { requestId: letter.requestId });
    const { accounts } = await desk.take("settings:remove-account", { accountId: "main" });
    expect(accounts.map(({ address }) => address)).toEqual(["kim@work.example.org"]);
    expect(await desk.call("requests:send", letter)).toMatchObject({ code: "letter-out-of-date" });
  });
});
