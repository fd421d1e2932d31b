// A mailbox file gives what has to do with a request and leaves the rest; a stop, a bad mail or a full stop loses nothing.
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { streamFile } from "../adapters/files/stream-file.ts";
import { createOpenReplyWindow } from "../adapters/reply-window/testing/open-reply-window.ts";
import { fail } from "../shared/result.ts";
import type { MailSource } from "./import-replies.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
let picked: readonly MailSource[] | null = null;
const real = createOpenReplyWindow();
let open = real.open;

beforeEach(() => {
  open = real.open;
  desk = openTestDesk({
    pickMails: () => picked,
    replyWindow: { ...real, open: (mail) => open(mail) },
  });
});
afterEach(() => desk.close());

const separator = "From somebody@example.org Thu Nov 19 09:00:00 2026\n";
const mail = (id: number, { from = "friend@example.net", references = "", body = "Hello" } = {}) =>
  `From: <${from}>\nSubject: Mail ${id}\nMessage-ID: <m${id}@example.net>\n${references === "" ? "" : `References: ${references}\n`}\n${body}\n\n`;
const bytes = (text: string) => new TextEncoder().encode(text);
const source = (name: string, ...pieces: readonly string[]): MailSource => ({
  name,
  size: pieces.join("").length,
  chunks: () => pieces.map(bytes),
});
const bring = async (...sources: readonly MailSource[]) => {
  picked = sources;
  return desk.take("replies:pick");
};
const sent = async () => {
  const { requestId, sent: page } = await desk.sendNew();
  return { requestId, messageId: page.dispatch?.messageId ?? "", company: page.letter.to.address ?? "" };
};

describe("a mailbox file", () => {
  it("gives what refers to a letter or comes from its company, and leaves out a thousand others", async () => {
    const { requestId, messageId, company } = await sent();
    const others = Array.from({ length: 1000 }, (_, at) => separator + mail(at));
    const answer = separator + mail(5001, { from: company, references: messageId });
    const forged = separator + mail(5002, { from: "a@evil.example", references: messageId });
    const came = await bring(source("all.mbox", ...others.slice(0, 500), answer, forged, ...others.slice(500)));
    expect(came).toMatchObject({ known: 0, leftOut: 1000, refused: [], isStopped: false });
    const list = await desk.take("replies:list", { show: "all" });
    expect(list.map(({ subject, requestId: its }) => [subject, its])).toEqual([
      ["Mail 5002", null],
      ["Mail 5001", requestId],
    ]);
    const again = await bring(source("all.mbox", answer, forged));
    expect(again).toMatchObject({ taken: [], known: 2 });
  });

  it("of a few mails is taken whole: the person chose them", async () => {
    expect(await bring(source("some.mbox", separator + mail(1), separator + mail(2)))).toMatchObject({ leftOut: 0 });
    expect(await desk.take("replies:list", { show: "all" })).toHaveLength(2);
  });

  it("leaves out what the person wrote themselves", async () => {
    const { messageId } = await sent();
    const own = Array.from(
      { length: 30 },
      (_, at) => separator + mail(at, { from: "person@example.org", references: messageId }),
    );
    expect(await bring(source("sent.mbox", ...own))).toMatchObject({ taken: [], leftOut: 30 });
  });

  it("can be stopped between two mails, and what was taken stays", async () => {
    const { messageId, company } = await sent();
    const answers = Array.from(
      { length: 30 },
      (_, at) => separator + mail(at, { from: company, references: messageId }),
    );
    let opened = 0;
    let isClosed = false;
    const file = source("all.mbox", ...answers);
    const chunks = async function* () {
      try {
        yield* file.chunks();
      } finally {
        isClosed = true;
      }
    };
    open = async (one) => {
      opened += 1;
      if (opened === 3) await desk.take("replies:stop");
      return real.open(one);
    };
    const came = await bring({ ...file, chunks });
    expect([came?.isStopped, isClosed]).toEqual([true, true]);
    expect(came?.taken).toHaveLength(3);
    expect(await desk.take("replies:list", { show: "all" })).toHaveLength(3);
  });
});

describe("what goes wrong", () => {
  it("is said of the file that it is about, and the others come in", async () => {
    const broken: MailSource = {
      name: "gone.eml",
      size: 1,
      chunks: () => streamFile(join(tmpdir(), randomUUID())),
    };
    const came = await bring(
      source("good.eml", mail(1)),
      broken,
      source("empty.eml"),
      source("text.eml", "Hello there"),
    );
    expect(came?.taken).toHaveLength(1);
    expect(came?.refused).toEqual([
      { name: "gone.eml", mail: null, code: "file-unreadable" },
      { name: "empty.eml", mail: null, code: "reply-not-a-mail" },
      { name: "text.eml", mail: null, code: "reply-not-a-mail" },
    ]);
  });

  it("keeps a mail that breaks what opens it, as it came, under what its header says", async () => {
    const { messageId, company } = await sent();
    open = async () => fail("reading-took-too-much-memory", "too much");
    const text = mail(1, { from: company, references: messageId });
    const [replyId = ""] = (await bring(source("bomb.eml", text)))?.taken ?? [];
    const page = await desk.take("replies:get", { replyId });
    expect(page).toMatchObject({
      text: "",
      isTextWhole: false,
      warnings: ["unreadable"],
      match: { way: "references" },
    });
    await desk.take("replies:save-file", { replyId, attachmentId: null });
    expect(new TextDecoder().decode(desk.files[0]?.bytes)).toBe(text);
  });

  it("is one import at a time", async () => {
    open = async (one) => {
      expect(await desk.call("replies:read", { name: "b.eml", bytes: bytes(mail(2)) })).toMatchObject({
        code: "reply-busy",
      });
      return real.open(one);
    };
    expect((await bring(source("a.eml", mail(1))))?.taken).toHaveLength(1);
  });
});

describe("a delivery report", () => {
  const report = (messageId: string, to: string) =>
    `From: MAILER-DAEMON@example.net
Subject: Undelivered
Message-ID: <r1@example.net>
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Your mail could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; ${to}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--b
Content-Type: message/rfc822

Message-ID: ${messageId}
Subject: x

--b--
`;

  it("counts as one that was found in the mailbox, once", async () => {
    const { requestId, messageId, company } = await sent();
    const [replyId = ""] = (await bring(source("bounce.eml", report(messageId, company))))?.taken ?? [];
    expect(await desk.take("replies:get", { replyId })).toMatchObject({
      requestId,
      state: "settled",
      kind: "bounce",
      settledBy: "app",
    });
    const page = await desk.take("requests:get", { requestId });
    expect(page.summary.status).toBe("bounced");
    expect(page.reports).toMatchObject([{ action: "failed", words: "550 5.1.1 User unknown" }]);
    expect(await desk.call("replies:reopen", { replyId })).toMatchObject({ code: "move-not-lawful" });
  });

  it("about somebody else's address moves nothing", async () => {
    const { requestId, messageId } = await sent();
    await bring(source("bounce.eml", report(messageId, "other@example.net")));
    expect((await desk.take("requests:get", { requestId })).summary.status).toBe("sent");
    expect((await desk.take("replies:list", { show: "open" }))[0]).toMatchObject({ requestId: null });
  });
});
