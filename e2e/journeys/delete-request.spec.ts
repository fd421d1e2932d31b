// One request is deleted with all that is kept of it, after a plain warning; nothing else goes.
import { expect, test } from "../fixtures/desk.ts";
import { call, take } from "../fixtures/door.ts";
import { draftLetter, sendLetter } from "../fixtures/draft-letter.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openTracker, trackerRow } from "../pages/first-letter.ts";

test("a request that is over goes with its letter, its history and its practice mail", async ({ desk: { page } }) => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  const sent = await sendLetter(page, { slug: "komet-sales", kind: "erasure" });
  await sendLetter(page, { slug: "coopt", kind: "access" });
  expect(await take(page, "practice:list")).toHaveLength(2);
  await page.reload();
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  await page.getByRole("button", { name: "Delete this request…" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Delete this request?" });
  await expect(dialog).toContainText("It cannot be brought back.");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await take(page, "requests:list")).toHaveLength(2);
  await page.getByRole("button", { name: "Delete this request…" }).click();
  await dialog.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("The request was deleted.")).toBeVisible();
  await expect(trackerRow(page, "Komet Sales")).toHaveCount(0);
  expect((await take(page, "requests:list")).map(({ slug }) => slug)).toEqual(["coopt"]);
  expect(await take(page, "practice:list")).toHaveLength(1);
  const { requestId } = sent.summary;
  expect(await call(page, "requests:get", { requestId })).toMatchObject({ ok: false, code: "request-unknown" });
});

test("a letter that waits keeps its request", async ({ open }) => {
  const { page } = await open({ env: { RIGHTSDESK_UNDO_SECONDS: "120" } });
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  const { summary, letter } = await draftLetter(page, { slug: "komet-sales", kind: "erasure" });
  const { requestId } = summary;
  await take(page, "requests:send", { requestId, subject: letter.subject, text: letter.text });
  expect(await call(page, "requests:delete", { requestId })).toMatchObject({ ok: false, code: "move-not-lawful" });
  await page.reload();
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  await expect(page.getByText("While its letter waits or is on its way, the request cannot be deleted.")).toBeVisible();
});
