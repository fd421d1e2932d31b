// The store at start: whatever lies in its place, nothing of the person's is lost and the app opens or says why not.
import { randomBytes, randomUUID } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Instant } from "../../shared/day.ts";
import { connect } from "./connect.ts";
import { createStore } from "./create-store.ts";
import { exampleDispatch, exampleEvent, exampleReference, exampleRequest } from "./fixtures/examples.ts";
import { openStoreBy } from "./open-store.ts";
import type { Store } from "./store.ts";

let parent: string;
let folder: string;
let path: string;
const opened: Store[] = [];
const at = Instant.parse("2026-11-22T09:30:00.000Z");

const references = Array.from({ length: 60 }, (_, index) => exampleReference(60 - index));
let source: string;
let filled: string;
beforeAll(() => {
  source = mkdtempSync(join(tmpdir(), "rightsdesk-filled-"));
  filled = join(source, "filled.db");
  const store = createStore({ path: filled, key: null, newId: randomUUID });
  for (let number = 1; number <= references.length; number += 1) {
    const request = exampleRequest(number);
    store.requests.add(request, exampleEvent("drafted"));
    store.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 30)]);
  }
  store.close();
});
afterAll(() => rmSync(source, { recursive: true }));

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "rightsdesk-open-"));
  folder = join(parent, "data");
  path = join(folder, "rightsdesk.db");
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  rmSync(parent, { recursive: true });
});

const tryOpen = (where = folder, key: Uint8Array | null = null) => {
  const result = openStoreBy(createStore)({ folder: where, key, now: () => at, newId: randomUUID });
  if (result.ok) opened.push(result.value.store);
  return result;
};
const open = () => {
  const result = tryOpen();
  if (!result.ok) throw new Error(result.message, { cause: result.cause });
  return result.value;
};
/** Puts a store with requests on many pages into the folder. A copy: the library holds on to a file it has closed. */
const fill = () => {
  mkdirSync(folder, { recursive: true });
  copyFileSync(filled, path);
};
const expectSetAside = (original: Uint8Array) => {
  const { store, setAside } = open();
  expect(setAside).toBe(join(folder, "rightsdesk-damaged-2026-11-22T09-30-00-000Z.db"));
  expect(store.requests.list("practice")).toEqual([]);
  expect(readFileSync(setAside ?? "").equals(original)).toBe(true);
};

describe("openStore", () => {
  it("makes the folder and an empty store, for this person's eyes only", () => {
    const { store, setAside } = open();
    expect(setAside).toBeNull();
    expect(store.requests.list("practice")).toEqual([]);
    if (process.platform !== "win32") {
      expect((statSync(folder).mode & 0o777).toString(8)).toBe("700");
      expect((statSync(path).mode & 0o777).toString(8)).toBe("600");
    }
  });

  it("opens again what was there", () => {
    fill();
    const { store, setAside } = open();
    expect(setAside).toBeNull();
    expect(store.requests.list("practice").map((request) => request.reference)).toEqual(references);
    expect(store.outbox.inState("approved")).toHaveLength(references.length);
  });

  it.each(["", "S"])("takes a file with nothing in it (%j) for a new store", (nothing) => {
    mkdirSync(folder);
    writeFileSync(path, nothing);
    expect(open().setAside).toBeNull();
  });

  it("sets random bytes aside, unchanged", () => {
    mkdirSync(folder);
    const bytes = randomBytes(9000);
    writeFileSync(path, bytes);
    expectSetAside(bytes);
  });

  it.each([2, 15, 23, 24, 99, 100, 511, 4095, 4096, 4097, 40_000])(
    "sets a file cut to %i bytes aside, unchanged",
    (length) => {
      fill();
      expect(statSync(path).size).toBeGreaterThan(40_000);
      truncateSync(path, length);
      expectSetAside(readFileSync(path));
    },
  );

  it("sets a file with zeros in its middle aside, unchanged", () => {
    fill();
    const bytes = readFileSync(path);
    for (let page = 4096; page < bytes.length; page += 3 * 4096) bytes.fill(0, page, page + 512);
    writeFileSync(path, bytes);
    expectSetAside(bytes);
  });

  it("sets a file with flipped bytes in the heads of its pages aside, unchanged", () => {
    fill();
    const bytes = readFileSync(path);
    for (let page = 4096; page < bytes.length; page += 4096) bytes[page + 3] = (bytes[page + 3] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
    expectSetAside(bytes);
  });

  it("sets the database of another program aside, and one of ours without its tables", () => {
    for (const script of ["CREATE TABLE theirs (a)", "CREATE TABLE theirs (a); PRAGMA user_version = 1"]) {
      mkdirSync(folder, { recursive: true });
      const db = connect(path, null);
      db.exec(script);
      db.close();
      expect(open().setAside).not.toBeNull();
      opened.pop()?.close();
      rmSync(folder, { recursive: true });
    }
  });

  it("sets aside a store that lost a trigger that guards approved letters", () => {
    fill();
    const db = connect(path, null);
    db.exec("DROP TRIGGER outbox_keeps_letter");
    db.close();
    expect(open().setAside).not.toBeNull();
  });

  it("sets a folder in its place aside with all that is in it", () => {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, "precious.txt"), "kept");
    const { setAside } = open();
    expect(readFileSync(join(setAside ?? "", "precious.txt"), "utf8")).toBe("kept");
  });

  it("keeps the log with the file: the newest letters may be in it alone", () => {
    const first = open().store;
    const request = exampleRequest(1);
    first.requests.add(request, exampleEvent("drafted"));
    const log = readFileSync(`${path}-wal`);
    first.close();
    writeFileSync(path, "");
    writeFileSync(`${path}-wal`, log);
    const { setAside } = open();
    expect(setAside).not.toBeNull();
    expect(readFileSync(`${setAside}-wal`).equals(log)).toBe(true);

    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(`${path}-wal`, log);
    opened.pop();
    expect(readFileSync(open().setAside ?? "").equals(log)).toBe(true);
  });

  it("overwrites nothing when two are set aside at the same instant", () => {
    mkdirSync(folder);
    const all = [1, 2, 3].map((number) => {
      writeFileSync(path, `damaged ${number}`);
      const { store, setAside } = open();
      store.close();
      rmSync(path);
      return [basename(setAside ?? ""), readFileSync(setAside ?? "", "utf8")];
    });
    expect(all).toEqual([
      ["rightsdesk-damaged-2026-11-22T09-30-00-000Z.db", "damaged 1"],
      ["rightsdesk-damaged-2026-11-22T09-30-00-000Z-2.db", "damaged 2"],
      ["rightsdesk-damaged-2026-11-22T09-30-00-000Z-3.db", "damaged 3"],
    ]);
  });

  it("does not touch a store of a newer version", () => {
    fill();
    const db = connect(path, null);
    db.exec("PRAGMA user_version = 99; CREATE TABLE from_the_future (a)");
    db.close();
    const before = readFileSync(path);
    expect(tryOpen()).toMatchObject({ ok: false, code: "store-newer", path });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["rightsdesk.db"]);
  });

  it("does not take a file that another program holds for damage", () => {
    fill();
    const db = connect(path, null);
    db.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; PRAGMA user_version = 1");
    expect(tryOpen()).toMatchObject({ ok: false, code: "store-locked" });
    db.exec("ROLLBACK");
    db.close();
    expect(readdirSync(folder).filter((name) => name.includes("damaged"))).toEqual([]);
    expect(open().store.requests.list("practice")).toHaveLength(60);
  });

  it("says so when the folder cannot be made, instead of opening nothing", () => {
    const file = join(parent, "a-file");
    writeFileSync(file, "");
    expect(tryOpen(join(file, "data"))).toMatchObject({ ok: false, code: "store-unwritable" });
    expect(tryOpen(file)).toMatchObject({ ok: false, code: "store-unwritable" });
  });

  it.runIf(process.platform === "linux")("says so when the system forbids it, even to root", () => {
    expect(tryOpen("/proc/self/rightsdesk")).toMatchObject({ ok: false, code: "store-unwritable" });
  });

  it("opens a store under its key, and touches nothing under a wrong one", () => {
    const key = new Uint8Array(32).fill(1);
    const first = tryOpen(folder, key);
    if (first.ok) first.value.store.settings.set("language", "de");
    opened.pop()?.close();
    const before = readFileSync(path);
    expect(tryOpen(folder, new Uint8Array(32).fill(2))).toMatchObject({ ok: false, code: "store-key-wrong" });
    expect(readFileSync(path).equals(before)).toBe(true);
    const again = tryOpen(folder, key);
    expect(again.ok && again.value.store.settings.get("language")).toBe("de");
  });

  it("brings in the log of a process that was killed", () => {
    const { store } = open();
    const request = exampleRequest(1);
    store.requests.add(request, exampleEvent("drafted"));
    const other = join(parent, "after-a-kill");
    mkdirSync(other);
    for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(other, name));
    const result = tryOpen(other);
    expect(result.ok && result.value.setAside).toBeNull();
    expect(result.ok && result.value.store.requests.list("practice")).toEqual([request]);
  });

  it("opens after any single flipped byte, or sets the file aside, but never fails and never writes over it", () => {
    fill();
    const original = readFileSync(path);
    const outcomes = new Set<string>();
    for (let position = 0; position < original.length; position += 5003) {
      const bytes = Buffer.from(original);
      bytes[position] = (bytes[position] ?? 0) ^ 0x55;
      writeFileSync(path, bytes);
      const result = tryOpen();
      if (result.ok) {
        const { store, setAside } = result.value;
        outcomes.add(setAside === null ? "opened" : "set aside");
        if (setAside !== null) expect(existsSync(setAside)).toBe(true);
        else
          expect(store.requests.list("practice").length + store.requests.unreadable(0, 100_000).ids.length).toBe(
            references.length,
          );
      } else outcomes.add(result.code);
      opened.pop()?.close();
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
    expect([...outcomes].filter((outcome) => !["opened", "set aside"].includes(outcome))).toEqual([]);
  });
});
