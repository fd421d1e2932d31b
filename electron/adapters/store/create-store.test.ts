// The store on a real file: the contract, and what only a file can get wrong.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { outboxDoorContract } from "../../core/outbox/outbox-door-contract.ts";
import { RequestId } from "../../shared/request.ts";
import { connect } from "./connect.ts";
import { countWaiting } from "./count-waiting.ts";
import { createStore, growStore } from "./create-store.ts";
import { exampleDispatch, exampleEvent, exampleInstant, exampleRequest } from "./fixtures/examples.ts";
import { openFrontStore } from "./open-front-store.ts";
import type { Store } from "./store.ts";
import { describeStore } from "./store-contract.ts";

const newId = () => "example-profile";

describeStore("the store in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "rightsdesk-store-"));
  const again = () => createStore({ path: join(folder, "rightsdesk.db"), key: null, newId });
  return { store: again(), again, clean: () => rmSync(folder, { recursive: true }) };
});

describeStore("the store in a file under a key", () => {
  const folder = mkdtempSync(join(tmpdir(), "rightsdesk-store-"));
  const again = () => createStore({ path: join(folder, "rightsdesk.db"), key: new Uint8Array(32).fill(7), newId });
  return { store: again(), again, clean: () => rmSync(folder, { recursive: true }) };
});

outboxDoorContract("in the store's file", () => {
  const folder = mkdtempSync(join(tmpdir(), "rightsdesk-store-"));
  const store = createStore({ path: join(folder, "rightsdesk.db"), key: null, newId });
  const request = exampleRequest(1);
  store.requests.add(request, exampleEvent("drafted"));
  store.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 0)]);
  return {
    outbox: store.outbox,
    requestId: request.requestId,
    unknownId: exampleRequest(2).requestId,
    events: () => store.requests.events(request.requestId),
    close: () => {
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
});

describe("the front of a store", () => {
  const folder = mkdtempSync(join(tmpdir(), "rightsdesk-store-"));
  const needs = { path: join(folder, "rightsdesk.db"), key: null, newId };
  afterAll(() => rmSync(folder, { recursive: true }));

  it("says before the other tables are built what they say", () => {
    const before = createStore(needs);
    const request = exampleRequest(1);
    before.requests.add(request, exampleEvent("drafted"));
    before.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 0)]);
    before.settings.set("mode", "real");
    before.close();

    const front = openFrontStore(needs);
    expect(front.settings.get("mode")).toBe("real");
    expect([...front.requests.companies(request.mode)]).toEqual([request.slug]);
    expect(countWaiting(front.base)).toBe(1);
    const store = growStore(front);
    expect(store.outbox.waiting()).toHaveLength(1);
    store.settings.set("mode", "practice");
    expect(front.settings.get("mode")).toBe("practice");
    store.close();
    expect(front.base.sql.isOpen()).toBe(false);
    // The desk closes what it opened, whoever closed before.
    front.close();
  });

  it("is closed whole where nothing was built on it", () => {
    const front = openFrontStore(needs);
    front.close();
    expect(front.base.sql.isOpen()).toBe(false);
    expect(createStoreOnce(needs)).toBe(1);
  });
});

const createStoreOnce = (needs: Parameters<typeof createStore>[0]): number => {
  const store = createStore(needs);
  const { length } = store.outbox.waiting();
  store.close();
  return length;
};

describe("createStore", () => {
  let folder: string;
  let path: string;
  let store: Store;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "rightsdesk-store-"));
    path = join(folder, "rightsdesk.db");
    store = createStore({ path, key: null, newId });
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  const draft = (number: number) => {
    const request = exampleRequest(number);
    store.requests.add(request, exampleEvent("drafted"));
    return request;
  };
  const approved = (number: number) => {
    const request = draft(number);
    store.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 30)]);
    return request;
  };
  /** Somebody else's hand in the file: without our triggers and checks in the way. */
  const tamper = (sql: string) => {
    const db = connect(path, null);
    db.exec(`PRAGMA ignore_check_constraints = ON; ${sql}`);
    db.close();
  };
  const withoutTrigger = (trigger: string, sql: string) => tamper(`DROP TRIGGER ${trigger}; ${sql}`);

  it.skipIf(process.platform === "win32")("lets nobody else read its files", () => {
    approved(1);
    const modes = readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]);
    expect(modes).toEqual([
      ["rightsdesk.db", "600"],
      ["rightsdesk.db-shm", "600"],
      ["rightsdesk.db-wal", "600"],
    ]);
  });

  it("keeps what a server may know of out of reach of SQL as well", () => {
    const { requestId } = approved(1);
    store.outbox.move(requestId, "approved", "sending", { attempts: 1, lastTriedAt: exampleInstant(40) }, []);
    const attempts = [
      "UPDATE outbox_mails SET raw = x'00'",
      "DELETE FROM outbox_mails",
      "PRAGMA recursive_triggers = ON; INSERT OR REPLACE INTO outbox_mails SELECT * FROM outbox_mails",
      "UPDATE outbox SET message_id = '<other@example.org>'",
      "UPDATE outbox SET envelope_to = 'other@example.org'",
      "UPDATE outbox SET envelope_from = 'other@example.org'",
      "UPDATE outbox SET mode = 'real'",
      "DELETE FROM outbox",
      "PRAGMA recursive_triggers = ON; INSERT OR REPLACE INTO outbox SELECT * FROM outbox",
      "UPDATE requests SET letter_json = '{}'",
      "UPDATE requests SET mode = 'real'",
      "PRAGMA foreign_keys = ON; DELETE FROM requests",
      "UPDATE request_events SET kind = 'sent'",
      "DELETE FROM request_events",
    ];
    for (const attempt of attempts) expect(() => tamper(attempt), attempt).toThrow(/approved|fixed|kept|FOREIGN KEY/);
  });

  it("leaves what a thrown-away draft said in no file once it is closed", () => {
    const plain = exampleRequest(1);
    store.requests.add({ ...plain, letter: { ...plain.letter, text: "canary-in-a-draft" } }, exampleEvent("drafted"));
    store.requests.remove(plain.requestId);
    store.close();
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name)).includes("canary-in-a-draft"), name).toBe(false);
    }
  });

  it("never lets a doubt be taken back, by SQL neither", () => {
    const { requestId } = approved(1);
    store.outbox.move(requestId, "approved", "sending", {}, []);
    store.outbox.move(requestId, "sending", "unsure", {}, []);
    expect(() => tamper("UPDATE outbox SET maybe_delivered_at = NULL")).toThrow("doubt-is-kept");
    store.outbox.move(requestId, "unsure", "approved", {}, []);
    store.outbox.move(requestId, "approved", "sending", {}, []);
    for (const state of ["retry", "refused"] as const) {
      expect(() => store.outbox.move(requestId, "sending", state, {}, [])).toThrow("CHECK");
    }
  });

  it("keeps a request in sight of which an entry cannot be read, and says so in its place", () => {
    const request = approved(1);
    const { requestId } = request;
    store.requests.addEvent(requestId, exampleEvent("note", 50, { text: "still here" }));
    withoutTrigger(
      "request_events_never_change",
      `UPDATE request_events SET kind = 'some-later-kind', event_id = 'x' WHERE kind = 'approved';
       UPDATE request_events SET happened_at = 'never', happened_on = '' WHERE kind = 'drafted'`,
    );
    expect(store.requests.list("practice")).toEqual([request]);
    expect(store.requests.unreadable(0, 100_000).ids).toEqual([]);
    const events = store.requests.events(requestId);
    const sayings = events.map(({ kind, by, text }) => [kind, by, text]);
    expect(sayings).toEqual(
      expect.arrayContaining([
        ["note", "app", "entry-unreadable"],
        ["note", "app", "still here"],
      ]),
    );
    expect(sayings.filter(([, , text]) => text === "entry-unreadable")).toHaveLength(2);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(3);
    expect(events.find(({ eventId }) => eventId.startsWith("unreadable"))?.at).toBe(exampleInstant(30));
    expect(store.requests.eventsOf("practice").get(requestId)).toEqual(events);
  });

  it("makes a letter on its way unsure even if nothing else of its row can be read", () => {
    const { requestId } = approved(1);
    store.outbox.move(requestId, "approved", "sending", { lastTriedAt: exampleInstant(40) }, []);
    tamper("UPDATE outbox SET attempts = -1, smtp_reply_json = '{'");
    expect(store.outbox.inState("sending")).toEqual([requestId]);
    expect(store.outbox.move(requestId, "sending", "unsure", {}, [exampleEvent("note", 50)])).toBe(true);
    expect(store.outbox.inState("sending")).toEqual([]);
    expect(store.outbox.inState("unsure")).toEqual([requestId]);
    expect(store.requests.events(requestId).at(-1)?.kind).toBe("note");
    expect(store.requests.unreadable(0, 100_000).ids).toEqual([requestId]);
  });

  it("warns of an earlier letter even if nothing of it can be read any more", () => {
    const { requestId } = approved(1);
    withoutTrigger("outbox_keeps_letter", "UPDATE outbox SET approved_at = 'never'");
    expect(store.requests.approvedBefore(draft(2))).toEqual([{ requestId, approvedAt: null }]);
  });

  it("shows the other requests when one can no longer be read, and names it", () => {
    const [first, letter, dispatch, kind] = [approved(1), draft(2), approved(4), draft(5)];
    const keep = "requests_keep_identity";
    tamper(`UPDATE requests SET letter_json = '{"kind":"erasure"}' WHERE request_id = '${letter.requestId}'`);
    tamper(`UPDATE outbox SET state = 'sended' WHERE request_id = '${dispatch.requestId}'`);
    withoutTrigger(keep, `UPDATE requests SET kind = 'war' WHERE request_id = '${kind.requestId}'`);

    expect(store.requests.list("practice")).toEqual([first]);
    const broken = [letter, dispatch, kind].map((request) => request.requestId);
    expect([...store.requests.unreadable(0, 100_000).ids].sort()).toEqual([...broken].sort());
    expect(broken.map(store.requests.get)).toEqual([null, null, null]);
    expect([...store.outbox.list("practice").keys()]).toEqual([first.requestId]);
    expect(store.outbox.inState("approved")).toEqual([first.requestId]);
  });

  it("never takes an outbox row that it cannot read for a letter that nobody approved", () => {
    const { requestId } = approved(1);
    tamper("UPDATE outbox SET attempts = -1");
    expect(() => store.outbox.get(requestId)).toThrow("store-damaged");
    expect(() => store.outbox.move(requestId, "approved", "sending", {}, [])).toThrow("store-damaged");
    const again = exampleDispatch(exampleRequest(1), { requestId });
    expect(store.outbox.approve(again, [])).toBe(false);
  });

  it("asks again for settings and addresses that can no longer be read", () => {
    store.settings.set("person", { name: "x" });
    const slug = exampleRequest(1).slug;
    store.contacts.set(slug, { email: "own@example.org", enteredAt: exampleRequest(1).createdAt });
    tamper("UPDATE settings SET value_json = '{'");
    tamper("UPDATE own_contacts SET email = 'own@example.org' || char(13, 10) || 'Bcc: x@example.org'");
    expect(store.settings.get("person")).toBeUndefined();
    expect(store.contacts.get(slug)).toBeNull();
    expect(store.contacts.all().size).toBe(0);
  });

  it("is readable with its key alone when it has one", () => {
    const locked = join(folder, "locked.db");
    const key = new Uint8Array(32).fill(7);
    const first = createStore({ path: locked, key, newId });
    first.settings.set("person", "canary-of-the-key");
    first.close();
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name)).includes("canary-of-the-key"), name).toBe(false);
    }
    expect(() => createStore({ path: locked, key: new Uint8Array(32).fill(8), newId })).toThrow("store-key-wrong");
    const again = createStore({ path: locked, key, newId });
    expect(again.settings.get("person")).toBe("canary-of-the-key");
    again.close();
  });
});

describe("a process that ends in the middle", () => {
  let folder: string;
  let path: string;
  let script: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "rightsdesk-end-"));
    path = join(folder, "rightsdesk.db");
    script = join(folder, "approve-forever.cjs");
    await build({
      entryPoints: [fileURLToPath(new URL("fixtures/approve-forever.ts", import.meta.url))],
      outfile: script,
      bundle: true,
      platform: "node",
      target: "node18",
      format: "cjs",
      external: ["libsql"],
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const start = (command: string, args: readonly string[]) =>
    spawn(command, args, {
      env: { ...process.env, NODE_PATH: fileURLToPath(new URL("../../../node_modules", import.meta.url)) },
      stdio: ["ignore", "pipe", "pipe"],
    });
  const expectAllThere = (said: readonly string[]) => {
    const store = createStore({ path, key: null, newId });
    const found = said.map((line) => {
      const requestId = RequestId.parse(line);
      return `${store.outbox.get(requestId)?.state} ${store.requests.events(requestId).map((event) => event.kind)}`;
    });
    expect(new Set(found)).toEqual(new Set(["approved drafted,approved"]));
    expect(store.requests.unreadable(0, 100_000).ids).toEqual([]);
    store.close();
  };

  it("loses no letter of which the store said that it was approved when it is killed", async () => {
    const child = start(process.execPath, [script, path]);
    const closed = once(child, "close");
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (said.length === 25) child.kill("SIGKILL");
    }
    expect(await closed).toEqual([null, "SIGKILL"]);
    expect(said.length).toBeGreaterThanOrEqual(25);
    expectAllThere(said);
  });

  it.skipIf(process.platform === "win32")(
    "says so by name when the disk takes no more, and loses nothing",
    async () => {
      const child = start("sh", ["-c", 'ulimit -f 2000; exec "$0" "$@"', process.execPath, script, path]);
      const closed = once(child, "close");
      const [out, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
      expect((await closed)[0]).toBe(1);
      expect(complaint).toContain("StoreProblem: store-unwritable");
      const said = out.trim().split("\n");
      expect(said.length).toBeGreaterThan(1);
      expectAllThere(said);
    },
  );
});
