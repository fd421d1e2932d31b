// Real mode: letters leave through the person's own server, and every way in which it can fail has its name.
import type { Locator, Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { call, take } from "../fixtures/door.ts";
import { draftLetter, sendWords } from "../fixtures/draft-letter.ts";
import { useServer } from "../fixtures/real-mailbox.ts";
import type { HostileScript } from "../mail/hostile-script.ts";
import { startHostileSmtp } from "../mail/hostile-smtp.ts";
import { startSmtp } from "../mail/start-smtp.ts";
import {
  fillDetails,
  inBerlin,
  openCompany,
  openTracker,
  sendButton,
  trackerRow,
  writeButton,
  writeLetter,
} from "../pages/first-letter.ts";

test("from the first start to a sent letter through the person's own mailbox, all by the forms", async ({ desk }) => {
  const server = await startSmtp({
    security: "none",
    users: { kim: "right" },
    answer: () => "2.0.0 Ok: queued as 4XyZ",
  });
  const { page } = desk;
  await page.getByRole("button", { name: "Use my own mailbox" }).click();
  await openCompany(page, "Komet Sales");
  await page.getByRole("button", { name: "Ask for deletion" }).click();
  await fillDetails(page, inBerlin);
  await writeButton(page).click();
  const dialog = page.getByRole("dialog", { name: "Which mailbox shall it go out from?" });
  await dialog.getByRole("textbox", { name: "Mail server (SMTP)" }).fill("127.0.0.1");
  await dialog.getByRole("radio", { name: /^None/ }).check({ force: true });
  await dialog.getByRole("textbox", { name: "Port" }).fill(String(server.port));
  await dialog.getByRole("textbox", { name: "User name" }).fill("kim");
  await dialog.getByLabel("Password", { exact: true }).fill("right");
  await dialog.getByRole("button", { name: "Continue to the letter" }).click();
  await expect(sendButton(page)).toHaveText(/marketing@kometsales.com/);
  await expect(page.getByText("Practice: nothing leaves this computer")).toHaveCount(0);
  await sendButton(page).click();
  await expect(page.getByRole("region", { name: "Status" })).toContainText("250 2.0.0 Ok: queued as 4XyZ");
  expect(server.mails).toHaveLength(1);
  expect(server.mails[0]).toMatchObject({
    envelopeFrom: "person@example.org",
    envelopeTo: ["marketing@kometsales.com"],
    user: "kim",
  });
  expect(server.mails[0]?.raw.toString()).not.toMatch(/X-Rightsdesk-Practice|X-Mailer|Received/i);
  await server.stop();
});

test("a test to myself tells the server's own words", async ({ desk }) => {
  const server = await startSmtp({ security: "none", users: { kim: "right" }, answer: () => "2.0.0 Ok: as you wish" });
  const { page } = desk;
  await useServer(page, { port: server.port });
  await page.getByRole("navigation", { name: "Rooms" }).getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Send a test to myself" }).click();
  await expect(page.getByText("250 2.0.0 Ok: as you wish")).toBeVisible();
  await expect(page.getByText("The test mail to person@example.org was taken by the server.")).toBeVisible();
  // What is being changed cannot be tried before it is saved.
  await page.getByRole("button", { name: "Change person@example.org" }).click();
  await expect(page.getByRole("button", { name: "Send a test to myself" })).toHaveCount(0);
  await server.stop();
});

const failures: { name: string; script: HostileScript; status: string; words: RegExp }[] = [
  {
    name: "wrong password",
    script: { security: "none", at: { auth: { do: "say", text: "535 5.7.8 no" } } },
    status: "Not sent",
    words: /does not accept user name and password/,
  },
  {
    name: "recipient refused",
    script: { security: "none", at: { rcpt: { do: "say", text: "550 5.1.1 nobody" } } },
    status: "Not sent",
    words: /refused the company's address/,
  },
  {
    name: "busy",
    script: { security: "none", at: { mail: { do: "say", text: "451 4.7.1 later" } } },
    status: "Not sent yet",
    words: /asked to wait/,
  },
  {
    name: "garbage",
    script: { security: "none", at: { greeting: { do: "raw", text: "SSH-2.0-x\r\n" } } },
    status: "Not sent",
    words: /does not speak as a mail server/,
  },
  {
    name: "refused at the end",
    script: { security: "none", at: { "end-of-data": { do: "say", text: "554 5.6.0 no" } } },
    status: "Not sent",
    words: /refused the letter/,
  },
  {
    name: "hang-up in the middle of DATA",
    script: { security: "none", at: { "mid-data": { do: "hang-up" } } },
    status: "Unsure",
    words: /cannot know/,
  },
  {
    name: "hang-up after the last dot",
    script: { security: "none", at: { "end-of-data": { do: "hang-up" } } },
    status: "Unsure",
    words: /cannot know/,
  },
];

/** Writes a letter and sends it by that server; its panel says what came of it. */
const sendTo = async (page: Page, port: number): Promise<Locator> => {
  await useServer(page, { port });
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion");
  await sendButton(page).click();
  return page.getByRole("region", { name: "Status" });
};

for (const { name, script, status, words } of failures) {
  test(`${name}: the window says "${status}", never "Sent"`, async ({ desk }) => {
    const server = await startHostileSmtp(script);
    const { page } = desk;
    const panel = await sendTo(page, server.port);
    await expect(panel).toContainText(words);
    await expect(panel.getByText(status, { exact: true })).toBeVisible();
    await openTracker(page);
    await expect(trackerRow(page, "Komet Sales").getByText(status, { exact: true })).toBeVisible();
    const [request] = await take(page, "requests:list");
    expect(request).toMatchObject({ sentOn: null, dueOn: null });
    await server.stop();
  });
}

test("a letter that a busy server put off is kept from going, and its page says so", async ({ desk }) => {
  const server = await startHostileSmtp({
    security: "none",
    at: { mail: { do: "say", text: "451 4.7.1 later" } },
  });
  const { page } = desk;
  const panel = await sendTo(page, server.port);
  await expect(panel.getByText("Not sent yet", { exact: true })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await panel.getByRole("button", { name: "Don’t send it" }).click();
  await expect(panel.getByText("Stopped", { exact: true })).toBeVisible();
  await expect(panel).toContainText("You took this letter back before it went out.");
  await expect(page.getByRole("status").filter({ hasText: "Nothing went out" })).toBeVisible();
  await expect(panel.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(page.getByText("Taken back before it went out")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await server.stop();
});

test("encryption is not optional: a stripped STARTTLS gets neither letter nor password", async ({ desk }) => {
  const server = await startHostileSmtp({ security: "stripped" });
  const { page } = desk;
  await useServer(page, { port: server.port, security: "starttls", password: "Canary-Password" });
  expect(await call(page, "settings:test-account", { accountId: "main" })).toMatchObject({
    ok: false,
    code: "tls-missing",
  });
  expect(server.told()).not.toContain("Canary-Password");
  expect(server.told()).not.toContain(Buffer.from("Canary-Password").toString("base64").slice(0, 12));
  await server.stop();
});

test("a certificate that nobody vouches for stops the letter", async ({ desk }) => {
  const server = await startSmtp({ security: "tls", users: { kim: "right" } });
  const { page } = desk;
  await useServer(page, { port: server.port, security: "tls" });
  expect(await call(page, "settings:test-account", { accountId: "main" })).toMatchObject({
    ok: false,
    code: "certificate-wrong",
  });
  expect(server.logins).toEqual([]);
  await server.stop();
});

test("no encryption to another machine: refused before any connection", async ({ desk }) => {
  const { page } = desk;
  await useServer(page, { port: 25, security: "none", host: "mail.example.org" });
  expect(await call(page, "settings:test-account", { accountId: "main" })).toMatchObject({
    ok: false,
    code: "tls-needed",
  });
});

test("a letter that waited can be tried again with the same Message-ID", async ({ desk }) => {
  let isBusy = true;
  const server = await startSmtp({
    security: "none",
    users: { kim: "right" },
    onRecipient: () => {
      if (isBusy) throw Object.assign(new Error("4.7.1 greylisted"), { responseCode: 451 });
    },
  });
  const { page } = desk;
  await useServer(page, { port: server.port });
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion");
  await sendButton(page).click();
  await expect(page.getByRole("region", { name: "Status" })).toContainText("Not sent yet");
  const [request] = await take(page, "requests:list");
  const before = await take(page, "requests:get", { requestId: request?.requestId ?? "" });
  isBusy = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("region", { name: "Status" }).getByText("Sent", { exact: true })).toBeVisible();
  const after = await take(page, "requests:get", { requestId: request?.requestId ?? "" });
  expect(after.dispatch?.messageId).toBe(before.dispatch?.messageId);
  expect(after.dispatch?.attempts).toBe(2);
  expect(server.mails).toHaveLength(1);
  expect(server.mails[0]?.raw.toString()).toContain(before.dispatch?.messageId);
  await server.stop();
});

test("practice and real never meet", async ({ desk }) => {
  const server = await startSmtp({ security: "none", users: { kim: "right" } });
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", {
    name: "Test Person",
    email: "person@example.org",
    country: "DE",
    region: "BE",
    address: null,
  });
  const draft = await draftLetter(page, { slug: "komet-sales", kind: "erasure" });
  await useServer(page, { port: server.port });
  expect(await take(page, "requests:list")).toEqual([]);
  // A practice letter stays one, even when it is sent while real mode is on.
  const { requestId } = draft.summary;
  const sent = await sendWords(page, { requestId, subject: draft.letter.subject, text: draft.letter.text });
  expect(sent.summary).toMatchObject({ mode: "practice", status: "sent" });
  expect(server.mails).toEqual([]);
  expect(await take(page, "practice:list")).toHaveLength(1);
  await server.stop();
});
