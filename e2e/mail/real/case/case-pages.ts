// The window as the person of the case uses it: what is pressed and typed, without a judgement.
import type { Locator, Page } from "@playwright/test";
import { inject } from "vitest";
import { openTracker, rail, sendButton, writeButton } from "../../../pages/first-letter.ts";
import { status } from "../../../pages/history.ts";
import { mailHost, password, robin } from "../people.ts";

export const next = (page: Page): Locator => page.getByRole("region", { name: "What next" });

export const fillMailbox = async (page: Page): Promise<void> => {
  const { ports, imapsPort } = inject("mailPlace");
  await rail(page, "Settings").click();
  const form = page.getByRole("region", { name: "New mailbox" });
  const text = (name: string) => form.getByRole("textbox", { name, exact: true });
  const tick = (name: string) => form.getByRole("checkbox", { name }).check({ force: true });
  await text("E-mail address of this mailbox").fill(robin);
  await text("Sender name").fill("Robin Roe");
  await text("Mail server (SMTP)").fill(mailHost);
  await form
    .getByRole("radio", { name: /^STARTTLS/ })
    .first()
    .check({ force: true });
  await text("Port").fill(String(ports.submission));
  await form.getByLabel("Password", { exact: true }).fill(password);
  await tick("Look into this mailbox as well (IMAP)");
  await text("Mail server (IMAP)").fill(mailHost);
  await text("IMAP port").fill(String(imapsPort));
  await tick("Keep a copy in the Sent folder");
  await tick("Look for answers to my letters");
};

/** From the tracker to the page of the letter with which it all began. */
export const openMatter = async (page: Page): Promise<void> => {
  await openTracker(page);
  await page.getByRole("row", { name: "Example Org" }).filter({ hasNotText: "after “" }).click();
  await next(page).waitFor();
};

/** The letter that lies ready for the next step, up to where it can be read. */
export const writeNext = async (page: Page, letter: string): Promise<void> => {
  await next(page).getByRole("button", { name: letter }).first().click();
  await writeButton(page).click();
  await sendButton(page).waitFor();
};

export const send = async (page: Page): Promise<void> => {
  await sendButton(page).click();
  await status(page).getByText("Sent", { exact: true }).waitFor();
};

export const lookForReplies = async (page: Page): Promise<void> => {
  await openTracker(page);
  await page.getByRole("button", { name: "Look for replies" }).click();
  await page.getByText("1 new mail was taken in.").waitFor();
};

/** From what the look found to the mail that waits for a word. */
export const openNewReply = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Look at them" }).click();
  await page.getByRole("option", { name: "Example Org" }).click();
  await page.getByText("It looks as if").first().waitFor();
};
