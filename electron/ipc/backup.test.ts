// Backups as the window asks for them: made, opened, taken over, refused, planned; and the exports beside them.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeRecoveryCode } from "../adapters/vault/recovery-code.ts";
import { Slug } from "../shared/company.ts";
import { Instant } from "../shared/day.ts";
import { fail, succeed } from "../shared/result.ts";
import { AccountId } from "../shared/settings.ts";
import { account, slug as knownSlug, openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

const passphrase = "a good long passphrase";
const secret = { secret: passphrase, by: "passphrase" } as const;
const slug = Slug.parse("example");

let folder: string;
let pick: string | null;
const desks: TestDesk[] = [];
const open = (wishes: Parameters<typeof openTestDesk>[0] = {}) => {
  const desk = openTestDesk({ pickCopy: () => pick, ...wishes });
  desks.push(desk);
  return desk;
};
const file = (name: string) => join(folder, `${name}.rightsdesk-backup`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-copies-"));
  pick = file("one");
});
afterEach(async () => {
  for (const desk of desks.splice(0)) {
    await desk.backups.close();
    expect(desk.bugs).toEqual([]);
    desk.close();
  }
  rmSync(folder, { recursive: true });
});

/** A letter that went out, one that waits, a draft, an address of the person's own. */
const fill = async (desk: TestDesk) => {
  await desk.sendNew();
  await desk.take("settings:save-outbox", { undoSeconds: 0, automatic: false, perHour: null, perDay: null });
  const waiting = await desk.draft({ kind: "access" });
  await desk.take("requests:send", waiting);
  await desk.draft({ kind: "opt-out-marketing" });
  desk.store.contacts.set(slug, { email: "own@example.org", enteredAt: Instant.parse("2026-11-20T09:00:00.000Z") });
  const at = Instant.parse("2026-11-20T09:00:00.000Z");
  desk.store.standing.setMark(slug, "post-only", at);
  desk.store.standing.setMark(former, "form-only", at);
  desk.store.standing.setHeir(former, slug, at);
  return waiting.requestId;
};
/** Of a directory: its company is in no export, the person's words on it are. */
const former = Slug.parse("former-example");
const statesOf = async (desk: TestDesk) => (await desk.take("requests:list")).map(({ status }) => status).sort();

const komet = Slug.parse("komet-sales");
const second = AccountId.parse("second");
const report = {
  action: "failed",
  status: "5.1.1",
  words: "550 5.1.1 No such user",
  isAboutAddress: true,
  address: "privacy@example.com",
  receivedAt: Instant.parse("2026-11-20T09:30:00.000Z"),
} as const;

/** A letter with a file that came back, one with a file that waits, a draft with a file, and a campaign that was begun. */
const writeMore = async (desk: TestDesk) => {
  const attach = (requestId: string, name: string) =>
    desk.take("requests:attach", { requestId, name, bytes: Uint8Array.from([1, 2, 3]) });
  const sent = await desk.draft();
  await attach(sent.requestId, "sent.pdf");
  await desk.take("requests:send", sent);
  await desk.settled(sent.requestId);
  desk.store.reports.add(sent.requestId, { ...report, sha256: "ab".repeat(32), raw: Uint8Array.from([4, 5, 6]) }, []);
  await desk.take("settings:save-outbox", { undoSeconds: 0, automatic: false, perHour: null, perDay: null });
  const waiting = await desk.draft({ kind: "opt-out-marketing" });
  await attach(waiting.requestId, "waiting.pdf");
  await desk.take("requests:send", waiting);
  const draft = await desk.draft({ kind: "third-party-disclosure" });
  await attach(draft.requestId, "draft.pdf");
  const slugs = ["komet-sales", "coopt", "kactuce-crm"];
  const { campaignId } = await desk.take("campaigns:create", { kind: "access", slugs, wish: { language: "theirs" } });
  await desk.take("campaigns:prepare", { campaignId });
  await desk.take("campaigns:edit", { campaignId, slugs: ["coopt"], change: { kind: "leave-out" } });
  return { sent, waiting, draft, campaignId };
};

/** What `writeMore` wrote, as the window shows it. */
const more = async (desk: TestDesk) => {
  const listed = await desk.take("requests:list");
  const pages = await Promise.all(listed.map(({ requestId }) => desk.take("requests:get", { requestId })));
  const campaigns = await desk.take("campaigns:list");
  const items = await Promise.all(
    campaigns.map(({ campaignId }) => desk.take("campaigns:get", { campaignId, show: "all", text: "", from: 0 })),
  );
  return {
    files: pages.map(({ summary, attachments }) => [summary.requestId, attachments]),
    contents: pages.flatMap(({ attachments }) =>
      attachments.map(({ attachmentId }) => [...desk.store.attachments.content(attachmentId)]),
    ),
    reports: listed.map(({ requestId }) => desk.store.reports.of(requestId)),
    campaigns,
    items,
    waiting: listed.find(({ kind }) => kind === "opt-out-marketing")?.status,
  };
};

describe("a backup", () => {
  it("brings everything to a new desk, where nothing goes out by itself", async () => {
    const [old, fresh] = [open(), open()];
    await fill(old);
    const made = await old.take("backup:make", { passphrase });
    expect(made).toMatchObject({ file: pick, bytes: statSync(pick ?? "").size });
    expect(await old.take("backup:status")).toMatchObject({ last: { file: pick }, busy: null, trouble: null });
    expect(await fresh.take("backup:pick")).toMatchObject({ name: "one.rightsdesk-backup", isOwn: false });
    const opened = await fresh.take("backup:open", secret);
    expect(opened).toMatchObject({
      kind: "backup",
      waiting: 1,
      holds: { requests: 3, contacts: 1 },
      here: { requests: 0 },
    });
    expect(await fresh.take("requests:list")).toEqual([]);
    const taken = await fresh.take("backup:take", { how: "replace" });
    expect(taken).toMatchObject({ how: "replace", doubtful: 1, added: { requests: 3 }, conflictCount: 0 });
    expect(await statesOf(fresh)).toEqual(["draft", "sent", "unsure"]);
    await fresh.take("outbox:resume");
    await fresh.take("outbox:go");
    await new Promise((resolve) => setImmediate(resolve));
    expect(fresh.parcels).toEqual([]);
    expect(fresh.changes).toContainEqual({});
  });

  it("can be brought in beside what is there, and then nothing is lost and nothing waits twice", async () => {
    const desk = open();
    const waiting = await fill(desk);
    await desk.take("backup:make", { passphrase });
    await desk.draft({ kind: "third-party-disclosure" });
    const before = await desk.take("requests:list");
    await desk.take("backup:pick");
    await desk.take("backup:open", secret);
    expect(await desk.take("backup:take", { how: "merge" })).toMatchObject({
      doubtful: 0,
      added: { requests: 0 },
      conflictCount: 0,
    });
    expect(await desk.take("requests:list")).toEqual(before);
    expect((await desk.take("requests:get", { requestId: waiting })).dispatch?.state).toBe("approved");
  });

  it("brings files, reports and campaigns into a store that has none, and adds nothing to a letter that is here", async () => {
    const [desk, other] = [open(), open()];
    const { draft } = await writeMore(desk);
    await desk.take("backup:make", { passphrase });
    const before = await more(desk);
    for (const { attachmentId } of desk.store.attachments.of(draft.requestId)) {
      await desk.take("requests:detach", { requestId: draft.requestId, attachmentId });
    }
    const changed = await more(desk);
    for (const one of [desk, other]) {
      await one.take("backup:pick");
      await one.take("backup:open", secret);
      await one.take("backup:take", { how: "merge" });
    }
    expect(await more(other)).toEqual({ ...before, waiting: "unsure" });
    expect(await more(desk)).toEqual(changed);
  });

  it("keeps what was there before, in a file that this store opens by itself", async () => {
    const desk = open();
    await fill(desk);
    const other = open();
    await other.take("backup:make", { passphrase });
    await desk.take("backup:pick");
    await desk.take("backup:open", secret);
    const { keptBefore } = await desk.take("backup:take", { how: "replace" });
    expect(await desk.take("requests:list")).toEqual([]);
    pick = keptBefore;
    expect(await desk.take("backup:pick")).toMatchObject({ isOwn: true });
    await desk.take("backup:open", { secret: "", by: "passphrase" });
    await desk.take("backup:take", { how: "replace" });
    expect(await statesOf(desk)).toEqual(["draft", "sent", "unsure"]);
  });

  it("changes nothing when the passphrase is wrong, a byte is missing, or the file is another", async () => {
    const desk = open();
    await fill(desk);
    await desk.take("backup:make", { passphrase });
    const before = await desk.take("requests:list");
    const bytes = readFileSync(pick ?? "");
    const refusal = async (change: Uint8Array) => {
      writeFileSync(file("two"), change);
      pick = file("two");
      const picked = await desk.call("backup:pick");
      const answer = picked.ok ? await desk.call("backup:open", secret) : picked;
      expect(await desk.call("backup:take", { how: "replace" })).toMatchObject({ ok: false });
      return answer.ok ? "ok" : answer.code;
    };
    expect(await refusal(bytes.subarray(0, bytes.length - 1))).toBe("backup-damaged");
    expect(await refusal(bytes.subarray(0, 40))).toBe("backup-damaged");
    expect(await refusal(Buffer.from("something"))).toBe("backup-unknown");
    const newer = Buffer.from(bytes);
    newer[18] = 9;
    expect(await refusal(newer)).toBe("backup-newer");
    pick = join(folder, "none");
    expect(await desk.call("backup:pick")).toMatchObject({ code: "file-unreadable" });
    expect(await desk.take("requests:list")).toEqual(before);
    expect(readdirSync(desk.folder).filter((name) => name.startsWith("stage-"))).toEqual([]);
  });

  it("is not opened by another passphrase, nor made under a short one or without a place", async () => {
    const [desk, stranger] = [open(), open({ ownKey: new Uint8Array(32).fill(8) })];
    expect(await desk.call("backup:make", { passphrase: "too short" })).toMatchObject({ code: "passphrase-too-short" });
    pick = null;
    expect(await desk.take("backup:make", { passphrase })).toBeNull();
    pick = join(folder, "gone", "one");
    expect(await desk.call("backup:make", { passphrase })).toMatchObject({ code: "folder-gone", detail: pick });
    pick = file("one");
    await desk.take("backup:make", { passphrase });
    expect(await stranger.take("backup:pick")).toMatchObject({ isOwn: false });
    const wrong = await stranger.call("backup:open", { ...secret, secret: "another passphrase" });
    expect(wrong).toMatchObject({ code: "backup-passphrase-wrong" });
    expect(await stranger.call("backup:take", { how: "merge" })).toMatchObject({ ok: false });
    expect(await stranger.take("backup:open", secret)).toMatchObject({ kind: "backup" });
  });

  it("is not taken over while a letter is on its way, nor made twice at once", async () => {
    let end = (): void => undefined;
    const desk = open({
      deliver: () =>
        new Promise((resolve) => {
          end = () => resolve({ kind: "accepted", reply: "250 Ok" });
        }),
    });
    await desk.take("backup:make", { passphrase });
    await desk.take("backup:pick");
    await desk.take("backup:open", secret);
    const letter = await desk.draft();
    await desk.take("requests:send", letter);
    while (desk.parcels.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(await desk.call("backup:take", { how: "replace" })).toMatchObject({ code: "letter-under-way" });
    end();
    expect((await desk.settled(letter.requestId)).dispatch?.state).toBe("sent");
    const first = desk.call("backup:make", { passphrase });
    await new Promise((resolve) => setImmediate(resolve));
    expect(await desk.call("export:make")).toMatchObject({ code: "backup-busy" });
    expect(await desk.take("backup:stop")).toEqual({ stopped: true });
    expect(await first).toMatchObject({ code: "backup-stopped" });
  });
});

describe("a copy that is taken over", () => {
  it("waits while letters of a campaign are being written: a yes to those must not go on over others", async () => {
    const desk = open();
    await desk.take("backup:make", { passphrase });
    await desk.take("backup:pick");
    await desk.take("backup:open", secret);
    const { campaignId } = await desk.take("campaigns:create", {
      kind: "erasure",
      slugs: [knownSlug],
      wish: { language: "theirs" },
    });
    const preparing = desk.call("campaigns:prepare", { campaignId });
    expect(await desk.call("backup:take", { how: "replace" })).toMatchObject({ code: "campaign-busy" });
    expect(await preparing).toMatchObject({ ok: true });
    expect(await desk.take("backup:take", { how: "replace" })).toMatchObject({ how: "replace" });
  });
});

describe("the recovery code", () => {
  const [first, second] = [1, 2].map((fill) => makeRecoveryCode((size) => new Uint8Array(size).fill(fill)));
  const renew = (desk: TestDesk, code = "") => desk.backups.renewCode(async () => succeed(code));
  const openedBy = async (code = "") => {
    const fresh = open({ ownKey: new Uint8Array(32).fill(8) });
    await fresh.take("backup:pick");
    const answer = await fresh.call("backup:open", { secret: code, by: "recovery-code" });
    return answer.ok ? answer.value.holds.requests : answer.code;
  };

  it("opens backups in a fresh store, however it is typed; a new one takes its place in those that come after", async () => {
    const desk = open();
    await fill(desk);
    await desk.take("backup:make", { passphrase });
    expect(await openedBy(first)).toBe("backup-code-wrong");
    expect(await renew(desk, first)).toMatchObject({ ok: true, value: { code: first, opensBackups: true } });
    expect(await desk.take("backup:status")).toMatchObject({ opensByCode: true });
    await desk.take("backup:make", { passphrase });
    expect(await openedBy(first?.toLowerCase().replaceAll("-", " "))).toBe(3);
    expect(await openedBy(first?.slice(1))).toBe("recovery-code-mistyped");
    expect(await openedBy(second)).toBe("backup-code-wrong");
    await renew(desk, second);
    await desk.take("backup:make", { passphrase });
    expect(await openedBy(second)).toBe(3);
    expect(await openedBy(first)).toBe("backup-code-wrong");
  });

  it("opens those that are made by themselves, and is in no copy of the store", async () => {
    const [desk, other] = [open(), open({ ownKey: new Uint8Array(32).fill(8) })];
    await renew(desk, first);
    pick = folder;
    await desk.take("backup:pick-folder");
    await desk.take("backup:plan", { plan: { every: "day", keep: 2 }, passphrase });
    pick = join(folder, readdirSync(folder)[0] ?? "");
    expect(await openedBy(first)).toBe(0);
    await other.take("backup:pick");
    await other.take("backup:open", secret);
    await other.take("backup:take", { how: "replace" });
    expect(other.store.settings.get("backup-code-lock")).toBeUndefined();
    expect(await other.take("backup:status")).toMatchObject({ opensByCode: false });
  });

  it("stays as it was for backups when no new one could be made", async () => {
    const desk = open();
    await renew(desk, first);
    const refused = await desk.backups.renewCode(async () => fail("key-unwritable", "The disk is full."));
    expect(refused).toMatchObject({ code: "key-unwritable" });
    await desk.take("backup:make", { passphrase });
    expect(await openedBy(first)).toBe(0);
  });
});

describe("backups by themselves", () => {
  const plan = { plan: { every: "day", keep: 2 }, passphrase } as const;
  const backups = () => readdirSync(folder).filter((name) => name.endsWith(".rightsdesk-backup"));

  it("come once a day into the picked folder, and only its own older ones go", async () => {
    const desk = open();
    pick = folder;
    expect(await desk.call("backup:plan", plan)).toMatchObject({ code: "folder-gone" });
    await desk.take("backup:pick-folder");
    expect(await desk.call("backup:plan", { ...plan, passphrase: null })).toMatchObject({
      code: "backup-passphrase-needed",
    });
    writeFileSync(file("somebody's"), "x");
    expect(await desk.take("backup:plan", plan)).toMatchObject({
      plan: { folder, keep: 2 },
      canLock: true,
      trouble: null,
    });
    expect(backups()).toHaveLength(2);
    for (const day of ["21", "22", "23"]) {
      desk.turnTo(`2026-11-${day}T08:00:00.000Z`);
      await desk.backups.look();
      desk.turnTo(`2026-11-${day}T10:00:00.000Z`);
      await desk.backups.look();
      await desk.backups.look();
    }
    expect(backups().sort()).toEqual([
      "Rightsdesk 2026-11-22T10-00-00.rightsdesk-backup",
      "Rightsdesk 2026-11-23T10-00-00.rightsdesk-backup",
      "somebody's.rightsdesk-backup",
    ]);
    pick = join(folder, "Rightsdesk 2026-11-23T10-00-00.rightsdesk-backup");
    await desk.take("backup:pick");
    expect(await desk.take("backup:open", secret)).toMatchObject({ kind: "backup" });
  });

  it("leave a file alone that has one of their names and is another", async () => {
    const desk = open();
    pick = folder;
    await desk.take("backup:pick-folder");
    await desk.take("backup:plan", { ...plan, plan: { every: "day", keep: 1 } });
    const [first = ""] = backups();
    writeFileSync(join(folder, first), "the person's own");
    desk.turnTo("2026-11-22T10:00:00.000Z");
    await desk.backups.look();
    expect(readFileSync(join(folder, first), "utf8")).toBe("the person's own");
    expect(backups()).toHaveLength(2);
  });

  it("say once that they failed, with when the last good one was, and go on when the folder is back", async () => {
    const desk = open();
    const place = join(folder, "drive");
    mkdirSync(place);
    pick = place;
    await desk.take("backup:pick-folder");
    const { last } = await desk.take("backup:plan", plan);
    rmSync(place, { recursive: true });
    desk.turnTo("2026-11-21T10:00:00.000Z");
    await desk.backups.look();
    expect(existsSync(place)).toBe(false);
    const trouble = { code: "folder-gone", folder: place };
    expect(await desk.take("backup:status")).toMatchObject({ last, trouble: { ...trouble, isRead: false } });
    await desk.take("backup:read-trouble");
    desk.turnTo("2026-11-21T11:00:00.000Z");
    await desk.backups.look();
    expect(await desk.take("backup:status")).toMatchObject({ trouble: { ...trouble, isRead: true } });
    mkdirSync(place);
    desk.turnTo("2026-11-21T12:00:00.000Z");
    await desk.backups.look();
    expect(await desk.take("backup:status")).toMatchObject({ trouble: null, last: { at: "2026-11-21T12:00:00.000Z" } });
    expect(await desk.take("backup:plan", { plan: null, passphrase: null })).toMatchObject({
      plan: null,
      canLock: false,
    });
  });
});

describe("everything for another computer", () => {
  it("is a folder with a backup, an export and a page that says how to come in", async () => {
    const [old, fresh] = [open(), open()];
    await fill(old);
    old.store.accounts.put({ ...account, accountId: second, address: "second@example.org", aliases: [] });
    pick = folder;
    const taken = await old.take("backup:take-along", { passphrase });
    const place = taken?.folder ?? "";
    expect(readdirSync(place).sort()).toEqual([...(taken?.files ?? [])].sort());
    const page = readFileSync(join(place, "Read me first.txt"), "utf8");
    expect(page).toContain("Everything.rightsdesk-backup");
    expect(page).not.toContain("or with your recovery code");
    expect(readFileSync(join(place, "Everything.rightsdesk-backup")).includes("example")).toBe(false);
    expect(readFileSync(join(place, "requests.csv"), "utf8")).toContain("RD-");
    expect(await old.take("backup:status")).toMatchObject({
      last: { file: join(place, "Everything.rightsdesk-backup") },
      lastExport: { folder: place },
    });
    pick = join(place, "Everything.rightsdesk-backup");
    await fresh.take("backup:pick");
    await fresh.take("backup:open", secret);
    await fresh.take("backup:take", { how: "replace" });
    expect(await statesOf(fresh)).toEqual(["draft", "sent", "unsure"]);
    expect(fresh.store.contacts.all().size).toBe(1);
    expect(fresh.store.accounts.list().map(({ address }) => address)).toContain("second@example.org");
  });

  it("leaves nothing behind where the folder cannot be written, and wants a passphrase that is worth it", async () => {
    const desk = open();
    await fill(desk);
    expect(await desk.call("backup:take-along", { passphrase: "short" })).toMatchObject({
      code: "passphrase-too-short",
    });
    pick = join(folder, "not-there");
    expect(await desk.call("backup:take-along", { passphrase })).toMatchObject({ ok: false });
    pick = null;
    expect(await desk.take("backup:take-along", { passphrase })).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("an export", () => {
  const exported = async (desk: TestDesk) => {
    pick = folder;
    const made = await desk.take("export:make");
    return made?.folder ?? "";
  };
  const everything = async (desk: TestDesk) => ({
    pages: await Promise.all(
      (await desk.take("requests:list")).map(({ requestId }) => desk.take("requests:get", { requestId })),
    ),
    contacts: [...desk.store.contacts.all()],
    standing: desk.store.standing.all(),
    ledger: await desk.take("settings:ledger"),
    readings: desk.store.readings.list(),
  });

  it("is a folder that anybody can read, without a password in it", async () => {
    const desk = open();
    await fill(desk);
    const place = await exported(desk);
    expect(readdirSync(place).sort()).toEqual(["contacts.csv", "events.csv", "requests.csv", "rightsdesk.json"]);
    const json = JSON.parse(readFileSync(join(place, "rightsdesk.json"), "utf8"));
    expect(json).toMatchObject({ format: "rightsdesk-export", version: 1, contacts: [{ email: "own@example.org" }] });
    expect(json.requests).toHaveLength(3);
    expect(json.ledger).toHaveLength(1);
    const again = await exported(desk);
    expect(again).toBe(`${place} (2)`);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("comes back on another desk as it was, but for letters that waited", async () => {
    const [desk, other] = [open(), open()];
    await desk.sendNew();
    const posted = await desk.draft({ kind: "access" });
    await desk.take("requests:sent-otherwise", { ...posted, way: "post", on: "2026-11-20" });
    await desk.draft({ kind: "opt-out-marketing" });
    desk.store.contacts.set(slug, { email: "own@example.org", enteredAt: Instant.parse("2026-11-20T09:00:00.000Z") });
    await desk.take("policies:read", {
      kind: "text",
      text: "Example Ltd. Write to privacy@example.org to have your data erased. You have the right of access.",
    });
    pick = join(await exported(desk), "rightsdesk.json");
    expect(await other.take("export:pick")).toMatchObject({
      kind: "export",
      name: "rightsdesk.json",
      holds: { requests: 3, readings: 1 },
    });
    expect(await other.take("backup:take", { how: "merge" })).toMatchObject({
      added: { requests: 3, contacts: 1, readings: 1 },
      doubtful: 0,
    });
    expect(await everything(other)).toEqual(await everything(desk));
  });

  it("brings back mailboxes, senders, files, reports and campaigns; a mailbox that is here stays as it is", async () => {
    const [desk, other] = [open(), open()];
    await writeMore(desk);
    desk.store.accounts.put({ ...account, accountId: second, address: "second@example.org", aliases: [] });
    await desk.take("companies:set-sender", { slug: komet, accountId: second, alias: null });
    other.store.accounts.put({ ...account, senderName: "Another Name" });
    const place = await exported(desk);
    expect(readFileSync(join(place, "rightsdesk.json"), "utf8")).not.toContain("password");
    pick = join(place, "rightsdesk.json");
    await other.take("export:pick");
    expect(await other.take("backup:take", { how: "merge" })).toMatchObject({ conflictCount: 1, doubtful: 1 });
    expect(other.store.accounts.list().map(({ accountId, senderName }) => [accountId, senderName])).toEqual([
      ["main", "Another Name"],
      [second, "Test Person"],
    ]);
    expect(other.store.senders.get(komet)).toEqual({ accountId: second, alias: null });
    expect(await more(other)).toEqual({ ...(await more(desk)), waiting: "unsure" });
    // The same once more brings nothing new, and nothing is there twice.
    await other.take("export:pick");
    expect(await other.take("backup:take", { how: "merge" })).toMatchObject({ added: { requests: 0 }, doubtful: 0 });
    expect(await more(other)).toEqual({ ...(await more(desk)), waiting: "unsure" });
    expect(other.parcels).toEqual([]);
  });

  it("is refused when a campaign names a letter that is not in it", async () => {
    const [desk, other] = [open(), open()];
    await writeMore(desk);
    pick = join(await exported(desk), "rightsdesk.json");
    const whole = JSON.parse(readFileSync(pick, "utf8"));
    writeFileSync(pick, JSON.stringify({ ...whole, requests: whole.requests.slice(0, 1) }));
    const refused = await other.call("export:pick");
    expect(refused).toMatchObject({ code: "import-damaged", detail: expect.stringMatching(/^campaigns\.0\.items\./) });
  });

  it.each(["en", "de"] as const)("comes back out of its tables as well, in %s", async (language) => {
    const [desk, other] = [open(), open()];
    await desk.take("settings:choose-language", { language });
    await fill(desk);
    const place = await exported(desk);
    for (const name of ["requests.csv", "contacts.csv", "events.csv"]) {
      pick = join(place, name);
      await other.take("export:pick");
      await other.take("backup:take", { how: "merge" });
    }
    expect(await statesOf(other)).toEqual(["draft", "sent", "unsure"]);
    const { requestId } = (await desk.take("requests:list")).find(({ status }) => status === "sent") ?? {};
    const page = async (from: TestDesk) => await from.take("requests:get", { requestId });
    expect(await page(other)).toEqual(await page(desk));
    expect([...other.store.contacts.all()]).toEqual([...desk.store.contacts.all()]);
    expect(other.store.standing.all()).toEqual(desk.store.standing.all());
    expect(other.store.standing.all().heirs.get(former)).toMatchObject({ heir: slug });
  });

  it("takes the contacts of a table that knew no marks and heirs yet", async () => {
    const desk = open();
    pick = join(folder, "contacts.csv");
    writeFileSync(pick, "company_slug,email,entered_at\r\nexample,own@example.org,2026-11-20T09:00:00.000Z\r\n");
    await desk.take("export:pick");
    await desk.take("backup:take", { how: "merge" });
    expect(desk.store.contacts.get(Slug.parse("example"))).toMatchObject({ email: "own@example.org" });
  });

  it("is refused with its place when something in it does not fit, and nothing is taken over", async () => {
    const desk = open();
    await fill(desk);
    const place = await exported(desk);
    const other = open();
    const refusal = async (name: string, change: (text: string) => string | Uint8Array) => {
      pick = join(folder, name);
      writeFileSync(pick, change(readFileSync(join(place, name), "utf8")));
      const answer = await other.call("export:pick");
      return answer.ok ? "ok" : [answer.code, answer.detail];
    };
    const json = "rightsdesk.json";
    expect(await refusal(json, (text) => text.replace('"kind": "erasure"', '"kind": "nothing"'))).toMatchObject([
      "import-damaged",
      expect.stringMatching(/^requests\.0/),
    ]);
    expect(await refusal(json, (text) => text.replace('"version": 1', '"version": 2'))).toEqual(["import-newer", null]);
    expect(await refusal(json, (text) => text.slice(0, -100))).toEqual(["import-damaged", null]);
    expect(await refusal(json, () => "[".repeat(100_000) + "]".repeat(100_000))).toMatchObject([
      expect.stringMatching(/^import-/),
      null,
    ]);
    expect(await refusal(json, () => `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)).toMatchObject([
      expect.stringMatching(/^import-/),
      null,
    ]);
    expect(await refusal("contacts.csv", () => "a,b\r\n1,2")).toEqual(["import-unknown", null]);
    expect(await refusal("contacts.csv", (text) => Buffer.from(text, "utf16le"))).toMatchObject([
      expect.stringMatching(/^import-/),
      null,
    ]);
    expect(await refusal("contacts.csv", (text) => Buffer.from(`${text}ex,own\u00e9@example.org,x`, "latin1"))).toEqual(
      ["import-not-utf8", null],
    );
    for (const row of [
      "example,nobody,x,,,,",
      "example,,,form-only,,,",
      "example,,,,,example,2026-11-20T09:00:00.000Z",
    ]) {
      expect(await refusal("contacts.csv", (text) => `${text}${row}\r\n`)).toMatchObject([
        "import-damaged",
        expect.stringMatching(/^4/),
      ]);
    }
    expect(await refusal("requests.csv", (text) => text.replaceAll('""events""', '""event""'))).toMatchObject([
      "import-damaged",
      expect.stringMatching(/^2/),
    ]);
    expect(await refusal("events.csv", (text) => text)).toMatchObject(["import-damaged", "2"]);
    expect(await other.take("requests:list")).toEqual([]);
    expect(await other.call("backup:take", { how: "merge" })).toMatchObject({ ok: false });
  });
});
