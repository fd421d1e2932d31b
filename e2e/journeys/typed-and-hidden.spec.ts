// What was typed and not saved outlives hiding and locking: an entry of the history and a mailbox, but never a password.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openTracker, rail, trackerRow } from "../pages/first-letter.ts";
import { openHappened } from "../pages/history.ts";
import { hiddenTitle, unlock } from "../pages/protection.ts";

const passphrase = "correct horse battery staple";

const openRequest = async (page: Page) => {
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
};

test("a mailbox and an entry that were being typed are there again", async ({ desk }) => {
  const { page, app } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await sendLetter(page, { slug: "komet-sales", kind: "access" });
  await page.reload();
  const press = (key: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
      items.find((item) => item.accelerator === wanted)?.click();
    }, key);

  await openRequest(page);
  const typed = await openHappened(page, "Phone call");
  await typed.getByRole("textbox", { name: "In a few words" }).fill("They look for my canary.");
  await press("CmdOrCtrl+L");
  await hiddenTitle(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain("canary");
  await unlock(page, passphrase);

  // A mailbox is typed while nobody has opened the entry again: both are kept, also when everything is locked.
  await rail(page, "Settings").click();
  const mailbox = page.getByRole("region", { name: "New mailbox" });
  await mailbox.getByRole("textbox", { name: "E-mail address of this mailbox" }).fill("kim@example.net");
  await mailbox.getByLabel("Password", { exact: true }).fill("not to be kept");
  await press("CmdOrCtrl+L");
  await hiddenTitle(page).waitFor();
  await page.getByRole("button", { name: "Lock and stop sending" }).click();
  await page.getByRole("heading", { name: "Your data is locked" }).waitFor();
  await unlock(page, passphrase);

  await rail(page, "Settings").click();
  await expect(mailbox.getByRole("textbox", { name: "E-mail address of this mailbox" })).toHaveValue("kim@example.net");
  await expect(mailbox.getByLabel("Password", { exact: true })).toHaveValue("");

  await openRequest(page);
  await page.getByRole("button", { name: "Something happened" }).click();
  const form = page.getByRole("dialog", { name: "What happened?" });
  await expect(form.getByRole("button", { name: /What was it/ })).toContainText("Phone call");
  await expect(form.getByRole("textbox", { name: "In a few words" })).toHaveValue("They look for my canary.");
  await form.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Something happened" }).click();
  await expect(form.getByRole("textbox", { name: "In a few words" })).toHaveValue("");
});
