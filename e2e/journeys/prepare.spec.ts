// Before a letter is written: what it rests on and why, in which language, what it says and tells; nothing typed is lost.

import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { person } from "../fixtures/real-mailbox.ts";
import {
  letterText,
  openCompany,
  openTracker,
  prepareLetter,
  sendButton,
  trackerRow,
  writeButton,
  writeLetter,
} from "../pages/first-letter.ts";

const begin = async (page: Page, change: Partial<Parameters<typeof take<"settings:save-person">>[2]> = {}) => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", { ...person, ...change });
  await page.reload();
};

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const choose = (page: Page, name: string | RegExp) => page.getByRole("radio", { name }).check({ force: true });

test("each law with its reason and its time; the person's word on the company's place changes them", async ({
  desk,
}) => {
  const { page } = desk;
  await begin(page);
  await openCompany(page, "Komet Sales");
  await prepareLetter(page, "Ask for access");
  const gdpr = page.getByRole("radio", { name: "General Data Protection Regulation (GDPR, EU)" });
  await expect(gdpr).toBeChecked();
  await expect(gdpr).toHaveAccessibleDescription(/It may apply\. You live in Germany \(Berlin\)/);
  await expect(gdpr).toHaveAccessibleDescription(/within 1 month of receiving it \(Art\. 12\(3\) GDPR\)/);
  await page.getByRole("button", { name: /laws that do not reach/ }).click();
  await expect(page.getByText(/California's privacy act \(CCPA\) is for people who live in California/)).toBeVisible();

  await page.getByRole("combobox", { name: "Where does the company sit?" }).fill("France");
  await page.getByRole("option", { name: "France", exact: true }).click();
  await expect(gdpr).toHaveAccessibleDescription(/It applies\. The company sits in France/);
  await expect(page.getByText("This is your own word; the policy does not say it.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  await choose(page, "No law");
  await writeButton(page).click();
  await expect(letterText(page)).not.toHaveValue(/GDPR/);
  const [request] = await take(page, "requests:list");
  const { wish, lawChoice } = await take(page, "requests:get", { requestId: request?.requestId ?? "" });
  expect(wish).toMatchObject({ basis: "plain", companyPlace: { country: "FR", region: null } });
  expect(lawChoice.law).toBeNull();
});

test("a person in California gets California's law, which nobody outside can know to bind", async ({ desk }) => {
  const { page } = desk;
  await begin(page, { country: "US", region: "CA" });
  await openCompany(page, "Komet Sales");
  await prepareLetter(page, "Stop selling my data");
  const ccpa = page.getByRole("radio", { name: /California Consumer Privacy Act/ });
  await expect(ccpa).toBeChecked();
  await expect(ccpa).toHaveAccessibleDescription(/nobody outside can know/);
  await expect(ccpa).toHaveAccessibleDescription(/They must act within 15 business days/);
  await writeButton(page).click();
  await expect(letterText(page)).toHaveValue(/1798\.120/);
});

test("what is missing is said beside its field, and focus goes there", async ({ desk }) => {
  const { page } = desk;
  await begin(page);
  await openCompany(page, "Komet Sales");
  await prepareLetter(page, "Ask for correction");
  await writeButton(page).click();
  await expect(field(page, "What is wrong")).toBeFocused();
  await expect(page.getByText("Say what is wrong and what is right.")).toBeVisible();
  await page.keyboard.type("Street");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Old Road 1");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Example Road 2");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(field(page, "What is wrong").nth(1)).toBeFocused();
  await page.getByRole("button", { name: "Remove line 2" }).press("Enter");
  await expect(field(page, "What is wrong")).toHaveCount(1);
  await expect(field(page, "What is wrong")).toBeFocused();
  await writeButton(page).click();
  await expect(letterText(page)).toHaveValue(/Old Road 1/);
  await expect(letterText(page)).toHaveValue(/Example Road 2/);
});

test("a gap that only the letter's template knows is said beside its field, too", async ({ desk }) => {
  const { page } = desk;
  await begin(page);
  await openCompany(page, "Komet Sales");
  await prepareLetter(page, "Object to a use");
  await writeButton(page).click();
  await expect(field(page, "Your reasons")).toBeFocused();
  await expect(page.getByText("This letter needs your reasons.")).toBeVisible();
  expect(await take(page, "requests:list")).toEqual([]);
  await field(page, "Your reasons").fill("I work for a competitor.\nPrices are made from what I look at.");
  await expect(page.getByText("This letter needs your reasons.")).toHaveCount(0);
  await writeButton(page).click();
  await expect(letterText(page)).toHaveValue(/I work for a competitor\.\nPrices are made/);
});

test("nothing but name and address is told unless it is chosen, and what was typed stays", async ({ desk }) => {
  const { page } = desk;
  await begin(page, { address: "Example Road 1\n10115 Berlin", phone: "+49 30 123456" });
  await openCompany(page, "Komet Sales");
  await prepareLetter(page, "Ask for access");
  await expect(page.getByText("Your details do not have it yet: your date of birth.")).toBeVisible();
  await field(page, "Customer number at Komet Sales").fill("K-77");
  await page.getByRole("checkbox", { name: "your phone number" }).check({ force: true });
  await page.getByRole("button", { name: "Back to Komet Sales" }).click();
  await prepareLetter(page, "Ask for access");
  await expect(field(page, "Customer number at Komet Sales")).toHaveValue("K-77");
  await expect(page.getByRole("checkbox", { name: "your phone number" })).toBeChecked();
  await writeButton(page).click();
  await expect(letterText(page)).toHaveValue(/K-77/);
  await expect(letterText(page)).toHaveValue(/\+49 30 123456/);
  await expect(letterText(page)).not.toHaveValue(/Example Road/);

  await page.getByRole("button", { name: "Change how it is written" }).click();
  await expect(field(page, "Customer number at Komet Sales")).toHaveValue("K-77");
  await page.getByRole("checkbox", { name: "your phone number" }).uncheck({ force: true });
  await writeButton(page).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Write it anew" }).click();
  await expect(letterText(page)).not.toHaveValue(/\+49 30 123456/);
  expect(await take(page, "requests:list")).toHaveLength(1);
});

test("a begun letter is offered, and only replaced on the person's word", async ({ desk }) => {
  const { page } = desk;
  await begin(page);
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for access");
  await letterText(page).fill("My own words.");
  await page.getByRole("button", { name: "Keep as draft" }).click();
  await prepareLetter(page, "Ask for access");
  await expect(page.getByText(/You had begun this letter on/)).toBeVisible();
  await page.getByRole("button", { name: "Go on with that letter" }).click();
  await expect(letterText(page)).toHaveValue("My own words.");
  await page.getByRole("button", { name: "Keep as draft" }).click();
  await prepareLetter(page, "Ask for access");
  await writeButton(page).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
  expect(await take(page, "requests:list")).toHaveLength(1);
  await writeButton(page).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Write it anew" }).click();
  await expect(letterText(page)).toHaveValue(/Art(\.|icle) 15/);
  expect(await take(page, "requests:list")).toHaveLength(1);
});

test("German is read, the policy is not in it: the person chooses, and reads along in their own language", async ({
  desk,
}) => {
  const { page } = desk;
  await begin(page, { reads: ["de"] });
  await openCompany(page, "Komet Sales");
  await prepareLetter(page, "Ask for deletion");
  await expect(page.getByText("The policy is written in English.")).toBeVisible();
  for (const language of ["English", "German", "French"]) {
    await expect(page.getByRole("radio", { name: language, exact: true })).not.toBeChecked();
  }
  await writeButton(page).click();
  await expect(page.getByText("Choose the language of the letter first.")).toBeVisible();
  await choose(page, "English");
  await expect(page.getByText("They are asked to answer in one of the languages that you read: German.")).toBeVisible();
  await writeButton(page).click();
  await expect(letterText(page)).toHaveValue(/German/);
  await page.getByRole("button", { name: "In your language" }).click();
  await expect(page.locator('[lang="de"]').filter({ hasText: "DSGVO" }).last()).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
});

test("an opt-out is advised before an erasure, and the earlier letter is named before a second", async ({ desk }) => {
  const { page } = desk;
  await begin(page);
  await sendLetter(page, { slug: "komet-sales", kind: "erasure" });
  await openCompany(page, "Komet Sales");
  await prepareLetter(page, "Ask for deletion");
  await expect(page.getByText("You have asked them before")).toBeVisible();
  await page.getByRole("button", { name: "Write the opt-out first" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Opt-out of advertising at Komet Sales");
  await expect(page.getByText(/You have asked this company to delete your data/)).toBeVisible();
});

test("a complaint: authority, events from the log, and a letter that goes out by other ways", async ({ desk }) => {
  const { page } = desk;
  await begin(page);
  await sendLetter(page, { slug: "komet-sales", kind: "access" });
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  await page.getByRole("button", { name: "Every letter that can come next" }).click();
  await page.getByRole("button", { name: "Complain to the authority" }).click();
  await writeButton(page).waitFor();
  await expect(page.getByText(/This letter comes after: Access, sent on/)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await expect(page.getByRole("radio", { name: /Berlin/ })).toBeVisible();
  await choose(page, /Berlin/);
  await writeButton(page).click();
  await expect(page.getByText("Write down at least one point.")).toBeVisible();
  await field(page, "What you complain of, one a line").fill("No answer came.");
  await page.getByRole("button", { name: "Add an event" }).click();
  await expect(page.getByRole("spinbutton", { name: /day/i }).nth(1)).toBeVisible();
  await page.getByRole("button", { name: "Remove line 2" }).click();
  await writeButton(page).click();
  await expect(letterText(page)).toHaveValue(/No answer came\./);
  await expect(letterText(page)).toHaveValue(/I sent my request\./);
  await expect(sendButton(page)).toHaveCount(0);
  await expect(page.getByText(/knows no mail address of an authority/)).toBeVisible();

  // What shows the authority how it came to this.
  const attach = page.getByRole("button", { name: "Attach the dossier as PDF" });
  await attach.press("Enter");
  const files = page.getByRole("list", { name: "Files with this letter" });
  await expect(files.getByRole("listitem")).toHaveText([/^Dossier_RD-\d{4}-\w{6}\.pdf/]);
  await attach.press("Enter");
  await expect(page.getByText("The dossier goes with the letter.").last()).toBeVisible();
  await expect(files.getByRole("listitem")).toHaveCount(1);
  expect(await findAxeViolations(page)).toEqual([]);
  await attach.scrollIntoViewIfNeeded();
  await page.screenshot({ path: pictureOf("complaint-dossier") });
});
