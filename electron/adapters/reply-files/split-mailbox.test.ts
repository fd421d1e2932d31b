// A mailbox file comes apart into the mails as they were sent, however it is cut on its way, and however long it is.
import { describe, expect, it } from "vitest";
import { mostReplyBytes } from "../../shared/reply.ts";
import { isMailboxFile, splitMailbox } from "./split-mailbox.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const envelope = "From kim@example.org Thu Nov 19 09:00:00 2026\n";
const one = "Subject: One\n\nHello\n";
const two = "Subject: Two\n\nFrom here it goes on.\n>From is quoted\n\nFrom what I know, yes.\n";
const file = `${envelope}${one}\n${envelope}Subject: Two\n\n>From here it goes on.\n>>From is quoted\n\nFrom what I know, yes.\n`;

const split = async (chunks: Iterable<Uint8Array>) => {
  const mails: (string | null)[] = [];
  for await (const mail of splitMailbox(chunks)) mails.push(mail.bytes && new TextDecoder().decode(mail.bytes));
  return mails;
};
const cut = (text: string, size: number) => {
  const whole = bytes(text);
  return Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => whole.subarray(at * size, (at + 1) * size));
};

describe("splitMailbox", () => {
  it.each([1, 2, 3, 7, 46, 1000])("gives each mail as it was sent, in pieces of %i bytes", async (size) => {
    expect(await split(cut(file, size))).toEqual([one, two]);
  });

  it("reads line ends of either kind, and the separator that Thunderbird writes", async () => {
    const crlf = file.replaceAll("\n", "\r\n").replaceAll("From kim@example.org", "From -");
    expect(await split([bytes(crlf)])).toEqual([one.replaceAll("\n", "\r\n"), two.replaceAll("\n", "\r\n")]);
  });

  it("passes over a mail larger than any, and goes on after it", async () => {
    const huge = new Uint8Array(1024 * 1024).fill(0x61);
    const chunks = [
      bytes(`${envelope}Subject: Huge\n\n`),
      ...Array.from({ length: mostReplyBytes / huge.length + 1 }, () => huge),
      bytes(`\n\n${envelope}${one}`),
    ];
    expect(await split(chunks)).toEqual([null, one]);
  });

  it("gives nothing of an empty file, of one without a separator, and of separators alone", async () => {
    expect(await split([])).toEqual([]);
    expect(await split([bytes(one)])).toEqual([]);
    expect(await split([bytes(`${envelope}\n${envelope}`)])).toEqual([]);
  });
});

it("tells a mailbox file from a mail that begins with a sentence", () => {
  expect(isMailboxFile(bytes(file))).toBe(true);
  expect(isMailboxFile(bytes("From - Thu Nov 19 09:00:00 2026\r\nX: y"))).toBe(true);
  expect(isMailboxFile(bytes("From: kim@example.org\nSubject: 10:00 2026"))).toBe(false);
  expect(isMailboxFile(bytes("From what I know, yes.\n"))).toBe(false);
});
