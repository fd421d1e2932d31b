// The chain of each request: it grows with what is written, finds one changed byte and names it, and outlives merging.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ChainFault, checkChain } from "../../core/proof/check-chain.ts";
import { entryForms, newestEntryForm } from "../../core/proof/entry-forms.ts";
import { toHex } from "../../core/proof/to-hex.ts";
import { AttachmentId } from "../../shared/attachment.ts";
import { Day } from "../../shared/day.ts";
import type { RequestId } from "../../shared/request.ts";
import { sha256 } from "../files/sha256.ts";
import { connect } from "./connect.ts";
import { createStore } from "./create-store.ts";
import { exampleDispatch, exampleEvent, exampleInstant, exampleReport, exampleRequest } from "./fixtures/examples.ts";
import { exampleReply } from "./replies-contract.ts";
import type { Store } from "./store.ts";
import type { StoredRequest } from "./stored-request.ts";
import { copyOf, stageOf } from "./testing/stage-of.ts";

const today = Day.parse("2026-12-01");
const words = { at: exampleInstant(900), on: today, newId: () => randomUUID() };
let folder: string;
const opened: { close: () => void }[] = [];
const open = (name: string): Store => {
  const store = createStore({ path: join(folder, `${name}.db`), key: null, newId: () => `profile-${name}` });
  opened.push(store);
  return store;
};
/** Another program's hand, which no trigger holds back. */
const tamper = (name: string, ...texts: readonly string[]) => {
  const db = connect(join(folder, `${name}.db`), null);
  const triggers = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all([]) as { name: string }[];
  for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger.name}`);
  for (const text of texts) db.exec(text);
  db.close();
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-proof-"));
});
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  rmSync(folder, { recursive: true });
});

const check = (store: Store, requestId: RequestId): readonly ChainFault[] => {
  const chain = store.proof.chain(requestId);
  if (chain === null) throw new Error("no chain");
  const links = store.proof.links(requestId);
  const walk = checkChain(sha256, { chain, links, read: (link) => store.proof.read(requestId, link) });
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
};
const said = (faults: readonly ChainFault[]) => faults.map(({ fault, link }) => `${fault} ${link?.kind}`);
const linked = (store: Store, requestId: RequestId) => store.proof.links(requestId).map(({ kind }) => kind);

const send = (store: Store, request: StoredRequest) => {
  const content = new TextEncoder().encode("a passport, blacked out");
  store.requests.add(request, exampleEvent("drafted", 1));
  store.attachments.add(request.requestId, {
    attachmentId: AttachmentId.parse(randomUUID()),
    name: "id.txt",
    sha256: toHex(sha256(content)),
    content,
  });
  store.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 30)]);
  store.outbox.move(request.requestId, "approved", "sending", { attempts: 1, lastTriedAt: exampleInstant(50) }, []);
  store.outbox.move(request.requestId, "sending", "sent", { smtpReply: "250 Ok" }, [
    exampleEvent("sent", 51, { text: "250 Ok" }),
  ]);
  store.reports.add(request.requestId, exampleReport(), []);
  store.requests.addEvent(request.requestId, exampleEvent("answered", 60, { text: "They say: no data." }));
  return request.requestId;
};

describe("the chain of a request", () => {
  it("links each entry, the files and the letter as it went out, each in the commit that writes it", () => {
    const store = open("here");
    const requestId = send(store, exampleRequest(1));
    expect(linked(store, requestId)).toEqual(["event", "event", "attachment", "letter", "event", "report", "event"]);
    expect(store.proof.links(requestId).every(({ laterOn }) => laterOn === null)).toBe(true);
    expect(store.proof.linkMissing(requestId, today)).toBe(0);
    expect(check(store, requestId)).toEqual([]);
  });

  it("hashes every column of an entry that says something", () => {
    const store = open("here");
    const db = connect(join(folder, "here.db"), null);
    const columns = db.prepare("SELECT name FROM pragma_table_info('request_events')").all([]) as { name: string }[];
    db.close();
    store.close();
    const told = columns.map(({ name }) => name).filter((name) => !["position", "profile_id"].includes(name));
    expect([...(entryForms[newestEntryForm] ?? [])].sort()).toEqual(told.sort());
  });

  it.each([
    [
      "the text of an entry",
      "UPDATE request_events SET text_json = '\"They say: yes.\"' WHERE kind = 'answered'",
      "event",
    ],
    ["the day of an entry", "UPDATE request_events SET happened_on = '2026-11-23' WHERE kind = 'sent'", "event"],
    ["one bit of the letter", "UPDATE outbox_mails SET raw = CAST(raw AS TEXT) || ' '", "letter"],
    ["a file that went with it", "UPDATE attachments SET content = x'00', bytes = 1", "attachment"],
    ["a server's report", "UPDATE mail_reports SET raw = x'01'", "report"],
  ])("finds that %s was changed, and names it alone", (_what, text, kind) => {
    const store = open("here");
    const requestId = send(store, exampleRequest(1));
    const column =
      kind === "letter" ? text.replace("CAST(raw AS TEXT) || ' '", "CAST(CAST(raw AS TEXT) || ' ' AS BLOB)") : text;
    tamper("here", column);
    expect(said(check(store, requestId))).toEqual([`changed ${kind}`]);
  });

  it("finds what is missing, a link that was changed, and one that is missing at the end", () => {
    const store = open("here");
    const requestId = send(store, exampleRequest(1));
    tamper("here", "DELETE FROM request_events WHERE kind = 'sent'");
    expect(said(check(store, requestId))).toEqual(["missing event"]);
    tamper("here", "UPDATE request_links SET later_on = '2026-12-24' WHERE number = 2");
    expect(said(check(store, requestId))).toEqual(["link event", "missing event"]);
    tamper("here", "DELETE FROM request_links WHERE number = 7");
    expect(said(check(store, requestId))).toEqual(["link event", "missing event", "end report"]);
  });

  it("links a reply anew that was moved away and comes back, and misses it from then on", () => {
    const store = open("here");
    const [here, there] = [send(store, exampleRequest(1)), send(store, exampleRequest(2))];
    const reply = exampleReply();
    store.replies.add(reply);
    const move = (requestId: RequestId) =>
      store.replies.assign(reply.replyId, requestId, { way: "person", isSure: true, candidates: [requestId] });
    for (const requestId of [here, there, here]) move(requestId);
    expect(linked(store, here).filter((kind) => kind === "reply" || kind === "gone")).toEqual([
      "reply",
      "gone",
      "reply",
    ]);
    expect([check(store, here), check(store, there)]).toEqual([[], []]);
    expect(store.proof.linkMissing(here, today)).toBe(0);
    tamper("here", "DELETE FROM replies");
    expect(said(check(store, here))).toEqual(["missing reply", "missing reply"]);
    expect(check(store, there)).toEqual([]);
  });

  it("tells nothing of the rest by one link: each has a salt of its own", () => {
    const store = open("here");
    const twin = exampleRequest(2);
    store.requests.add(twin, exampleEvent("note", 1, { eventId: "a", text: "same" }));
    const other = exampleRequest(3);
    store.requests.add(other, exampleEvent("note", 1, { eventId: "b", text: "same" }));
    const [a] = store.proof.links(twin.requestId);
    const [b] = store.proof.links(other.requestId);
    expect(a?.hash).not.toEqual(b?.hash);
  });

  it("links what lay there before there were chains at the next entry, and says since when", () => {
    const store = open("here");
    const requestId = send(store, exampleRequest(1));
    tamper("here", "DELETE FROM request_links", "DELETE FROM request_chains");
    expect(store.proof.without(9)).toEqual([requestId]);
    store.requests.addEvent(requestId, exampleEvent("note", 70, { on: today }));
    const days = store.proof.links(requestId).map(({ laterOn }) => laterOn);
    expect(days).toEqual([today, today, today, today, today, today, today, null]);
    expect(check(store, requestId)).toEqual([]);
    expect(store.proof.without(9)).toEqual([]);
  });

  it("links the words of a letter that went out another way", () => {
    const store = open("here");
    const request = exampleRequest(1);
    store.requests.add(request, exampleEvent("drafted", 1));
    store.requests.sentOtherwise(request.requestId, { way: "post", on: today, at: exampleInstant(40) }, [
      exampleEvent("sent", 40),
    ]);
    expect(linked(store, request.requestId)).toEqual(["event", "words", "event"]);
    tamper("here", "UPDATE requests SET letter_json = json_set(letter_json, '$.text', 'other')");
    expect(said(check(store, request.requestId))).toEqual(["changed words"]);
  });
});

describe("deleting", () => {
  it("leaves the day, the number of entries and a digest, and no word of what it was", () => {
    const store = open("here");
    const request = exampleRequest(1);
    const requestId = send(store, request);
    const head = store.proof.chain(requestId)?.head;
    expect(store.requests.erase(requestId, today)).toBe(true);
    const [stone] = store.proof.tombstones();
    expect(stone).toMatchObject({ deletedOn: today, entries: 4 });
    if (stone === undefined || head === undefined) throw new Error("nothing left");
    expect(stone.digest).toBe(toHex(sha256(stone.salt, new TextEncoder().encode(requestId), head)));
    expect(store.proof.chain(requestId)).toBeNull();
    expect(JSON.stringify(stone)).not.toContain(requestId);
  });

  it("leaves nothing of a draft that was thrown away", () => {
    const store = open("here");
    const request = exampleRequest(1);
    store.requests.add(request, exampleEvent("drafted", 1));
    expect(store.requests.remove(request.requestId)).toBe(true);
    expect([store.proof.chain(request.requestId), store.proof.tombstones()]).toEqual([null, []]);
  });
});

describe("a copy", () => {
  const stage = async (store: Store) => {
    const made = stageOf(await copyOf(store), store.whole.version(), join(folder, `stage-${randomUUID()}`));
    opened.push(made);
    return made;
  };

  it("brings the chain and the tombstones along", async () => {
    const there = open("there");
    const requestId = send(there, exampleRequest(1));
    there.requests.erase(send(there, exampleRequest(2)), today);
    for (const how of ["replace", "merge"] as const) {
      const here = open(how);
      here.whole[how](await stage(there), words);
      expect(here.proof.links(requestId)).toEqual(there.proof.links(requestId));
      expect(check(here, requestId)).toEqual([]);
      expect(here.proof.tombstones()).toEqual(there.proof.tombstones());
    }
  });

  it("goes on where the one here ends, and stays beside it where both went on", async () => {
    const there = open("there");
    const requestId = send(there, exampleRequest(1));
    const here = open("here");
    here.whole.merge(await stage(there), words);
    there.requests.addEvent(requestId, exampleEvent("note", 70));
    here.whole.merge(await stage(there), words);
    expect(here.proof.links(requestId)).toEqual(there.proof.links(requestId));
    there.requests.addEvent(requestId, exampleEvent("note", 80));
    here.requests.addEvent(requestId, exampleEvent("call", 81));
    here.whole.merge(await stage(there), words);
    expect(check(here, requestId)).toEqual([]);
    expect(here.proof.linkMissing(requestId, today)).toBe(1);
    expect(
      here.proof
        .links(requestId)
        .map(({ laterOn }) => laterOn)
        .slice(-3),
    ).toEqual([null, null, today]);
    expect(check(here, requestId)).toEqual([]);
  });
});
