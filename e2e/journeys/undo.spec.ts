// After Send: the seconds in which a letter can be taken back, the outbox above the tracker, and stopping everything.
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import {
  beginWithPractice,
  inBerlin,
  letterText,
  openCompany,
  openTracker,
  rail,
  sendButton,
  writeLetter,
} from "../pages/first-letter.ts";

test("a letter is taken back in time, sent anew, and goes out by itself", async ({ open }) => {
  const { page } = await open({ env: { RIGHTSDESK_UNDO_SECONDS: "120" } });
  await beginWithPractice(page);
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion", inBerlin);
  await sendButton(page).click();
  const status = page.getByRole("region", { name: "Status" });
  await expect(status.getByRole("timer")).toHaveText(/^Goes out in \d+ seconds$/);
  const undo = status.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "You can still take it back" })).toHaveCount(1);
  expect(await findAxeViolations(page)).toEqual([]);

  await page.keyboard.press("Enter");
  await expect(letterText(page)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "the letter is a draft again" })).toBeVisible();
  expect(await take(page, "practice:list")).toEqual([]);

  await rail(page, "Settings").click();
  const seconds = page.getByRole("textbox", { name: "Seconds to take a letter back" });
  await seconds.fill("121");
  await page.locator("#settings-outbox").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Please enter a whole number from 0 to 120.")).toBeVisible();
  await seconds.fill("1");
  await page.locator("#settings-outbox").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "It holds for letters that wait as well" })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  const [draft] = await take(page, "requests:list");
  expect(draft?.status).toBe("draft");
  await openTracker(page);
  await page.getByRole("row").filter({ hasText: "Komet Sales" }).click();
  await sendButton(page).click();
  await expect(status).toContainText("Sent");
  expect(await take(page, "practice:list")).toHaveLength(1);
  const { events } = await take(page, "requests:get", { requestId: draft?.requestId ?? "" });
  expect(events.map(({ kind }) => kind)).toEqual([
    "drafted",
    "approved",
    "queued",
    "note",
    "approved",
    "queued",
    "sent",
  ]);
  await expect(page.getByText("Taken back before it went out")).toBeVisible();
});

test("what was approved before the app was closed is told at the next start, before it goes, and can be stopped", async ({
  open,
}) => {
  const env = { RIGHTSDESK_UNDO_SECONDS: "120" };
  const desk = await open({ env });
  await beginWithPractice(desk.page);
  await openCompany(desk.page, "Komet Sales");
  await writeLetter(desk.page, "Ask for deletion", inBerlin);
  await sendButton(desk.page).click();
  await expect(desk.page.getByRole("region", { name: "Status" }).getByRole("timer")).toBeVisible();
  await desk.close();

  const { page } = await open({ dataFolder: desk.dataFolder, env });
  const notice = page.getByRole("alert").filter({ hasText: "1 letter that you approved before" });
  await expect(notice).toContainText("The next letter is to go out on");
  expect(await findAxeViolations(page)).toEqual([]);
  await notice.getByRole("button", { name: "Pause everything" }).click();
  await expect(notice).toContainText("For now nothing goes out by itself.");
  await notice.getByRole("button", { name: "See what waits" }).click();
  await expect(page.getByRole("region", { name: "Outbox" })).toContainText("1 letter waits to go out");
  await notice.getByRole("button", { name: "Close" }).click();
  await expect(notice).toHaveCount(0);
  expect(await take(page, "practice:list")).toEqual([]);
});

test("everything can be stopped, stays stopped over a restart, and goes on", async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await beginWithPractice(page);
  await openCompany(page, "Komet Sales");
  await take(page, "outbox:pause");
  await writeLetter(page, "Ask for deletion", inBerlin);
  await sendButton(page).click();
  await expect(page.getByRole("region", { name: "Status" })).toContainText("You have paused all sending.");
  await desk.close();

  const again = await open({ dataFolder: desk.dataFolder });
  await openTracker(again.page);
  const outbox = again.page.getByRole("region", { name: "Outbox" });
  await expect(outbox).toContainText("1 letter waits to go out");
  expect(await findAxeViolations(again.page)).toEqual([]);
  await outbox.getByRole("button", { name: "The letter that waits" }).click();
  await expect(outbox.getByRole("listitem")).toContainText("You have paused all sending.");
  await outbox.getByRole("button", { name: "Go on sending" }).click();
  await expect(again.page.getByRole("row").filter({ hasText: "Komet Sales" })).toContainText("Sent");
  await expect(outbox).toHaveCount(0);
  expect(await take(again.page, "practice:list")).toHaveLength(1);
});
