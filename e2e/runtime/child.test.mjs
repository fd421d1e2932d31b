// Other programs are run to a known end: their own, a limit's, or an interruption's.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runOpenly, runQuietly } from "./child.mjs";

const node = (code, how) => runQuietly(process.execPath, ["-e", code], how);

describe("runQuietly", () => {
  it("collects what a program says on both its outputs, and its code", async () => {
    const result = await node("console.log('out'); console.error('err'); process.exitCode = 3");
    expect(result).toMatchObject({ code: 3, timedOut: false });
    expect(result.output).toContain("out\n");
    expect(result.output).toContain("err\n");
  });

  it("ends a program that takes longer than its limit", async () => {
    expect(await node("setInterval(() => {}, 1000)", { limitMs: 50 })).toMatchObject({ code: null, timedOut: true });
  });

  it("answers for a program that is not there", async () => {
    const result = await runQuietly("no-such-program-anywhere", []);
    expect(result).toMatchObject({ code: null, timedOut: false });
    expect(result.output).toContain("no-such-program-anywhere");
  });
});

it("passes on the exit code of a program that has our terminal", async () => {
  expect(await runOpenly(process.execPath, ["-e", "process.exitCode = 7"])).toBe(7);
});

it.skipIf(process.platform === "win32")("takes what it runs along when it is ended", async () => {
  const child = JSON.stringify(fileURLToPath(new URL("./child.mjs", import.meta.url)));
  const inner = "process.stdout.write(String(process.pid)); setInterval(() => {}, 1000)";
  const script = `const { endTogether, runOpenly } = await import(${child}); endTogether();
    await runOpenly(process.execPath, ["-e", ${JSON.stringify(inner)}]);`;
  const outer = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [pid] = await once(outer.stdout, "data");
  outer.kill("SIGTERM");
  const [code] = await once(outer, "exit");
  expect(code).toBe(143);
  expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
});
