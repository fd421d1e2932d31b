// Wall: the window shows our page and never anything else; links leave by one function.
import { expect, test } from "../fixtures/desk.ts";
import { listenForLeaks } from "../fixtures/ear.ts";

test("the page cannot be led away", async ({ desk }) => {
  const ear = await listenForLeaks();
  const { page } = desk;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const target of [`${ear.origin}/`, "file:///etc/passwd", "data:text/html,x", "app://elsewhere/"]) {
    await page.evaluate((url) => {
      const link = document.createElement("a");
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
  }
  await page.evaluate(`location.assign("${ear.origin}/assign")`);
  await page.evaluate(
    `(() => { const f = document.createElement("form"); f.action = "${ear.origin}/form"; f.method = "post"; document.body.append(f); f.submit(); })()`,
  );
  // Asked of the main process: Playwright itself still waits for the navigations that were refused.
  const stands = await desk.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const title = await contents?.executeJavaScript(
      "desk.settings.get().then(() => document.querySelector('h1').textContent)",
    );
    return { url: contents?.getURL(), title };
  });
  expect(stands).toEqual({ url: "app://desk/", title: "Your data, your say." });
  expect(ear.heard).toEqual([]);
  await ear.close();
  // The last of the page's complaints; it arrives when it arrives.
  await expect.poll(() => desk.complaints.join("\n")).toContain("form-action");
  expect(
    desk.complaints.filter((line) => !/Content Security Policy|Not allowed to load|navigate top frame/.test(line)),
  ).toEqual([]);
  desk.complaints.length = 0;
});

test("from about:blank, which asks nobody, the window is brought back", async ({ desk }) => {
  await desk.page.evaluate(() => setTimeout(() => location.assign("about:blank")));
  await desk.page.waitForURL("about:blank");
  await desk.page.waitForURL("app://desk/");
  await expect(desk.page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("no second window opens", async ({ desk }) => {
  const opened = await desk.page.evaluate(() =>
    ["https://example.org/", "app://desk/", "about:blank", ""].map((url) => window.open(url) !== null),
  );
  expect(opened).toEqual([false, false, false, false]);
  expect(await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test("a webview is never attached", async ({ desk }) => {
  await desk.page.evaluate(() => {
    const view = document.createElement("webview");
    view.setAttribute("src", "https://example.org/");
    document.body.append(view);
  });
  const kinds = await desk.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getType()),
  );
  expect(kinds).toEqual(["window"]);
});

test("only https leaves by a link, elsewhere than to known hosts after asking, and a mailto after asking", async ({
  desk,
}) => {
  await desk.app.evaluate(({ shell, dialog }) => {
    const handed: string[] = [];
    const asked: string[] = [];
    Reflect.set(globalThis, "links", { handed, asked });
    shell.openExternal = async (url) => {
      handed.push(url);
    };
    dialog.showMessageBox = (async (_window: unknown, options: { detail: string }) => {
      asked.push(options.detail);
      return { response: 1, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  });
  const urls = [
    "https://www.kometsales.com/a",
    "https://example.org/?stolen=everything",
    "https://\u0435xample.org/",
    "http://example.org/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "smb://example.org/x",
    "mailto:a@example.org",
    "mailto:a@example.org?bcc=b@example.org",
    "mailto:a@example.org,b@example.org",
  ];
  const answers = await desk.page.evaluate(async (list) => {
    const door = Reflect.get(globalThis, "desk") as { app: { openLink: (input: { url: string }) => Promise<unknown> } };
    return Promise.all(list.map((url) => door.app.openLink({ url })));
  }, urls);
  expect(answers).toMatchObject([
    { ok: true, value: { opened: true } },
    { ok: true, value: { opened: false } },
    { ok: true, value: { opened: false } },
    { ok: false, code: "link-refused" },
    { ok: false, code: "link-refused" },
    { ok: false, code: "link-refused" },
    { ok: false, code: "link-refused" },
    { ok: true, value: { opened: false } },
    { ok: false, code: "link-refused" },
    { ok: false, code: "link-refused" },
  ]);
  const links = (await desk.app.evaluate(() => Reflect.get(globalThis, "links"))) as Record<string, string[]>;
  expect(links.handed).toEqual(["https://www.kometsales.com/a"]);
  // The second "example" has a Cyrillic letter: the question names what it really is.
  expect(links.asked).toEqual([
    expect.stringContaining("example.org"),
    expect.stringContaining("xn--"),
    expect.stringContaining("a@example.org"),
  ]);
});
