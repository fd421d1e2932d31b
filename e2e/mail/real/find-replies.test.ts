// Answers delivered by a real Postfix are found in a real Dovecot, fetched to the byte, and nothing shows that we looked.
import { randomUUID } from "node:crypto";
import { chownSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, it } from "vitest";
import type { AnswerList, InboxMark, Mailbox } from "../../../electron/adapters/imap/mailbox.ts";
import { readMailHead } from "../../../electron/adapters/reply-files/read-mail-head.ts";
import { Instant } from "../../../electron/shared/day.ts";
import { askImap } from "./ask-imap.ts";
import { writeLetter } from "./letter.ts";
import { readMailbox } from "./mailbox.ts";
import { enterRealMailbox, filesIn, placeImapProxy } from "./open-real-mailbox.ts";
import { kim } from "./people.ts";
import { hand, portOf } from "./post.ts";
import { waitUntil } from "./wait-until.ts";

const yesterday = (): Instant => Instant.parse(new Date(Date.now() - 86_400_000).toISOString());
const mostBytes = 25 * 1024 * 1024;
type Named = { readonly folder?: string; readonly mark?: InboxMark | null };

const list = async (mailbox: Mailbox, messageId: string, { folder = "INBOX", mark = null }: Named = {}) => {
  const concerns = (head: Uint8Array) => readMailHead(head).references.includes(messageId);
  const seen = await mailbox.listAnswers({ folder, mark, since: yesterday(), concerns });
  if (!seen.ok) throw new Error(`${seen.code} ${seen.detail}`);
  return seen.value;
};
const fetchHit = (mailbox: Mailbox, { validity, hits }: AnswerList, folder = "INBOX") =>
  mailbox.fetchMail({ folder, validity, uid: hits[0]?.uid ?? 0, mostBytes });

/** Puts mails where Dovecot looks for new ones. */
const putMails = (folder: string, mails: Iterable<Buffer>): void => {
  const maildir = path.join(inject("mailPlace").folder, "mail", kim, "Maildir");
  const { uid, gid } = statSync(maildir);
  const place = path.join(maildir, folder === "INBOX" ? "" : `.${folder}`, "new");
  mkdirSync(place, { recursive: true });
  let number = 0;
  for (const bytes of mails) {
    const file = path.join(place, `${Math.floor(Date.now() / 1000)}.M${randomUUID().slice(0, 8)}P${++number}.test`);
    writeFileSync(file, bytes);
    chownSync(file, uid, gid);
  }
};
const answer = (messageId: string, body = "We have received it.", id = randomUUID()): Buffer =>
  Buffer.from(
    [
      "From: Privacy <privacy@example.net>",
      `To: ${kim}`,
      "Subject: Your request",
      `Message-ID: <${id}@example.net>`,
      `In-Reply-To: ${messageId}`,
      "",
      body,
      "",
    ].join("\r\n"),
  );
const unread = (folder = "INBOX"): number => filesIn(kim, folder).filter(({ name }) => !/:2,.*S/.test(name)).length;

it("an answer that Postfix delivers is found and fetched to the byte, and no flag says so", async () => {
  const { messageId } = writeLetter();
  const sent = writeLetter({ to: kim, subject: "Re: Your letter" });
  const head = Buffer.from(`In-Reply-To: ${messageId}\r\n`);
  const reply = { ...sent, raw: Buffer.concat([head, sent.raw]) };
  expect((await hand({ port: portOf("submission") }, reply)).kind).toBe("accepted");
  await waitUntil("the answer is there", () =>
    readMailbox(kim).some((mail) => mail.toString("latin1").includes(`In-Reply-To: ${messageId}`)),
  );
  const flags = async () => (await askImap(["EXAMINE INBOX", "UID FETCH 1:* (FLAGS)"]))[1]?.match(/UID \d+|\\Seen/g);
  const [before, seenBefore] = [unread(), await flags()];
  const mailbox = await enterRealMailbox();
  const found = await list(mailbox, messageId);
  expect(found.hits).toHaveLength(1);
  const fetched = await fetchHit(mailbox, found);
  if (!fetched.ok || fetched.value === null) throw new Error("not fetched");
  const kept = readMailbox(kim).find((mail) => mail.includes(`In-Reply-To: ${messageId}`));
  expect(Buffer.from(fetched.value).equals(kept ?? Buffer.alloc(0))).toBe(true);
  expect([unread(), await flags()]).toEqual([before, seenBefore]);
});

it("a second look begins behind the first", async () => {
  const { messageId } = writeLetter();
  putMails("INBOX", [answer(messageId)]);
  const mailbox = await enterRealMailbox();
  const first = await list(mailbox, messageId);
  const mark = { validity: first.validity, lastUid: first.upTo };
  expect(await list(mailbox, messageId, { mark })).toMatchObject({ hits: [], mails: 0, upTo: first.upTo });
  putMails("INBOX", [answer(messageId)]);
  const next = await list(await enterRealMailbox(), messageId, { mark });
  expect([first.hits.length, next.hits.length, next.mails]).toEqual([1, 1, 1]);
  const elsewhere = { ...mark, validity: mark.validity + 1 };
  expect((await list(mailbox, messageId, { mark: elsewhere })).hits).toHaveLength(2);
});

it("a folder that was renamed is missing, and one that was made anew is another", async () => {
  const { messageId } = writeLetter();
  await askImap(['CREATE "Letters"']);
  putMails("Letters", [answer(messageId)]);
  const mailbox = await enterRealMailbox();
  const first = await list(mailbox, messageId, { folder: "Letters" });
  expect(first.hits).toHaveLength(1);
  await askImap(['RENAME "Letters" "Old letters"']);
  const wanted = { folder: "Letters", mark: null, since: yesterday(), concerns: () => true };
  expect(await (await enterRealMailbox()).listAnswers(wanted)).toMatchObject({ code: "folder-missing" });
  // Dovecot numbers by the second in which a folder is made.
  await waitUntil("a second has gone by", () => Date.now() / 1000 > first.validity + 1.1);
  await askImap(['CREATE "Letters"']);
  putMails("Letters", [answer(messageId)]);
  const mark = { validity: first.validity, lastUid: first.upTo };
  const anew = await list(await enterRealMailbox(), messageId, { folder: "Letters", mark });
  expect([anew.hits.length, anew.validity === first.validity]).toEqual([1, false]);
});

it("ten thousand mails are looked through for the one, and the rest is said", async () => {
  const { messageId } = writeLetter();
  const noise = Array.from({ length: 10_000 }, () => answer("<nobody@example.net>"));
  // Not the inbox: other tests read what lies there.
  const folder = "Many";
  await askImap([`CREATE "${folder}"`]);
  putMails(folder, [...noise, answer(messageId)]);
  const mailbox = await enterRealMailbox();
  const first = await list(mailbox, messageId, { folder });
  expect([first.mails, first.left]).toEqual([10_000, 1]);
  const mark = { validity: first.validity, lastUid: first.upTo };
  const rest = await list(mailbox, messageId, { folder, mark });
  expect([rest.mails, rest.left]).toEqual([1, 0]);
  expect(first.hits.length + rest.hits.length).toBe(1);
});

it("a mail of a hundred megabytes is not fetched, whatever size was said", async () => {
  const { messageId } = writeLetter();
  putMails("Letters", [
    answer(messageId, "A line of sixty-four characters that says the same again and.\r\n".repeat(1_650_000)),
  ]);
  const mailbox = await enterRealMailbox();
  const found = await list(mailbox, messageId, { folder: "Letters" });
  expect(found.hits[0]?.bytes).toBeGreaterThan(100_000_000);
  expect(await fetchHit(mailbox, found, "Letters")).toMatchObject({ ok: false, code: "reply-too-large" });
});

it("a line that is cut in the middle of a mail gives no half of it", async () => {
  const { messageId } = writeLetter();
  putMails("Letters", [answer(messageId, `${"x".repeat(70)}\r\n`.repeat(60_000))]);
  let bytes = 0;
  const proxy = await placeImapProxy({
    onSaid: (chunk, link) => {
      bytes += chunk.length;
      if (bytes < 3_000_000) return chunk;
      link.cut();
      return null;
    },
  });
  const mailbox = await enterRealMailbox({ port: proxy.port, security: "starttls" });
  const found = await list(mailbox, messageId, { folder: "Letters" });
  expect(await fetchHit(mailbox, found, "Letters")).toMatchObject({ ok: false, code: "connection-lost" });
  const whole = await fetchHit(await enterRealMailbox(), found, "Letters");
  expect(whole.ok && (whole.value?.length ?? 0)).toBe(found.hits[0]?.bytes);
});
