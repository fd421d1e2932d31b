// The language is switched in settings without a restart and remembered; so is the window's size.
import { expect, test } from "../fixtures/desk.ts";
import { beginWithPractice, rail } from "../pages/first-letter.ts";

test("German at once, and still German after a restart", async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await beginWithPractice(page);
  await rail(page, "Settings").click();
  await page.getByRole("button", { name: /Language of the app/ }).click();
  await page.getByRole("option", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Einstellungen" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 700));
  await desk.close();
  const again = await open({ dataFolder: desk.dataFolder });
  await expect(
    again.page.getByRole("searchbox", { name: "Firmen durchsuchen" }).or(again.page.getByRole("searchbox")),
  ).toBeVisible();
  expect(await again.page.evaluate(() => document.documentElement.lang)).toBe("de");
  const size = await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
  expect(size).toEqual([900, 700]);
});
