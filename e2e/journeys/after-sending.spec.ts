// After a letter is out: by which way, when it arrived, what that makes of the due date, and the letters that come next.
import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { draftLetter, sendLetter } from "../fixtures/draft-letter.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openTracker, trackerRow } from "../pages/first-letter.ts";
import { due, typeDay } from "../pages/history.ts";

const begin = async (page: Page): Promise<string> => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  return (await take(page, "app:info")).today;
};

const post = async (page: Page, slug: string, on: string) => {
  const { summary, letter } = await draftLetter(page, { slug, kind: "access" });
  const { subject, text } = letter;
  return take(page, "requests:sent-otherwise", { requestId: summary.requestId, subject, text, way: "post", on });
};

test("a posted letter has no date until the person says when it arrived", async ({ desk }) => {
  const { page } = desk;
  const today = await begin(page);
  await post(page, "coopt", today);
  await openTracker(page);
  await expect(trackerRow(page, "COOPT")).toContainText("Posted");
  await expect(trackerRow(page, "COOPT")).toContainText("no day yet");
  await trackerRow(page, "COOPT").click();

  const status = page.getByRole("region", { name: "Status" });
  await expect(status).toContainText("You say that you posted it on");
  await expect(status).not.toContainText("server");
  await expect(due(page)).toContainText("No day yet");
  await expect(due(page)).toContainText("No time runs until you say when they received it.");
  await expect(page.getByText(/You say that it went out on .*, by post/)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  const form = page.getByRole("region", { name: "When did they receive it?" });
  await test.step("a day that is not whole, and one that is still to come, are refused beside the field", async () => {
    await form.getByRole("button", { name: "Save this day" }).click();
    await expect(form).toContainText("Please enter the whole day.");
    await expect(form.getByRole("spinbutton").first()).toBeFocused();
    await typeDay(form, `${Number(today.slice(0, 4)) + 1}-01-15`);
    await form.getByRole("button", { name: "Save this day" }).click();
    await expect(form).toContainText("That day is still to come.");
    expect(await findAxeViolations(page)).toEqual([]);
  });

  await typeDay(form, today);
  await form.getByRole("button", { name: "Save this day" }).press("Enter");
  await expect(due(page)).toContainText("You say that they received your letter on");
  await expect(due(page)).toContainText("1 month from the start (Art. 12(3) GDPR)");
  await expect(due(page)).not.toContainText("No day yet");
  await expect(page.getByRole("status").filter({ hasText: "Saved: they received it on" })).toBeVisible();
  await expect(page.getByRole("list").filter({ hasText: "You say that they received it on" })).toBeVisible();
  const [request] = await take(page, "requests:list");
  expect(request?.dueOn).toEqual(expect.any(String));
});

test("an assumed receipt can be corrected, and the days are counted anew", async ({ desk }) => {
  const { page } = desk;
  const today = await begin(page);
  await sendLetter(page, { slug: "komet-sales", kind: "erasure" });
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  await expect(due(page)).toContainText("We assume that they received your letter on");
  await expect(due(page)).toContainText(/They can stretch this to .* \(3 months in all, Art\. 12\(3\) GDPR\)/);
  await due(page).getByRole("button", { name: "When did they receive it?" }).press("Enter");
  await typeDay(due(page), today);
  await due(page).getByRole("button", { name: "Save this day" }).press("Enter");
  await expect(due(page)).toContainText("You say that they received your letter on");
  await expect(due(page)).not.toContainText("We assume");
  await expect(due(page).getByRole("button", { name: "Save this day" })).toBeFocused();
  expect(await findAxeViolations(page)).toEqual([]);
});

test("the letters that can come next stand by when they fit, and each names the letter before it", async ({ desk }) => {
  const { page } = desk;
  const today = await begin(page);
  const { summary } = await post(page, "coopt", today);
  await sendLetter(page, { slug: "coopt", kind: "reminder", follows: summary.requestId });
  await openTracker(page);
  const row = trackerRow(page, "COOPT").filter({ hasText: "Reminder" });
  await expect(row).toContainText(/after “Access” of/);
  await row.click();
  await expect(due(page)).toContainText("The time of the letter before this one goes on");
  await expect(due(page)).toContainText("Access request to COOPT");
  expect(await findAxeViolations(page)).toEqual([]);

  await page.getByRole("button", { name: "Open the letter before it" }).click();
  await expect(page.getByRole("button", { name: /^Reminder, Sent/ })).toBeVisible();
  await page.getByRole("button", { name: "Every letter that can come next" }).press("Enter");
  const letters = page.getByRole("list").filter({ hasText: "They said no." }).getByRole("button");
  await expect(letters.last()).toHaveText("Complain to the authority");
  await letters.filter({ hasText: "Answer a refusal" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /refusal/ })).toBeVisible();
});

test("in German every sentence about the due date is German", async ({ desk }) => {
  const { page } = desk;
  const today = await begin(page);
  await take(page, "settings:choose-language", { language: "de" });
  await post(page, "coopt", today);
  await page.reload();
  await page.getByRole("navigation", { name: "Räume" }).getByRole("button", { name: "Übersicht" }).click();
  await page.getByRole("row", { name: /COOPT/ }).click();
  const panel = page.getByRole("region", { name: "Antwort fällig bis" });
  await expect(panel).toContainText("Es läuft keine Frist, bis Sie sagen, wann er ankam.");
  const [request] = await take(page, "requests:list");
  if (!request) throw new Error("The request is gone.");
  await take(page, "requests:received", { requestId: request.requestId, on: today });
  await expect(panel).toContainText("1 Monat ab Fristbeginn (Art. 12 Abs. 3 DSGVO)");
  await expect(panel).not.toContainText(/GDPR|month/);
  expect(await findAxeViolations(page)).toEqual([]);
});
