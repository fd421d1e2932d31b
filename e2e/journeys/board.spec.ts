// The board: lanes, search, filters and order over many requests, by keyboard and back to the same place (RIGHTSDESK_MANY).

import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { makeFilledFolder } from "../fixtures/filled-folder.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { openTracker } from "../pages/first-letter.ts";

const many = Number(process.env.RIGHTSDESK_MANY ?? 600);
const grid = (page: Page) => page.getByRole("grid", { name: "Requests" });
const lane = (page: Page, name: string) => page.getByRole("radio", { name: new RegExp(`^${name}`) });

test(`a board of ${many} requests`, async ({ open }) => {
  const dataFolder = await makeFilledFolder(many);
  const { page } = await open({ dataFolder });
  await openTracker(page);
  await expect(grid(page)).toHaveAttribute("aria-rowcount", String(many + 1));
  await expect(grid(page).getByRole("row").nth(1)).toContainText("example.org");
  expect(await grid(page).getByRole("row").count(), "only the rows in sight are there").toBeLessThan(60);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findAxeViolations(page)).toEqual([]);
    await page.screenshot({ path: pictureOf(`board-${colorScheme}`) });
  }

  // Each lane holds what it says, and their counts are all there is.
  const counts = await Promise.all(
    ["To do now", "Waiting", "Overdue", "Settled", "Drafts"].map(async (name) =>
      Number((await lane(page, name).textContent())?.replace(/\D/g, "")),
    ),
  );
  expect(counts.reduce((sum, one) => sum + one)).toBe(many);
  await lane(page, "Drafts").click();
  await expect(grid(page)).toHaveAttribute("aria-rowcount", String((counts[4] ?? 0) + 1));
  await expect(grid(page).getByRole("row").nth(1)).toContainText("Draft");
  await lane(page, "All").click();

  // By the keyboard: to the end, into the last request, and back to it.
  await grid(page).getByRole("row").nth(1).focus();
  await page.keyboard.press("End");
  const last = grid(page).locator(`[aria-rowindex="${many + 1}"]`);
  await expect(last).toBeFocused();
  await expect(last).toContainText("example.org");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Back to Tracker" }).click();
  await expect(last).toBeVisible();

  await page.getByRole("searchbox", { name: "Search your requests" }).fill("elan sud");
  await expect(grid(page).getByRole("row").nth(1)).toContainText("Süd Élan");
  await page.getByRole("searchbox", { name: "Search your requests" }).fill("nobody at all");
  await expect(page.getByText("No request fits your search.")).toBeVisible();
  await page.getByRole("button", { name: "Show all again" }).click();
  await expect(grid(page)).toHaveAttribute("aria-rowcount", String(many + 1));

  await take(page, "settings:choose-language", { language: "de" });
  await page.reload();
  await page.getByRole("navigation").first().getByRole("button", { name: "Übersicht" }).click();
  for (const width of [1280, 800, 480]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.getByRole("grid", { name: "Anfragen" }).getByRole("row").nth(1)).toContainText("example.org");
    expect(await findAxeViolations(page)).toEqual([]);
    await page.screenshot({ path: pictureOf(`board-de-${width}`) });
  }
});
