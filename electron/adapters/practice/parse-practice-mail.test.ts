// Mails of any shape are shown as text and nothing else, and none of them stops the app.
import { describe, expect, it } from "vitest";
import type { Instant } from "../../shared/day.ts";
import { longestLetter } from "../../shared/letter.ts";
import { PracticeMail } from "../../shared/practice.ts";
import { composeMail } from "../smtp/compose-mail.ts";
import { parsePracticeMail, readPracticeMailHead } from "./parse-practice-mail.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "utf8");

const parse = async (raw: Uint8Array) => {
  const read = await parsePracticeMail(raw);
  // It must cross the bridge as the contract says.
  PracticeMail.omit({ mailId: true, receivedAt: true }).strict().parse(read);
  expect(read.bytes).toBe(raw.length);
  // A list says what the mail itself says, wherever its headers have an end.
  const head = await readPracticeMailHead(raw);
  if (Buffer.from(raw).includes("\r\n\r\n")) expect(read).toMatchObject(head);
  else expect(head).toEqual({ from: "", to: "", subject: "" });
  return read;
};

describe("parsePracticeMail", () => {
  it("shows one of our letters as it was written", async () => {
    const composed = composeMail({
      from: { name: "Kim Müller", address: "kim@example.org" },
      to: { name: "Komet, Inc.", address: "privacy@example.net" },
      subject: "Löschung meiner Daten (RD-2026-7K3QX9)",
      text: "Guten Tag,\n\nbitte löschen Sie alles.\n",
      messageId: "<rd.1@example.org>",
      sentAt: "2026-11-22T02:29:15.000Z" as Instant,
      practice: true,
    });
    if (!composed.ok) throw new Error(composed.message);
    const read = await parse(composed.value);
    expect(read).toMatchObject({
      from: "Kim Müller <kim@example.org>",
      to: "Komet, Inc. <privacy@example.net>",
      subject: "Löschung meiner Daten (RD-2026-7K3QX9)",
      text: "Guten Tag,\n\nbitte löschen Sie alles.\n",
    });
    expect(read.headers).toContainEqual({ name: "X-Rightsdesk-Practice", value: "yes" });
    expect(read.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("knows the fingerprint of the empty mail", async () => {
    const read = await parse(new Uint8Array());
    expect(read.sha256).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(read).toMatchObject({ from: "", to: "", subject: "", text: "", headers: [] });
  });

  it("never gives HTML back", async () => {
    const html = "<b>Hi</b><script>alert(1)</script><img src=https://example.com/x.png>";
    const only = await parse(bytes(`Subject: x\r\nContent-Type: text/html\r\n\r\n${html}\r\n`));
    expect(JSON.stringify(only)).not.toMatch(/<(b|script|img)/);
    const both = await parse(
      bytes(
        `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n` +
          `--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`,
      ),
    );
    expect(both.text.trim()).toBe("plain");
    expect(JSON.stringify(both)).not.toMatch(/<(b|script|img)/);
  });

  it("shows several recipients and groups", async () => {
    const read = await parse(
      bytes("To: Kim <a@example.org>, b@example.org, Team: c@example.org, d@example.org;\r\n\r\nx\r\n"),
    );
    expect(read.to).toBe("Kim <a@example.org>, b@example.org, Team: c@example.org, d@example.org");
  });

  const deep = (depth: number): string => {
    const parts = Array.from(
      { length: depth },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    return `${parts.join("")}Content-Type: text/plain\r\n\r\ndeep\r\n`;
  };
  const nestedMails = (depth: number): string => "Content-Type: message/rfc822\r\n\r\n".repeat(depth);
  const fiveMegabytes = 5 * 1024 * 1024;
  const random = (length: number): Uint8Array => {
    let seed = 1;
    return Uint8Array.from({ length }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed & 0xff;
    });
  };

  it.each<readonly [string, Uint8Array]>([
    ["bytes of any kind", random(100_000)],
    ["no header at all", bytes("\r\n\r\nhello")],
    ["only a header without end", bytes("Subject: never ends")],
    ["NULs", bytes("Subject: a\0b\r\n\r\nc\0d\r\n")],
    ["a wrong charset", bytes("Content-Type: text/plain; charset=nonsense\r\n\r\nhello\r\n")],
    ["wrong base64", bytes("Content-Transfer-Encoding: base64\r\n\r\n%%%%\r\n")],
    ["wrong quoted-printable", bytes("Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=\r\n")],
    ["broken encoded words", bytes("Subject: =?utf-8?Q?=?= =?x?B?!?=\r\n\r\nhello\r\n")],
    ["a boundary that never comes", bytes("Content-Type: multipart/mixed; boundary=x\r\n\r\nhello\r\n")],
    ["an empty boundary", bytes('Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\nhello\r\n')],
    ["parts in parts, 1,000 deep", bytes(deep(1000))],
    ["mails in mails, 1,000 deep", bytes(nestedMails(1000))],
    ["100,000 headers", bytes("X-A: b\r\n".repeat(100_000))],
    ["a header of 5 MB", bytes(`Subject: ${"a".repeat(fiveMegabytes)}\r\n\r\nhello\r\n`)],
    ["a recipient list of 200 kB", bytes(`To: ${"<".repeat(100_000)}${",".repeat(100_000)}\r\n\r\nhello\r\n`)],
    ["a text of 5 MB in one line", bytes(`Subject: x\r\n\r\n${"a".repeat(fiveMegabytes)}`)],
    ["a text of 5 MB in short lines", bytes(`Subject: x\r\n\r\n${"a\r\n".repeat(fiveMegabytes / 3)}`)],
    ["100,000 empty parts", bytes(`Content-Type: multipart/mixed; boundary=x\r\n\r\n${"--x\r\n\r\n".repeat(100_000)}`)],
  ])("ends in a value for %s", async (_, raw) => {
    const read = await parse(raw);
    expect(typeof read.text).toBe("string");
  });

  it("shows a mail that cannot be taken apart as it lies there, below the headers that can", async () => {
    expect((await parse(bytes(deep(1000)))).text).toContain("deep");
    const long = await parse(bytes(`Subject: Long\r\nFrom: a@example.org\r\n\r\n${"x=\r\n".repeat(30_000)}`));
    expect(long).toMatchObject({ from: "a@example.org", subject: "Long" });
    expect(long.text).toBe("x=\r\n".repeat(30_000));
  });

  it("takes the longest letter apart that the app writes", async () => {
    const composed = composeMail({
      from: { name: "", address: "kim@example.org" },
      to: { name: "", address: "privacy@example.net" },
      subject: "x",
      text: "漢".repeat(longestLetter),
      messageId: "<rd.1@example.org>",
      sentAt: "2026-11-22T02:29:15.000Z" as Instant,
      practice: true,
    });
    if (!composed.ok) throw new Error(composed.message);
    expect((await parse(composed.value)).text).toBe(`${"漢".repeat(longestLetter)}\n`);
  });
});
