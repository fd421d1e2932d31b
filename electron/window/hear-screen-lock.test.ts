// A screen that is locked while the app starts hides the data as well.
import { EventEmitter } from "node:events";
import type { PowerMonitor } from "electron";
import { expect, it } from "vitest";
import { hearScreenLock } from "./hear-screen-lock.ts";

it("tells once of a screen that was locked before anybody listened, and then of each at once", () => {
  const monitor = new EventEmitter();
  const ear = hearScreenLock(monitor as unknown as PowerMonitor);
  monitor.emit("lock-screen");
  monitor.emit("lock-screen");
  let count = 0;
  ear.listen(() => {
    count += 1;
  });
  expect(count).toBe(1);
  monitor.emit("lock-screen");
  expect(count).toBe(2);
});

it("says nothing of a screen that was not locked", () => {
  const ear = hearScreenLock(new EventEmitter() as unknown as PowerMonitor);
  let count = 0;
  ear.listen(() => {
    count += 1;
  });
  expect(count).toBe(0);
});
