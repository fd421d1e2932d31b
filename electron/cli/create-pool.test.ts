// A worker that is stuck, dies or eats the memory costs its own policy and no other.
import { afterEach, describe, expect, it } from "vitest";
import { createPool, type Pool } from "./create-pool.ts";

/** A worker that does what its task's text says. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ text }) => {
      if (text === "hang") for (;;);
      if (text === "die") process.exit(0);
      if (text === "throw") throw new Error("bug");
      if (text === "eat") { const kept = []; for (;;) kept.push(new Array(1000).fill(1.5)); }
      if (text === "eat bytes") { const kept = []; setInterval(() => kept.push(Buffer.alloc(64 << 20, 1)), 5); return; }
      console.log("this must not reach our output");
      parentPort.postMessage({ ok: true, json: text });
    });`)}`,
);

let pool: Pool | null = null;
afterEach(async () => {
  await pool?.close();
  pool = null;
});
const open = (jobs: number, limitMs = 20_000) => {
  const opened = createPool({ script, jobs, limitMs, memoryMb: 64 });
  pool = opened;
  return (text: string) => opened.run({ kind: "text", text });
};

describe("createPool", () => {
  it("gives each task its own answer, with few workers for many", async () => {
    const run = open(2);
    const names = Array.from({ length: 50 }, (_none, at) => `policy ${at}`);
    expect(await Promise.all(names.map(run))).toEqual(names.map((json) => ({ ok: true, json })));
  });

  it.each([
    ["hang", "Reading this policy took longer than 0.3 seconds and was stopped."],
    ["die", "Reading this policy ended unexpectedly."],
    ["throw", "Reading this policy ended unexpectedly."],
  ])("goes on after a task that makes its worker %s", async (text, sentence) => {
    const run = open(1, text === "hang" ? 300 : 20_000);
    const [bad, good] = await Promise.all([run(text), text === "hang" ? run("hang") : run("fine")]);
    expect(bad).toEqual({ ok: false, sentence });
    expect(good).toEqual(text === "hang" ? { ok: false, sentence } : { ok: true, json: "fine" });
  });

  it.each(["eat", "eat bytes"])("stops a task that fills the memory (%s)", async (text) => {
    const run = open(1);
    expect(await run(text)).toEqual({
      ok: false,
      sentence: "Reading this policy took more than 64 MB of memory and was stopped.",
    });
    expect(await run("fine")).toEqual({ ok: true, json: "fine" });
  });
});
