// What came back: a mail is brought in, finds its request or is asked about, and one key says what it is.

import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { pickInstead } from "../fixtures/hidden-window.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openCompany, rail, sendButton, writeLetter } from "../pages/first-letter.ts";

const sendPracticeLetter = async (page: Page) => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion");
  await sendButton(page).click();
  await expect(page.getByRole("region", { name: "Status" }).getByText("Sent", { exact: true })).toBeVisible();
  const [summary] = await take(page, "requests:list");
  if (summary === undefined) throw new Error("no letter was sent");
  const { requestId } = summary;
  const { dispatch, letter } = await take(page, "requests:get", { requestId });
  return {
    requestId,
    reference: summary.reference,
    messageId: dispatch?.messageId ?? "",
    company: letter.to.address ?? "",
  };
};

type Letter = Awaited<ReturnType<typeof sendPracticeLetter>>;

const writeAnswer = ({ messageId }: Letter, from: string, id: string, body: string, type = "text/plain") =>
  [
    `From: Privacy Team <${from}>`,
    "To: person@example.org",
    "Subject: Your request",
    `Message-ID: <${id}@example.org>`,
    `In-Reply-To: ${messageId}`,
    `Date: ${new Date().toUTCString()}`,
    "MIME-Version: 1.0",
    `Content-Type: ${type}; charset=utf-8`,
    "",
    body,
    "",
  ].join("\r\n");

const received =
  "Dear Test Person,\n\nWe confirm receipt of your request to delete personal information.\n\nPrivacy Team";

test("an answer finds its request, one key says what it is, and it can be taken back", async ({ desk }) => {
  const { page, app } = desk;
  const letter = await sendPracticeLetter(page);
  await rail(page, "Replies").click();
  await expect(page.getByText("Nothing to do")).toBeVisible();
  await pickInstead(app, "answer.eml", writeAnswer(letter, letter.company, "one", received));
  await page.getByRole("button", { name: "Import mails" }).click();

  const mail = page.getByRole("article", { name: "Your request" });
  await expect(mail.getByText("It answers your letter and comes from Komet Sales.")).toBeVisible();
  await expect(mail.getByText("It looks as if they say that they received your letter:")).toBeVisible();
  await expect(mail.locator("mark")).toContainText("We confirm receipt of your request");
  expect((await take(page, "requests:list"))[0]?.lane).toBe("do-now");
  expect(await findAxeViolations(page)).toEqual([]);

  await page.locator("body").press("1");
  await expect(mail.getByText("You said: They received it.")).toBeVisible();
  expect((await take(page, "requests:list"))[0]?.standing).toBe("acknowledged");
  await mail.getByRole("button", { name: "Open the request" }).click();
  const back = page.getByRole("button", { name: "Your request" });
  await expect(back).toBeVisible();
  await back.click();
  await mail.getByRole("button", { name: "Take that back" }).click();
  await expect(mail.getByRole("button", { name: "Yes: They received it" })).toBeVisible();
  expect((await take(page, "requests:list"))[0]?.standing).toBe("open");
});

test("a forged answer is shown, and not believed", async ({ desk }) => {
  const { page, app } = desk;
  const letter = await sendPracticeLetter(page);
  await rail(page, "Replies").click();
  const link = '<p>We deleted all your data. <a href="https://evil.example/verify?t=1">www.kometsales.com</a></p>';
  await pickInstead(app, "forged.eml", writeAnswer(letter, "privacy@evil.example", "two", link, "text/html"));
  await page.getByRole("button", { name: "Import mails" }).click();

  const mail = page.getByRole("article", { name: "Your request" });
  await expect(mail.getByText("it does not come from an address that is known as theirs")).toBeVisible();
  await expect(mail.getByText("First say which request it belongs to.")).toBeVisible();
  await expect(mail.getByText("evil.example", { exact: true })).toBeVisible();
  await expect(mail.getByText("Its words name another address")).toBeVisible();
  await expect(mail.getByText("this may expire")).toBeVisible();
  await page.locator("body").press("1");
  await page.locator("body").press("Enter");
  expect((await take(page, "requests:list"))[0]?.standing).toBe("open");
  expect(await take(page, "replies:of-request", { requestId: letter.requestId })).toEqual([]);

  await mail.getByRole("button", { name: "Yes, it belongs there" }).click();
  await expect(mail.getByText("You put it there.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
});

const hostile = (letter: Letter): readonly (readonly [name: string, content: Uint8Array | string, words: string])[] => [
  ["picture.eml", new Uint8Array(4096).fill(0xff), "This file is no mail."],
  ["outlook.msg", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "only Outlook reads"],
  ["huge.eml", `From: a@evil.example\r\nSubject: x\r\n\r\n${"x".repeat(65 * 1024 * 1024)}`, "larger than 64 MB"],
  [
    "deep.eml",
    `From: a@evil.example\r\nSubject: Deep\r\n${Array.from({ length: 90 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join("")}`,
    "This mail is damaged",
  ],
  [
    "headers.eml",
    `From: a@evil.example\r\nSubject: Bomb\r\n${"X-Bomb: 1\r\n".repeat(1_000_000)}\r\nx`,
    "This mail is damaged",
  ],
  [
    "files.eml",
    `From: a@evil.example\r\nSubject: Many\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\nContent-Type: text/x-a; name=a.txt\r\n\r\nx\r\n".repeat(1_000)}--b--\r\n`,
    "more than 500 files",
  ],
  [
    "charset.eml",
    Buffer.concat([
      Buffer.from("From: a@evil.example\r\nSubject: Charset\r\nContent-Type: text/plain; charset=klingon-1\r\n\r\n"),
      Buffer.from("Größe fällt auf".repeat(20), "latin1"),
    ]),
    "an encoding that nobody knows",
  ],
  [
    "calendar.eml",
    `From: a@evil.example\r\nSubject: Bomb\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\n".repeat(20_000)}END:VCALENDAR\r\n--b--\r\n`,
    "an invitation for a calendar",
  ],
  [
    "nested.eml",
    `From: a@evil.example\r\nSubject: Nested\r\nContent-Type: message/rfc822\r\n\r\nFrom: privacy@example.org\r\nIn-Reply-To: ${letter.messageId}\r\n\r\nWe deleted everything.\r\n`,
    "Another mail lies in it",
  ],
];

test("mails that are broken or built to break end in one sentence each, and nothing is believed", async ({ desk }) => {
  test.setTimeout(300_000);
  const { page, app } = desk;
  const letter = await sendPracticeLetter(page);
  for (const [name, content, words] of hostile(letter)) {
    await rail(page, "Replies").click();
    await pickInstead(app, name, content);
    await page.getByRole("button", { name: "Import mails" }).click();
    await expect(page.getByText(words), name).toBeVisible({ timeout: 60_000 });
  }
  const [summary] = await take(page, "requests:list");
  expect(summary).toMatchObject({ standing: "open" });
  expect((await take(page, "replies:list", { show: "all" })).filter(({ requestId }) => requestId !== null)).toEqual([]);
  await rail(page, "Replies").click();
  await expect(page.getByRole("button", { name: "Import mails" })).toBeEnabled();
});
