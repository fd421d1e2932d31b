// The demo's last line is not canned: when the practice server answers otherwise, the line says so.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

const demo = async (reply: string | null) => {
  const env = { ...process.env, ...(reply === null ? {} : { RIGHTSDESK_PRACTICE_REPLY: reply }) };
  const { stdout } = await run(process.execPath, ["e2e/runtime/run.mjs", "--app", "e2e/demo.ts"], { cwd: root, env });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
};

test("the demo says what the server said and what it stored", async () => {
  const line = await demo("2.1.5 Changed by a test: Ü");
  expect(line).toMatchObject({
    company: "komet-sales",
    right: "erasure",
    to: "marketing@kometsales.com",
    smtp: "250 2.1.5 Changed by a test: Ü",
    status: "sent",
  });
  expect(line.messageId).toMatch(/^<[^<>@\s]+@example\.org>$/);
  expect(line.received.subject).toMatch(/RD-\d{4}-/);
  expect(line.received.bytes).toBeGreaterThan(1000);
  expect(line.received.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(line.sentOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(line.dueOn > line.sentOn).toBe(true);
  expect([0, 6]).not.toContain(new Date(`${line.dueOn}T00:00:00Z`).getUTCDay());
  for (const picture of line.screenshots) expect(existsSync(path.join(root, picture))).toBe(true);

  const usual = await demo(null);
  expect(usual.smtp).toMatch(/^250 /);
  expect(usual.smtp).not.toContain("Changed by a test");
  expect(usual.messageId).not.toBe(line.messageId);
  expect(usual.received.sha256).not.toBe(line.received.sha256);
});
