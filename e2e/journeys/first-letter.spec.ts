// The main job: open the app, pick a company, send a deletion request, see it tracked, also after a restart.
import { createHash } from "node:crypto";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import {
  beginWithPractice,
  inBerlin,
  letterSubject,
  letterText,
  openCompany,
  openTracker,
  rail,
  sendButton,
  trackerRow,
  writeLetter,
} from "../pages/first-letter.ts";

test("a deletion request goes out and stands in the tracker", async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await expect(page.getByRole("heading", { level: 1, name: "Your data, your say." })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await beginWithPractice(page);
  await expect(page.getByText("Practice: nothing leaves this computer")).toBeVisible();
  await expect(page.getByRole("option")).toHaveCount(5);
  await openCompany(page, "Komet Sales");
  await expect(page.getByRole("article", { name: "Komet Sales" })).toContainText(
    "request to correct any personal information",
  );
  expect(await findAxeViolations(page)).toEqual([]);

  await writeLetter(page, "Ask for deletion", inBerlin);
  await expect(letterSubject(page)).toHaveValue(/RD-\d{4}-[2-9A-Z]{6}/);
  await expect(letterText(page)).toHaveValue(/Art(\.|icle) 17/);
  await expect(letterText(page)).toHaveValue(/Test Person/);
  await expect(page.getByText("marketing@kometsales.com").first()).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await letterText(page).press("Control+End");
  await letterText(page).pressSequentially("\n\nP.S. Grüße aus Berlin — 🙂 {{person.email}} $& <b>no</b>");
  const text = await letterText(page).inputValue();
  const subject = await letterSubject(page).inputValue();
  await sendButton(page).click();

  await expect(page.getByRole("region", { name: "Status" })).toContainText("Sent");
  await expect(page.getByRole("region", { name: "Status" })).toContainText(/250 /);
  await expect(page.getByRole("region", { name: "Status" })).toContainText("Komet Sales has not got anything");
  expect(await findAxeViolations(page)).toEqual([]);

  await rail(page, "Practice mailbox").click();
  await page.getByRole("option", { name: /RD-/ }).click();
  await expect(page.getByText("P.S. Grüße aus Berlin — 🙂 {{person.email}} $& <b>no</b>")).toBeVisible();
  const [mail] = await take(page, "practice:list");
  const whole = await take(page, "practice:get", { mailId: mail?.mailId ?? "" });
  expect(whole.subject).toBe(subject);
  expect(whole.text.replaceAll("\r\n", "\n").trimEnd()).toBe(text.trimEnd());
  expect(whole.headers.find(({ name }) => name.toLowerCase() === "x-rightsdesk-practice")?.value).toBe("yes");
  expect(whole.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(createHash("sha256").update("").digest("hex")).not.toBe(whole.sha256);
  expect(await findAxeViolations(page)).toEqual([]);

  await openTracker(page);
  await expect(trackerRow(page, "Komet Sales")).toContainText("Sent");
  expect(await findAxeViolations(page)).toEqual([]);
  await desk.close();

  const again = await open({ dataFolder: desk.dataFolder });
  await openTracker(again.page);
  await trackerRow(again.page, "Komet Sales").click();
  await expect(again.page.getByRole("region", { name: "Status" })).toContainText("Sent");
  await expect(again.page.getByRole("region", { name: "Answer due by" })).toContainText("Art. 12(3)");
  await expect(again.page.getByRole("region", { name: "Answer due by" })).toContainText("If this had been real.");
  await expect(again.page.getByRole("list").filter({ hasText: "You approved the letter" })).toBeVisible();
  const [request] = await take(again.page, "requests:list");
  expect(request).toMatchObject({ slug: "komet-sales", right: "erasure", status: "sent", overdue: false });
  expect(request?.dueOn && request.sentOn && request.dueOn > request.sentOn).toBe(true);
});

test("pressing Send twice sends once", async ({ open }) => {
  const { page } = await open();
  await beginWithPractice(page);
  await openCompany(page, "COOPT");
  await writeLetter(page, "Ask for access", inBerlin);
  await sendButton(page).dblclick();
  await expect(page.getByRole("region", { name: "Status" })).toContainText("Sent");
  const [draft] = await take(page, "requests:list");
  const twice = await page.evaluate(async (requestId) => {
    type Send = (input: unknown) => Promise<{ ok: boolean; code?: string }>;
    const { requests } = Reflect.get(globalThis, "desk") as { requests: { send: Send } };
    const input = { requestId, subject: "again", text: "again" };
    return Promise.all([requests.send(input), requests.send(input)]);
  }, draft?.requestId ?? "");
  expect(twice.map(({ code }) => code)).toEqual(["already-approved", "already-approved"]);
  expect(await take(page, "practice:list")).toHaveLength(1);
});

test("a draft is kept over a restart, can be changed and thrown away", async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await beginWithPractice(page);
  await openCompany(page, "Kactuce");
  await writeLetter(page, "Stop advertising", inBerlin);
  await letterText(page).fill("My own words. RD");
  await page.getByRole("button", { name: "Keep as draft" }).click();
  await expect(page.getByRole("status").filter({ hasText: "kept as a draft" })).toBeVisible();
  await desk.close();
  const again = await open({ dataFolder: desk.dataFolder });
  await openTracker(again.page);
  await trackerRow(again.page, "Kactuce").click();
  await expect(letterText(again.page)).toHaveValue("My own words. RD");
  await again.page.getByRole("button", { name: "Throw away" }).click();
  await again.page.getByRole("alertdialog").getByRole("button", { name: "Throw away" }).click();
  await expect(again.page.getByRole("status").filter({ hasText: "thrown away" })).toBeVisible();
  expect(await take(again.page, "requests:list")).toEqual([]);
});
