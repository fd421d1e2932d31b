// What a real server answers is kept word for word, and ten letters in a row are ten letters.
import { expect, it } from "vitest";
import { writeLetter } from "./letter.ts";
import { copiesOf, expectNoCopy, expectOneCopy, readMailbox, whenQueueIsEmpty } from "./mailbox.ts";
import { privacy } from "./people.ts";
import { placeProxy } from "./place-proxy.ts";
import { hand, openPost, portOf } from "./post.ts";
import { readServerLog } from "./watch-door.ts";

/** What the server said last before QUIT, from the wire. */
const lastSaid = (said: string): string =>
  Buffer.from(said, "latin1")
    .toString("utf8")
    .replace(/221 2\.0\.0 Bye\r\n$/, "")
    .trimEnd();

it("a yes, with the number under which the server keeps the letter", async () => {
  const proxy = await placeProxy("plain");
  const letter = writeLetter();
  const delivery = await hand({ port: proxy.port, security: "none" }, letter);
  expect(delivery.kind).toBe("accepted");
  expect(lastSaid(proxy.said()).split("\r\n").at(-1)).toBe(delivery.reply);
  const number = /queued as (\w+)$/.exec(delivery.reply ?? "")?.[1];
  expect(number).toBeDefined();
  await expectOneCopy(letter);
  expect(readServerLog().join("\n")).toContain(`${number}: message-id=${letter.messageId}`);
});

it("a no of two lines, not in ASCII", async () => {
  const proxy = await placeProxy("strict");
  const letter = writeLetter({ to: "nobody@example.net" });
  const delivery = await hand({ port: proxy.port, security: "none" }, letter);
  expect(delivery).toEqual({
    kind: "refused",
    code: "recipient-refused",
    reply: [
      "550-5.1.1 <nobody@example.net>: Recipient address rejected: User unknown in virtual mailbox table",
      "550 5.1.1 Größere Sorgen? Write to postmaster@example.org",
    ].join("\n"),
  });
  expect(lastSaid(proxy.said()).replaceAll("\r\n", "\n")).toContain(delivery.reply);
  await expectNoCopy(letter);
});

it("ten letters in a row through one mailer lie there once each", async () => {
  const letters = Array.from({ length: 10 }, (_, at) => writeLetter({ text: `Letter ${at}\n` }));
  const post = openPost({ port: portOf("submission") });
  const replies = new Set<string | null>();
  for (const letter of letters) {
    const delivery = await post.hand(letter);
    expect(delivery.kind).toBe("accepted");
    replies.add(delivery.reply);
  }
  expect(replies.size).toBe(letters.length);
  for (const letter of letters) await expectOneCopy(letter);
});

it("ten letters at once through one mailer lie there once each", async () => {
  const letters = Array.from({ length: 10 }, (_, at) => writeLetter({ text: `Letter ${at}\n` }));
  const post = openPost({ port: portOf("smtps"), security: "tls" });
  const before = readMailbox(privacy).length;
  const deliveries = await Promise.all(letters.map((letter) => post.hand(letter)));
  expect(deliveries.map(({ kind }) => kind)).toEqual(letters.map(() => "accepted"));
  await whenQueueIsEmpty();
  expect(readMailbox(privacy)).toHaveLength(before + letters.length);
  for (const letter of letters) expect(copiesOf(letter)).toHaveLength(1);
});
