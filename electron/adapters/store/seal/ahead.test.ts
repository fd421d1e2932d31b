// A commit that does not wait for the disk: the seal waits in its place, so that no power cut looks like a theft.
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { exampleDispatch, exampleEvent, exampleInstant, exampleRequest } from "../fixtures/examples.ts";
import { openStore } from "../open-store.ts";
import type { Store } from "../store.ts";

const disk = vi.hoisted(() => ({ isBroken: false, before: (): Promise<void> => Promise.resolve() }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const fdatasync = (handle: number, done: (error: Error | null) => void) =>
    void disk
      .before()
      .then(() =>
        disk.isBroken ? done(Object.assign(new Error("EIO"), { code: "EIO" })) : real.fdatasync(handle, done),
      );
  return { ...real, fdatasync };
});

const key = new Uint8Array(32).fill(3);
let folder: string;
let store: Store;
const open = (where: string): Store => {
  const opening = openStore({ folder: where, key, now: exampleInstant, newId: randomUUID });
  if (!opening.ok) throw new Error(opening.code, { cause: opening.cause });
  expect(opening.value.setAside).toBeNull();
  return opening.value.store;
};
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "rightsdesk-ahead-"));
  store = open(folder);
});
afterEach(() => {
  disk.before = () => Promise.resolve();
  disk.isBroken = false;
  store.close();
  fs.rmSync(folder, { recursive: true });
});

const request = exampleRequest(1, { mode: "real" });
const { requestId } = request;
const approve = () => {
  store.requests.add(request, exampleEvent("drafted"));
  store.outbox.approve(exampleDispatch(request, { mode: "real" }), [exampleEvent("approved", 30)]);
};
const begin = () => store.outbox.moveAll([{ requestId, from: "approved", to: "sending", change: {}, events: [] }]);

const fileOf = (ending: string) => join(folder, `rightsdesk.db${ending}`);
const sealNow = () => fs.readFileSync(fileOf("-seal")).toString("hex");

/** The letter's state in a copy of the files. `log`: as much of SQLite's log as the disk has. */
const stateInCopy = (log = Number.POSITIVE_INFINITY) => {
  const copy = fs.mkdtempSync(join(tmpdir(), "rightsdesk-ahead-"));
  for (const ending of ["", "-seal"]) fs.copyFileSync(fileOf(ending), join(copy, `rightsdesk.db${ending}`));
  fs.writeFileSync(join(copy, "rightsdesk.db-wal"), fs.readFileSync(fileOf("-wal")).subarray(0, log));
  const other = open(copy);
  const state = other.outbox.get(requestId)?.state;
  other.close();
  fs.rmSync(copy, { recursive: true });
  return state;
};

it("is left by a killed process at once, and by a power cut as if it had never been", async () => {
  approve();
  const onDisk = fs.statSync(fileOf("-wal")).size;
  const before = sealNow();
  expect(begin()).toBe(true);
  expect(sealNow()).toBe(before);
  expect([stateInCopy(), stateInCopy(onDisk)]).toEqual(["sending", "approved"]);
  await store.outbox.kept();
  await vi.waitFor(() => expect(sealNow()).not.toBe(before));
  expect(stateInCopy()).toBe("sending");
});

it("is on the disk and sealed with the next commit that waits", () => {
  approve();
  begin();
  const before = sealNow();
  store.settings.set("theme", "dark");
  expect(sealNow()).not.toBe(before);
  expect(stateInCopy()).toBe("sending");
});

it("says that the disk did not take it, and writes no seal for it", async () => {
  approve();
  const before = sealNow();
  disk.isBroken = true;
  begin();
  await expect(store.outbox.kept()).rejects.toMatchObject({ code: "store-unwritable" });
  expect(sealNow()).toBe(before);
  expect(stateInCopy()).toBe("sending");
});

it("is there when the store is closed before the disk has answered", async () => {
  approve();
  let answer = (): void => undefined;
  disk.before = () => new Promise((resolve) => (answer = resolve));
  begin();
  const kept = store.outbox.kept();
  store.close();
  answer();
  await kept;
  store = open(folder);
  expect(store.outbox.get(requestId)?.state).toBe("sending");
});
