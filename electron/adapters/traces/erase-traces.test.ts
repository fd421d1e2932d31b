// After erasing nothing of what the app wrote is left, and nothing of anybody else's is touched.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { eraseTraces, finishErasing } from "./erase-traces.ts";

let dataFolder: string;
let sessionFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "rightsdesk-traces-"));
  sessionFolder = join(dataFolder, "window");
  for (const folder of ["store", "logs", "window/Cache"]) mkdirSync(join(dataFolder, folder), { recursive: true });
  for (const file of ["store/rightsdesk.db", "logs/rightsdesk.log", "look.json", "window/Cache/1", "mine.txt"]) {
    writeFileSync(join(dataFolder, file), "x");
  }
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

it("removes store, log and look at once, and the window's own files at the next start", () => {
  expect(eraseTraces({ dataFolder, sessionFolder })).toEqual({
    removed: ["store", "logs", "look.json"].map((name) => join(dataFolder, name)),
    left: [],
  });
  expect(existsSync(join(sessionFolder, "Cache", "1"))).toBe(true);
  writeFileSync(join(dataFolder, "look.json"), "{}");
  finishErasing({ dataFolder, sessionFolder });
  expect(readdirSync(dataFolder).sort()).toEqual(["mine.txt", "window"]);
  expect(readdirSync(sessionFolder)).toEqual([]);
});

it("touches nothing at a start after which nothing was erased", () => {
  finishErasing({ dataFolder, sessionFolder });
  expect(existsSync(join(sessionFolder, "Cache", "1"))).toBe(true);
});
