// Wall: as an ordinary user, without any flag, the renderer runs in Chromium's sandbox. Fails, not skips, where root has no such user.
import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/desk.ts";
import { becomeOrdinary } from "../fixtures/ordinary-user.ts";

test.skip(process.platform !== "linux", "/proc tells of seccomp on Linux only");

const field = (status: string, name: string) => new RegExp(`^${name}:\\s+(\\S+)`, "m").exec(status)?.[1];

test("the renderer is sandboxed by the kernel", async ({ open }) => {
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? await becomeOrdinary() : null;
  const desk = await open(
    user
      ? { executablePath: user.executablePath, appFolder: user.appFolder, dataFolder: user.dataFolder, sandbox: true }
      : { sandbox: true },
  );
  await expect(desk.page.getByRole("heading", { level: 1 })).toBeVisible();
  const facts = await desk.app.evaluate(({ BrowserWindow }) => ({
    pid: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    uid: process.getuid?.(),
    args: process.argv,
  }));
  expect(facts.uid).toBe(user ? user.uid : process.getuid?.());
  expect(facts.args.join(" ")).not.toContain("no-sandbox");
  const status = readFileSync(`/proc/${facts.pid}/status`, "utf8");
  expect(field(status, "Seccomp"), "2 is a filter of the kernel's").toBe("2");
  expect(field(status, "NoNewPrivs")).toBe("1");
  expect(await desk.page.evaluate("typeof desk.settings.get")).toBe("function");
});
