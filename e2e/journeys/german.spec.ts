// The language is switched in settings without a restart, loses nothing that was typed, and is remembered; so is the window's size.
import { expect, test } from "../fixtures/desk.ts";
import { inAnyLanguage } from "../fixtures/in-any-language.ts";
import { beginWithPractice, rail } from "../pages/first-letter.ts";

test("German at once, and still German after a restart", async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await beginWithPractice(page);
  await rail(page, "Settings").click();
  // Typed and not saved: it stays through every language, and the country is called by its name in each.
  await page.getByRole("textbox", { name: "Your name" }).fill("Test Person");
  await page.getByRole("combobox", { name: "Country of residence" }).fill("Spain");
  await page.getByRole("option", { name: "Spain", exact: true }).click();
  for (const [before, language, country] of [
    ["Language of the app", "español", "España"],
    ["Idioma de la aplicación", "français", "Espagne"],
    ["Langue de l’application", "Deutsch", "Spanien"],
  ] as const) {
    await page.getByRole("button", { name: new RegExp(before) }).click();
    await page.getByRole("option", { name: language }).click();
    await expect(page.getByRole("combobox", { name: inAnyLanguage(({ person }) => person.country) })).toHaveValue(
      country,
    );
    await expect(page.getByRole("textbox", { name: inAnyLanguage(({ person }) => person.name) })).toHaveValue(
      "Test Person",
    );
  }
  await expect(page.getByRole("heading", { level: 1, name: "Einstellungen" })).toBeVisible();
  await expect(page.locator("html[lang=de][dir=ltr]")).toBeAttached();
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
