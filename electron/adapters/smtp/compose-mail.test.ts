// A mail must say exactly what the person saw, to exactly one address, and nothing about their machine.
import os from "node:os";
import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import type { Instant } from "../../shared/day.ts";
import { composeMail, type MailToCompose } from "./compose-mail.ts";
import { isWireReady } from "./letter-stream.ts";

const mail: MailToCompose = {
  from: { name: "Kim Example", address: "kim@example.org" },
  to: { name: "Komet", address: "privacy@example.net" },
  subject: "Request to delete my data (RD-2026-7K3QX9)",
  text: "Dear Sir or Madam,\n\nplease delete my data.\n",
  messageId: "<rd.0b7c1a52-6f0d-4a6e-9c55-1f2e3d4c5b6a@example.org>",
  sentAt: "2026-11-22T02:29:15.000Z" as Instant,
  practice: false,
};

const compose = (change: Partial<MailToCompose> = {}): Uint8Array => {
  const composed = composeMail({ ...mail, ...change });
  if (!composed.ok) throw new Error(`not composed: ${composed.code} ${composed.detail}`);
  return composed.value;
};
const asText = (raw: Uint8Array): string => Buffer.from(raw).toString("latin1");

/** Any Unicode text that may stand in a header: no control characters, no line separators, whole characters. */
const headerText = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: "binary", maxLength: longest }),
      fc.string({ unit: "grapheme", maxLength: longest }),
      fc.array(fc.string({ unit: "grapheme-ascii", maxLength: 70 }), { maxLength: 9 }).map((words) => words.join(" ")),
      fc.string({ unit: fc.constantFrom(..."=?UTF-8BQ_ \t\"'\\<>,;:@.éß漢😀"), maxLength: longest }),
    )
    .filter((text) => !/[^\P{Cc}\t]|[\u2028\u2029]/u.test(text));

const bodyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(..."=\n\r .From\t-é漢😀\u2028"), maxLength: 400 }),
  fc.array(fc.string({ unit: "grapheme-ascii", maxLength: 300 }), { maxLength: 20 }).map((lines) => lines.join("\n")),
);

const asSeen = (text: string): string => {
  const lines = text.replace(/\r\n?/g, "\n");
  return lines.endsWith("\n") ? lines : `${lines}\n`;
};

describe("composeMail", () => {
  it("is a plain mail in the order and form that every reader knows", () => {
    expect(asText(compose()).split("\r\n")).toEqual([
      "Date: Sun, 22 Nov 2026 02:29:15 +0000",
      "From: Kim Example <kim@example.org>",
      "To: Komet <privacy@example.net>",
      "Message-ID: <rd.0b7c1a52-6f0d-4a6e-9c55-1f2e3d4c5b6a@example.org>",
      "Subject: Request to delete my data (RD-2026-7K3QX9)",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Dear Sir or Madam,",
      "",
      "please delete my data.",
      "",
    ]);
  });

  it("marks a practice mail, and only that", () => {
    expect(asText(compose({ practice: true }))).toMatch(/^X-Rightsdesk-Practice: yes\r$/m);
    expect(asText(compose())).not.toMatch(/rightsdesk|X-|Auto-Submitted|User-Agent/i);
  });

  it("tells nothing about this machine or its user", () => {
    const raw = asText(compose()).toLowerCase();
    for (const secret of [os.hostname(), os.userInfo().username, "node", "smtp"]) {
      expect(raw).not.toContain(secret.toLowerCase());
    }
  });

  it("gives back subject, names, addresses and text exactly, for any Unicode", async () => {
    const anyMail = fc.record({
      subject: headerText(120),
      fromName: headerText(80),
      toName: headerText(80),
      text: bodyText,
    });
    await fc.assert(
      fc.asyncProperty(anyMail, async ({ subject, fromName, toName, text }) => {
        const raw = compose({
          subject,
          text,
          from: { name: fromName, address: "kim@example.org" },
          to: { name: toName, address: "privacy@example.net" },
        });
        const read = await PostalMime.parse(raw);
        expect(read.subject ?? "").toBe(subject);
        expect(read.from).toEqual({ name: fromName, address: "kim@example.org" });
        expect(read.to).toEqual([{ name: toName, address: "privacy@example.net" }]);
        expect(read.text).toBe(asSeen(text));
        expect(read.attachments).toEqual([]);
        expect(read.html).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it("stays ASCII with CRLF and short lines, and no line begins with a dot", () => {
    const anyMail = fc.record({ subject: headerText(300), name: headerText(200), text: bodyText });
    fc.assert(
      fc.property(anyMail, ({ subject, name, text }) => {
        const raw = asText(compose({ subject, text, to: { name, address: mail.to.address } }));
        expect(raw).toMatch(/^(?:[\x20-\x7e\t]*\r\n)+$/);
        for (const line of raw.split("\r\n")) {
          expect(line.length).toBeLessThanOrEqual(76);
          expect(line).not.toMatch(/^(?:\.|From )/);
        }
      }),
    );
  });

  it("keeps a line of 10,000 characters and blanks at line ends", async () => {
    const text = `${"word ".repeat(2000)}\n-- \nKim\t\n`;
    const raw = compose({ text });
    expect((await PostalMime.parse(raw)).text).toBe(text);
    expect(
      Math.max(
        ...asText(raw)
          .split("\r\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(76);
  });

  it("is the same bytes for the same letter", () => {
    expect(compose()).toEqual(compose());
  });

  it("writes a domain in other letters as servers know it", async () => {
    const read = await PostalMime.parse(compose({ to: { name: "", address: "privacy@bücher.example" } }));
    expect(read.headers.find(({ key }) => key === "to")?.value).toBe("privacy@xn--bcher-kva.example");
  });

  const breaks = ["\r\n", "\n", "\r", "\0", "\u000b", "\u000c", "\u001b", "\u0085", "\u2028", "\u2029"];
  const fields = ["from.name", "from.address", "to.name", "to.address", "subject", "messageId"] as const;
  const withValue = (field: (typeof fields)[number], spoil: (value: string) => string): MailToCompose => {
    switch (field) {
      case "from.name":
        return { ...mail, from: { ...mail.from, name: spoil(mail.from.name) } };
      case "from.address":
        return { ...mail, from: { ...mail.from, address: spoil(mail.from.address) } };
      case "to.name":
        return { ...mail, to: { ...mail.to, name: spoil(mail.to.name) } };
      case "to.address":
        return { ...mail, to: { ...mail.to, address: spoil(mail.to.address) } };
      case "subject":
        return { ...mail, subject: spoil(mail.subject) };
      case "messageId":
        return { ...mail, messageId: spoil(mail.messageId) };
    }
  };
  const spoiled = fields.flatMap((field) => breaks.map((mark) => [field, mark] as const));

  it.each(spoiled)("refuses %s with %j in it", (field, mark) => {
    const placings = [
      (value: string) => `${value}${mark}Bcc: thief@example.com`,
      (value: string) => `${value}${mark}`,
      (value: string) => `${mark}${value}`,
    ];
    for (const place of placings) {
      expect(composeMail(withValue(field, place))).toMatchObject({
        ok: false,
        code: "line-break-in-header",
        detail: field,
      });
    }
  });

  it.each([
    ["to.address", "a@example.org, c@example.net"],
    ["to.address", "Kim <kim@example.org>"],
    ["to.address", "a@example.org@example.net"],
    ["to.address", "a\uFF20example.org"],
    ["to.address", '"a@example.org"@example.net'],
    ["to.address", ""],
    ["from.address", "kim@localhost"],
    ["from.address", "kim"],
  ] as const)("refuses %s %j", (field, address) => {
    expect(composeMail(withValue(field, () => address))).toMatchObject({
      ok: false,
      code: "address-invalid",
      detail: field,
    });
  });

  it("never lets a name become a second address", async () => {
    const tricks = [
      "a@example.com,",
      '"',
      '"<thief@example.com>',
      "x <thief@example.com>, ",
      "x;",
      "(",
      "group: a@b.org;",
    ];
    for (const name of tricks) {
      const read = await PostalMime.parse(compose({ to: { name, address: mail.to.address } }));
      expect(read.to).toEqual([{ name, address: mail.to.address }]);
    }
  });
});

describe("composeMail with files", () => {
  const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 256);
  const read = async (files: NonNullable<MailToCompose["attachments"]>, change: Partial<MailToCompose> = {}) => {
    const raw = compose({ attachments: files, ...change });
    const parsed = await PostalMime.parse(raw, { attachmentEncoding: "arraybuffer" });
    const found = parsed.attachments.map(({ filename, content }) => ({
      name: filename,
      content: Buffer.from(content as ArrayBuffer),
    }));
    return { raw, parsed, found };
  };

  it("carries each to the byte and under its name, beside the very text", async () => {
    const files = [
      { name: "passport.pdf", content: bytes(100_000) },
      { name: "Füße & 身分証 (1).jpg", content: bytes(1) },
      {
        name: 'a "quoted\\" name;.txt',
        content: Buffer.from("--=_rd0b7c1a526f0d4a6e9c551f2e3d4c5b6aexampleorg--\r\n.\r\nFrom x\n"),
      },
      { name: `${"ü".repeat(110)}.docx`, content: bytes(57) },
    ];
    const text =
      "Hello --=_rd0b7c1a526f0d4a6e9c551f2e3d4c5b6aexampleorg\n--=_rd0b7c1a526f0d4a6e9c551f2e3d4c5b6aexampleorg--\n";
    const { raw, parsed, found } = await read(files, { text });
    expect(found).toEqual(files.map(({ name, content }) => ({ name, content: Buffer.from(content) })));
    expect(parsed.text?.replace(/\r\n/g, "\n").trimEnd()).toBe(text.trimEnd());
    expect(parsed.subject).toBe(mail.subject);
    expect(isWireReady(raw)).toBe(true);
    expect(asText(raw)).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    for (const line of asText(raw).split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
  });

  it("gives back any name of one line", async () => {
    await fc.assert(
      fc.asyncProperty(
        headerText(60).filter((name) => name.trim() === name && name !== "" && !/\p{Cs}/u.test(name)),
        async (name) => {
          const { found } = await read([{ name, content: bytes(3) }]);
          expect(found).toEqual([{ name, content: Buffer.from(bytes(3)) }]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is what it was before where there are none", () => {
    expect(asText(compose({ attachments: [] }))).toBe(asText(compose()));
  });
});
