// A link on a page elsewhere, `rightsdesk://company/<slug>/<letter>`: it leads to the page of a letter and does nothing by itself.
import { spawn } from "node:child_process";
import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { builtApp } from "../fixtures/launch-desk.ts";
import { makeWide } from "../fixtures/look-at-screen.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openRoom } from "../pages/open-room.ts";
import { electronPath } from "../runtime/electron-path.mjs";

/** What a browser does with the link while the app is open: it starts it once more. Resolves when that start has handed over. */
const followLink = async (dataFolder: string, link: string): Promise<void> => {
  const { executablePath, args } = await electronPath();
  const child = spawn(executablePath, [...args, `--user-data-dir=${dataFolder}`, builtApp, link], { stdio: "ignore" });
  await new Promise<void>((resolve, reject) => child.once("exit", () => resolve()).once("error", reject));
};

const letter = "rightsdesk://company/komet-sales/erasure";
const writeNothing = async (page: Page) => expect(await take(page, "requests:list")).toEqual([]);

test("the app is opened by a link, and by another while it is open", async ({ open }) => {
  const desk = await open({ link: letter });
  const { page } = desk;
  // The first start is asked its own question first; the link waits.
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("A link asks: Deletion, Komet Sales");
  await expect(page.getByRole("alert")).toContainText("Nothing is written or sent by it.");
  expect(await findAxeViolations(page)).toEqual([]);
  await page.screenshot({ path: pictureOf("link-light-en-1280") });
  await writeNothing(page);
  await page.getByRole("button", { name: "Open the page" }).press("Enter");
  await expect(page.getByRole("button", { name: "Write the letter" })).toBeVisible();
  await expect(page.getByText("A link asks")).toHaveCount(0);
  await writeNothing(page);

  await openRoom(page, "settings");
  await followLink(desk.dataFolder, "rightsdesk://company/komet-sales");
  await expect(page.getByRole("alert")).toContainText("A link leads to Komet Sales");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  await page.getByRole("button", { name: "Leave it" }).click();
  await expect(page.getByText("A link leads")).toHaveCount(0);

  await followLink(desk.dataFolder, "rightsdesk://company/nobody-here/access");
  await expect(page.getByRole("alert")).toContainText("a company that is not in your list");
  await followLink(desk.dataFolder, "rightsdesk://send/komet-sales/erasure");
  await expect(page.getByRole("alert")).toContainText("but not to anything in it. Nothing was done.");
  await take(page, "settings:choose-language", { language: "de" });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.reload();
  await makeWide(desk, 800);
  await followLink(desk.dataFolder, letter);
  await expect(page.getByRole("alert")).toContainText("Ein Link möchte: Löschung, Komet Sales");
  expect(await findAxeViolations(page)).toEqual([]);
  await page.screenshot({ path: pictureOf("link-dark-de-800") });
  await writeNothing(page);
});
