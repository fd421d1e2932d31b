// Companies of a public directory: found as one types, narrowed, walked by keyboard, written to, merged (RIGHTSDESK_MANY).
import type { Page } from "@playwright/test";
import { makeDirectoryRow } from "../bench/fill-directory.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { makeDirectoryFolder } from "../fixtures/filled-folder.ts";
import { lookAtScreen, makeWide } from "../fixtures/look-at-screen.ts";
import { openRoom } from "../pages/open-room.ts";

const many = Number(process.env.RIGHTSDESK_MANY ?? 600);
const list = (page: Page) => page.getByRole("listbox", { name: "Companies" });
const option = (page: Page, name: string) => list(page).getByRole("option", { name });
const search = (page: Page) => page.getByRole("searchbox", { name: "Search companies" });

test(`a directory of ${many} companies`, async ({ open }) => {
  const rows = Array.from({ length: many }, (_, n) => makeDirectoryRow(n));
  const twin = { ...makeDirectoryRow(many), name: "Komet Sales Inc.", domains: ["kometsales.com"], sourceKey: "twin" };
  const desk = await open({ dataFolder: await makeDirectoryFolder([...rows, twin]) });
  const { page } = desk;
  await openRoom(page, "companies");
  await expect(list(page).getByRole("option").first()).toHaveAttribute("aria-setsize", String(many + 6));
  expect(await list(page).getByRole("option").count(), "only the rows in sight are there").toBeLessThan(60);

  // As one types: with a slip, without an accent, all words, in any order.
  await search(page).fill("volet coffe");
  await search(page).fill("ciffee alder");
  await expect(list(page).getByRole("option").first()).toContainText(/Alder Coffee/);
  await search(page).fill("sud bank");
  await expect(list(page).getByRole("option").first()).toContainText(/Süd Bank/);
  await search(page).fill("nobody at all");
  await expect(page.getByText("No company fits “nobody at all”.")).toBeVisible();
  await search(page).fill("");

  // Narrowed, with the number beside each choice.
  await page.getByRole("button", { name: "Narrow and sort" }).click();
  await page.getByRole("button", { name: /Country$/ }).click();
  const germany = page.getByRole("option", { name: /^Germany \(/ });
  const count = Number((await germany.textContent())?.replace(/\D/g, ""));
  await germany.click();
  await expect(list(page).getByRole("option").first()).toHaveAttribute("aria-setsize", String(count));
  await lookAtScreen(page, { name: "directory-narrowed", language: "en", width: 1280 });
  await page.getByRole("button", { name: "Show all companies" }).click();
  await page.getByRole("button", { name: /^Narrow and sort/ }).click();

  // By the keyboard: to the end, and the company stands beside the list.
  await list(page).getByRole("option").first().focus();
  await page.keyboard.press("End");
  const last = list(page).locator(`[aria-posinset="${many + 6}"]`);
  await expect(last).toBeFocused();
  await page.keyboard.press("Home");

  // What is only a directory's word is said to be that, on the page and before the letter.
  await search(page).fill("c1.example.org");
  // It stands in the whole list as well, and another row would come under the pointer.
  await expect(list(page).getByRole("option").first()).not.toHaveAttribute("aria-setsize", String(many + 6));
  await option(page, "Amber Analytics 1").click();
  await expect(page.getByText("This address comes from a public directory")).toBeVisible();
  await expect(page.getByText(/Says the public directory “Example directory” as of/).first()).toBeVisible();
  await lookAtScreen(page, { name: "directory-company", language: "en", width: 1280 });
  await page.getByRole("button", { name: "Ask for deletion" }).click();
  await expect(page.getByRole("heading", { name: "Deletion request to Amber Analytics 1" })).toBeVisible();
  await expect(page.getByText("This address comes from a public directory")).toBeVisible();
  await openRoom(page, "companies");

  // Two that may be the same: merged, and taken back.
  await search(page).fill("");
  await page.getByRole("button", { name: "1 pair may be the same company" }).click();
  await lookAtScreen(page, { name: "directory-twins", language: "en", width: 1280 });
  await page.getByRole("button", { name: "Keep this one: Komet Sales, Came with the app" }).click();
  await expect(page.getByText("Merged into Komet Sales.")).toBeVisible();
  await expect(page.getByText("No two companies look the same.")).toBeVisible();
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(page.getByRole("button", { name: /^Keep both/ })).toBeVisible();

  await take(page, "settings:choose-language", { language: "de" });
  await page.reload();
  await makeWide(desk, 800);
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await lookAtScreen(page, { name: "directory-list", language: "de", width: 800 });
});
