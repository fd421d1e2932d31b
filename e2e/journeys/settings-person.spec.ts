// What the person tells of themselves stays theirs: kept, put into letters only where chosen, and listed once it is out.
import { en } from "../../renderer/words/en.ts";
import { answerOtherwise, fails } from "../fixtures/answer-otherwise.ts";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { draftLetter, sendWords } from "../fixtures/draft-letter.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { rail } from "../pages/first-letter.ts";

test("phone, birth date and languages are typed by keyboard and kept", async ({ desk }) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  await rail(page, "Settings").click();
  await page.getByRole("textbox", { name: "Phone number (optional)" }).fill("+49 30 000000");
  for (const [part, digits] of [
    [/^month/, "02"],
    [/^day/, "29"],
    [/^year/, "1980"],
  ] as const) {
    await page.getByRole("spinbutton", { name: part }).focus();
    await page.keyboard.type(digits);
  }
  await page.getByRole("checkbox", { name: "French" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: /Another language/ }).press("Enter");
  await page.keyboard.type("Polis");
  await expect(page.getByRole("option", { name: "Polish" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: "Polish" })).toBeChecked();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByRole("status").filter({ hasText: "Your details are saved." })).toBeVisible();
  const { person: kept } = await take(page, "settings:get");
  expect(kept).toMatchObject({ phone: "+49 30 000000", birthOn: "1980-02-29", reads: ["fr", "pl"] });

  await page.reload();
  await rail(page, "Settings").click();
  await expect(page.getByRole("checkbox", { name: "Polish" })).toBeChecked();
  await expect(page.getByRole("spinbutton", { name: /^year/ })).toHaveText("1980");
});

test("who changed their address and cannot be told which companies know the old one hears that", async ({ desk }) => {
  const { app, page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  await rail(page, "Settings").click();
  await answerOtherwise(app, { "settings:find-touched": fails("disk-full") });
  await page.getByRole("textbox", { name: "Your e-mail address" }).fill("new@example.org");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByRole("status").filter({ hasText: "Your details are saved." })).toBeVisible();
  await expect(page.getByText(en.failures["disk-full"].what)).toBeVisible();
});

test("the ledger is empty until a letter is out, then names what it told", async ({ desk }) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  await rail(page, "Settings").click();
  await expect(page.getByText("Nobody yet")).toBeVisible();
  const { summary, letter } = await draftLetter(page, { slug: "komet-sales", kind: "access" });
  await rail(page, "Tracker").click();
  await rail(page, "Settings").click();
  await expect(page.getByText("Nobody yet")).toBeVisible();
  await sendWords(page, { requestId: summary.requestId, subject: letter.subject, text: letter.text });
  await rail(page, "Tracker").click();
  await rail(page, "Settings").click();
  const told = page.getByRole("list", { name: "What your letters told Komet Sales" });
  await expect(told.getByRole("listitem").first()).toHaveText("your name");
  await expect(told).not.toContainText("perhaps");
  await expect(page.getByText("These are practice letters: no company got anything.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: /^Access, .*, by e-mail$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Access request to Komet Sales" })).toBeVisible();
});
