// A thread that broke is not answered for by an empty one: only reading everything anew begins another.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { BoardDoor } from "../../core/board/board-door.ts";
import { Day } from "../../shared/day.ts";
import { RequestId } from "../../shared/request.ts";
import { createBoardWorker } from "./create-board-worker.ts";

/** Counts its calls; `warm` fails, and `get` ends the thread. */
const thread = `const { parentPort } = require("node:worker_threads");
let calls = 0;
parentPort.on("message", ({ number, verb }) => {
  if (verb === "get") process.exit(1);
  calls += 1;
  const error = verb === "warm" ? new Error("no") : null;
  parentPort.postMessage({ number, value: [String(calls)], error });
});`;

const today = Day.parse("2026-11-22");
const requestId = RequestId.parse("00000000-0000-4000-8000-000000000001");
let folder: string;
let door: BoardDoor;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-board-"));
  const file = join(folder, "thread.cjs");
  writeFileSync(file, thread);
  door = createBoardWorker({ file, appFolder: folder });
});
afterEach(() => {
  door.stop();
  rmSync(folder, { recursive: true });
});

it("gives each answer to its question, and a failure as one", async () => {
  await door.clear();
  const answers = await Promise.all([door.turned(today), door.turned(today)]);
  expect(answers).toEqual([["2"], ["3"]]);
  await expect(door.warm()).rejects.toThrow("The board failed.");
  expect(await door.turned(today)).toEqual(["5"]);
});

it("refuses everything from the end of a thread until all is read anew", async () => {
  await expect(door.turned(today)).rejects.toThrow("gone");
  await door.clear();
  await expect(Promise.all([door.get(requestId), door.turned(today)])).rejects.toThrow("ended");
  await expect(door.turned(today)).rejects.toThrow("gone");
  await door.clear();
  expect(await door.turned(today)).toEqual(["2"]);
});

it("stays shut once it was stopped", async () => {
  await door.clear();
  door.stop();
  await expect(door.clear()).rejects.toThrow("gone");
});
