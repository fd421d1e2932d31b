// The overview: none, some and many letters; each number leads to the letters that it counts; by keyboard, in every look.

import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { draftLetter, sendLetter } from "../fixtures/draft-letter.ts";
import { makeFilledFolder } from "../fixtures/filled-folder.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openRoom } from "../pages/open-room.ts";

const many = Number(process.env.RIGHTSDESK_MANY ?? 600);

const look = async (page: Page, name: string) => {
  expect(await findAxeViolations(page)).toEqual([]);
  await page.screenshot({ path: pictureOf(`overview-${name}`) });
};
const numberIn = (text: string | null) => Number(text?.replace(/\D/g, ""));
const rowCount = async (page: Page) =>
  Number(await page.getByRole("grid", { name: "Requests" }).getAttribute("aria-rowcount")) - 1;
const chart = (page: Page, name: string) => page.getByRole("list", { name });

test("an overview of nothing, of one letter, and of its answer", async ({ open }) => {
  const { page } = await open();
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  await openRoom(page, "overview");
  await expect(page.getByText("Nothing to count yet")).toBeVisible();
  await look(page, "none");

  await draftLetter(page, { slug: "coopt", kind: "access" }, { customerNumber: "K-17" });
  await expect(page.getByText("1 letter is not counted")).toBeVisible();
  const { summary } = await sendLetter(page, { slug: "kactuce-crm", kind: "erasure" });
  const times = chart(page, "How long companies take");
  await expect(times.getByRole("button")).toHaveText(/no answer yet · 1 still waiting, the longest for 0 days$/);
  const today = (await take(page, "app:info", undefined)).today as never;
  await take(page, "requests:note", {
    requestId: summary.requestId,
    kind: "fulfilled",
    on: today,
    by: "company",
    text: null,
    ground: null,
    untilOn: null,
  });
  await expect(times.getByRole("button")).toHaveText(/one answer, after 0 days$/);
  await expect(chart(page, "How they ended so far").getByRole("button")).toHaveText(/Done.*1 \(100%\)/);
  await look(page, "one");
});

test(`an overview of ${many} letters, each number as the tracker has it`, async ({ open }) => {
  const dataFolder = await makeFilledFolder(many);
  const { page } = await open({ dataFolder });
  await openRoom(page, "overview");
  const overdue = page.getByRole("button", { name: /^[\d,]+ Overdue$/ });
  const count = numberIn(await overdue.textContent());
  expect(count).toBeGreaterThan(0);
  await overdue.click();
  await expect(page.getByText("Shown from the overview:")).toContainText("overdue");
  await expect.poll(() => rowCount(page)).toBe(count);
  await page.getByRole("button", { name: "Show all requests again" }).click();
  await expect.poll(() => rowCount(page)).toBe(many);
  await openRoom(page, "overview");

  // A company's row, by the keyboard alone.
  const times = chart(page, "How long companies take");
  await expect(times.getByRole("button")).toHaveCount(10);
  const first = times.getByRole("button").first();
  const company = await first.locator(".bar-name").textContent();
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Shown from the overview:")).toContainText(company ?? "?");
  await openRoom(page, "overview");

  // The table behind a chart, and more of its rows.
  await page.getByRole("button", { name: "Show as table: How long companies take" }).press("Space");
  const table = page.getByRole("table", { name: "How long companies take" });
  await expect(table.getByRole("row")).toHaveCount(11);
  await page.getByRole("button", { name: "Show more companies" }).click();
  await expect(table.getByRole("row")).toHaveCount(51);
  await page.getByRole("button", { name: "Show as table: By right" }).click();
  const open2 = page.getByRole("table", { name: "By right" }).getByRole("button", { name: /: \d+ overdue$/ });
  const some = numberIn(await open2.first().textContent());
  await look(page, "tables");
  await open2.first().click();
  await expect.poll(() => rowCount(page)).toBe(some);
});

test("an overview in every look", async ({ open }) => {
  const dataFolder = await makeFilledFolder(many);
  const { page } = await open({ dataFolder });
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await openRoom(page, "overview");
  await chart(page, "By law").scrollIntoViewIfNeeded();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await look(page, colorScheme);
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await look(page, "forced-colors");
  await page.emulateMedia({ forcedColors: "none" });
  await take(page, "settings:choose-language", { language: "de" });
  await page.reload();
  await openRoom(page, "overview");
  await chart(page, "Wie lange Unternehmen brauchen").waitFor();
  for (const width of [1280, 800, 480]) {
    await page.setViewportSize({ width, height: 800 });
    await look(page, `de-${width}`);
    const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await isTooWide()).toBe(false);
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await look(page, "de-large");
});
