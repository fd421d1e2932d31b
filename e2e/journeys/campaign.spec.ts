// A campaign from the choice of companies to the mailbox: killed in the middle, each company gets its letter once.

import { answerOtherwise, changed } from "../fixtures/answer-otherwise.ts";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { approveAll, beginCampaign, campaignRow, campaignTable, openCampaigns } from "../pages/campaigns.ts";
import { openTracker } from "../pages/first-letter.ts";

test("all companies at once in practice, killed while letters go out", async ({ open }) => {
  const desk = await open();
  await take(desk.page, "settings:choose-mode", { mode: "practice" });
  await take(desk.page, "settings:save-person", person);
  const companies = await take(desk.page, "companies:search", { text: "" });
  const mailed = companies.filter(({ reach }) => reach.kind === "email");
  await desk.page.reload();

  await openCampaigns(desk.page);
  await beginCampaign(desk.page, "Ask for deletion");
  await expect(campaignTable(desk.page).getByRole("row")).toHaveCount(companies.length + 1);
  const [campaign] = await take(desk.page, "campaigns:list");
  const campaignId = campaign?.campaignId ?? "";
  const counts = async (page = desk.page) => (await take(page, "campaigns:list"))[0]?.counts;
  await expect.poll(async () => (await counts())?.planned, "all are written").toBe(0);
  expect(await take(desk.page, "requests:list"), "drafts of a campaign stay out of the tracker").toEqual([]);

  const accept = desk.page.getByRole("button", { name: /^Take the suggested law for/ });
  await accept.click();
  await expect(accept).toBeHidden();
  await take(desk.page, "campaigns:pause", { campaignId });
  await approveAll(desk.page);
  await expect.poll(async () => (await counts())?.queued).toBe(mailed.length);
  await desk.page.getByRole("button", { name: "Go on with this campaign" }).click();
  await expect.poll(async () => (await take(desk.page, "practice:list")).length).toBeGreaterThan(0);
  await desk.kill();

  const { page } = await open({ dataFolder: desk.dataFolder });
  await expect.poll(async () => (await counts(page))?.queued, "the queue goes on by itself").toBe(0);
  await expect.poll(async () => (await counts(page))?.sending).toBe(0);
  const end = await counts(page);
  expect((end?.sent ?? 0) + (end?.unsure ?? 0)).toBe(mailed.length);
  expect(end?.unsure, "at most the one that was on its way").toBeLessThanOrEqual(1);
  const mails = await take(page, "practice:list");
  const got = mails.map(({ to }) => to);
  expect(new Set(got).size, "no address got a letter twice").toBe(got.length);
  expect(mails.length).toBeGreaterThanOrEqual(end?.sent ?? 0);

  await openTracker(page);
  await expect(page.getByRole("grid", { name: "Requests" }).getByRole("row")).toHaveCount(mailed.length + 1);
  await openCampaigns(page);
  await page.getByRole("button", { name: /^Deletion, / }).click();
  await expect(page.getByRole("button", { name: /^Approve/ })).toHaveCount(0);
  expect(await findAxeViolations(page)).toEqual([]);
});

test("the question names the letters that are approved, and waits until the page shows them, too", async ({ desk }) => {
  const { app, page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  const companies = await take(page, "companies:search", { text: "" });
  const mailed = companies.filter(({ reach }) => reach.kind === "email").map(({ slug }) => slug);
  const order = { kind: "access", slugs: mailed.slice(0, 2), wish: { language: "theirs" } } as const;
  const { campaignId } = await take(page, "campaigns:create", order);
  await take(page, "campaigns:prepare", { campaignId });
  // As if the page had been read before the second letter became ready.
  await answerOtherwise(app, { "campaigns:get": changed({ summary: { counts: { ready: 1 } } }) });
  await page.reload();
  await openCampaigns(page);
  await page.getByRole("button", { name: /^Access, / }).click();
  await page.getByRole("button", { name: "Approve 1 letter" }).click();
  const dialog = page.getByRole("alertdialog", { name: /2 letters/ });
  const approve = dialog.getByRole("button", { name: "Approve 2 letters" });
  await expect(approve).toBeDisabled();
  await answerOtherwise(app, {});
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole("button", { name: /^Approve \d letters?$/ }).click();
  await expect(approve).toBeEnabled();
  await approve.click();
  await expect.poll(async () => (await take(page, "practice:list")).length).toBe(2);
});

test("one letter after the other by keyboard: read, leave out, write all the same, approve", async ({ desk }) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  await openCampaigns(page);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "New campaign" }).focus();
  await page.keyboard.press("Enter");
  const list = page.getByRole("listbox", { name: "Companies to write to" });
  await list.waitFor();
  await page.getByRole("searchbox", { name: "Search companies" }).fill("Komet");
  await expect(list.getByRole("option")).toHaveCount(1);
  expect(await findAxeViolations(page)).toEqual([]);
  await list.getByRole("option").focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("1 company is chosen.")).toBeVisible();
  await page.getByRole("button", { name: "Go on with 1 company" }).focus();
  await page.keyboard.press("Enter");

  const row = campaignRow(page, "Komet Sales");
  await expect(row).toContainText(/Ready|A question is open/);
  await row.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Komet Sales" });
  await expect(dialog).toContainText(person.name);
  expect(await findAxeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Leave this company out" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("You left it out.");
  await dialog.getByRole("button", { name: "Write to it all the same" }).focus();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Approve this letter" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(row).toContainText("Sent, no answer noted");
  expect(await take(page, "practice:list")).toHaveLength(1);

  // The same again: left out with the reason, before anything is written.
  await openCampaigns(page);
  await page.getByRole("button", { name: "New campaign" }).click();
  await page.getByRole("radio", { name: "Ask for access" }).check({ force: true });
  await page.getByRole("option", { name: "Komet Sales" }).click();
  await page.getByRole("button", { name: "Go on with 1 company" }).click();
  await expect(campaignRow(page, "Komet Sales")).toContainText(/You approved or sent such a letter to it on/);
});
