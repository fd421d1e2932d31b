// Closing the window while a letter is in DATA must not make it unsure.
import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { quitWhenIdle } from "./quit-when-idle.ts";

const setUp = () => {
  const events = new EventEmitter();
  const done: string[] = [];
  let finish: (() => void) | null = null;
  let busy: Promise<void> | null = null;
  const app = {
    on: (name: string, listener: (...args: unknown[]) => void) => events.on(name, listener),
    quit: () => {
      let isPrevented = false;
      events.emit("before-quit", { preventDefault: () => (isPrevented = true) });
      done.push(isPrevented ? "stays" : "quits");
    },
    hideWindows: () => done.push("hides"),
  };
  const { stay } = quitWhenIdle({
    app: app as unknown as Parameters<typeof quitWhenIdle>[0]["app"],
    pending: () => busy,
  });
  return {
    app,
    done,
    stay,
    begin: () => {
      busy = new Promise((resolve) => {
        finish = () => {
          busy = null;
          resolve();
        };
      });
    },
    end: async () => {
      finish?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
};

describe("quitWhenIdle", () => {
  it("quits at once when nothing is being sent", () => {
    const { app, done } = setUp();
    app.quit();
    expect(done).toEqual(["quits"]);
  });

  it("waits for the letter, however often it is asked, and then goes once", async () => {
    const { app, done, begin, end } = setUp();
    begin();
    app.quit();
    app.quit();
    expect(done).toEqual(["hides", "stays", "hides", "stays"]);
    await end();
    expect(done.slice(4)).toEqual(["quits"]);
  });

  it("stays when the person opened the app again meanwhile", async () => {
    const { app, done, begin, end, stay } = setUp();
    begin();
    app.quit();
    stay();
    await end();
    expect(done).toEqual(["hides", "stays"]);
  });
});
