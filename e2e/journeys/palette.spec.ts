// Going anywhere by typing: Ctrl+K, a few letters, Enter.

import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { beginWithPractice, inBerlin, openCompany, rail, writeLetter } from "../pages/first-letter.ts";

test("to a company, a setting, a request and out of sight, by keyboard alone", async ({ desk }) => {
  const { page, app } = desk;
  const palette = page.getByRole("dialog", { name: "Go to" });
  const field = palette.getByRole("searchbox", { name: "Go to" });
  await beginWithPractice(page);

  await page.keyboard.press("Control+k");
  await expect(field).toBeFocused();
  await page.keyboard.type("kom");
  await expect(palette.getByRole("menuitem", { name: "Komet Sales" })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.screenshot({ path: pictureOf("palette-light") });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: "Komet Sales" })).toBeVisible();
  await expect(palette).toHaveCount(0);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("prot");
  // The setting stands before the help page that tells of it.
  await expect(palette.getByRole("menuitem")).toHaveText([/^Settings: Protection/, /^Help: Your data: protection/]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();

  await rail(page, "Companies").click();
  await openCompany(page, "Coopt");
  await writeLetter(page, "Ask for deletion", inBerlin);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("coopt");
  const request = palette.getByRole("menuitem", { name: /^Deletion.*Draft/ });
  await expect(request).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark" });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(800, 700));
  expect(await findAxeViolations(page)).toEqual([]);
  await page.screenshot({ path: pictureOf("palette-dark-800") });
  await page.keyboard.press("Escape");
  await expect(palette).toHaveCount(0);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("qqqq");
  await expect(palette.getByText("Nothing here is called “qqqq”.")).toBeVisible();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("hide");
  await expect(palette.getByRole("menuitem")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /Show/ })).toBeVisible();
});

test("in German, with the words of the window", async ({ desk }) => {
  const { page } = desk;
  await beginWithPractice(page);
  await rail(page, "Settings").click();
  await page.getByRole("button", { name: /Language of the app/ }).click();
  await page.getByRole("option", { name: "Deutsch" }).click();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Gehe zu" });
  await page.keyboard.type("ubungs");
  await expect(palette.getByRole("menuitem")).toHaveCount(1);
  await page.screenshot({ path: pictureOf("palette-de") });
});
