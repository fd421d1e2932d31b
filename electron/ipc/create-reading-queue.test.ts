// One policy at a time: what the person waits for goes first, and all of it ends with the window.
import { expect, it } from "vitest";
import type { PolicyJob, PolicyWindow } from "../adapters/policy-window/policy-window.ts";
import { fail } from "../shared/result.ts";
import { createReadingQueue } from "./create-reading-queue.ts";

const setUp = () => {
  const begun: string[] = [];
  const finish = new Map<string, () => void>();
  const progress: string[] = [];
  let most = 0;
  let running = 0;
  const policyWindow: PolicyWindow = {
    read: (job, { signal, progress: tell }) =>
      new Promise((resolve) => {
        const name = job.kind === "file" ? job.name : "";
        begun.push(name);
        running += 1;
        most = Math.max(most, running);
        tell("opening");
        const end = (code: "reading-stopped" | "policy-damaged") => () => {
          running -= 1;
          resolve(fail(code, name));
        };
        finish.set(name, end("policy-damaged"));
        signal.addEventListener("abort", end("reading-stopped"));
      }),
  };
  const queue = createReadingQueue({ policyWindow, progress: (stage) => progress.push(stage) });
  const read = async (name: string, isQuiet = false) => {
    const job: PolicyJob = { kind: "file", name, bytes: new Uint8Array() };
    const result = await queue.read(job, { isQuiet });
    return result.ok ? "read" : result.code;
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { queue, read, begun, progress, settle, finish: (name: string) => finish.get(name)?.(), most: () => most };
};

it("reads one after the other, and tells the second that it waits", async () => {
  const { read, begun, progress, settle, finish, most } = setUp();
  const both = [read("a"), read("b")];
  await settle();
  expect([begun, progress]).toEqual([["a"], ["waiting", "opening"]]);
  finish("a");
  await settle();
  expect(begun).toEqual(["a", "b"]);
  finish("b");
  expect([await Promise.all(both), most()]).toEqual([["policy-damaged", "policy-damaged"], 1]);
});

it("gives up the background for the person, and says nothing of the background", async () => {
  const { read, begun, progress, settle, finish } = setUp();
  const quiet = read("old", true);
  await settle();
  expect(progress).toEqual([]);
  const asked = read("new");
  expect(await quiet).toBe("reading-stopped");
  await settle();
  finish("new");
  expect([await asked, begun]).toEqual(["policy-damaged", ["old", "new"]]);
});

it("stops what the person waits for, not the background", async () => {
  const { queue, read, settle, finish } = setUp();
  const quiet = read("old", true);
  await settle();
  expect(queue.stop()).toBe(false);
  finish("old");
  expect(await quiet).toBe("policy-damaged");
  const both = [read("a"), read("b")];
  await settle();
  expect(queue.stop()).toBe(true);
  expect(await Promise.all(both)).toEqual(["reading-stopped", "reading-stopped"]);
});

it("ends with the window and begins again with it", async () => {
  const { queue, read, begun, settle, finish } = setUp();
  const reading = read("a");
  await settle();
  queue.leave();
  expect([await reading, await read("b"), await read("c", true), begun]).toEqual([
    "reading-stopped",
    "reading-stopped",
    "reading-stopped",
    ["a"],
  ]);
  queue.stay();
  const again = read("d");
  await settle();
  finish("d");
  expect(await again).toBe("policy-damaged");
});
