// The person's own mailbox in the window: doubt ended by proof alone, letters that came back, and a copy that failed.

import type { Page } from "@playwright/test";
import { writeReport } from "../../electron/ipc/testing/fake-mailbox.ts";
import { expect, test } from "../fixtures/desk.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { examine } from "../fixtures/examine.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { useMailbox } from "../fixtures/use-mailbox.ts";
import { withMessage, withReport } from "../mail/answer-imap.ts";
import { startHostileImap } from "../mail/hostile-imap.ts";
import { startHostileSmtp } from "../mail/hostile-smtp.ts";
import { startSmtp } from "../mail/start-smtp.ts";
import { openCompany, openTracker, trackerRow } from "../pages/first-letter.ts";
import { openRoom } from "../pages/open-room.ts";

const order = { slug: "komet-sales", kind: "erasure" } as const;
const statusOf = (page: Page) => page.getByRole("region", { name: /^(Status|Stand)$/ });

const openRequest = async (page: Page) => {
  await openRoom(page, "tracker");
  await page.getByRole("row", { name: /Komet/ }).click();
  await statusOf(page).waitFor();
};

test("a letter in doubt: not found proves nothing, found where the provider put it does", async ({ desk }) => {
  const { page } = desk;
  let messageId = "<somebody-else@example.org>";
  const smtp = await startHostileSmtp({ security: "none", at: { "end-of-data": { do: "hang-up" } } });
  const imap = await startHostileImap({ exists: 1, at: withMessage(() => messageId) });
  await useMailbox(page, { smtp: smtp.port });
  const sent = await sendLetter(page, order);
  expect(sent.summary.status).toBe("unsure");
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  await expect(page.getByRole("button", { name: "Look in my mailbox" })).toHaveCount(0);

  await useMailbox(page, { smtp: smtp.port, imap: imap.port });
  await openRequest(page);
  const look = page.getByRole("button", { name: "Look in my mailbox" });
  await look.focus();
  await page.keyboard.press("Enter");
  await expect(statusOf(page)).toContainText("That proves nothing: it may have gone out all the same.");
  await expect(statusOf(page)).toContainText("“Sent”: 1 mail");
  await expect(statusOf(page)).toContainText("“INBOX”: 0 mails");
  await expect(statusOf(page).getByText("Unsure", { exact: true })).toBeVisible();
  await examine(page, "mailbox-doubt", openRequest);

  messageId = sent.dispatch?.messageId ?? "";
  await openRequest(page);
  await page.getByRole("button", { name: "Look in my mailbox" }).click();
  await expect(statusOf(page).getByText("Sent", { exact: true })).toBeVisible();
  await expect(page.getByText(/Found among the sent mail of your mailbox/)).toBeVisible();
  expect(imap.told()).not.toMatch(/ (APPEND|SELECT|STORE) /);
  await imap.stop();
  await smtp.stop();
});

test("a letter that came back: the tracker, its page, the company and the next letter say so", async ({ desk }) => {
  const { page } = desk;
  const smtp = await startSmtp({ security: "none", users: { kim: "right" } });
  let report = "";
  const imap = await startHostileImap({ exists: 1, at: withReport(() => report) });
  await useMailbox(page, { smtp: smtp.port, imap: imap.port });
  const sent = await sendLetter(page, order);
  const messageId = sent.dispatch?.messageId ?? "";
  const to = sent.letter.to.address ?? "";
  await openTracker(page);
  report = writeReport({ messageId: "<somebody-else@example.org>", to });
  const hunt = page.getByRole("button", { name: "Look for returned mail" });
  await hunt.click();
  await expect(page.getByText("Nothing new was found.")).toBeVisible();
  report = writeReport({ messageId, to });
  await hunt.click();
  await expect(page.getByText("1 letter came back, as a report says.")).toBeVisible();
  await expect(trackerRow(page, "Komet Sales").getByText("Came back", { exact: true })).toBeVisible();
  await page.screenshot({ path: pictureOf("mailbox-hunt-en") });
  await trackerRow(page, "Komet Sales").click();
  await expect(statusOf(page)).toContainText("550 5.1.1 No such person");
  await expect(statusOf(page)).toContainText("Look for another one before you write again.");
  await examine(page, "mailbox-bounced", openRequest);

  await openCompany(page, "Komet Sales");
  const came = page.getByText(/^A report of .* says that a letter to .* came back/);
  await expect(came).toBeVisible();
  await page.screenshot({ path: pictureOf("mailbox-company-en") });
  await page.getByRole("button", { name: "Ask for deletion" }).click();
  await expect(page.getByRole("button", { name: "Write the letter" })).toBeVisible();
  await expect(came).toBeVisible();
  await imap.stop();
  await smtp.stop();
});

test("a copy that cannot be made is a quiet line on the page of a letter that is sent", async ({ desk }) => {
  const { page } = desk;
  const smtp = await startSmtp({ security: "none", users: { kim: "right" } });
  let isFull = true;
  const imap = await startHostileImap({
    at: {
      APPEND: (say, { tag, words }, socket) => {
        if (isFull) return say(`${tag} NO [OVERQUOTA] No room left\r\n`);
        const bytes = Number(/\{(\d+)\}/.exec(words)?.[1] ?? 0);
        say("+ Go ahead\r\n");
        let heard = 0;
        socket.on("data", (chunk: Buffer) => {
          heard += chunk.length;
          if (heard >= bytes) say(`${tag} OK Done\r\n`);
        });
      },
    },
  });
  await useMailbox(page, { smtp: smtp.port, imap: imap.port, keepCopy: true });
  await sendLetter(page, order);
  await openRequest(page);
  const status = statusOf(page);
  await expect(status).toContainText("A copy in your Sent folder could not be made.", { timeout: 60_000 });
  await expect(status.getByText("Sent", { exact: true })).toBeVisible();
  await expect(status).toContainText("No room left");
  await expect(status).toContainText("The letter itself is not affected by this.");
  await examine(page, "mailbox-copy", openRequest);
  isFull = false;
  await openRequest(page);
  await status.getByRole("button", { name: "Try the copy again" }).press("Enter");
  await expect(status).toContainText("A copy lies in “Sent” of your mailbox.");
  expect(imap.told()).toContain("Message-ID: ");
  expect(smtp.mails).toHaveLength(1);
  await imap.stop();
  await smtp.stop();
});
