// A killed page comes back; one that dies again and again does not spin for ever.
import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { revivePage } from "./revive-page.ts";

const setUp = () => {
  const contents = new EventEmitter();
  const done: string[] = [];
  let time = 0;
  const webContents = Object.assign(contents, { loadURL: async () => void done.push("load") });
  const window = { isDestroyed: () => false, webContents };
  revivePage({
    window: window as unknown as Parameters<typeof revivePage>[0]["window"],
    now: () => time,
    died: () => done.push("died"),
    giveUp: () => done.push("give up"),
  });
  return {
    done,
    die: (reason: string, at: number) => {
      time = at;
      contents.emit("render-process-gone", {}, { reason });
    },
  };
};

describe("revivePage", () => {
  it("loads the page again", () => {
    const { done, die } = setUp();
    die("killed", 0);
    expect(done).toEqual(["died", "load"]);
  });

  it("leaves a page alone that went by itself", () => {
    const { done, die } = setUp();
    die("clean-exit", 0);
    expect(done).toEqual([]);
  });

  it("gives up at the fourth death within a minute, not at four deaths over hours", () => {
    const { done, die } = setUp();
    for (const at of [0, 1000, 2000, 3000]) die("crashed", at);
    expect(done.filter((what) => what !== "died")).toEqual(["load", "load", "load", "give up"]);
    const slow = setUp();
    for (const at of [0, 100_000, 200_000, 300_000]) slow.die("oom", at);
    expect(slow.done).not.toContain("give up");
  });
});
