// The ways out beside our own sending: what is written where, and what happens when a person says no.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Instant } from "../../shared/day.ts";
import { type Letter, Reference } from "../../shared/letter.ts";
import { fail, succeed } from "../../shared/result.ts";
import { composeMail } from "../smtp/compose-mail.ts";
import { createLetterFiles, type LetterToSave } from "./create-letter-files.ts";
import type { LetterToPrint } from "./lay-out-letter.ts";

const letter: Letter = {
  kind: "access",
  language: "en",
  from: { name: "Kim Example", address: "kim@example.org" },
  to: { name: "Example Store", address: "privacy@example.net", postal: null, form: null },
  subject: "Request for access (RD-2026-7K3QX9)",
  text: "Dear Sir or Madam,\n\nGrüße\n",
};
const toSave: LetterToSave = {
  letter,
  as: "eml",
  reference: Reference.parse("RD-2026-7K3QX9"),
  company: "Example / Store",
  messageId: "<rd.1@example.org>",
  now: Instant.parse("2026-11-22T02:29:15.000Z"),
  senderPostal: "Example Street 1",
  sent: null,
  files: () => [],
  fileNames: [],
  isPractice: false,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Picks the suggested name in the test's folder, says yes, and keeps a record in order. */
const make = (change: Partial<Parameters<typeof createLetterFiles>[0]> = {}) => {
  const record: unknown[] = [];
  const printed: LetterToPrint[] = [];
  const files = createLetterFiles({
    composeMail,
    printLetter: async (toPrint) => {
      printed.push(toPrint);
      return succeed(new TextEncoder().encode("%PDF"));
    },
    pickTarget: async (suggested, ending) => {
      record.push([suggested, ending]);
      return path.join(folder, suggested);
    },
    openMail: async ({ url }, before) => {
      before();
      record.push(url);
      return succeed({ opened: true });
    },
    clipboard: { writeText: (text) => record.push({ copied: text }) },
    newToken: () => "token",
    ...change,
  });
  return { files, record, printed };
};

describe("save", () => {
  it("writes the very mail that would be sent, to be opened for writing, with no other recipient", async () => {
    const { files, record } = make();
    expect(await files.save(toSave)).toEqual(succeed({ saved: true }));
    expect(record).toEqual([["RD-2026-7K3QX9 Example Store.eml", "eml"]]);
    const raw = readFileSync(path.join(folder, "RD-2026-7K3QX9 Example Store.eml"));
    const mail = await PostalMime.parse(raw);
    expect(mail.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
    expect(mail).toMatchObject({ subject: letter.subject, text: letter.text, messageId: "<rd.1@example.org>" });
    expect(mail.to).toEqual([{ name: "Example Store", address: "privacy@example.net" }]);
    expect([mail.cc, mail.bcc, mail.attachments]).toEqual([undefined, undefined, []]);
    expect(raw.toString("latin1")).toMatch(/^(?:[\x20-\x7e\t]*\r\n)+$/);
    expect(raw.toString("latin1")).not.toMatch(/rightsdesk/i);
  });

  it("gives a mail that went out to the byte, as the proof that it is", async () => {
    const { files } = make();
    const sent = new TextEncoder().encode("Date: then\r\n\r\nAs it went.\r\n");
    await files.save({ ...toSave, sent });
    expect(readFileSync(path.join(folder, "RD-2026-7K3QX9 Example Store.eml"))).toEqual(Buffer.from(sent));
  });

  it.each([
    ["pdf-a4", "a4"],
    ["pdf-letter", "letter"],
  ] as const)("prints %s", async (as, place) => {
    const { files, printed } = make();
    expect(await files.save({ ...toSave, as, fileNames: ["id.pdf"] })).toEqual(succeed({ saved: true }));
    expect(printed).toEqual([
      { letter, place, senderPostal: "Example Street 1", isPractice: false, fileNames: ["id.pdf"] },
    ]);
    expect(readdirSync(folder)).toEqual(["RD-2026-7K3QX9 Example Store.pdf"]);
  });

  it("writes nothing if the person picks no place", async () => {
    const { files } = make({ pickTarget: async () => null });
    expect(await files.save(toSave)).toEqual(succeed({ saved: false }));
    expect(readdirSync(folder)).toEqual([]);
  });

  it("gives the file the ending of what is in it", async () => {
    const { files } = make({ pickTarget: async () => path.join(folder, "letter.txt") });
    await files.save(toSave);
    expect(readdirSync(folder)).toEqual(["letter.txt.eml"]);
  });

  it("says by its name alone which file cannot be written", async () => {
    const { files } = make({ pickTarget: async () => path.join(folder, "gone", "letter.eml") });
    expect(await files.save(toSave)).toMatchObject({
      ok: false,
      code: "file-unwritable",
      detail: "letter.eml",
      retry: true,
    });
  });

  it("asks for no place for what cannot be made", async () => {
    const failed = fail("letter-unprintable", "The letter could not be printed.", { retry: true });
    const { files, record } = make({ printLetter: async () => failed });
    expect(await files.save({ ...toSave, as: "pdf-a4" })).toEqual(failed);
    const noAddress = { ...letter, to: { ...letter.to, address: null } };
    expect(await files.save({ ...toSave, letter: noAddress })).toMatchObject({ code: "mail-address-missing" });
    const broken = { ...letter, subject: "a\r\nBcc: spy@example.com" };
    expect(await files.save({ ...toSave, letter: broken })).toMatchObject({ code: "line-break-in-header" });
    expect(record).toEqual([]);
  });
});

describe("openInMail", () => {
  it("hands a short letter over whole, and leaves the clipboard alone", async () => {
    const { files, record } = make();
    expect(await files.openInMail(letter)).toEqual(succeed({ opened: true, textCopied: false }));
    expect(record).toEqual([expect.stringMatching(/^mailto:privacy@example\.net\?subject=.*&body=Dear/)]);
  });

  const long = { ...letter, text: "word ".repeat(800) };

  it("puts a long text on the clipboard before the mail program comes to the front", async () => {
    const { files, record } = make();
    expect(await files.openInMail(long)).toEqual(succeed({ opened: true, textCopied: true }));
    expect(record).toEqual([{ copied: long.text }, expect.not.stringContaining("body")]);
  });

  it("copies nothing if the person says no", async () => {
    const { files, record } = make({ openMail: async () => succeed({ opened: false }) });
    expect(await files.openInMail(long)).toEqual(succeed({ opened: false, textCopied: false }));
    expect(record).toEqual([]);
  });

  it("starts nothing without an address", async () => {
    const { files, record } = make();
    const to = { ...letter.to, address: null };
    expect(await files.openInMail({ ...letter, to })).toMatchObject({ code: "mail-address-missing" });
    expect(record).toEqual([]);
  });
});

describe("copy", () => {
  it("puts exactly the text on the clipboard", () => {
    const { files, record } = make();
    files.copy("Grüße\n{{x}}");
    expect(record).toEqual([{ copied: "Grüße\n{{x}}" }]);
  });
});
