// The practice mailbox is emptied, after a question, and takes letters again.
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openCompany, rail, sendButton, writeLetter } from "../pages/first-letter.ts";

test("emptying the practice mailbox makes room and leaves the requests", async ({ desk }) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion");
  await sendButton(page).click();
  await expect(page.getByRole("region", { name: "Status" }).getByText("Sent", { exact: true })).toBeVisible();

  await rail(page, "Practice").click();
  const mails = page.getByRole("listbox", { name: "Received mails" });
  await expect(mails.getByRole("option")).toHaveCount(1);
  await mails.getByRole("option").click();
  // The room's own button: while the question closes, its button of the same name stands there too.
  const empty = page
    .getByRole("region", { name: "Practice mailbox" })
    .getByRole("button", { name: "Empty the mailbox" });
  await empty.click();
  const question = page.getByRole("alertdialog", { name: "Empty the practice mailbox?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(question).toBeHidden();
  await expect(mails.getByRole("option")).toHaveCount(1);
  await empty.click();
  await question.getByRole("button", { name: "Empty the mailbox" }).click();
  await expect(page.getByText("No mail yet")).toBeVisible();
  await expect(empty).toBeHidden();
  expect(await take(page, "practice:list")).toEqual([]);
  expect((await take(page, "requests:list")).map(({ status }) => status)).toEqual(["sent"]);
});
