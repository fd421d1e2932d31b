// Wall: the bridge answers our window's top frame alone, and only to what the contract knows.
import path from "node:path";
import { expect, test } from "../fixtures/desk.ts";
import { builtApp } from "../fixtures/launch-desk.ts";

test("a foreign window calls in vain, even with our preload and our origin", async ({ desk }) => {
  const answer = await desk.app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const ask = "desk.settings.get()";
      const twin = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true },
      });
      await twin.loadURL("app://desk/");
      const fromTwin = await twin.webContents.executeJavaScript(ask);
      twin.destroy();
      return fromTwin;
    },
    path.join(builtApp, "preload.cjs"),
  );
  expect(answer).toMatchObject({ ok: false, code: "not-allowed" });
});

test("a foreign frame in our window has no door", async ({ desk }) => {
  const door = await desk.page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.srcdoc = "<p>foreign</p>";
    document.body.append(frame);
    return new Promise((resolve) => {
      frame.onload = () => resolve(frame.contentWindow === null ? "no frame" : "loaded");
      setTimeout(() => resolve("blocked"), 5000);
    });
  });
  expect(["loaded", "blocked"]).toContain(door);
  for (const frame of desk.page.frames().slice(1)) {
    expect(await frame.evaluate(() => typeof Reflect.get(globalThis, "desk"))).toBe("undefined");
  }
  desk.complaints.length = 0;
});

test("an unknown call and a wrong argument are refused by name", async ({ desk }) => {
  const answers = await desk.page.evaluate(async () => {
    type Call = (input?: unknown) => Promise<unknown>;
    const door = Reflect.get(globalThis, "desk") as Record<string, Record<string, Call>>;
    const ask = (room: string, verb: string, input?: unknown) => door[room]?.[verb]?.(input);
    return {
      unknown: typeof door.store,
      unknownVerb: typeof door.companies?.drop,
      answers: await Promise.all([
        ask("companies", "get", { slug: "../../etc/passwd" }),
        ask("companies", "get", { slug: 7 }),
        ask("companies", "get"),
        ask("companies", "search", { text: "x".repeat(100_000) }),
        ask("requests", "draft", { slug: "komet-sales", kind: "everything", follows: null, wish: {} }),
        ask("requests", "get", { requestId: "1 OR 1=1" }),
        ask("settings", "savePerson", {
          name: "A\r\nBcc: b@example.org",
          email: "a@example.org",
          country: "DE",
          region: null,
          address: null,
        }),
        ask("companies", "get", { slug: "nobody-here" }),
      ]),
    };
  });
  expect(answers.unknown).toBe("undefined");
  expect(answers.unknownVerb).toBe("undefined");
  expect(answers.answers).toMatchObject([
    { ok: false, code: "bad-argument" },
    { ok: false, code: "bad-argument" },
    { ok: false, code: "bad-argument" },
    { ok: false, code: "bad-argument" },
    { ok: false, code: "bad-argument", detail: "kind" },
    { ok: false, code: "bad-argument" },
    { ok: false, code: "line-break-in-header", detail: "name" },
    { ok: false, code: "company-unknown" },
  ]);
});

test("an event that is not in the contract cannot be listened to", async ({ desk }) => {
  const heard = await desk.page.evaluate(() => {
    const door = Reflect.get(globalThis, "desk") as { on: (event: string, listener: () => void) => void };
    try {
      door.on("ELECTRON_BROWSER", () => undefined);
      return "listening";
    } catch {
      // What we want: the door refuses.
      return "refused";
    }
  });
  expect(heard).toBe("refused");
});
