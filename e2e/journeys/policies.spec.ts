// Any policy is read: pasted, dragged or picked; the person has the last word, and a company is made of it.
import { truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ElectronApplication } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { examplePage, examplePolicy } from "../fixtures/example-policy.ts";
import {
  beginWithPractice,
  inBerlin,
  letterText,
  openCompany,
  rail,
  sendButton,
  writeLetter,
} from "../pages/first-letter.ts";
import {
  act,
  dropFile,
  finding,
  findings,
  openPolicies,
  pasteInto,
  policyField,
  policyText,
  readButton,
  readText,
} from "../pages/policies.ts";

/** Whatever the hidden window asks for comes only once it is let go. */
const holdReading = (app: ElectronApplication) =>
  app.evaluate(({ session }) => {
    const { webRequest } = session.fromPartition("reading", { cache: false });
    const listen = webRequest.onBeforeRequest.bind(webRequest) as (hear: Hear | null) => void;
    type Hear = (details: unknown, answer: unknown) => void;
    const held: (() => void)[] = [];
    Reflect.set(webRequest, "onBeforeRequest", (hear: Hear) => {
      listen((details, answer) => void held.push(() => hear(details, answer)));
      Reflect.set(globalThis, "letGo", () => {
        listen(hear);
        for (const go of held) go();
      });
    });
  });

const letGo = (app: ElectronApplication) => app.evaluate(() => (Reflect.get(globalThis, "letGo") as () => void)());

test("from a pasted policy to a letter, and all of it is there after a restart", async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await beginWithPractice(page);
  await openPolicies(page);
  expect(await findAxeViolations(page)).toEqual([]);
  await readButton(page).click();
  await expect(page.getByText("Paste the text of a policy first")).toBeVisible();
  await expect(policyField(page)).toBeFocused();
  expect(await findAxeViolations(page)).toEqual([]);

  await policyField(page).fill(examplePolicy);
  await readButton(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Example Org" })).toBeFocused();
  await expect(page.getByText("A privacy request goes to")).toBeVisible();
  await expect(page.getByText("Because the policy gives it for privacy matters.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  // A click on a finding marks its sentence, and in it the words.
  await finding(page, "privacy@example.org").click();
  await expect(policyText(page).locator("mark").filter({ hasText: "privacy@example.org" })).toBeInViewport();
  await expect(policyText(page).locator("mark").first()).toContainText(
    "If you have questions about this privacy policy",
  );
  expect(await findAxeViolations(page)).toEqual([]);

  await act(finding(page, "privacy@example.org"), "Correct").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("If you have questions about this privacy policy");
  await dialog.getByRole("textbox", { name: "E-mail address" }).fill("data@ example.org");
  await dialog.getByRole("button", { name: "Keep the correction" }).click();
  await expect(dialog).toContainText("This is not an e-mail address that a letter can go to.");
  await expect(dialog.getByRole("textbox", { name: "E-mail address" })).toBeFocused();
  expect(await findAxeViolations(page)).toEqual([]);
  await dialog.getByRole("textbox", { name: "E-mail address" }).fill("data@example.org");
  await dialog.getByRole("button", { name: "Keep the correction" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(finding(page, "data@example.org")).toContainText("Corrected by you");
  await expect(finding(page, "data@example.org")).toContainText("The policy says: privacy@example.org");
  await expect(page.getByText("Because you entered it.")).toBeVisible();

  await act(finding(page, "support@example.org"), "Drop").click();
  await expect(finding(page, "support@example.org")).toContainText("Dropped");
  await act(finding(page, "Correction"), "Drop").click();
  await act(finding(page, "Correction"), "Undo").click();
  await expect(finding(page, "Correction")).not.toContainText("Dropped");

  await page.getByRole("button", { name: "Add what is missing" }).click();
  await dialog.getByRole("button", { name: "What is missing?" }).click();
  await page.getByRole("option", { name: "Right", exact: true }).click();
  await dialog
    .getByRole("button", { name: /Right$/ })
    .last()
    .click();
  await page.getByRole("option", { name: "Objection" }).click();
  await dialog.getByRole("textbox", { name: "Applies to (optional)" }).fill("people who buy something");
  expect(await findAxeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Add it" }).click();
  await expect(finding(page, "Objection")).toContainText("Added by you");

  const sure = page.getByRole("button", { name: /^Accept the \d+ sure/ });
  await sure.click();
  await expect(sure).toHaveCount(0);
  await expect(page.locator("[role=row]:focus")).toHaveCount(1);

  await page.getByRole("button", { name: "Make the company" }).click();
  const company = page.getByRole("article", { name: "Example Org" });
  await expect(company).toContainText("data@example.org");
  await expect(company).toContainText("You entered this. It does not stand in the policy.");
  await expect(company).toContainText("Objection");
  await expect(company).not.toContainText("support@example.org");
  await expect(company).toContainText(/Facts read from the policy of .* that you gave on/);
  expect(await findAxeViolations(page)).toEqual([]);
  await writeLetter(page, "Ask for deletion", inBerlin);
  await expect(letterText(page)).toHaveValue(/Example Org/);
  await expect(page.getByRole("button", { name: "Send to data@example.org" })).toBeVisible();
  await sendButton(page).click();
  await expect(page.getByRole("region", { name: "Status" })).toContainText("Sent");
  await desk.close();

  const again = await open({ dataFolder: desk.dataFolder });
  await openCompany(again.page, "Example Org");
  await again.page.getByRole("button", { name: "See the policy and what was found in it" }).click();
  await expect(finding(again.page, "data@example.org")).toContainText("Corrected by you");
  await expect(finding(again.page, "support@example.org")).toContainText("Dropped");
  await expect(finding(again.page, "Objection")).toContainText("Added by you");
  await expect(policyText(again.page)).toContainText("We collect your name");
  await expect(again.page.getByRole("button", { name: "Go to the company" })).toBeVisible();

  // Somebody whom the person wrote to is not thrown away.
  await again.page.getByRole("button", { name: "Throw away" }).click();
  await again.page.getByRole("alertdialog").getByRole("button", { name: "Throw away" }).click();
  await expect(again.page.getByText("You have requests to this company")).toBeVisible();
  expect(await take(again.page, "policies:list")).toHaveLength(1);
});

test("a dragged page is read without its menus, and its scripts never run", async ({ desk }) => {
  const { page } = desk;
  await beginWithPractice(page);
  await openPolicies(page);
  const saved = path.join(desk.dataFolder, "privacy.html");
  writeFileSync(saved, examplePage);
  await dropFile(page, saved);
  await findings(page).waitFor();
  await expect(page.getByText("privacy.html · web page")).toBeVisible();
  await expect(finding(page, "deletion@example.org")).toBeVisible();
  await expect(policyText(page)).not.toContainText("Shop");
  await expect(policyText(page)).not.toContainText("script ran");
  await page.getByRole("button", { name: "Back to Read a policy" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "privacy.html" })).toContainText("to look at");
  await page.getByRole("button", { name: /privacy\.html/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Example Org" })).toBeFocused();
  await page.getByRole("button", { name: "Throw away" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Throw away" }).click();
  await expect(page.getByText("The policy was thrown away.")).toBeVisible();
  expect(await take(page, "policies:list")).toEqual([]);
});

test("a page copied in the browser keeps its links", async ({ desk }) => {
  const { page } = desk;
  await beginWithPractice(page);
  await openPolicies(page);
  const copied = `${examplePolicy}\nOr press here to have your personal data deleted.`;
  await pasteInto(page, { "text/plain": copied, "text/html": examplePage });
  await expect(policyField(page)).toHaveValue(/Or press here/);
  await readButton(page).click();
  await expect(finding(page, "deletion@example.org")).toBeVisible();

  // What is typed into it afterwards counts, and not the page that it came from.
  await openPolicies(page);
  await pasteInto(page, { "text/plain": examplePolicy, "text/html": examplePage });
  await policyField(page).press("Control+End");
  await policyField(page).pressSequentially("Or write to office@example.org.");
  await readButton(page).click();
  await expect(finding(page, "office@example.org")).toBeVisible();
  await expect(finding(page, "deletion@example.org")).toHaveCount(0);
});

test("a picked file is read; one that is no policy is refused in a sentence", async ({ desk }) => {
  const { app, page, dataFolder } = desk;
  await beginWithPractice(page);
  await openPolicies(page);
  const pick = async (file: string | null) => {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
    }, file);
    await page.getByRole("button", { name: "Choose a file…" }).click();
  };
  await pick(null);
  await expect(readButton(page)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);

  const picture = path.join(dataFolder, "picture.png");
  writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 0, 1]));
  await pick(picture);
  await expect(page.getByRole("alert")).toContainText("Rightsdesk cannot read this kind of file.");
  await expect(policyField(page)).toBeFocused();
  expect(await findAxeViolations(page)).toEqual([]);

  const file = path.join(dataFolder, "policy.txt");
  writeFileSync(file, examplePolicy);
  await pick(file);
  await expect(page.getByText("policy.txt · plain text")).toBeVisible();
});

test("Stop ends a reading, and nothing of it is kept", async ({ desk }) => {
  const { app, page } = desk;
  await beginWithPractice(page);
  await holdReading(app);
  await openPolicies(page);
  await policyField(page).fill(examplePolicy);
  await readButton(page).click();
  const stop = page.getByRole("button", { name: "Stop", exact: true });
  await expect(stop).toBeFocused();
  await expect(page.getByRole("region", { name: "A policy is being read" })).toContainText("…");
  expect(await findAxeViolations(page)).toEqual([]);
  // Meanwhile the window answers, and what is being read is still there on the way back.
  await rail(page, "Tracker").click();
  await expect(page.getByRole("heading", { level: 1, name: "Tracker" })).toBeVisible();
  await rail(page, "Read a policy").click();
  await stop.click();
  await expect(page.getByText("Stopped. Nothing was kept.")).toBeVisible();
  await expect(stop).toHaveCount(0);
  expect(await take(page, "policies:list")).toEqual([]);
});

test("who leaves the room while it reads is told, and not pulled back", async ({ desk }) => {
  const { app, page } = desk;
  await beginWithPractice(page);
  await holdReading(app);
  await openPolicies(page);
  await policyField(page).fill(examplePolicy);
  await readButton(page).click();
  await page.getByRole("button", { name: "Stop", exact: true }).waitFor();
  await rail(page, "Tracker").click();
  await letGo(app);
  await expect(page.getByText("The policy of Example Org is read.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Tracker" })).toBeVisible();
});

test("a company without a name is asked for one; one that is known already is not doubled unasked", async ({
  desk,
}) => {
  const { page } = desk;
  await beginWithPractice(page);
  await readText(page, examplePolicy.replaceAll("Example Org", "The operator"));
  await expect(page.getByRole("heading", { level: 1, name: "A company without a name" })).toBeVisible();
  await page.getByRole("button", { name: "Make the company" }).click();
  await expect(page.getByText("The company needs a name.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Add the name" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("Example Org");
  await page.getByRole("dialog").getByRole("button", { name: "Add it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Example Org" })).toBeVisible();
  await page.getByRole("button", { name: "Make the company" }).click();
  await page.getByRole("article", { name: "Example Org" }).waitFor();

  const updated = examplePolicy.replace("1 May 2024", "2 June 2025").replaceAll("privacy@", "new@");
  await readText(page, updated);
  await page.getByRole("button", { name: "Make the company" }).click();
  const question = page.getByRole("dialog", { name: "Is it one of these?" });
  await expect(question).toContainText("Put it in place of Example Org");
  expect(await findAxeViolations(page)).toEqual([]);
  await question.getByRole("button", { name: "Put it in place of Example Org" }).click();
  await expect(page.getByRole("article", { name: "Example Org" })).toContainText("new@example.org");
  await page.getByRole("searchbox", { name: "Search companies" }).fill("Example");
  await expect(page.getByRole("option")).toHaveCount(1);
});

test("opt-outs of others stand apart and do not become the company's", async ({ desk }) => {
  const { page } = desk;
  await beginWithPractice(page);
  await readText(page, examplePolicy);
  const theirs = findings(page).getByRole("rowgroup").filter({ hasText: "Not the company's own" });
  await expect(theirs).toContainText("No sale or sharing");
  await page.getByRole("button", { name: "Make the company" }).click();
  await page.getByRole("article", { name: "Example Org" }).waitFor();
  const made = await take(page, "companies:get", { slug: "example-org" });
  expect(made.record.rights.map(({ right }) => right)).toContain("opt-out-marketing");
  expect(made.record.rights.map(({ right }) => right)).not.toContain("opt-out-sale");
});

test("five million characters: pasted, read, and the last sentence is a press away", async ({ desk }) => {
  const { page } = desk;
  await beginWithPractice(page);
  await openPolicies(page);
  const filler = "We keep the forms that you fill in for as long as you are a customer of ours.\n";
  const text = `Privacy Policy of Example Org\n\n${filler.repeat(64_000)}\nWrite to privacy@example.org about your personal data.\n`;
  await pasteInto(page, { "text/plain": text });
  await expect(page.getByText("It is too long to be shown here, but it can be read.")).toBeVisible();
  await readButton(page).click();
  await finding(page, "privacy@example.org").click();
  await expect(policyText(page).locator("mark").filter({ hasText: "privacy@example.org" })).toBeInViewport();
  await act(finding(page, "privacy@example.org"), "Accept").click();
  await expect(finding(page, "privacy@example.org")).toContainText("Accepted");
});

test("a file that is larger than any policy is refused before it is read", async ({ desk }) => {
  const { page } = desk;
  await beginWithPractice(page);
  await openPolicies(page);
  // A hole in the disk: it is that large and takes no room.
  const file = path.join(desk.dataFolder, "policy.pdf");
  writeFileSync(file, "%PDF-1.7");
  truncateSync(file, 64 * 1024 * 1024 + 1);
  await dropFile(page, file);
  await expect(page.getByRole("alert")).toContainText("This file is larger than any policy.");
});
