// The log file: what it says, what it never says, how big it gets, and that it stops nothing.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Instant } from "../../shared/day.ts";
import { createLog } from "./create-log.ts";
import { logEvents, logFacts } from "./log-words.ts";

const at = "2026-11-22T09:30:00.000Z";
let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "rightsdesk-log-"));
  folder = join(parent, "logs");
});
afterEach(() => rmSync(parent, { recursive: true }));

const start = (more: Partial<Parameters<typeof createLog>[0]> = {}) =>
  createLog({ folder, now: () => Instant.parse(at), ...more });
const read = (name = "rightsdesk.log") => readFileSync(join(folder, name), "utf8");

const sourcesUnder = (where: string): readonly string[] =>
  readdirSync(where, { withFileTypes: true }).flatMap((entry) => {
    const path = join(where, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    return /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });

describe("createLog", () => {
  it("writes events, codes and numbers as they are", () => {
    const log = start();
    log.event("mail-tried", { outcome: "retry", code: "timed-out", attempts: 2, retry: true, port: null });
    log.event("app-started", { version: "0.1.0", platform: "linux" });
    expect(read()).toBe(
      `${at} mail-tried outcome=retry code=timed-out attempts=2 retry=true port=null\n` +
        `${at} app-started version=0.1.0 platform=linux\n`,
    );
  });

  it("blots what is in none of the lists, wherever it stands", () => {
    const log = start();
    log.event("Kim Doe", { kim: "kim@example.org", code: "Dear Sir or Madam", to: "192.0.2.17", state: "12345" });
    expect(read()).toBe(`${at} █ █=█ code=█ to=█ state=█\n`);
  });

  it("never writes anything of anybody, whatever is handed to it", () => {
    const log = start();
    const words = [...logEvents, ...logFacts];
    const canary = "canary7731";
    const around = fc.string({ unit: "binary", maxLength: 20 });
    fc.assert(
      fc.property(around, around, fc.constantFrom(...words), (before, after, word) => {
        const text = `${before}${canary}${after}`;
        const error = Object.assign(new TypeError(text), { name: text, code: text, cause: text });
        error.stack = `${text}\n    at ${text} (/home/${text}/main.cjs:1:2)\n    at /${text}/${word}.ts:3:4`;
        for (const value of [text, word]) {
          log.event(value, { [text]: value, [word]: text });
          log.bug(value, error);
          log.bug(text, value);
        }
        expect(read()).not.toContain(canary);
      }),
      { numRuns: 40 },
    );
    expect(
      read()
        .split("\n")
        .every((line) => line === "" || line.startsWith(`${at} `)),
    ).toBe(true);
  });

  it("says where a bug was and of what kind, without its message", () => {
    const error = Object.assign(new TypeError("kim@example.org"), { code: "ERR_INVALID_ARG_TYPE" });
    error.stack = `TypeError: kim@example.org\n    at send (/opt/Kim Doe/resources/app.asar/out/main.cjs:10:5)
    at node:internal/process/task_queues:95:5\n    at /home/kim/main.cjs:7:1`;
    start().bug("requests:send", error);
    expect(read()).toBe(
      `${at} bug where=requests:send error=TypeError code=ERR_INVALID_ARG_TYPE stack=main:10:5<main:7:1\n`,
    );
  });

  it("blots the person's name even where a word of ours is spelled like it", () => {
    start({ names: () => ["Refused", "Kim"] }).event("mail-tried", { outcome: "refused" });
    expect(read()).toBe(`${at} mail-tried outcome=█\n`);
  });

  it("keeps one old file and never grows beyond its limit", () => {
    const log = start({ maxBytes: 500 });
    for (let attempts = 1; attempts <= 40; attempts += 1) log.event("mail-tried", { attempts });
    expect(readdirSync(folder).sort()).toEqual(["rightsdesk.log", "rightsdesk.old.log"]);
    expect(statSync(join(folder, "rightsdesk.log")).size).toBeLessThanOrEqual(500);
    expect(statSync(join(folder, "rightsdesk.old.log")).size).toBeLessThanOrEqual(500);
    const numbers = `${read("rightsdesk.old.log")}${read()}`.match(/\d+(?=\n)/g)?.map(Number) ?? [];
    expect(numbers).toEqual(numbers.map((_, index) => 41 - numbers.length + index));
  });

  it.skipIf(process.platform === "win32")("lets nobody else read it", () => {
    start().event("app-started");
    expect((statSync(folder).mode & 0o777).toString(8)).toBe("700");
    expect((statSync(join(folder, "rightsdesk.log")).mode & 0o777).toString(8)).toBe("600");
  });

  it("stops nothing when it cannot be written, and says later how many lines are missing", () => {
    writeFileSync(folder, "a file where the folder should be");
    const log = start();
    log.event("app-started");
    log.event("mail-tried");
    rmSync(folder);
    mkdirSync(folder);
    log.event("app-quit");
    log.event("app-quit");
    expect(read()).toBe(`${at} app-quit missed=2\n${at} app-quit\n`);
  });

  it("knows every event and fact that the app logs", () => {
    const sources = sourcesUnder(fileURLToPath(new URL("../../", import.meta.url))).join("\n");
    const calls = [...sources.matchAll(/\blog\.event\(\s*"([^"]*)"(?:,\s*\{([^}]*)\})?/g)];
    const events = calls.map((call) => call[1] ?? "");
    const facts = calls.flatMap((call) =>
      [...(call[2] ?? "").matchAll(/(?:^|,)\s*(\w+)\s*:/g)].map((fact) => fact[1] ?? ""),
    );
    expect(events).toContain("mail-tried");
    expect(events.filter((event) => !(logEvents as readonly string[]).includes(event))).toEqual([]);
    expect(facts.filter((fact) => !(logFacts as readonly string[]).includes(fact))).toEqual([]);
  });
});
