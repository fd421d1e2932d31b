// When the window's process dies, or the app is closed while a letter is on its way: nothing is lost, nothing is unsure.
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { useServer } from "../fixtures/real-mailbox.ts";
import { startSmtp } from "../mail/start-smtp.ts";
import { openCompany, sendButton, writeLetter } from "../pages/first-letter.ts";

test("a window whose process was killed comes back", async ({ desk }) => {
  await expect(desk.page.getByRole("heading", { level: 1 })).toBeVisible();
  const pid = await desk.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
  process.kill(pid, "SIGKILL");
  // A dead page answers nothing, so its process is asked for first.
  const living = () =>
    desk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return !contents || contents.isCrashed() || contents.isLoading() ? 0 : contents.getOSProcessId();
    });
  await expect.poll(async () => [0, pid].includes(await living())).toBe(false);
  const title = () =>
    desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        "document.querySelector('h1')?.textContent ?? null",
      ),
    );
  await expect.poll(title).toBe("Your data, your say.");
});

test("closing the app while the server thinks waits for its answer", async ({ open }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isThere = false;
  const server = await startSmtp({
    security: "none",
    users: { kim: "right" },
    onMail: async () => {
      isThere = true;
      await held;
    },
  });
  const desk = await open();
  await useServer(desk.page, { port: server.port });
  await openCompany(desk.page, "Komet Sales");
  await writeLetter(desk.page, "Ask for deletion");
  await sendButton(desk.page).click();
  await expect.poll(() => isThere).toBe(true);
  let isClosed = false;
  const closed = desk.app.waitForEvent("close").then(() => {
    isClosed = true;
  });
  // The window's own close button: the last window that closes ends the app.
  await desk.app.evaluate(({ app, BrowserWindow }) => {
    Reflect.set(globalThis, "asked", false);
    app.on("before-quit", () => Reflect.set(globalThis, "asked", true));
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect.poll(() => desk.app.evaluate(() => Reflect.get(globalThis, "asked"))).toBe(true);
  expect(isClosed).toBe(false);
  release();
  await closed;
  const again = await open({ dataFolder: desk.dataFolder });
  const [request] = await take(again.page, "requests:list");
  expect(request).toMatchObject({ status: "sent" });
  expect(server.mails).toHaveLength(1);
  await server.stop();
});
