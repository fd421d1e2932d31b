// Addresses and words in other letters than English ones, at a real Postfix that knows SMTPUTF8.
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { longText, subject, text, writeLetter } from "./letter.ts";
import { copiesOf, expectOneCopy } from "./mailbox.ts";
import { books, kim } from "./people.ts";
import { placeProxy } from "./place-proxy.ts";
import { hand } from "./post.ts";
import { watchDoor } from "./watch-door.ts";

it("a domain in other letters goes over in the form that every server knows", async () => {
  const proxy = await placeProxy("plain");
  const letter = writeLetter({ to: "privacy@bücher.example" });
  expect((await hand({ port: proxy.port, security: "none" }, letter)).kind).toBe("accepted");
  expect(proxy.said()).toContain("250-SMTPUTF8\r\n");
  expect(proxy.told()).toContain(`\r\nRCPT TO:<${books}>\r\n`.slice(2));
  expect(proxy.told()).not.toContain("SMTPUTF8");
  await expectOneCopy(letter, books);
});

it("what the company reads is what the person wrote", async () => {
  const fromName = 'Kim "Kimi" Müller-Łukasiewicz, 김';
  const letter = writeLetter({ fromName });
  const proxy = await placeProxy("submission");
  expect((await hand({ port: proxy.port }, letter)).kind).toBe("accepted");
  await expectOneCopy(letter);
  const mail = await PostalMime.parse(copiesOf(letter)[0] ?? Buffer.alloc(0));
  expect(mail).toMatchObject({ subject, from: { name: fromName, address: kim }, messageId: letter.messageId });
  expect(mail.text).toBe(text);
});

it("a letter of a megabyte is the same letter at the other end", async () => {
  const letter = writeLetter({ text: longText(1_000_000) });
  const proxy = await placeProxy("smtps");
  expect((await hand({ port: proxy.port, security: "tls" }, letter)).kind).toBe("accepted");
  await expectOneCopy(letter);
});

describe("an address that the app does not send to", () => {
  it.each([
    ["has letters before the @ that only SMTPUTF8 can carry", "datenschutz-büro@example.net"],
    ["is two", "privacy@example.net, sales@example.net"],
    ["breaks the line", "privacy@example.net>\r\nRCPT TO:<sales@example.net"],
    ["holds a name", "Komet <privacy@example.net>"],
    ["has two at-signs", "privacy@sales@example.net"],
  ])("since it %s: no connection is opened", async (_, envelopeTo) => {
    const proxy = await placeProxy("plain");
    const watch = watchDoor("plain");
    const delivery = await hand({ port: proxy.port, security: "none" }, { ...writeLetter(), envelopeTo });
    expect(delivery).toEqual({ kind: "refused", code: "address-invalid", reply: null });
    expect(proxy.connections()).toBe(0);
    expect(watch.connections()).toBe(0);
  });
});
