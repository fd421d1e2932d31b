// Lists of companies come in from files: a small table whose columns the person corrects, a large one that is stopped, a bad one.
import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
import { expect, test } from "../fixtures/desk.ts";
import { call, take } from "../fixtures/door.ts";
import { makeDirectoryFolder } from "../fixtures/filled-folder.ts";
import { pickInstead } from "../fixtures/hidden-window.ts";
import { lookAtScreen, makeWide } from "../fixtures/look-at-screen.ts";
import { openRoom } from "../pages/open-room.ts";

const row = (at: number) => `Directory Example ${at},${at}.directory.example.org,privacy@${at}.directory.example.org`;
const table = (rows: number) => `Firm,Page,Contact\n${Array.from({ length: rows }, (_, at) => row(at)).join("\n")}\n`;
const choose = (page: Page) => page.getByRole("button", { name: /^Choose (a|another) file$/ });

test("lists of companies come in, are stopped, and are taken away", async ({ open }) => {
  const desk = await open({ dataFolder: await makeDirectoryFolder([]) });
  const { page, app } = desk;
  await openRoom(page, "companies");
  await page.getByRole("button", { name: "Add companies" }).click();
  await lookAtScreen(page, { name: "directory-import", language: "en", width: 1280 });

  // Something else first: one sentence, and the room goes on.
  await pickInstead(app, "companies.csv", "<!doctype html><title>Hello</title>");
  await choose(page).click();
  await expect(page.getByText("This file is no list of companies that Rightsdesk can read.")).toBeVisible();

  // A table in a zip is looked at like the table itself.
  await pickInstead(app, "packed.zip", zipSync({ "list.csv": new TextEncoder().encode(table(2)) }));
  await choose(page).click();
  await expect(page.getByRole("heading", { name: "A table: packed.zip" })).toBeVisible();

  // Three companies; the person says that the last column is nothing.
  await pickInstead(app, "three.csv", table(3));
  await choose(page).click();
  await expect(page.getByRole("heading", { name: "A table: three.csv" })).toBeVisible();
  await lookAtScreen(page, { name: "directory-columns", language: "en", width: 1280 });
  await page.getByRole("button", { name: "Add these companies" }).press("Enter");
  await expect(page.getByText("3 companies were added from three.csv.")).toBeVisible();
  const found = await take(page, "companies:search", { text: "directory example 2" });
  expect(found.map(({ name }) => name)).toContain("Directory Example 2");

  // A newer copy of it: the second company is called otherwise, the third is gone, a fourth is new. The person's own word stays.
  const slug = found.find(({ name }) => name === "Directory Example 2")?.slug ?? "";
  expect(await call(page, "companies:set-contact", { slug, email: "own@example.org" })).toMatchObject({ ok: true });
  await pickInstead(app, "three.csv", `Firm,Page,Contact\n${row(0)}\n${row(2)}\n${row(3)}\n`);
  await choose(page).click();
  await expect(page.getByRole("radiogroup", { name: /^This list is here already: 3 companies, added/ })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Put it in the place of that one" })).toBeChecked();
  await lookAtScreen(page, { name: "directory-again", language: "en", width: 1280 });
  await page.getByRole("button", { name: "Add these companies" }).press("Enter");
  await expect(page.getByText("1 company was added from three.csv.")).toBeVisible();
  await expect(page.getByText("2 companies were here before and now say what this file says.")).toBeVisible();
  await expect(page.getByText("1 company is not in this file any more and was taken away.")).toBeVisible();
  const now = await take(page, "companies:search", { text: "directory example" });
  expect(now.map(({ name }) => name).sort()).toEqual([0, 2, 3].map((at) => `Directory Example ${at}`));
  expect(await take(page, "companies:get", { slug })).toMatchObject({ ownContact: { email: "own@example.org" } });

  // So many that nobody's computer is done before the button is pressed; stopped on the way, and taken back.
  await pickInstead(app, "many.csv", table(300_000));
  await choose(page).click();
  await page.getByRole("button", { name: "Add these companies" }).click();
  await expect(page.getByText(/^[1-9]\d* rows read/)).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("You stopped it. What had come in until then is there.")).toBeVisible();
  await lookAtScreen(page, { name: "directory-stopped", language: "en", width: 1280 });
  await page.getByRole("button", { name: "Take it all back" }).click();
  await expect(page.getByText(/companies were taken away again\.$/)).toBeVisible();

  // All of them this time, with bad rows named.
  await pickInstead(app, "many.csv", `${table(20_000)}=SUM(A1),x\n`);
  await choose(page).click();
  await page.getByRole("button", { name: "Add these companies" }).click();
  await expect(page.getByText("20000 companies were added from many.csv.")).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText("Row 20002: its name is a formula of a spreadsheet.")).toBeVisible();
  await openRoom(page, "companies");
  await expect(page.getByRole("listbox", { name: "Companies" }).getByRole("option").first()).toHaveAttribute(
    "aria-setsize",
    /^20\d{3}$/,
  );

  // In German, and narrow.
  expect(await call(page, "settings:choose-language", { language: "de" })).toMatchObject({ ok: true });
  await page.reload();
  await page.getByRole("button", { name: "Unternehmen hinzufügen" }).click();
  await expect(page.getByText(/^20000 Unternehmen, hinzugefügt/)).toBeVisible();
  await makeWide(desk, 800);
  await lookAtScreen(page, { name: "directory-import", language: "de", width: 800 });
  await page.getByRole("button", { name: "Wegnehmen: many.csv" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Wegnehmen" }).click();
  await expect(page.getByText("20000 Unternehmen wurden wieder weggenommen.")).toBeVisible();
});
