// Wall: every web preference is what the table says, read back from the window that is open.
import { expect, test } from "../fixtures/desk.ts";

test("the window is isolated, sandboxed and without Node", async ({ desk }) => {
  const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Electron's types leave this method out; it is what its own tests read.
    const contents = window?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, webSecurity: true });
  // Electron leaves some out of this list where they are false.
  const off = [
    "allowRunningInsecureContent",
    "nodeIntegration",
    "nodeIntegrationInWorker",
    "nodeIntegrationInSubFrames",
    "webviewTag",
    "experimentalFeatures",
    "spellcheck",
    "plugins",
  ];
  expect(off.filter((name) => preferences[name] === true)).toEqual([]);
  const reach = await desk.page.evaluate(() => ({
    require: typeof Reflect.get(globalThis, "require"),
    process: typeof Reflect.get(globalThis, "process"),
    module: typeof Reflect.get(globalThis, "module"),
    desk: Object.keys(Reflect.get(globalThis, "desk") as object).sort(),
  }));
  expect(reach).toEqual({
    require: "undefined",
    process: "undefined",
    module: "undefined",
    desk: [
      "agenda",
      "app",
      "backup",
      "board",
      "campaigns",
      "companies",
      "contacts",
      "dashboard",
      "directory",
      "export",
      "mailbox",
      "on",
      "outbox",
      "pages",
      "policies",
      "practice",
      "proof",
      "replies",
      "requests",
      "settings",
      "vault",
    ],
  });
});

test("the page cannot change its door", async ({ desk }) => {
  const changed = await desk.page.evaluate(() => {
    const door = Reflect.get(globalThis, "desk") as { companies: { get: unknown } };
    const before = door.companies.get;
    try {
      door.companies.get = () => "mine";
    } catch {
      // Frozen by the context bridge: writing throws or is ignored, either will do.
    }
    return (Reflect.get(globalThis, "desk") as typeof door).companies.get !== before;
  });
  expect(changed).toBe(false);
});
