// Reading a policy by keyboard alone: every decision by a letter, focus never lost, all of it spoken.
import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { examplePolicy } from "../fixtures/example-policy.ts";
import { finding, findings, policyText } from "../pages/policies.ts";

const focusedRow = (page: Page) => page.locator("[role=row]:focus");
const spoken = (page: Page) => page.getByRole("region", { name: "What happened" }).getByRole("status");

/** Presses Tab until the locator has the focus; a person would give up long before fifty. */
const tabTo = async (page: Page, locator: ReturnType<Page["locator"]>) => {
  for (let presses = 0; presses < 50; presses += 1) {
    const isThere = await locator.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement || element.contains(document.activeElement)),
    );
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Never reached by Tab: ${String(locator)}`);
};

const begin = async (page: Page) => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await page.reload();
  await tabTo(page, page.getByRole("button", { name: "Read a policy" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("textbox", { name: "Text of the policy" }));
  await page.keyboard.insertText(examplePolicy);
  await tabTo(page, page.getByRole("button", { name: "Read it", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Example Org" })).toBeFocused();
  await tabTo(page, findings(page));
};

test("arrows, letters and Enter go through all findings", async ({ desk }) => {
  const { page } = desk;
  await begin(page);
  await expect(focusedRow(page)).toContainText("Example Org");
  await page.keyboard.press("a");
  await expect(finding(page, "Name of the company")).toContainText("Accepted");
  await expect(focusedRow(page)).toContainText("example.org");
  await expect(spoken(page)).toContainText("Accepted: Example Org.");
  await expect(spoken(page)).toContainText("left to look at");

  await page.keyboard.press("Enter");
  await expect(policyText(page).locator("mark").filter({ hasText: "www.example.org" })).toBeInViewport();
  await expect(spoken(page)).toContainText("runs the website");
  await expect(focusedRow(page)).toContainText("example.org");
  await page.keyboard.press("d");
  await expect(finding(page, "Website")).toContainText("Dropped");
  await expect(focusedRow(page)).not.toContainText("Website");
  await page.keyboard.press("ArrowUp");
  await expect(focusedRow(page)).toContainText("Website");
  await page.keyboard.press("u");
  await expect(finding(page, "Website")).not.toContainText("Dropped");
  await expect(focusedRow(page)).toContainText("Website");

  await page.keyboard.press("c");
  const host = page.getByRole("dialog").getByRole("textbox", { name: "Website" });
  await tabTo(page, host);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("https://shop.example.org/start");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(finding(page, "shop.example.org")).toContainText("Corrected by you");
  await expect(focusedRow(page)).toContainText("shop.example.org");
  await page.keyboard.press("c");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect(focusedRow(page)).toContainText("shop.example.org");

  // The buttons of a row are a press to the side.
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Correct", exact: true }).and(page.locator(":focus"))).toHaveCount(1);
  await page.keyboard.press("ArrowLeft");

  // One key to the text, one back to where the person was.
  await page.keyboard.press("t");
  await expect(policyText(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(focusedRow(page)).toHaveCount(1);

  // To the very end, and focus is never lost.
  await page.keyboard.press("ArrowDown");
  const rows = await findings(page).getByRole("row").count();
  for (let presses = 0; presses < rows; presses += 1) {
    await page.keyboard.press("a");
    await expect(focusedRow(page)).toHaveCount(1);
  }
  await expect(page.getByText("All are looked at.").first()).toBeVisible();
});

test("at 800 the text is one key away, and the way back leads to the finding", async ({ desk }) => {
  const { app, page } = desk;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(800, 700));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(800);
  await begin(page);
  await expect(policyText(page)).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(policyText(page).locator("mark:focus")).toHaveCount(1);
  await expect(policyText(page).locator("mark").first()).toBeInViewport();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press("t");
  await expect(focusedRow(page)).toContainText("Website");
  await page.keyboard.press("t");
  await expect(policyText(page)).toHaveCount(1);
  await tabTo(page, page.getByRole("button", { name: "Back to the findings" }));
  await page.keyboard.press("Enter");
  await expect(focusedRow(page)).toContainText("Website");
});

test("in German", async ({ desk }) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:choose-language", { language: "de" });
  await page.reload();
  await page.getByRole("button", { name: "Erklärung lesen" }).click();
  await page.getByRole("textbox", { name: "Text der Erklärung" }).fill(examplePolicy);
  await page.getByRole("button", { name: "Lesen", exact: true }).click();
  const rows = page.getByRole("grid", { name: "Funde" }).getByRole("row");
  await expect(rows.filter({ hasText: "Auskunft" })).toContainText("Angeboten");
  await expect(rows.filter({ hasText: "Zuletzt geändert" })).toContainText("1. Mai 2024");
  await expect(rows.filter({ hasText: "30 Tage" })).toHaveCount(1);
  await page.getByRole("button", { name: "Unternehmen anlegen" }).click();
  await expect(page.getByRole("article", { name: "Example Org" })).toContainText("die Sie am");
});
