// One start at a time gets things ready, and a dead one does not block the next.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withLock } from "./lock.mjs";

let folder = "";
const file = () => join(folder, "lock");
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rightsdesk-lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("lets the second wait for the first", async () => {
  const order = [];
  const first = later();
  const started = later();
  const one = withLock(async () => {
    order.push("first in");
    started.settle();
    await first.promise;
    order.push("first out");
  }, file());
  await started.promise;
  const two = withLock(async () => order.push("second in"), file());
  first.settle();
  await Promise.all([one, two]);
  expect(order).toEqual(["first in", "first out", "second in"]);
});

it("takes over from a start that has died", async () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  await writeFile(file(), String(dead));
  expect(await withLock(async () => "done", file())).toBe("done");
});

it("is free again after a failure", async () => {
  await expect(withLock(() => Promise.reject(new Error("no")), file())).rejects.toThrow("no");
  expect(existsSync(file())).toBe(false);
});

function later() {
  const events = new EventTarget();
  const promise = new Promise((done) => events.addEventListener("settled", done, { once: true }));
  return { promise, settle: () => events.dispatchEvent(new Event("settled")) };
}
