// Mails come in by file, find their request or do not, and the person's word goes into its log and back out of it.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readExport } from "../adapters/export/read-export.ts";
import { Day, Instant } from "../shared/day.ts";
import type { RequestId } from "../shared/request.ts";
import { writeExportJson } from "./collect-export.ts";
import { fillStore } from "./fill-store.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
let requestId: RequestId;
let messageId: string;
let company: string;
let reference: string;

beforeEach(async () => {
  desk = openTestDesk();
  const { requestId: id, sent } = await desk.sendNew();
  requestId = id;
  messageId = sent.dispatch?.messageId ?? "";
  company = sent.letter.to.address ?? "";
  reference = sent.summary.reference;
});
afterEach(() => desk.close());

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll("\n", "\r\n"));
const mail = ({
  from = company,
  references = messageId,
  subject = "Your request",
  id = "<answer-1@example.org>",
  body = "We have received your request and will answer within a month.",
  type = "text/plain; charset=utf-8",
} = {}) =>
  bytes(`From: Privacy <${from}>
To: person@example.org
Subject: ${subject}
Message-ID: ${id}
${references === "" ? "" : `In-Reply-To: ${references}\nReferences: ${references}\n`}Date: Fri, 20 Nov 2026 10:30:00 +0100
MIME-Version: 1.0
Content-Type: ${type}

${body}
`);
const bring = (content: Uint8Array, name = "answer.eml") => desk.take("replies:read", { name, bytes: content });
const bringOne = async (content: Uint8Array) => {
  const { taken, refused } = await bring(content);
  const [replyId] = taken;
  if (replyId === undefined) throw new Error(`not taken: ${JSON.stringify(refused)}`);
  return desk.take("replies:get", { replyId });
};
const kinds = async () => (await desk.take("requests:get", { requestId })).events.map(({ kind }) => kind);
const today = Day.parse("2026-11-20");

describe("a mail that comes in", () => {
  it("finds its request by the letter that it answers, and waits for the person's word", async () => {
    const page = await bringOne(mail());
    expect(page).toMatchObject({
      requestId,
      company: "Komet Sales",
      state: "open",
      fromAddress: company,
      subject: "Your request",
      sentAt: "2026-11-20T09:30:00.000Z",
      match: { way: "references", isSure: true, candidates: [requestId] },
      kind: null,
    });
    expect(page.text).toContain("within a month");
    expect(await kinds()).not.toContain("acknowledged");
    const [row] = await desk.take("requests:list");
    expect(row?.lane).toBe("do-now");
  });

  it("is not believed when a stranger names the letter", async () => {
    for (const [at, forged] of [
      mail({ from: "a@evil.example" }),
      mail({ from: "b@evil.example", references: "", subject: reference }),
    ].entries()) {
      const page = await bringOne(forged);
      expect(page, String(at)).toMatchObject({ requestId: null, state: "unmatched", match: { isSure: false } });
      expect(page.match.candidates).toEqual([requestId]);
    }
    expect((await desk.take("requests:list"))[0]?.lane).not.toBe("do-now");
  });

  it("is one mail however often it comes, and wherever it lay", async () => {
    await bringOne(mail());
    expect(await bring(mail())).toMatchObject({ taken: [], known: 1 });
    const elsewhere = new TextDecoder().decode(mail()).replaceAll("\r\n", "\n");
    const lain = new TextEncoder().encode(`X-Mozilla-Status: 0001\n${elsewhere}\n`);
    expect(await bring(lain)).toMatchObject({ taken: [], known: 1 });
    const forged = await bring(mail({ body: "Another text under the same id." }));
    expect(forged.taken).toHaveLength(1);
  });

  it("is kept byte for byte, and saved as it came", async () => {
    const raw = mail();
    const { replyId } = await bringOne(raw);
    await desk.take("replies:save-file", { replyId, attachmentId: null });
    expect(desk.files).toEqual([{ name: "Your request.eml", bytes: raw }]);
  });

  it("never meets a letter of the other mode", async () => {
    desk.store.settings.set("mode", "practice");
    expect(await bringOne(mail())).toMatchObject({ mode: "practice", match: { way: "none", candidates: [] } });
    desk.store.settings.set("mode", "real");
    expect(await desk.take("replies:list", { show: "all" })).toEqual([]);
    expect((await bringOne(mail())).requestId).toBe(requestId);
  });
});

describe("the person's word", () => {
  const settle = (replyId: string, change: object = {}) =>
    desk.call("replies:settle", {
      replyId,
      kind: "acknowledgement",
      on: today,
      untilOn: null,
      ground: null,
      ...change,
    });

  it("goes into the log with the mail that it rests on, and back out without being lost", async () => {
    const { replyId } = await bringOne(mail());
    expect(await settle(replyId)).toMatchObject({ ok: true, value: { state: "settled", kind: "acknowledgement" } });
    const page = await desk.take("requests:get", { requestId });
    expect(page.summary.standing).toBe("acknowledged");
    expect(page.events.at(-1)).toMatchObject({ kind: "acknowledged", by: "company", on: today, replyId });
    expect(await settle(replyId)).toMatchObject({ ok: false, code: "reply-settled" });
    expect(await desk.take("replies:reopen", { replyId })).toMatchObject({ state: "open", kind: null });
    const after = await desk.take("requests:get", { requestId });
    expect(after.summary.standing).toBe("open");
    expect(after.events.filter(({ kind }) => kind === "acknowledged")).toHaveLength(2);
    expect(await desk.call("replies:reopen", { replyId })).toMatchObject({ code: "reply-unsettled" });
  });

  it("keeps the day of an extension, and the ground of a refusal in the words of the protocol", async () => {
    const first = await bringOne(mail());
    await settle(first.replyId, { kind: "extension", untilOn: "2027-02-18" });
    const second = await bringOne(mail({ id: "<answer-2@example.org>" }));
    await settle(second.replyId, { kind: "refusal", ground: "no-data", untilOn: "2027-02-18" });
    const { events } = await desk.take("requests:get", { requestId });
    expect(events.slice(-2)).toMatchObject([
      { kind: "extended", untilOn: "2027-02-18", ground: null },
      { kind: "refused", ground: "no-data", reason: "no_match", untilOn: null },
    ]);
  });

  it("writes nothing for what is no answer, and needs no request for it", async () => {
    const { replyId } = await bringOne(mail({ from: "news@other.example", references: "" }));
    const before = await kinds();
    expect(await settle(replyId)).toMatchObject({ code: "reply-unassigned" });
    expect(await settle(replyId, { kind: "unrelated" })).toMatchObject({ ok: true, value: { state: "settled" } });
    expect(await kinds()).toEqual(before);
    expect(await desk.take("replies:list", { show: "open" })).toEqual([]);
    expect(await desk.take("replies:list", { show: "all" })).toHaveLength(1);
  });

  it("may give a mail to another request, as long as nothing was said of it", async () => {
    const { replyId } = await bringOne(mail({ from: "a@evil.example" }));
    expect(await desk.take("replies:assign", { replyId, requestId })).toMatchObject({
      requestId,
      state: "open",
      match: { way: "person", isSure: true },
    });
    await settle(replyId);
    expect(await desk.call("replies:assign", { replyId, requestId: null })).toMatchObject({ code: "reply-settled" });
    await desk.take("replies:reopen", { replyId });
    expect(await desk.take("replies:assign", { replyId, requestId: null })).toMatchObject({ state: "unmatched" });
    const nobody = "00000000-0000-4000-8000-000000000000";
    expect(await desk.call("replies:assign", { replyId, requestId: nobody })).toMatchObject({
      code: "request-unknown",
    });
  });

  it("takes no day before the letter and none that is not yet", async () => {
    const { replyId } = await bringOne(mail());
    for (const on of ["2026-11-19", "2026-11-21"]) {
      expect(await settle(replyId, { on })).toMatchObject({ code: "day-impossible", detail: on });
    }
    expect(await settle(replyId, { kind: "extension", untilOn: "2026-11-01" })).toMatchObject({
      code: "day-impossible",
    });
  });

  it("is open again when its entry was taken back in the log", async () => {
    const { replyId } = await bringOne(mail());
    await settle(replyId);
    const { events } = await desk.take("requests:get", { requestId });
    const entry = events.at(-1);
    if (entry === undefined) throw new Error("nothing was written");
    desk.store.requests.addEvent(requestId, { ...entry, eventId: "undoing", replaces: entry.eventId, isUndoing: true });
    await desk.take("requests:received", { requestId, on: today });
    expect(await desk.take("replies:get", { replyId })).toMatchObject({ state: "open", kind: null });
  });
});

describe("what a mail carries", () => {
  const withFiles = () => {
    const part = (type: string, name: string, body: string) =>
      `--b\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${btoa(body)}\n`;
    return mail({
      type: "multipart/mixed; boundary=b",
      body: `--b\nContent-Type: text/html\n\n<p>Please <a href="https://confirm.evil.example/verify?t=1">www.komet.example</a> soon.<script>x()</script></p>\n${part("application/pdf", "your data.pdf", "PDF")}${part("application/octet-stream", "../data.pdf.exe", "MZ")}${part("text/calendar", "invite.ics", "BEGIN:VCALENDAR")}--b--`,
    });
  };

  it("is listed with what is risky, and taken out one by one", async () => {
    const page = await bringOne(withFiles());
    expect(page.attachments.map(({ name, isRisky }) => [name, isRisky])).toEqual([
      ["your data.pdf", false],
      ["data.pdf.exe", true],
      ["invite.ics", false],
    ]);
    expect(page.warnings).toEqual(["from-html", "calendar"]);
    const pdf = page.attachments[0]?.attachmentId;
    await desk.take("replies:save-file", { replyId: page.replyId, attachmentId: pdf });
    expect(desk.files.map(({ name, bytes: content }) => [name, new TextDecoder().decode(content)])).toEqual([
      ["your data.pdf", "PDF"],
    ]);
  });

  it("shows HTML as text, and a link by where it leads", async () => {
    const { text, links } = await bringOne(withFiles());
    expect(text).toBe("Please www.komet.example soon.");
    expect(links).toEqual([
      {
        text: "www.komet.example",
        url: "https://confirm.evil.example/verify?t=1",
        host: "confirm.evil.example",
        isMisleading: true,
        isConfirmation: true,
      },
    ]);
  });
});

describe("what becomes of it", () => {
  it("goes with its request, and alone when it belongs to none", async () => {
    const { replyId } = await bringOne(mail());
    const stray = await bringOne(mail({ from: "a@other.example", references: "" }));
    await desk.take("requests:delete", { requestId });
    expect(await desk.call("replies:get", { replyId })).toMatchObject({ code: "reply-unknown" });
    expect(await desk.take("replies:discard", { replyId: stray.replyId })).toEqual({ discarded: true });
    expect(await desk.take("replies:list", { show: "all" })).toEqual([]);
    expect(await desk.call("replies:discard", { replyId })).toMatchObject({ code: "reply-unknown" });
  });
});

it("goes out with an export and comes back with it, bytes, word and all", async () => {
  const raw = mail();
  const { replyId } = await bringOne(raw);
  await desk.take("replies:settle", { replyId, kind: "acknowledgement", on: today, untilOn: null, ground: null });
  let text = "";
  for await (const piece of writeExportJson(desk.store, {
    madeAt: Instant.parse("2026-11-20T10:00:00.000Z"),
    app: "0",
    ledger: [],
  })) {
    text += piece;
  }
  const other = openTestDesk();
  try {
    await fillStore(other.store, readExport(new TextEncoder().encode(text)), other.store);
    expect(other.store.replies.raw(replyId)).toEqual(raw);
    expect(await other.take("replies:get", { replyId })).toEqual(await desk.take("replies:get", { replyId }));
  } finally {
    other.close();
  }
});
