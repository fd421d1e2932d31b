// A store copied and put in the place of another, or brought in beside it: whole, or not at all, and nothing sends twice.
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Slug } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import type { OutboxState } from "../../shared/lists.ts";
import type { RequestId } from "../../shared/request.ts";
import { createStore } from "./create-store.ts";
import {
  exampleAccount,
  exampleDecision,
  exampleDispatch,
  exampleEvent,
  exampleInstant,
  examplePracticeMail,
  exampleReading,
  exampleRequest,
} from "./fixtures/examples.ts";
import { migrate } from "./migrate.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import { openSql } from "./open-sql.ts";
import { openStage, type Stage } from "./open-stage.ts";
import type { Store } from "./store.ts";
import type { StoredRequest } from "./stored-request.ts";
import { listTables, readRows } from "./table-shapes.ts";
import { copyOf, stageOf } from "./testing/stage-of.ts";

const slug = Slug.parse("example");
const words = { at: exampleInstant(900), on: Day.parse("2026-11-22"), newId: () => randomUUID() };

let folder: string;
const opened: { close: () => void }[] = [];
const open = (name: string): Store => {
  const store = createStore({
    path: join(folder, `${name}.db`),
    key: new Uint8Array(32).fill(7),
    newId: () => `profile-${name}`,
  });
  opened.push(store);
  return store;
};
let stages = 0;
const stageFolder = () => join(folder, `stage-${++stages}`);
const stage = async (store: Store): Promise<Stage> => {
  const made = stageOf(await copyOf(store), store.whole.version(), stageFolder());
  opened.push(made);
  return made;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-whole-"));
});
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  rmSync(folder, { recursive: true });
});

const draft = (store: Store, number: number, change: Partial<StoredRequest> = {}) => {
  const request = exampleRequest(number, change);
  store.requests.add(request, exampleEvent("drafted", number));
  return request;
};
const approve = (store: Store, request: StoredRequest) =>
  store.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 30)]);
/** By lawful moves only. */
const bring = (store: Store, { requestId }: StoredRequest, to: OutboxState) => {
  const tried = { attempts: 1, lastTriedAt: exampleInstant(50) };
  if (to === "approved") return;
  store.outbox.move(requestId, "approved", "sending", tried, []);
  if (to === "sent")
    store.outbox.move(requestId, "sending", "sent", { smtpReply: "250 Ok" }, [exampleEvent("sent", 51)]);
  else if (to !== "sending") store.outbox.move(requestId, "sending", to, {}, [exampleEvent("note", 51)]);
};
const letter = (store: Store, number: number, state: OutboxState) => {
  const request = draft(store, number);
  approve(store, request);
  bring(store, request, state);
  return request;
};

const fill = (store: Store) => {
  letter(store, 1, "sent");
  letter(store, 2, "refused");
  const posted = draft(store, 3, { mode: "real" });
  store.requests.sentOtherwise(posted.requestId, { way: "post", on: Day.parse("2026-11-22"), at: exampleInstant(3) }, [
    exampleEvent("sent", 60),
  ]);
  draft(store, 4, { follows: posted.requestId });
  store.contacts.set(slug, { email: "own@example.org", enteredAt: exampleInstant() });
  const reading = exampleReading();
  store.readings.add(reading);
  store.readings.makeCompany({ ...reading, slug, madeAt: exampleInstant(5), decisions: [exampleDecision("Example")] });
  store.practiceMail.add(examplePracticeMail());
  store.settings.set("language", "de");
  store.settings.set("window", { width: 1 });
  store.settings.set("backup-plan", { folder: "here" });
  store.secrets.put("smtp-password", { binding: "b", sealed: new Uint8Array([1]) });
};

/** Everything that a person would find in a store. */
const contents = (store: Store) => ({
  requests: (["practice", "real"] as const).flatMap((mode) =>
    store.requests.list(mode).map((request) => ({
      request,
      events: store.requests.events(request.requestId),
      dispatch: store.outbox.get(request.requestId),
    })),
  ),
  contacts: [...store.contacts.all()],
  readings: store.readings.list().map((reading) => ({ reading, text: store.readings.snapshot(reading.readingId) })),
  mails: store.practiceMail.list().map(({ mailId }) => store.practiceMail.get(mailId)),
  language: store.settings.get("language"),
});
const stateOf = (store: Store, requestId: RequestId) => store.outbox.get(requestId)?.state ?? "draft";
const kindsOf = (store: Store, requestId: RequestId) => store.requests.events(requestId).map(({ kind }) => kind);

describe("a copy in the place of everything", () => {
  it("brings back all there was, under another profile, and leaves what belongs to this machine", async () => {
    const [there, here] = [open("there"), open("here")];
    fill(there);
    letter(here, 9, "sent");
    here.settings.set("window", { width: 2 });
    here.secrets.put("smtp-password", { binding: "c", sealed: new Uint8Array([2]) });
    expect(here.whole.replace(await stage(there), words)).toEqual({ doubtful: 0, stayed: 0 });
    expect(contents(here)).toEqual(contents(there));
    expect(here.settings.get("window")).toEqual({ width: 2 });
    expect(here.settings.get("backup-plan")).toBeUndefined();
    expect(here.secrets.get("smtp-password")).toBeNull();
    expect(here.settings.get("outbox-paused")).toEqual({ by: "person" });
    here.close();
    expect(contents(open("here"))).toEqual(contents(there));
  });

  it("holds no password and nothing of this machine", async () => {
    const there = open("there");
    fill(there);
    const text = JSON.stringify(await copyOf(there));
    expect(text).toContain("own@example.org");
    expect(text).not.toContain('"secrets"');
    expect(text).not.toContain("backup-plan");
  });

  it("puts every letter in doubt that waited, so that none goes by itself, and says so in its log", async () => {
    const [there, here] = [open("there"), open("here")];
    const waiting = (["approved", "retry", "sending"] as const).map((state, at) => letter(there, at + 1, state));
    const refused = letter(there, 8, "refused");
    expect(here.whole.replace(await stage(there), words)).toEqual({ doubtful: 3, stayed: 0 });
    for (const { requestId } of waiting) {
      expect(stateOf(here, requestId)).toBe("unsure");
      expect(here.requests.events(requestId).at(-1)).toMatchObject({
        kind: "note",
        by: "app",
        text: "restored-in-doubt",
      });
    }
    expect(here.outbox.waiting()).toEqual([]);
    expect(stateOf(here, refused.requestId)).toBe("refused");
  });

  it("keeps approved letters as before: nothing in it can be changed that could not be changed", async () => {
    const [there, here] = [open("there"), open("here")];
    const { requestId } = letter(there, 1, "sent");
    here.whole.replace(await stage(there), words);
    expect(here.requests.remove(requestId)).toBe(false);
    expect(() => here.outbox.move(requestId, "sent", "approved", {}, [])).toThrow("sent-is-final");
  });

  it("leaves a letter as it is that went out since, so that it is no draft again", async () => {
    const here = open("here");
    const [draftThen, waitingThen, refusedThen, postedThen] = [
      draft(here, 1),
      letter(here, 2, "approved"),
      letter(here, 3, "refused"),
      draft(here, 4, { mode: "real" }),
    ];
    const staged = await stage(here);
    approve(here, draftThen);
    for (const request of [draftThen, waitingThen]) bring(here, request, "sent");
    here.requests.sentOtherwise(
      postedThen.requestId,
      { way: "post", on: Day.parse("2026-11-22"), at: exampleInstant(3) },
      [exampleEvent("sent", 60)],
    );
    const later = letter(here, 9, "sent");
    const went = [draftThen, waitingThen, postedThen].map(({ requestId }) => requestId);
    const logs = went.map((requestId) => here.requests.events(requestId));
    const mail = here.outbox.get(draftThen.requestId);
    expect(here.whole.replace(staged, words)).toEqual({ doubtful: 0, stayed: 3 });
    expect(went.map((requestId) => here.requests.events(requestId))).toEqual(logs);
    expect(here.outbox.get(draftThen.requestId)).toEqual(mail);
    expect(stateOf(here, waitingThen.requestId)).toBe("sent");
    expect(here.requests.get(postedThen.requestId)?.sentBy).toBe("post");
    expect(stateOf(here, refusedThen.requestId)).toBe("refused");
    expect(here.requests.get(later.requestId)).toBeNull();
  });

  it("changes nothing when it fails in the middle", async () => {
    const [there, here] = [open("there"), open("here")];
    letter(there, 1, "approved");
    letter(there, 2, "approved");
    fill(here);
    const before = contents(here);
    const staged = await stage(there);
    expect(() => here.whole.replace(staged, { ...words, newId: () => "same" })).toThrow("store-damaged");
    expect(contents(here)).toEqual(before);
    expect(here.secrets.get("smtp-password")).not.toBeNull();
    const { requestId } = here.requests.list("practice").at(-1) as StoredRequest;
    expect(() => here.outbox.move(requestId, "sent", "approved", {}, [])).toThrow("sent-is-final");
  });

  it("is noticed to be no copy when somebody wrote while it was made", async () => {
    const there = open("there");
    fill(there);
    const copying = there.whole.copy(async () => there.settings.set("language", "en"));
    await expect(
      (async () => {
        for await (const _ of copying);
      })(),
    ).rejects.toThrow("store-changed");
    expect(there.whole.copyNow()).toEqual(await copyOf(there));
  });
});

describe("a copy that is being made", () => {
  /** How many turns others had. */
  const copyWhile = async (store: Store, work: (turn: number) => void): Promise<number> => {
    let turns = 0;
    const copying = store.whole.copy(async () => {
      turns += 1;
      work(turns);
    });
    for await (const _ of copying);
    return turns;
  };

  const reckoned = ({ requestId }: StoredRequest) => [JSON.stringify([requestId, "practice", "reckoned"])];

  it("stays one while what was reckoned for the board is kept, forgotten and taken note of", async () => {
    const there = open("there");
    const request = draft(there, 1);
    const before = there.whole.copyNow();
    there.board.takeTouched();
    const turns = await copyWhile(there, (turn) => {
      if (turn % 2 === 0) there.board.digests.keep("v1", reckoned(request));
      else there.board.digests.forget();
      there.board.takeTouched();
    });
    expect(turns).toBeGreaterThan(10);
    expect(there.whole.copyNow()).toEqual(before);
  });

  it("is none once a letter is approved, which takes what was reckoned along", async () => {
    const there = open("there");
    const request = draft(there, 1);
    there.board.takeTouched();
    const approval = copyWhile(there, (turn) => {
      if (turn === 1) there.board.digests.keep("v1", reckoned(request));
      if (turn === 2) approve(there, request);
    });
    await expect(approval).rejects.toThrow("store-changed");
  });
});

describe("a stage", () => {
  it.each(allMigrations.map(({ version }) => version))("takes the tables of version %i to the newest", (version) => {
    const old = openSql({ path: ":memory:", key: null });
    opened.push(old);
    migrate(
      old,
      allMigrations.filter((migration) => migration.version <= version),
      { newId: () => "old-profile" },
    );
    old.exec(`INSERT INTO own_contacts VALUES ('old-profile', 'example', 'own@example.org', '${exampleInstant()}')`);
    const opening = openStage({ folder: stageFolder(), newId: () => "x" }, version);
    opened.push(opening);
    for (const table of listTables(old)) {
      opening.table(table.name, table.columns);
      for (const values of readRows(old, table)) opening.row(values);
    }
    const here = open("here");
    here.whole.replace(opening.finish(), words);
    expect(here.contacts.get(slug)?.email).toBe("own@example.org");
  });

  it("refuses what a newer app made, and leaves nothing behind", () => {
    const place = stageFolder();
    expect(() => openStage({ folder: place, newId: () => "x" }, 10_000)).toThrow("store-newer");
    expect(existsSync(place)).toBe(false);
  });

  it("refuses tables, columns and rows that do not fit", async () => {
    const there = open("there");
    fill(there);
    const records = await copyOf(there);
    const version = there.whole.version();
    const refuse = (change: typeof records) => {
      const place = stageFolder();
      const opening = openStage({ folder: place, newId: () => "x" }, version);
      expect(() => {
        for (const record of change) {
          if (record.kind === "table") opening.table(record.name, record.columns);
          else opening.row(record.values);
        }
        opening.finish();
      }).toThrow("store-damaged");
      opening.close();
      expect(existsSync(place)).toBe(false);
    };
    const first = records[0] as { kind: "table"; name: string; columns: string[] };
    refuse(records.slice(1));
    refuse([...records, { kind: "row", values: [] }]);
    refuse([{ kind: "table", name: "secrets", columns: ["name"] }, ...records]);
    refuse([{ ...first, columns: [...first.columns, "more"] }, ...records.slice(1)]);
    refuse(records.filter((record) => record.kind === "table" || record.values[0] !== "profile-there"));
    refuse(
      records.map((record) => (record.kind === "row" ? { ...record, values: record.values.map(() => null) } : record)),
    );
    const requests = records.findIndex((record) => record.kind === "table" && record.name === "requests");
    const without = records.filter((_, at) => at !== requests + 1);
    refuse(without);
  });

  it("leaves nothing of the person's readable while it is there", async () => {
    const there = open("there");
    fill(there);
    await stage(there);
    const place = join(folder, `stage-${stages}`);
    const { readFileSync } = await import("node:fs");
    for (const name of readdirSync(place)) {
      const bytes = readFileSync(join(place, name));
      expect(bytes.includes("own@example.org")).toBe(false);
      expect(bytes.includes("SQLite format")).toBe(false);
    }
  });
});

describe("a copy brought in beside what is here", () => {
  it("adds what is not here, twice as well as once", async () => {
    const [there, here] = [open("there"), open("here")];
    fill(there);
    const own = letter(here, 9, "approved");
    expect(here.whole.merge(await stage(there), words)).toEqual({ doubtful: 0, conflicts: [] });
    const after = contents(here);
    expect(after.requests).toHaveLength(5);
    expect(after).toMatchObject({
      contacts: contents(there).contacts,
      readings: contents(there).readings,
      mails: [{}],
    });
    expect(stateOf(here, own.requestId)).toBe("approved");
    expect(here.whole.merge(await stage(there), words)).toEqual({ doubtful: 0, conflicts: [] });
    expect(contents(here)).toEqual(after);
  });

  it("keeps what the person has here where both sides differ, and names it", async () => {
    const [there, here] = [open("there"), open("here")];
    here.settings.set("language", "de");
    there.settings.set("language", "en");
    there.settings.set("person", { name: "Test Person" });
    here.contacts.set(slug, { email: "here@example.org", enteredAt: exampleInstant() });
    there.contacts.set(slug, { email: "there@example.org", enteredAt: exampleInstant() });
    const request = draft(here, 1);
    here.whole.merge(await stage(here), words);
    there.requests.add(request, here.requests.events(request.requestId)[0] as ReturnType<typeof exampleEvent>);
    there.requests.edit(request.requestId, { subject: "There", text: "There", discloses: [] });
    const taken = draft(there, 7);
    draft(here, 7);
    const { conflicts } = here.whole.merge(await stage(there), words);
    expect(conflicts).toEqual([
      { kind: "letter-differs", name: "example", reference: request.reference },
      { kind: "reference-taken", name: "example", reference: taken.reference },
      { kind: "contact-differs", name: "example", reference: null },
    ]);
    expect(here.settings.get("language")).toBe("de");
    expect(here.settings.get("person")).toEqual({ name: "Test Person" });
    expect(here.contacts.get(slug)?.email).toBe("here@example.org");
    expect(here.requests.get(request.requestId)?.letter).toEqual(request.letter);
    expect(here.requests.get(taken.requestId)).toBeNull();
  });

  it.each(["merge", "replace"] as const)("looks through mailboxes from the beginning after a %s", async (way) => {
    const [there, here] = [open("there"), open("here")];
    const mine = exampleAccount("main");
    const inbox = { accountId: mine.accountId, place: "kim@mail.example.org:993", folder: "INBOX" };
    for (const store of [there, here]) {
      store.accounts.put(mine);
      store.inbox.put(inbox, { validity: 7, lastUid: 12 });
    }
    const staged = await stage(there);
    if (way === "merge") expect(here.whole.merge(staged, words).conflicts).toEqual([]);
    else here.whole.replace(staged, words);
    expect(here.accounts.list()).toEqual([mine]);
    expect(here.inbox.mark(inbox)).toBeNull();
  });

  it("keeps the usual mailbox the usual one, and lets no choice of there mean another mailbox here", async () => {
    const [there, here] = [open("there"), open("here")];
    const other = Slug.parse("other");
    const mine = { ...exampleAccount("main"), address: "here@example.org" };
    here.accounts.put(mine);
    there.accounts.put({ ...exampleAccount("main"), address: "there@example.org" });
    const second = exampleAccount("second");
    there.accounts.put(second);
    there.accounts.makeFirst(second.accountId);
    there.senders.set(slug, { accountId: mine.accountId, alias: null });
    there.senders.set(other, { accountId: second.accountId, alias: null });
    const { conflicts } = here.whole.merge(await stage(there), words);
    expect(conflicts).toEqual([{ kind: "account-differs", name: "there@example.org", reference: null }]);
    expect(here.accounts.list()).toEqual([mine, second]);
    expect(here.senders.get(slug)).toBeNull();
    expect(here.senders.get(other)).toEqual({ accountId: second.accountId, alias: null });
    expect(here.whole.merge(await stage(there), words).conflicts).toHaveLength(1);
  });

  /** The same request on two desks, from the moment of its approval on. */
  const split = async (state: OutboxState) => {
    const [there, here] = [open("there"), open("here")];
    const request = letter(here, 1, state);
    const events = here.requests.events(request.requestId);
    there.requests.add(request, events[0] as (typeof events)[number]);
    there.outbox.approve(exampleDispatch(request), events.slice(1, 2));
    bring(there, request, state);
    return { there, here, request };
  };

  it("joins both logs without losing an entry", async () => {
    const { there, here, request } = await split("sent");
    here.requests.addEvent(request.requestId, exampleEvent("acknowledged", 100));
    there.requests.addEvent(request.requestId, exampleEvent("answered", 101));
    here.whole.merge(await stage(there), words);
    expect(kindsOf(here, request.requestId)).toEqual(expect.arrayContaining(["acknowledged", "answered"]));
    expect(stateOf(here, request.requestId)).toBe("sent");
  });

  it("lets the side that knows more say what became of a letter", async () => {
    const { there, here, request } = await split("approved");
    bring(there, request, "sent");
    expect(here.whole.merge(await stage(there), words)).toEqual({ doubtful: 0, conflicts: [] });
    expect(stateOf(here, request.requestId)).toBe("sent");
    expect(here.outbox.get(request.requestId)?.smtpReply).toBe("250 Ok");
  });

  it("does not put in doubt what an older copy of this very desk knew less of", async () => {
    const { there, here, request } = await split("approved");
    here.requests.addEvent(request.requestId, exampleEvent("note", 70));
    expect(here.whole.merge(await stage(there), words)).toEqual({ doubtful: 0, conflicts: [] });
    expect(stateOf(here, request.requestId)).toBe("approved");
  });

  it("puts a letter in doubt that two desks would send, or that one of them perhaps did", async () => {
    for (const state of ["sending", "retry", "unsure"] as const) {
      const { there, here, request } = await split("approved");
      bring(there, request, state);
      if (state === "sending") there.requests.addEvent(request.requestId, exampleEvent("note", 70));
      const { doubtful, conflicts } = here.whole.merge(await stage(there), words);
      expect([state, doubtful, conflicts.map(({ kind }) => kind)]).toEqual([state, 1, ["letter-in-doubt"]]);
      expect(stateOf(here, request.requestId)).toBe("unsure");
      for (const one of opened.splice(0)) one.close();
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    }
  });

  it("takes no letter back to waiting, whatever the copy says", async () => {
    const states = ["approved", "retry", "sending", "sent", "refused", "unsure"] as const;
    for (const ours of states) {
      for (const theirs of states) {
        const { there, here, request } = await split("approved");
        bring(here, request, ours === "sending" ? "unsure" : ours);
        bring(there, request, theirs);
        here.requests.addEvent(request.requestId, exampleEvent("note", 80));
        there.requests.addEvent(request.requestId, exampleEvent("note", 81));
        const before = stateOf(here, request.requestId);
        here.whole.merge(await stage(there), words);
        const after = stateOf(here, request.requestId);
        if (before === "sent" || theirs === "sent") expect([ours, theirs, after]).toEqual([ours, theirs, "sent"]);
        const mayGo = here.outbox.waiting().length > 0;
        expect([ours, theirs, mayGo]).toEqual([
          ours,
          theirs,
          (before === "approved" || before === "retry") && theirs === "refused",
        ]);
        for (const one of opened.splice(0)) one.close();
        for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
      }
    }
  });

  it("takes over the letter that went where here was only its draft", async () => {
    const [there, here] = [open("there"), open("here")];
    const request = draft(here, 1);
    there.requests.add(request, here.requests.events(request.requestId)[0] as ReturnType<typeof exampleEvent>);
    there.requests.edit(request.requestId, { subject: "As it went", text: "As it went", discloses: ["name"] });
    approve(there, request);
    bring(there, request, "sent");
    here.whole.merge(await stage(there), words);
    expect(here.requests.get(request.requestId)).toEqual(there.requests.get(request.requestId));
    expect(stateOf(here, request.requestId)).toBe("sent");
  });
});
