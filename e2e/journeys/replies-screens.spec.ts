// The ways in for replies, seen whole: the leave in the settings, the look and all that it can come to, the room with none and with many, a mail that is dropped.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { examine } from "../fixtures/examine.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { useMailbox } from "../fixtures/use-mailbox.ts";
import { withMails } from "../mail/answer-imap.ts";
import { startHostileImap } from "../mail/hostile-imap.ts";
import { startSmtp } from "../mail/start-smtp.ts";
import { openRoom } from "../pages/open-room.ts";
import { dropFile } from "../pages/policies.ts";

const order = { slug: "komet-sales", kind: "erasure" } as const;

type Answer = { readonly to: string; readonly from: string; readonly id: string; readonly text: string };
const writeAnswer = ({ to, from, id, text }: Answer): string =>
  [
    `From: Privacy Team <${from}>`,
    "To: person@example.org",
    `Subject: Your request ${id}`,
    `Message-ID: <${id}@example.org>`,
    `In-Reply-To: ${to}`,
    `Date: ${new Date().toUTCString()}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "",
  ].join("\r\n");

const received = "We confirm receipt of your request to delete personal information.";

const hunt = (page: Page) => page.getByRole("button", { name: /^(Look for replies|Nach Antworten sehen)$/ });

test("the leave for it, and whatever a look for replies comes to", async ({ desk }) => {
  test.setTimeout(400_000);
  const { page } = desk;
  page.setDefaultTimeout(30_000);
  let mails: { raw: string; claims?: number }[] = [];
  let isShut = false;
  const smtp = await startSmtp({ security: "none", users: { kim: "right" } });
  const at = withMails(() => mails);
  const imap = await startHostileImap({
    exists: 3,
    at: {
      ...at,
      EXAMINE: (say, { tag, words }) => {
        if (words.includes("Ghost")) return say(`${tag} NO [NONEXISTENT] No such folder\r\n`);
        say("* 3 EXISTS\r\n* OK [UIDVALIDITY 1] Fine\r\n* OK [UIDNEXT 9] Fine\r\n");
        say(`${tag} OK [READ-ONLY] Done\r\n`);
      },
      NAMESPACE: (say, { tag }, socket) => {
        if (isShut) return socket.destroy();
        say(`* NAMESPACE (("" "/")) NIL NIL\r\n${tag} OK Done\r\n`);
      },
    },
  });
  await useMailbox(page, { smtp: smtp.port, imap: imap.port, readReplies: true, repliesFolder: "Ghost" });

  await examine(page, "replies-leave", async () => {
    await openRoom(page, "settings");
    await page.getByRole("button", { name: /^(Change|Ändern:) person@/ }).click();
    const leave = page.getByRole("checkbox", { name: /^(Look for answers to|Nach Antworten auf)/ });
    await expect(leave).toBeChecked();
    await leave.scrollIntoViewIfNeeded();
  });

  await openRoom(page, "tracker");
  await openRoom(page, "replies");
  await expect(page.getByText("Nothing to do")).toBeVisible();
  await hunt(page).press("Enter");
  await expect(page.getByText("No letter is out yet, so there is nothing to answer.")).toBeVisible();
  await examine(page, "replies-none", async () => {
    await openRoom(page, "replies");
    await hunt(page).waitFor();
  });

  const sent = await sendLetter(page, order);
  const letter = { to: sent.dispatch?.messageId ?? "", from: sent.letter.to.address ?? "" };
  const answer = (id: string) => writeAnswer({ ...letter, id, text: received });
  mails = [{ raw: answer("one") }, { raw: answer("huge"), claims: 90_000_000 }];
  await openRoom(page, "tracker");
  await hunt(page).press("Enter");
  await expect(page.getByText("1 new mail was taken in.")).toBeVisible();
  await expect(page.getByText(/1 mail was too large to fetch\. Save it from your mail program/)).toBeVisible();
  await expect(page.getByText(/there is no folder “Ghost” any more/)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Look at them" }).press("Enter");
  await expect(page.getByRole("option")).toHaveCount(1);
  await openRoom(page, "tracker");
  await expect(page.getByText("1 new mail was taken in.")).toHaveCount(0);

  await examine(page, "replies-found", async () => {
    mails = [...mails, { raw: answer(`more-${mails.length}`) }];
    await openRoom(page, "tracker");
    await hunt(page).press("Enter");
    await page.getByText(/^(1 new mail was taken in\.|1 neue Mail wurde übernommen\.)$/).waitFor();
  });
  isShut = true;
  await examine(page, "replies-failed", async () => {
    await openRoom(page, "tracker");
    await hunt(page).press("Enter");
    await page.getByText(/person@example\.org (could not be looked through|ließ sich nicht)/).waitFor();
  });

  await examine(page, "replies-signature", async () => {
    await openRoom(page, "replies");
    await page.getByText(/^(Choose a mail|Wählen Sie eine Mail aus)$/).waitFor();
    await page.getByRole("option").first().click();
    const fold = page.getByRole("button", { name: /^(Signature of the mail server|Signatur des Mailservers)$/ });
    await fold.press("Enter");
    await page.getByRole("button", { name: /^(Ask for the sender’s key now|Schlüssel des Absenders)/ }).waitFor();
    await fold.scrollIntoViewIfNeeded();
  });
  await imap.stop();
  await smtp.stop();
});

test("a mail that is dropped is opened, and a room full of them stays a list", async ({ desk }) => {
  test.setTimeout(400_000);
  const { page } = desk;
  page.setDefaultTimeout(30_000);
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  const sent = await sendLetter(page, order);
  const letter = { to: sent.dispatch?.messageId ?? "", from: sent.letter.to.address ?? "" };
  await page.reload();
  await openRoom(page, "replies");
  const file = path.join(mkdtempSync(path.join(tmpdir(), "rightsdesk-drop-")), "answer.eml");
  writeFileSync(file, writeAnswer({ ...letter, id: "dropped", text: received }));
  // Let go before the room is drawn, it would fall into the one before.
  await expect(page.getByRole("heading", { level: 1, name: "Replies" })).toBeVisible();
  await dropFile(page, file);
  const mail = page.getByRole("article", { name: "Your request dropped" });
  await expect(mail.getByText("It answers your letter and comes from Komet Sales.")).toBeVisible();

  const many = Array.from({ length: 16 }, (_, at) => {
    const from = at % 3 === 0 ? "1and2@example.net" : letter.from;
    return `From x@example.org Sun Nov 22 12:00:00 2026\r\n${writeAnswer({ ...letter, from, id: `many-${at}`, text: received })}\r\n`;
  });
  await take(page, "replies:read", { name: "many.mbox", bytes: new TextEncoder().encode(many.join("")) });
  await page.reload();
  await openRoom(page, "replies");
  const list = page.getByRole("listbox", { name: "Mails that came back" });
  await list.getByRole("option").first().click();
  // The list has the focus, and a number says what the mail is all the same, without going to a sender who begins with it.
  const chosen = page.getByRole("article");
  await expect(chosen).toBeVisible();
  const subject = await chosen.getByRole("heading", { level: 2 }).textContent();
  await page.keyboard.press("ArrowDown");
  await expect(chosen.getByRole("heading", { level: 2 })).not.toHaveText(subject ?? "");
  const next = (await chosen.getByRole("heading", { level: 2 }).textContent()) ?? "";
  const open = await take(page, "replies:list", { show: "open" });
  await page.keyboard.press("1");
  await expect.poll(async () => (await take(page, "replies:list", { show: "open" })).length).toBe(open.length - 1);
  await expect(page.getByRole("article", { name: next }).getByText("You said: They received it.")).toBeVisible();
  await page.keyboard.press("End");
  await examine(page, "replies-many", async () => {
    await openRoom(page, "replies");
    // Beside the list there is room for the mail.
    await page.getByText(/^(Choose a mail|Wählen Sie eine Mail aus)$/).waitFor();
    await page.getByRole("option").nth(2).click();
    await page.getByRole("article").waitFor();
  });
});
