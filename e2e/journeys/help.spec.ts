// Help by the menu's key, by typing, and in other languages: pages inside the window, with pictures, without a network.
import type { Page } from "@playwright/test";
import { es } from "../../renderer/words/es.ts";
import { fr } from "../../renderer/words/fr.ts";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import type { Desk } from "../fixtures/launch-desk.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { seeOn } from "../fixtures/see-state.ts";
import { rail } from "../pages/first-letter.ts";

/** As the system presses it: a key of a menu does not come through the page. */
const chooseInMenu = ({ app }: Desk, label: string) =>
  app.evaluate(({ Menu }, wanted) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
    const item = items.find((one) => one.label === wanted);
    if (item === undefined) throw new Error(`No item of the menus is called ${wanted}.`);
    item.click();
  }, label);

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("help pages open by menu and by typing, show their pictures and lead back", async ({ desk }) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  await rail(page, "Settings").waitFor();

  await chooseInMenu(desk, "Rightsdesk Help");
  await expect(title(page, "Help")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "The first letter, for practice" }).click();
  await expect(title(page, "The first letter, for practice")).toBeVisible();
  const picture = page.getByRole("img", { name: "A letter before it is sent" });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(400);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Help", exact: true }).click();
  await expect(title(page, "Help")).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("help proof");
  await page.keyboard.press("Enter");
  await expect(title(page, "Proof")).toBeVisible();
  await chooseInMenu(desk, "Keyboard Shortcuts");
  await expect(page.getByRole("table").first()).toContainText("Ctrl+L");
  expect(await findAxeViolations(page)).toEqual([]);

  await chooseInMenu(desk, "Settings…");
  await expect(title(page, "Settings")).toBeVisible();
  await chooseInMenu(desk, "About Rightsdesk");
  await expect(page.locator("#settings-about")).toBeInViewport();
  await chooseInMenu(desk, "Go To…");
  await expect(page.getByRole("menuitem", { name: "Hide my data" })).toContainText(/Ctrl\+L|⌘L/);
  // The quick-hide key works over a dialog with the cursor in its field.
  await chooseInMenu(desk, "Hide My Data");
  await expect(title(page, "Your data is hidden")).toBeVisible();
});

test("the pages speak German, French and Spanish to who reads that", async ({ desk }) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:choose-language", { language: "de" });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await chooseInMenu(desk, "Tastenkürzel");
  const article = page.getByRole("article");
  await expect(article).toContainText("verbirgt alles von Ihnen");
  await expect(article).toHaveAttribute("lang", "de");
  await page.getByRole("button", { name: "Hilfe", exact: true }).click();
  await page.getByRole("button", { name: "Was in einem Brief steht" }).click();
  const picture = page.getByRole("img", { name: "Bevor der Brief geschrieben wird" });
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(400);

  for (const [language, { help }, says] of [
    ["fr", fr, "masque tout ce qui est à vous"],
    ["es", es, "oculta todo lo suyo"],
  ] as const) {
    await take(page, "settings:choose-language", { language });
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await chooseInMenu(desk, help.pages.shortcuts);
    await expect(article).toContainText(says);
    await expect(article).toHaveAttribute("lang", language);
    await seeOn(page)("help", "shortcuts");
  }
});
