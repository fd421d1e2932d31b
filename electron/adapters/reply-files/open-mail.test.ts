// Whatever is in a mail comes out as text, links by where they lead, and files by their names; nothing throws.
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../policy-files/decode-bytes.ts";
import { readMailHtml } from "../policy-files/read-mail-html.ts";
import { createGuessText } from "./create-guess-text.ts";
import { openMail, takeMailFile } from "./open-mail.ts";
import { readMailHead } from "./read-mail-head.ts";
import { takeSingleMail } from "./take-single-mail.ts";

const needs = { readHtml: readMailHtml, guessText: createGuessText(decodeBytes) };
const bytes = (text: string) => new TextEncoder().encode(text.replaceAll("\n", "\r\n"));
const open = (text: string | Uint8Array) => openMail(typeof text === "string" ? bytes(text) : text, needs);
const alternative = (plain: string, html: string) =>
  `From: a@b.example\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`;

describe("openMail", () => {
  it("shows the plain part, and lists the links of the other one", async () => {
    const { text, links, warnings } = await open(
      alternative(
        "We will answer soon, within a month.",
        '<p>We will. <a href="https://evil.example/">shop.example</a></p>',
      ),
    );
    expect(text).toBe("We will answer soon, within a month.");
    expect(links.map(({ host, isMisleading }) => [host, isMisleading])).toEqual([["evil.example", true]]);
    expect(warnings).toEqual([]);
  });

  it("shows the other part where the plain one says nothing, without what nobody would see", async () => {
    const html = `<style>p{}</style><div style="display:none">hidden</div><p>${"We refuse your request. ".repeat(10)}</p><img src="https://evil.example/pixel"><script>x()</script>`;
    const { text, warnings } = await open(alternative("Needs HTML", html));
    expect(text).toBe("We refuse your request. ".repeat(10).trim());
    expect(warnings).toEqual(["from-html"]);
  });

  it("reads a text in an encoding that nobody knows by its bytes", async () => {
    const head = "From: a@b.example\nContent-Type: text/plain; charset=x-nobody\nContent-Transfer-Encoding: 8bit\n\n";
    const body = Buffer.from("Grüße aus Köln, wir prüfen Ihre Anfrage.", "utf8");
    const { text, warnings } = await open(Uint8Array.from(Buffer.concat([bytes(head), body])));
    expect(text).toBe("Grüße aus Köln, wir prüfen Ihre Anfrage.");
    expect(warnings).toEqual(["charset-unknown"]);
  });

  it("takes a mail in a mail for a file, and its words for nobody's", async () => {
    const { text, files, warnings } = await open(
      "From: a@b.example\nContent-Type: message/rfc822\n\nFrom: privacy@shop.example\nSubject: x\n\nWe did it.\n",
    );
    expect([text, files.map(({ type }) => type), warnings]).toEqual(["", ["message/rfc822"], ["nested-mail"]]);
  });

  it("says of what it cannot take apart that it is damaged", async () => {
    const deep = Array.from({ length: 60 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`);
    expect(await open(`From: a@b.example\n${deep.join("")}`)).toMatchObject({ text: "", warnings: ["damaged"] });
    for (const odd of [
      new Uint8Array(),
      new Uint8Array(5000).fill(0xff),
      bytes("\n\n\n"),
      bytes("Content-Type: \n\nx"),
    ]) {
      await expect(open(odd)).resolves.toMatchObject({ report: [] });
    }
  });

  it("takes one file out, and none that is not there", async () => {
    const mail = bytes(
      "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\nAAEC\n--b--\n",
    );
    expect(await takeMailFile(mail, 0)).toEqual(new Uint8Array([0, 1, 2]));
    expect(await takeMailFile(mail, 1)).toBeNull();
  });
});

describe("readMailHead", () => {
  const read = (text: string) => readMailHead(bytes(text));
  it("reads folded and encoded lines, and both kinds of references, the nearest first", () => {
    expect(
      read(
        "From: =?utf-8?Q?Datenschutz_M=C3=BCller?= <Privacy@Shop.example>\nSubject: =?utf-8?B?R3LDvMOfZQ==?=\n Re\nMessage-ID: <m@a>\nIn-Reply-To: <r3@a>\nReferences: <r1@a>\n <r2@a> <r3@a>\nDate: Fri, 20 Nov 2026 10:30:00 +0100 (CET)\n\nx",
      ),
    ).toEqual({
      messageId: "<m@a>",
      references: ["<r3@a>", "<r2@a>", "<r1@a>"],
      fromName: "Datenschutz Müller",
      fromAddress: "Privacy@shop.example",
      subject: "Grüße Re",
      sentAt: "2026-11-20T09:30:00.000Z",
    });
  });

  it.each([
    ["two senders", "From: a@a.example\nFrom: b@b.example\n\n"],
    ["two in one line", "From: a@a.example, b@b.example\n\n"],
    ["none", "Subject: x\n\n"],
    ["no address", "From: somebody\n\n"],
  ])("names nobody for %s", (_name, text) => {
    expect(read(text).fromAddress).toBe("");
  });

  it("takes nothing out of the body, no signs that turn a line around, and no impossible day", () => {
    const head = read("Subject: a\u202Eb\nDate: yesterday\n\nFrom: a@a.example\nIn-Reply-To: <r@a>\n");
    expect(head).toMatchObject({ fromAddress: "", references: [], subject: "a b", sentAt: null });
  });
});

describe("takeSingleMail", () => {
  it("takes a mail as it is, and out of Apple's own file", () => {
    const mail = "From: a@a.example\nSubject: x\n\nHello\n";
    const take = (text: string) => takeSingleMail(new TextEncoder().encode(text));
    for (const file of [mail, `\uFEFF${mail}`, `${mail.length}\n${mail}<?xml version="1.0"?><plist/>`]) {
      const taken = take(file);
      expect(taken.ok && new TextDecoder().decode(taken.raw)).toBe(mail);
    }
    expect(take("%PDF-1.7\n")).toEqual({ ok: false, code: "reply-not-a-mail" });
    expect(takeSingleMail(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toEqual({ ok: false, code: "reply-of-outlook" });
  });
});
