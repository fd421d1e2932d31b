// The company's side of the case: it reads what Postfix delivered to it, and answers by mail of its own.
import { randomUUID } from "node:crypto";
import { rmSync, utimesSync } from "node:fs";
import path from "node:path";
import PostalMime from "postal-mime";
import { inject } from "vitest";
import { readMailbox } from "../mailbox.ts";
import { filesIn } from "../open-real-mailbox.ts";
import { company, robin } from "../people.ts";
import { hand, portOf } from "../post.ts";
import { waitUntil } from "../wait-until.ts";

export type GotLetter = {
  readonly raw: Buffer;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly references: string;
};

/** The person's letters as the company has them by now, oldest first; waits until there are so many. */
export const readLetters = async (many: number): Promise<readonly GotLetter[]> => {
  await waitUntil(`the company has ${many} letters`, () => readMailbox(company).length >= many);
  const mails = await Promise.all(
    readMailbox(company).map(async (raw) => ({ raw, mail: await PostalMime.parse(raw) })),
  );
  return mails.map(({ raw, mail }) => ({
    raw,
    messageId: mail.messageId ?? "",
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    references: mail.references ?? "",
  }));
};

const quote = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .slice(0, 6)
    .map((line) => `> ${line.trimEnd()}`)
    .join("\r\n");

/** Once it lies in the person's mailbox. The servers live in the present: the file's own time is when Dovecot says that it came. */
export const answerLetter = async (
  letter: Pick<GotLetter, "messageId" | "subject" | "text">,
  { at, text }: { at: string; text: string },
): Promise<void> => {
  const messageId = `<${randomUUID()}@example.org>`;
  const lines = [
    `From: Example Org Privacy Team <${company}>`,
    `To: ${robin}`,
    `Subject: Re: ${letter.subject}`,
    `Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: ${messageId}`,
    `In-Reply-To: ${letter.messageId}`,
    `References: ${letter.messageId}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    text.trim().replaceAll("\n", "\r\n"),
    "",
    quote(letter.text),
    "",
  ];
  const raw = Buffer.from(lines.join("\r\n"), "utf8");
  const parcel = { messageId, envelopeFrom: company, envelopeTo: robin, raw };
  const delivery = await hand({ port: portOf("submission"), user: company }, parcel);
  if (delivery.kind !== "accepted") throw new Error(`The company's mail was not taken: ${delivery.reply}`);
  const mine = () => filesIn(robin, "INBOX").find(({ bytes }) => bytes.includes(messageId));
  await waitUntil("the answer is in the person's mailbox", () => mine() !== undefined);
  const maildir = path.join(inject("mailPlace").folder, "mail", robin, "Maildir");
  utimesSync(path.join(maildir, mine()?.name ?? ""), new Date(at), new Date(at));
  // Dovecot has noted already when it came; without its notes it looks at the file.
  rmSync(path.join(maildir, "dovecot.index.cache"), { force: true });
};
