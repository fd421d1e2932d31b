// What every store must do with mails that came back.
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { AttachmentId } from "../../shared/attachment.ts";
import { Day } from "../../shared/day.ts";
import { ReplyId } from "../../shared/reply-id.ts";
import { exampleEvent, exampleInstant, exampleRequest } from "./fixtures/examples.ts";
import type { Store } from "./store.ts";
import type { NewReply, SettledReply } from "./stored-reply.ts";

export const exampleReply = (change: Partial<NewReply> = {}): NewReply => {
  const raw = change.raw ?? new TextEncoder().encode("From: a@example.org\r\n\r\nHello \u0000 \ud800\r\n");
  return {
    replyId: ReplyId.parse(randomUUID()),
    mode: "real",
    requestId: null,
    source: "file",
    cameInAt: exampleInstant(),
    mark: randomUUID(),
    sha256: "00",
    bytes: raw.length,
    head: {
      messageId: "<a@example.org>",
      references: ["<b@example.org>"],
      fromName: "Nul \u0000 and half a pair \ud800",
      fromAddress: "a@example.org",
      subject: "Re: “Deletion”",
      sentAt: null,
    },
    files: [{ attachmentId: AttachmentId.parse(randomUUID()), name: "a.pdf", type: "application/pdf", bytes: 7 }],
    match: { way: "none", isSure: false, candidates: [] },
    settled: null,
    dkim: null,
    reading: { reader: 1, language: "en", isRead: true, proposals: [] },
    body: { text: "Hello", isTextWhole: true, links: [], warnings: ["date-odd"] },
    raw,
    ...change,
  };
};

const shown = ({ mark: _m, body: _b, raw: _r, ...reply }: NewReply) => reply;

export const describeReplies = (open: () => Store, again: () => Store): void => {
  const request = (number: number, mode: "real" | "practice" = "real") => {
    const one = exampleRequest(number, { mode });
    open().requests.add(one, exampleEvent("drafted"));
    return one.requestId;
  };
  const settled: SettledReply = { kind: "refusal", on: Day.parse("2026-11-22"), by: "person", eventIds: ["e"] };

  it("keeps a mail as it came, with what is known of it, and the same one once", () => {
    const raw = new Uint8Array(600_000).map((_byte, at) => at % 251);
    const reply = exampleReply({ raw });
    expect(open().replies.add(reply)).toBe(true);
    expect(open().replies.add({ ...exampleReply(), mark: reply.mark })).toBe(false);
    const store = again();
    expect(store.replies.get(reply.replyId)).toEqual(shown(reply));
    expect(store.replies.body(reply.replyId)).toEqual(reply.body);
    expect(store.replies.raw(reply.replyId)).toEqual(raw);
    expect(store.replies.known("real", reply.mark)).toBe(reply.replyId);
    expect(store.replies.known("practice", reply.mark)).toBeNull();
    expect(store.replies.list("real").map(({ replyId }) => replyId)).toEqual([reply.replyId]);
    expect(store.replies.list("practice")).toEqual([]);
  });

  it("lists the newest first, and tells which requests wait for a word", () => {
    const requestId = request(1);
    const old = exampleReply({ requestId, cameInAt: exampleInstant(1) });
    const young = exampleReply({ cameInAt: exampleInstant(2) });
    open().replies.add(young);
    open().replies.add(old);
    const { replies } = open();
    expect(replies.list("real").map(({ replyId }) => replyId)).toEqual([young.replyId, old.replyId]);
    expect(replies.of(requestId).map(({ replyId }) => replyId)).toEqual([old.replyId]);
    expect([...replies.open("real")]).toEqual([requestId]);
    expect([replies.isOpen(requestId), replies.count("real"), replies.count("practice")]).toEqual([true, 2, 0]);
    expect(replies.settle(old.replyId, settled)).toBe(true);
    expect([...replies.open("real")]).toEqual([]);
    expect([replies.isOpen(requestId), replies.count("real")]).toEqual([false, 1]);
  });

  it("settles once, is not given away then, and is open again after", () => {
    const requestId = request(1);
    const reply = exampleReply();
    open().replies.add(reply);
    const match = { way: "person", isSure: true, candidates: [requestId] } as const;
    const person = { ...match, candidates: [...match.candidates] };
    expect(open().replies.assign(reply.replyId, requestId, person)).toBe(true);
    expect(open().replies.settle(reply.replyId, settled)).toBe(true);
    expect(open().replies.settle(reply.replyId, settled)).toBe(false);
    expect(open().replies.assign(reply.replyId, null, person)).toBe(false);
    expect(again().replies.get(reply.replyId)).toMatchObject({ requestId, match: person, settled });
    expect(open().replies.settle(reply.replyId, null)).toBe(true);
    expect(open().replies.settle(reply.replyId, null)).toBe(false);
    expect(open().replies.get(reply.replyId)?.settled).toBeNull();
  });

  it("takes a new reading and a signature's result", () => {
    const reply = exampleReply();
    open().replies.add(reply);
    const reading = { ...reply.reading, reader: 2, language: null, isRead: false };
    const dkim = { state: "pass", domain: "example.org", selector: "s", checkedAt: null, words: null } as const;
    open().replies.readAnew(reply.replyId, reading);
    open().replies.markDkim(reply.replyId, dkim);
    expect(again().replies.get(reply.replyId)).toMatchObject({ reading, dkim });
  });

  it("goes with its request; one that belongs to none goes alone", () => {
    const requestId = request(1);
    const its = exampleReply({ requestId });
    const stray = exampleReply();
    open().replies.add(its);
    open().replies.add(stray);
    expect(open().requests.erase(requestId, Day.parse("2026-11-22"))).toBe(true);
    expect(again().replies.get(its.replyId)).toBeNull();
    expect(open().replies.raw(its.replyId)).toBeNull();
    expect(open().replies.remove(stray.replyId)).toBe(true);
    expect(open().replies.remove(stray.replyId)).toBe(false);
    expect(open().replies.list("real")).toEqual([]);
  });
};
