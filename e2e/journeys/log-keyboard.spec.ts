// What happened is written down, corrected, taken back and let stand again by the keyboard alone; focus is never lost.
import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openTracker, trackerRow } from "../pages/first-letter.ts";
import { history, status } from "../pages/history.ts";

const isAt = (page: Page, name: RegExp) =>
  page.evaluate((pattern) => {
    const at = document.activeElement;
    if (!at?.matches("button, textarea")) return false;
    const labels = (at.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id));
    const said = labels.map((label) => label?.getAttribute("aria-label") ?? label?.textContent ?? "").join(" ");
    const words = said.trim() || (at.getAttribute("aria-label") ?? at.textContent ?? "");
    return new RegExp(pattern).test(words.trim());
  }, name.source);

/** Tab after Tab, as one goes who sees only where the focus is. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isAt(page, name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not get to ${name}.`);
};

test("an entry from its form to being taken back, by the keyboard alone", async ({ desk }) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await sendLetter(page, { slug: "komet-sales", kind: "access" });
  await page.reload();
  await openTracker(page);
  await trackerRow(page, "Komet Sales").press("Enter");
  await status(page).waitFor();

  await tabTo(page, /^Something happened$/);
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "What happened?" });
  await form.waitFor();
  await tabTo(page, /What was it/);
  await page.keyboard.press("Enter");
  await page.getByRole("listbox").waitFor();
  await page.keyboard.type("They refused");
  await page.keyboard.press("Enter");
  await expect(form.getByRole("button", { name: /What was it/ })).toContainText("They refused");
  await expect(form.getByRole("button", { name: /What was it/ })).toBeFocused();
  await tabTo(page, /What they rest it on/);
  await page.keyboard.press("Enter");
  await page.getByRole("listbox").waitFor();
  await page.keyboard.type("They have no data");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(form.getByRole("textbox", { name: "In a few words" })).toBeFocused();
  await page.keyboard.type("They say that they hold nothing.");
  expect(await findAxeViolations(page)).toEqual([]);
  await tabTo(page, /^Write it down$/);
  await page.keyboard.press("Enter");
  await form.waitFor({ state: "hidden" });
  await expect(page.getByRole("button", { name: "Something happened" })).toBeFocused();
  await expect(status(page)).toContainText("Refused");
  await expect(history(page)).toContainText("They have no data");

  await tabTo(page, /^Correct: They refused$/);
  await page.keyboard.press("Enter");
  const mend = page.getByRole("dialog", { name: "Correct this entry" });
  await mend.waitFor();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Correct: They refused" })).toBeFocused();

  await tabTo(page, /^Take back: They refused$/);
  await page.keyboard.press("Enter");
  await expect(status(page)).not.toContainText("Refused");
  // The button went with the entry; whoever pressed it is not thrown to the top of the page.
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await tabTo(page, /^What was taken back$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Let it stand again: They refused$/);
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("Refused");
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
});
