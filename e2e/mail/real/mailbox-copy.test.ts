// Copies of sent letters in a real Dovecot: to the byte, once, and with a sentence for whatever goes wrong.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, inject, it } from "vitest";
import { Instant } from "../../../electron/shared/day.ts";
import { askImap } from "./ask-imap.ts";
import { longText, writeLetter } from "./letter.ts";
import {
  countCopies,
  enterRealMailbox,
  expectNothingTold,
  filesIn,
  openRealMailbox,
  placeImapProxy,
} from "./open-real-mailbox.ts";
import { full, kim } from "./people.ts";
import type { Link, Turn } from "./start-proxy.ts";

const copyOf = (letter: ReturnType<typeof writeLetter>, folder: string | null = null) => ({
  messageId: letter.messageId,
  raw: letter.raw,
  folder,
  sentAt: Instant.parse("2026-11-22T02:29:15.000Z"),
  begins: () => undefined,
});

describe.each([
  ["tls", "imapsPort"],
  ["starttls", "imapPort"],
] as const)("by %s", (security, door) => {
  it("a copy lies in the folder that says it is for sent mail, to the byte and read", async () => {
    const mailbox = await enterRealMailbox({ security, port: inject("mailPlace")[door] });
    const letter = writeLetter();
    expect(await mailbox.appendSent(copyOf(letter))).toEqual({ ok: true, value: { kind: "made", folder: "Gesendet" } });
    expect(countCopies(kim, "Gesendet", letter.raw)).toBe(1);
    expect(filesIn(kim, "Gesendet").find(({ bytes }) => bytes.equals(letter.raw))?.name).toMatch(/:2,S$/);
    expect(await mailbox.findSent({ messageIds: [letter.messageId, "<no@example.org>"], folder: null })).toMatchObject({
      value: { found: [letter.messageId], looked: [{ folder: "Gesendet", isWhole: true }] },
    });
  });

  it("with a certificate for another name, or of an authority that nobody knows, nothing is told", async () => {
    const port = inject("mailPlace")[door];
    for (const way of [{ host: "imap.example.net" }, { trusts: false }]) {
      expect(await openRealMailbox({ security, port, ...way })).toMatchObject({ code: "certificate-wrong" });
    }
  });

  it("a wrong password is named so, in the server's words", async () => {
    const way = { security, port: inject("mailPlace")[door], password: "Grüße an 3 Höfe" };
    const opened = await openRealMailbox(way);
    expect(opened).toMatchObject({ code: "password-wrong", detail: expect.stringContaining("Authentication failed") });
  });
});

it("a copy is not made twice: not of ours, nor of one that somebody else put there", async () => {
  const letter = writeLetter();
  const text = Buffer.from(letter.raw).toString("latin1");
  const mailbox = await enterRealMailbox();
  expect(await mailbox.appendSent(copyOf(letter))).toMatchObject({ value: { kind: "made" } });
  expect(await mailbox.appendSent(copyOf(letter))).toMatchObject({ value: { kind: "found" } });
  expect(await (await enterRealMailbox()).appendSent(copyOf(letter))).toMatchObject({ value: { kind: "found" } });
  expect(countCopies(kim, "Gesendet", letter.raw)).toBe(1);
  expect(text).toContain("Message-ID");
});

it("the folders are told, and which is for sent mail", async () => {
  const folders = await (await enterRealMailbox()).folders();
  expect(folders).toMatchObject({
    value: expect.arrayContaining([
      { path: "INBOX", isSent: false },
      { path: "Gesendet", isSent: true },
      { path: "Junk", isSent: false },
    ]),
  });
});

describe("a copy that cannot be made says why:", () => {
  it("the chosen folder is not there", async () => {
    const mailbox = await enterRealMailbox();
    const done = await mailbox.appendSent(copyOf(writeLetter(), "Nirgends"));
    expect(done).toMatchObject({ ok: false, code: "folder-missing", detail: "Nirgends" });
  });

  it("the folder may not be written to", async () => {
    const locked = path.join(inject("mailPlace").folder, "mail", kim, "Maildir", ".Locked");
    await askImap(["SELECT Locked"]);
    writeFileSync(path.join(locked, "dovecot-acl"), "owner lr\n", { mode: 0o644 });
    const mailbox = await enterRealMailbox();
    const done = await mailbox.appendSent(copyOf(writeLetter(), "Locked"));
    expect(done).toMatchObject({ ok: false, code: "copy-refused", detail: expect.stringMatching(/[Pp]ermission/) });
  });

  it("the mailbox is full", async () => {
    const mailbox = await enterRealMailbox({ user: full });
    const done = await mailbox.appendSent(copyOf(writeLetter()));
    expect(done).toMatchObject({ ok: false, code: "mailbox-full", detail: expect.stringMatching(/[Qq]uota/) });
    expect(filesIn(full, "Gesendet")).toEqual([]);
  });
});

it.each([20_000, 150_000, 280_000])("cut after %d bytes of it, it is made once in the end", async (bytes) => {
  const letter = writeLetter({ text: longText(300_000) });
  const hasTold = (link: Link): boolean => link.told().length > bytes;
  const onTold: Turn = (chunk, link) => {
    if (hasTold(link)) link.cut();
    return hasTold(link) ? null : chunk;
  };
  const proxy = await placeImapProxy({ onTold });
  const cut = await enterRealMailbox({ security: "starttls", port: proxy.port });
  expect(await cut.appendSent(copyOf(letter))).toMatchObject({ ok: false, code: "connection-lost", retry: true });
  const again = await enterRealMailbox();
  expect(await again.appendSent(copyOf(letter))).toMatchObject({ ok: true });
  expect(countCopies(kim, "Gesendet", letter.raw)).toBe(1);
});

it("cut before its answer, it is found where it lies", async () => {
  const letter = writeLetter({ text: longText(300_000) });
  const onSaid: Turn = (chunk, link) => {
    if (link.told().length < 290_000) return chunk;
    link.cut();
    return null;
  };
  const proxy = await placeImapProxy({ onSaid });
  const cut = await enterRealMailbox({ security: "starttls", port: proxy.port });
  expect(await cut.appendSent(copyOf(letter))).toMatchObject({ ok: false, code: "connection-lost" });
  const again = await enterRealMailbox();
  expect(await again.appendSent(copyOf(letter))).toMatchObject({
    value: { kind: expect.stringMatching(/found|made/) },
  });
  expect(countCopies(kim, "Gesendet", letter.raw)).toBe(1);
});

const change = (chunk: Buffer, what: RegExp, to: string): Buffer =>
  Buffer.from(chunk.toString("latin1").replace(what, to), "latin1");

describe("somebody on the way who", () => {
  it.each([
    ["takes STARTTLS out of the offer", { onSaid: (chunk: Buffer) => change(chunk, / STARTTLS/g, " AUTH=LOGIN") }],
    [
      "also takes away that nobody may log in",
      { onSaid: (chunk: Buffer) => change(change(chunk, / STARTTLS/g, ""), /LOGINDISABLED/g, "AUTH=PLAIN") },
    ],
    [
      "says that there is no TLS today",
      {
        onTold: (chunk: Buffer, link: Link) => {
          const [, tag] = /^(\S+) STARTTLS/m.exec(chunk.toString("latin1")) ?? [];
          if (tag === undefined) return chunk;
          link.say(`${tag} NO Not today\r\n`);
          return null;
        },
      },
    ],
    [
      "says yes and goes on in the clear",
      {
        onTold: (chunk: Buffer, link: Link) => {
          const [, tag] = /^(\S+) STARTTLS/m.exec(chunk.toString("latin1")) ?? [];
          if (tag === undefined) return chunk;
          link.say(`${tag} OK Begin\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n`);
          return null;
        },
      },
    ],
  ])("%s hears no password", async (_, meddling) => {
    const proxy = await placeImapProxy(meddling);
    const opened = await openRealMailbox({ security: "starttls", port: proxy.port });
    expect(opened).toMatchObject({ ok: false, code: "tls-missing" });
    expectNothingTold(proxy);
    expect(proxy.connections()).toBe(1);
  });

  it("only listens reads nothing", async () => {
    const proxy = await placeImapProxy();
    const letter = writeLetter();
    const mailbox = await enterRealMailbox({ security: "starttls", port: proxy.port });
    expect(await mailbox.appendSent(copyOf(letter))).toMatchObject({ ok: true });
    expectNothingTold(proxy);
    for (const word of [letter.messageId, "APPEND", "Subject"]) expect(proxy.told()).not.toContain(word);
  });
});
