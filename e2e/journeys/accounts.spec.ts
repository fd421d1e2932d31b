// Several mailboxes: each letter leaves through the one that it belongs to, under the address that the person chose.
import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { call, take } from "../fixtures/door.ts";
import { draftLetter, sendLetter, sendWords } from "../fixtures/draft-letter.ts";
import { useServer } from "../fixtures/real-mailbox.ts";
import { startHostileImap } from "../mail/hostile-imap.ts";
import { startSmtp } from "../mail/start-smtp.ts";
import { openCompany, rail, sendButton, writeLetter } from "../pages/first-letter.ts";

const fromOf = (raw: Buffer) => /^From: (.*)$/m.exec(raw.toString())?.[1]?.trim();
const status = (page: Page) => page.getByRole("region", { name: "Status" });
const sentStatus = (page: Page) => status(page).getByText("Sent", { exact: true });

/** The usual mailbox on one server, and a second one on another, added by its form. */
const setUp = async (page: Page) => {
  const home = await startSmtp({ security: "none", users: { kim: "right" } });
  const work = await startSmtp({ security: "none", users: { "kim@work.example.org": "also right" } });
  await useServer(page, { port: home.port });
  await rail(page, "Settings").click();
  await page.getByRole("button", { name: "Add another mailbox" }).click();
  const form = page.getByRole("region", { name: "New mailbox" });
  await form.getByRole("textbox", { name: "E-mail address of this mailbox" }).fill("kim@work.example.org");
  await form.getByRole("textbox", { name: "Sender name" }).fill("Kim at Work");
  await form.getByRole("textbox", { name: "Mail server (SMTP)" }).fill("127.0.0.1");
  await form.getByRole("radio", { name: /^None/ }).check({ force: true });
  await form.getByRole("textbox", { name: "Port" }).fill(String(work.port));
  await expect(form.getByRole("textbox", { name: "User name" })).toHaveValue("kim@work.example.org");
  await form.getByLabel("Password", { exact: true }).fill("also right");
  await form.getByRole("textbox", { name: /^Other addresses/ }).fill("old@example.net");
  await form.getByRole("checkbox", { name: "An address of its own for each company" }).check({ force: true });
  expect(await findAxeViolations(page)).toEqual([]);
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The mailbox is saved." })).toBeVisible();
  return { home, work };
};

const card = (page: Page, address: string) =>
  page.getByRole("list", { name: "Your mailboxes" }).getByRole("listitem").filter({ hasText: address });

test("a mailbox that companies know goes only after it was said which, and later letters name it", async ({ desk }) => {
  const { page } = desk;
  const { work } = await setUp(page);
  const first = await sendLetter(page, { slug: "komet-sales", kind: "erasure" }, { from: "old@example.net" });
  await expect.poll(() => work.mails.length).toBe(1);
  const remove = async () => {
    await card(page, "kim@work.example.org").getByRole("button", { name: "Remove kim@work.example.org" }).click();
    return page.getByRole("alertdialog", { name: "Remove kim@work.example.org?" });
  };
  const asked = await remove();
  await expect(asked).toContainText("Its passwords are deleted from this computer.");
  await expect(asked).toContainText("1 open request was written from there.");
  await expect(asked).toContainText("Komet Sales, RD-");
  expect(await findAxeViolations(page)).toEqual([]);
  await asked.getByRole("button", { name: "Keep it, and make person@example.org the usual one" }).click();
  await expect(card(page, "person@example.org")).toContainText("Usual one");
  await expect(card(page, "kim@work.example.org")).toBeVisible();

  await (await remove()).getByRole("button", { name: "Remove", exact: true }).click();
  await expect(card(page, "kim@work.example.org")).toBeHidden();
  const { letter } = await draftLetter(page, {
    slug: "komet-sales",
    kind: "reminder",
    follows: first.summary.requestId,
  });
  expect(letter.from.address).toBe("person@example.org");
  expect(letter.text).toContain("I wrote it from old@example.net");
});

test("two mailboxes, a plus-address and an alias: each mail shows whom it comes from", async ({ desk }) => {
  const { page } = desk;
  const { home, work } = await setUp(page);
  await expect(card(page, "person@example.org")).toContainText("Usual one");
  await expect(card(page, "kim@work.example.org")).toContainText("old@example.net");
  await page.getByRole("button", { name: "Send a test to myself: kim@work.example.org" }).click();
  await expect(page.getByText("The test mail to kim@work.example.org was taken by the server.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  // The usual one writes where nothing was said.
  await rail(page, "Companies").click();
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for access");
  await expect(page.getByText("This goes out through 127.0.0.1, from your own mailbox.")).toBeVisible();
  await sendButton(page).click();
  await expect(sentStatus(page)).toBeVisible();
  expect(home.mails).toMatchObject([{ envelopeFrom: "person@example.org", user: "kim" }]);
  expect(fromOf(home.mails[0]?.raw ?? Buffer.of())).toContain("<person@example.org>");

  // A company of its own gets an address of its own.
  await rail(page, "Companies").click();
  await openCompany(page, "Komet Sales");
  await page.getByRole("button", { name: "Which of your addresses writes to them" }).click();
  await page.getByRole("button", { name: /Letters to .* come from/ }).click();
  await page.getByRole("option", { name: /kim\+komet-sales@work\.example\.org/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "It counts for the next letter." })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await writeLetter(page, "Ask for deletion");
  await expect(page.getByText("Your mailbox kim@work.example.org sends it.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await sendButton(page).click();
  await expect(sentStatus(page)).toBeVisible();
  expect(work.mails.at(-1)).toMatchObject({ envelopeFrom: "kim@work.example.org", user: "kim@work.example.org" });
  expect(fromOf(work.mails.at(-1)?.raw ?? Buffer.of())).toBe("Kim at Work <kim+komet-sales@work.example.org>");
  // So that they find the person, the letter names the address by which they know them.
  expect(work.mails.at(-1)?.raw.toString()).toContain("person@example.org");

  // Until it is approved the person may take another one.
  await rail(page, "Companies").click();
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Stop advertising");
  await page.getByRole("button", { name: /^Letter from|Letter from$/ }).click();
  await page.getByRole("option", { name: /^old@example\.net/ }).click();
  await expect(
    page.getByRole("status").filter({ hasText: "The letter now comes from old@example.net." }),
  ).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "old@example.net" })).toBeVisible();
  await sendButton(page).click();
  await expect(sentStatus(page)).toBeVisible();
  expect(work.mails.at(-1)).toMatchObject({ envelopeFrom: "kim@work.example.org" });
  expect(fromOf(work.mails.at(-1)?.raw ?? Buffer.of())).toBe("Kim at Work <old@example.net>");
  expect(home.mails).toHaveLength(1);
  await Promise.all([home.stop(), work.stop()]);
});

test("a letter that follows another comes from the same address, whatever was chosen since", async ({ desk }) => {
  const { page } = desk;
  const { home, work } = await setUp(page);
  const [, second] = (await take(page, "settings:get")).accounts;
  const slug = "komet-sales";
  await take(page, "companies:set-sender", { slug, accountId: second?.accountId ?? "", alias: null });
  const first = await sendLetter(page, { slug, kind: "access" });
  expect(first.summary.status).toBe("sent");
  await take(page, "companies:set-sender", { slug, accountId: "main", alias: null });
  const after = await draftLetter(page, { slug, kind: "reminder", follows: first.summary.requestId });
  expect(after.letter.from.address).toBe("kim+komet-sales@work.example.org");
  expect(after.senders.map(({ address }) => address)).toEqual(["kim+komet-sales@work.example.org"]);
  const { requestId } = after.summary;
  await sendWords(page, { requestId, subject: after.letter.subject, text: after.letter.text });
  expect(work.mails.map(({ raw }) => fromOf(raw))).toEqual([
    "Kim at Work <kim+komet-sales@work.example.org>",
    "Kim at Work <kim+komet-sales@work.example.org>",
  ]);
  expect(home.mails).toEqual([]);

  // Once its mailbox is gone the page says so, and nothing goes out under a foreign name.
  await take(page, "settings:remove-account", { accountId: second?.accountId ?? "" });
  const lost = await draftLetter(page, { slug, kind: "reminder", follows: first.summary.requestId });
  expect(lost.lostSender).toBe("kim+komet-sales@work.example.org");
  expect(lost.letter.from.address).toBe("person@example.org");
  await Promise.all([home.stop(), work.stop()]);
});

test("a mailbox for which letters wait goes only with the person's yes to whose letters they are, which become drafts", async ({
  desk,
}) => {
  const { page } = desk;
  const { home, work } = await setUp(page);
  await take(page, "outbox:pause");
  const waiting = await sendLetter(page, { slug: "komet-sales", kind: "access" });
  expect(waiting.dispatch?.waits).toBe("paused");
  const remove = page.getByRole("button", { name: "Remove person@example.org" });
  await remove.click();
  const asked = page.getByRole("alertdialog", { name: "Remove person@example.org?" });
  await expect(asked).toContainText("Komet Sales");
  await asked.getByRole("button", { name: "Keep it as it is" }).click();
  await expect(card(page, "person@example.org")).toHaveCount(1);
  await remove.click();
  await asked.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(card(page, "person@example.org")).toHaveCount(0);
  await expect(card(page, "kim@work.example.org")).toContainText("Usual one");
  const { summary } = await take(page, "requests:get", { requestId: waiting.summary.requestId });
  expect([summary.status, home.mails]).toEqual(["draft", []]);
  const { accounts, keptPasswords } = await take(page, "settings:get");
  expect(accounts).toHaveLength(1);
  expect(keptPasswords).toEqual([`mail-password:${accounts[0]?.accountId}:smtp`]);
  await Promise.all([home.stop(), work.stop()]);
});

test("a password stays with its own mailbox, server and user", async ({ desk }) => {
  const { page } = desk;
  const { home, work } = await setUp(page);
  const second = (await take(page, "settings:get")).accounts[1];
  if (!second) throw new Error("The second mailbox is gone.");
  const moved = { ...second, port: home.port };
  const saved = await take(page, "settings:save-account", { account: moved, password: null });
  expect(saved.keptPasswords).toEqual(["mail-password:main:smtp"]);
  expect(await call(page, "settings:test-account", { accountId: second.accountId })).toMatchObject({
    ok: false,
    code: "password-needed",
  });
  expect(await call(page, "settings:test-account", { accountId: "main" })).toMatchObject({ ok: true });
  expect(home.logins).toEqual([{ user: "kim", isRight: true }]);
  await Promise.all([home.stop(), work.stop()]);
});

test("the way into a mailbox by IMAP is set up by the form and tried", async ({ desk }) => {
  const { page } = desk;
  const imap = await startHostileImap({});
  const nameless = await startHostileImap({
    folders: ['(\\HasNoChildren) "/" INBOX', '(\\HasNoChildren) "/" Letters'],
  });
  await useServer(page, { port: 2525 });
  await rail(page, "Settings").click();
  const change = page.getByRole("button", { name: "Change person@example.org" });
  const setPort = async (port: number) => {
    await page.getByRole("textbox", { name: "IMAP port" }).fill(String(port));
    await page.getByRole("textbox", { name: "IMAP password" }).fill("right");
    await page.getByRole("button", { name: "Save" }).nth(1).click();
  };
  await change.click();
  await page.getByRole("checkbox", { name: "Look into this mailbox as well (IMAP)" }).check({ force: true });
  await page.getByRole("textbox", { name: "Mail server (IMAP)" }).fill("127.0.0.1");
  await page.getByRole("radio", { name: /^None/ }).nth(1).check({ force: true });
  await page.getByRole("textbox", { name: "IMAP user name" }).fill("kim");
  expect(await findAxeViolations(page)).toEqual([]);
  await setPort(imap.port);
  const look = page.getByRole("button", { name: "Try to look into it: person@example.org" });
  await look.click();
  await expect(page.getByText("Copies go to the folder “Sent”.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await change.click();
  await setPort(nameless.port);
  await look.click();
  await expect(page.getByText("The server marks no folder as Sent.")).toContainText("INBOX, Letters");
  await Promise.all([imap.stop(), nameless.stop()]);
});

test("a mailbox is added, changed and removed by keyboard alone, and focus is never lost", async ({ desk }) => {
  const { page } = desk;
  await useServer(page, { port: 2525 });
  await rail(page, "Settings").click();
  const add = page.getByRole("button", { name: "Add another mailbox" });
  await add.press("Enter");
  const address = page.getByRole("textbox", { name: "E-mail address of this mailbox" });
  await expect(address).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("kim@posteo.de");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Sender name" })).toBeFocused();
  // The servers are filled in, so that Enter saves it.
  await page.keyboard.press("Enter");
  await expect(add).toBeFocused();
  await expect(card(page, "kim@posteo.de")).toContainText("Sends through posteo.de.");
  await expect(card(page, "kim@posteo.de")).toContainText("Its password is missing");
  const change = page.getByRole("button", { name: "Change kim@posteo.de" });
  await change.press("Enter");
  await expect(address).toBeFocused();
  const plus = page.getByRole("checkbox", { name: "An address of its own for each company" });
  await plus.focus();
  await page.keyboard.press("Space");
  await address.press("Enter");
  await expect(change).toBeFocused();
  await expect(card(page, "kim@posteo.de")).toContainText("from an address of its own");
  await page.getByRole("button", { name: "Remove kim@posteo.de" }).press("Enter");
  await expect(page.getByRole("alertdialog").getByRole("button", { name: "Keep it as it is" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("alertdialog").getByRole("button", { name: "Remove" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card(page, "kim@posteo.de")).toHaveCount(0);
  await expect(add).toBeFocused();
});

test("typing an address fills the form for a provider that is known, and says what its password is", async ({
  desk,
}) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "real" });
  await page.reload();
  await rail(page, "Settings").click();
  const form = page.getByRole("region", { name: "New mailbox" });
  const host = form.getByRole("textbox", { name: "Mail server (SMTP)" });
  const address = form.getByRole("textbox", { name: "E-mail address of this mailbox" });
  await address.fill("kim@web.de");
  await expect(host).toHaveValue("smtp.web.de");
  await expect(form.getByRole("textbox", { name: "User name" })).toHaveValue("kim");
  await expect(form.getByText("Filled in for WEB.DE")).toBeVisible();
  await expect(form.getByRole("link", { name: /hilfe\.web\.de/ })).toBeVisible();
  await address.fill("kim@hotmail.com");
  await expect(form.getByText("Outlook.com, Hotmail lets no program in with a password")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  // What was typed by hand stays; the suggestion waits for a press.
  await host.fill("mail.example.org");
  await address.fill("kim@posteo.de");
  await expect(host).toHaveValue("mail.example.org");
  await form.getByRole("button", { name: "Use the settings of Posteo" }).click();
  await expect(host).toHaveValue("posteo.de");
});
