// What every store must do, whatever it is made of. `make` gives a store; `again` opens the same data once more.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AttachmentId } from "../../shared/attachment.ts";
import { Slug } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import { EvidenceId } from "../../shared/evidence.ts";
import type { OutboxState } from "../../shared/lists.ts";
import { ReadingId } from "../../shared/reading.ts";
import { RequestId } from "../../shared/request.ts";
import { describeCampaigns } from "./campaigns-contract.ts";
import {
  exampleAccount,
  exampleCopy,
  exampleDecision,
  exampleDispatch,
  exampleEvent,
  exampleInstant,
  examplePracticeMail,
  exampleReading,
  exampleReference,
  exampleReport,
  exampleRequest,
  exampleWish,
} from "./fixtures/examples.ts";
import { describeReplies } from "./replies-contract.ts";
import type { NewAttachment, NewEvidence, Store } from "./store.ts";

export type Made = { readonly store: Store; readonly again: () => Store; readonly clean: () => void };

const slug = Slug.parse("example");
const nobody = RequestId.parse("00000000-0000-4000-8000-000000000000");
const today = Day.parse("2026-11-22");

export const describeStore = (name: string, make: () => Made): void => {
  describe(name, () => {
    let made: Made;
    let store: Store;
    /** The next start: `store` is the one opened then. */
    const again = () => {
      store.close();
      store = made.again();
      return store;
    };
    beforeEach(() => {
      made = make();
      store = made.store;
    });
    afterEach(() => {
      store.close();
      made.clean();
    });

    const draft = (number = 1, change: Parameters<typeof exampleRequest>[1] = {}) => {
      const request = exampleRequest(number, change);
      store.requests.add(request, exampleEvent("drafted"));
      return request;
    };
    const approved = (number = 1, change: Parameters<typeof exampleRequest>[1] = {}) => {
      const request = draft(number, change);
      expect(store.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 30)])).toBe(true);
      return request;
    };
    const kinds = (requestId: RequestId) => store.requests.events(requestId).map((event) => event.kind);

    describe("settings and contacts", () => {
      it("keeps, changes and forgets a setting, also for the next start", () => {
        expect(store.settings.get("language")).toBeUndefined();
        store.settings.set("language", "de");
        store.settings.set("person", { name: "Zoë\0 \ud800", address: null });
        expect(again().settings.get("person")).toEqual({ name: "Zoë\0 \ud800", address: null });
        store.settings.set("language", undefined);
        expect(store.settings.get("language")).toBeUndefined();
      });

      it("keeps the person's own address for a company and takes it back", () => {
        const contact = { email: "own@example.org", enteredAt: exampleInstant() };
        store.contacts.set(slug, { email: "typo@example.org", enteredAt: exampleInstant() });
        store.contacts.set(slug, contact);
        expect(store.contacts.get(slug)).toEqual(contact);
        expect([...again().contacts.all()]).toEqual([[slug, contact]]);
        store.contacts.set(slug, null);
        expect(store.contacts.get(slug)).toBeNull();
        expect(store.contacts.all().size).toBe(0);
      });

      it("keeps mailboxes in the person's order, changes one in its place and removes it", () => {
        const [one, two, three] = [exampleAccount("main"), exampleAccount("two"), exampleAccount("three")];
        for (const account of [one, two, three]) store.accounts.put(account);
        const changed = { ...two, aliases: ["other@example.net"], plusAddress: true };
        store.accounts.put(changed);
        expect(again().accounts.list()).toEqual([one, changed, three]);
        expect(store.accounts.makeFirst(three.accountId)).toBe(true);
        expect(store.accounts.makeFirst(exampleAccount("gone").accountId)).toBe(false);
        expect(again().accounts.list()).toEqual([three, one, changed]);
        expect(store.accounts.remove(one.accountId)).toBe(true);
        expect(store.accounts.remove(one.accountId)).toBe(false);
        store.accounts.put(one);
        expect(again().accounts.list()).toEqual([three, changed, one]);
      });

      it("keeps by which mailbox the person writes to a company, for as long as there is that mailbox", () => {
        const { accountId } = exampleAccount("main");
        expect(store.senders.set(slug, { accountId, alias: null })).toBe(false);
        expect(store.senders.get(slug)).toBeNull();
        store.accounts.put(exampleAccount("main"));
        expect(store.senders.set(slug, { accountId, alias: null })).toBe(true);
        expect(store.senders.set(slug, { accountId, alias: "other@example.net" })).toBe(true);
        expect(again().senders.get(slug)).toEqual({ accountId, alias: "other@example.net" });
        expect(store.senders.set(slug, null)).toBe(true);
        expect(store.senders.get(slug)).toBeNull();
        store.senders.set(slug, { accountId, alias: null });
        store.accounts.remove(accountId);
        expect(again().senders.get(slug)).toBeNull();
      });

      it("keeps a sealed secret byte for byte, replaces it and forgets it", () => {
        const name = "mail-password:main:smtp";
        const secret = { binding: "b", sealed: new Uint8Array([0, 1, 255]) };
        store.secrets.put(name, { binding: "a", sealed: new Uint8Array([7]) });
        store.secrets.put(name, secret);
        expect(again().secrets.get(name)).toEqual(secret);
        store.secrets.put(name, null);
        expect(store.secrets.get(name)).toBeNull();
      });
    });

    describe("requests", () => {
      it("gives a request back as it was written, whatever its texts hold", () => {
        const plain = exampleRequest(1);
        const request = draft(1, {
          company: "Ex\0ample 😀 \ud800",
          wish: exampleWish({ customerNumber: 'K-1"\\' }),
          gloss: { language: "de", subject: "Löschung \u2028", text: "ä\0", isPlain: true },
          letter: { ...plain.letter, text: "ä\0ö\u2028\ud83d\n", subject: "'; DROP TABLE requests; --" },
        });
        expect(again().requests.get(request.requestId)).toEqual(request);
        expect(store.requests.get(nobody)).toBeNull();
      });

      it("lists the newest first and keeps practice and real apart", () => {
        const first = draft(1);
        const third = draft(3);
        const second = draft(2);
        const real = draft(4, { mode: "real" });
        expect(store.requests.list("practice")).toEqual([third, second, first]);
        expect(store.requests.list("real")).toEqual([real]);
        expect([...store.requests.eventsOf("real").keys()]).toEqual([real.requestId]);
        expect(store.requests.unreadable()).toEqual([]);
      });

      it("refuses a reference that is taken and writes nothing of that request", () => {
        draft(1);
        const twin = exampleRequest(1);
        expect(() => store.requests.add(twin, exampleEvent("drafted"))).toThrow("reference-taken");
        expect(store.requests.get(twin.requestId)).toBeNull();
        expect(store.requests.referenceTaken(exampleReference(1))).toBe(true);
        expect(store.requests.referenceTaken(exampleReference(2))).toBe(false);
      });

      it("changes the subject and text of a draft and nothing else", () => {
        const request = draft();
        expect(store.requests.edit(request.requestId, { subject: "New", text: "Words", discloses: ["name"] })).toBe(
          true,
        );
        expect(store.requests.get(request.requestId)).toEqual({
          ...request,
          letter: { ...request.letter, subject: "New", text: "Words" },
          discloses: ["name"],
        });
        expect(store.requests.edit(nobody, { subject: "", text: "", discloses: [] })).toBe(false);
      });

      it("keeps the person's word that a letter went out without us, and the letter as it was then", () => {
        const request = draft(1);
        const said = { way: "post", on: Day.parse("2026-11-20"), at: exampleInstant(40) } as const;
        expect(store.requests.sentOtherwise(request.requestId, said, [exampleEvent("sent", 40)])).toBe(true);
        expect(again().requests.get(request.requestId)).toEqual({ ...request, sentBy: "post" });
        expect(kinds(request.requestId)).toEqual(["drafted", "sent"]);
        expect(store.requests.sentOtherwise(request.requestId, said, [exampleEvent("sent", 41)])).toBe(false);
        expect(store.requests.edit(request.requestId, { subject: "", text: "", discloses: [] })).toBe(false);
        expect(store.requests.remove(request.requestId)).toBe(false);
        expect(store.outbox.approve(exampleDispatch(request), [])).toBe(false);
        expect(kinds(request.requestId)).toEqual(["drafted", "sent"]);
        const next = draft(2);
        expect(store.requests.approvedBefore(next)).toEqual([
          { requestId: request.requestId, approvedAt: exampleInstant(40) },
        ]);
      });

      it("takes nobody's word on a letter that was approved, or that is not there", () => {
        const request = approved();
        const said = { way: "form", on: Day.parse("2026-11-20"), at: exampleInstant(40) } as const;
        expect(store.requests.sentOtherwise(request.requestId, said, [])).toBe(false);
        expect(store.requests.sentOtherwise(nobody, said, [])).toBe(false);
      });

      it("lists the letters to one company, newest first", () => {
        const [first, second] = [draft(1), draft(2)];
        draft(3, { slug: Slug.parse("other") });
        draft(4, { mode: "real" });
        expect(store.requests.toCompany("practice", first.slug)).toEqual([second, first]);
      });

      it("throws a draft away with its events and frees nothing else", () => {
        const request = draft(1);
        const other = draft(2);
        expect(store.requests.remove(request.requestId)).toBe(true);
        expect(store.requests.get(request.requestId)).toBeNull();
        expect(store.requests.events(request.requestId)).toEqual([]);
        expect(kinds(other.requestId)).toEqual(["drafted"]);
        expect(store.requests.remove(nobody)).toBe(false);
      });

      it("neither changes nor throws away what was approved", () => {
        const request = approved();
        expect(store.requests.edit(request.requestId, { subject: "New", text: "Words", discloses: ["name"] })).toBe(
          false,
        );
        expect(store.requests.remove(request.requestId)).toBe(false);
        expect(store.requests.get(request.requestId)).toEqual(request);
        expect(kinds(request.requestId)).toEqual(["drafted", "approved"]);
      });

      it("deletes a request with all that belongs to it, whatever came of its letter, and nothing else", () => {
        const move = (requestId: RequestId, ...way: OutboxState[]) =>
          way.forEach((to, at) => {
            store.outbox.move(requestId, way[at - 1] ?? "approved", to, {}, []);
          });
        const [sent, unsure, post, written, other] = [approved(1), approved(2), draft(3), draft(4), approved(5)];
        move(sent.requestId, "sending", "sent");
        move(unsure.requestId, "sending", "unsure");
        store.requests.sentOtherwise(
          post.requestId,
          { way: "post", on: Day.parse("2026-11-20"), at: exampleInstant(40) },
          [exampleEvent("sent", 40)],
        );
        const raw = new TextEncoder().encode(`Message-ID: ${exampleDispatch(sent).messageId}\r\n\r\nletter`);
        store.practiceMail.add({ ...examplePracticeMail(1), raw });
        store.practiceMail.add(examplePracticeMail(2));
        for (const { requestId } of [sent, unsure, post, written]) {
          expect(store.requests.erase(requestId, today)).toBe(true);
          expect(store.requests.erase(requestId, today)).toBe(false);
        }
        const later = again();
        expect(later.requests.list("practice")).toEqual([other]);
        expect([...later.outbox.list("practice").keys()]).toEqual([other.requestId]);
        expect([...later.requests.eventsOf("practice").keys()]).toEqual([other.requestId]);
        expect(later.practiceMail.measure().mails).toBe(1);
      });

      it("deletes no request whose letter waits or is on its way", () => {
        const [waiting, sending, retry] = [approved(1), approved(2), approved(3)];
        store.outbox.move(sending.requestId, "approved", "sending", {}, []);
        store.outbox.move(retry.requestId, "approved", "sending", {}, []);
        store.outbox.move(retry.requestId, "sending", "retry", {}, []);
        for (const { requestId } of [waiting, sending, retry])
          expect(store.requests.erase(requestId, today)).toBe(false);
        expect(store.requests.erase(nobody, today)).toBe(false);
        expect(store.outbox.list("practice").size).toBe(3);
      });

      it("orders events by their instant and then by the order of writing", () => {
        const request = draft();
        store.requests.addEvent(request.requestId, exampleEvent("note", 50, { text: "250 ok\0\ud800" }));
        store.requests.addEvent(request.requestId, exampleEvent("queued", 20));
        store.requests.addEvent(request.requestId, exampleEvent("sent", 20));
        expect(kinds(request.requestId)).toEqual(["drafted", "queued", "sent", "note"]);
        expect(store.requests.events(request.requestId).at(-1)?.text).toBe("250 ok\0\ud800");
        expect(again().requests.eventsOf("practice").get(request.requestId)).toEqual(
          store.requests.events(request.requestId),
        );
      });

      it("refuses an event for a request that is not there, and an event twice", () => {
        expect(() => store.requests.addEvent(nobody, exampleEvent("note"))).toThrow();
        const request = draft();
        const event = exampleEvent("note", 1);
        store.requests.addEvent(request.requestId, event);
        expect(() => store.requests.addEvent(request.requestId, event)).toThrow();
        expect(kinds(request.requestId)).toEqual(["drafted", "note"]);
      });

      it("keeps what an entry stands in place of, and takes none in place of what is not there", () => {
        const request = draft(1);
        const { requestId } = request;
        const first = exampleEvent("refused", 10, { by: "company", reason: "other", ground: "excessive" });
        store.requests.addEvent(requestId, first);
        const change = { by: "person", replaces: first.eventId, writtenAt: exampleInstant(50) } as const;
        const second = exampleEvent("extended", 5, { ...change, untilOn: Day.parse("2027-01-22") });
        store.requests.addEvent(requestId, second);
        const third = exampleEvent("note", 51, { ...change, replaces: second.eventId, isUndoing: true });
        store.requests.addEvent(requestId, third);
        expect(again().requests.events(requestId).slice(1)).toEqual([second, first, third]);
        const stray = exampleEvent("note", 52, { replaces: first.eventId });
        expect(() => store.requests.addEvent(draft(2).requestId, stray)).toThrow("no-such-entry");
        expect(() => store.requests.addEvent(requestId, { ...stray, replaces: "nobody" })).toThrow("no-such-entry");
      });

      it("knows every other letter of the same kind to the same company that was approved, whatever came of it", () => {
        const going = (
          number: number,
          way: readonly OutboxState[],
          change: Parameters<typeof exampleRequest>[1] = {},
        ) => {
          const request = draft(number, change);
          store.outbox.approve(exampleDispatch(request, { approvedAt: exampleInstant(30 + number) }), []);
          let from: OutboxState = "approved";
          for (const to of way) {
            store.outbox.move(request.requestId, from, to, {}, []);
            from = to;
          }
          return request.requestId;
        };
        const waiting = going(1, []);
        const sending = going(2, ["sending"]);
        const sent = going(3, ["sending", "sent"]);
        const retry = going(4, ["sending", "retry"]);
        const refused = going(5, ["sending", "refused"]);
        const unsure = going(6, ["sending", "unsure"]);
        going(7, ["sending", "sent"], { mode: "real" });
        going(8, ["sending", "sent"], { slug: Slug.parse("other") });
        going(9, ["sending", "sent"], { kind: "access", right: "access" });
        const idsBefore = (request: Parameters<typeof store.requests.approvedBefore>[0]) =>
          store.requests.approvedBefore(request).map(({ requestId }) => requestId);
        const fresh = draft(10);
        expect(idsBefore(fresh)).toEqual([unsure, refused, retry, sent, sending, waiting]);
        expect(store.requests.approvedBefore(fresh).at(-1)?.approvedAt).toBe(exampleInstant(31));
        const own = store.requests.get(sent);
        expect(own && idsBefore(own)).toEqual([unsure, refused, retry, sending, waiting]);
      });
    });

    describe("attachments", () => {
      const file = (number: number, change: Partial<NewAttachment> = {}): NewAttachment => ({
        attachmentId: AttachmentId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`),
        name: `file "${number}"\u0000 \ud800.pdf`,
        sha256: String(number).padStart(64, "0"),
        content: Uint8Array.from({ length: 5000 }, (_, at) => (at * number) % 256),
        ...change,
      });

      it("keeps files to the byte and in their order, also for the next start", () => {
        const { requestId } = draft();
        expect([file(2), file(1)].map((one) => store.attachments.add(requestId, one))).toEqual([true, true]);
        const other = again();
        expect(other.attachments.of(requestId).map(({ name, bytes }) => [name, bytes])).toEqual([
          [file(2).name, 5000],
          [file(1).name, 5000],
        ]);
        expect([...other.attachments.content(file(1).attachmentId)]).toEqual([...file(1).content]);
        expect([...other.attachments.namesOf("practice"), ...other.attachments.namesOf("real")]).toEqual([
          [requestId, [file(2).name, file(1).name]],
        ]);
      });

      it("has the same file once, and takes it away", () => {
        const { requestId } = draft();
        store.attachments.add(requestId, file(1));
        expect(store.attachments.add(requestId, file(2, { name: file(1).name, sha256: file(1).sha256 }))).toBe(true);
        expect(store.attachments.of(requestId)).toHaveLength(1);
        expect(store.attachments.remove(requestId, file(1).attachmentId)).toBe(true);
        expect(store.attachments.remove(requestId, file(1).attachmentId)).toBe(false);
        expect(store.attachments.of(requestId)).toEqual([]);
      });

      it("neither gives a file to a letter that was approved nor takes one from it", () => {
        const { requestId } = approved();
        expect(store.attachments.add(requestId, file(1))).toBe(false);
        const other = draft(2);
        store.attachments.add(other.requestId, file(2));
        store.outbox.approve(exampleDispatch(other), [exampleEvent("approved", 30)]);
        expect(store.attachments.remove(other.requestId, file(2).attachmentId)).toBe(false);
        expect(store.attachments.of(other.requestId)).toHaveLength(1);
        expect(store.attachments.add(nobody, file(3))).toBe(false);
      });

      it("deletes files and the mail's bytes with a whole request", () => {
        const { requestId } = draft();
        store.attachments.add(requestId, file(1));
        const request = store.requests.get(requestId);
        if (request === null) throw new Error("The draft is not there.");
        store.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 30)]);
        store.outbox.move(requestId, "approved", "sending", { attempts: 1, lastTriedAt: exampleInstant(40) }, []);
        store.outbox.move(requestId, "sending", "sent", {}, []);
        expect(store.requests.erase(requestId, today)).toBe(true);
        expect(store.attachments.of(requestId)).toEqual([]);
        expect(() => store.attachments.content(file(1).attachmentId)).toThrow("store-damaged");
        expect(store.outbox.get(requestId)).toBeNull();
      });

      it("throws files away with their draft", () => {
        const { requestId } = draft();
        store.attachments.add(requestId, file(1));
        expect(store.requests.remove(requestId)).toBe(true);
        expect(store.attachments.of(requestId)).toEqual([]);
        expect(() => store.attachments.content(file(1).attachmentId)).toThrow("store-damaged");
      });
    });

    describe("evidence", () => {
      const file = (number: number, eventId: string): NewEvidence => ({
        eventId,
        fileId: EvidenceId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`),
        name: `scan ${number}\u0000.pdf`,
        sha256: String(number).padStart(64, "0"),
        content: Uint8Array.from({ length: 500 }, (_, at) => (at * number) % 256),
      });
      const noted = (number: number) => {
        const { requestId } = approved(number);
        const event = exampleEvent("call", 60);
        store.requests.addEvent(requestId, event);
        return { requestId, eventId: event.eventId };
      };

      it("keeps files with an entry to the byte, also of a letter that is out", () => {
        const { requestId, eventId } = noted(1);
        expect([2, 1].map((number) => store.evidence.add(requestId, file(number, eventId)))).toEqual([true, true]);
        expect(store.evidence.add(requestId, { ...file(2, eventId), fileId: file(3, eventId).fileId })).toBe(false);
        const other = again();
        const [second, first] = [file(2, eventId), file(1, eventId)].map(({ content, ...rest }) => ({
          ...rest,
          bytes: content.length,
        }));
        expect(other.evidence.of(requestId)).toEqual([second, first]);
        expect([...other.evidence.content(file(1, eventId).fileId)]).toEqual([...file(1, eventId).content]);
      });

      it("takes none for an entry of another request, and drops one alone", () => {
        const [one, other] = [noted(1), noted(2)];
        expect(store.evidence.add(other.requestId, file(1, one.eventId))).toBe(false);
        store.evidence.add(one.requestId, file(1, one.eventId));
        expect(store.evidence.remove(other.requestId, file(1, "").fileId)).toBe(false);
        expect(store.evidence.remove(one.requestId, file(1, "").fileId)).toBe(true);
        expect(store.evidence.of(one.requestId)).toEqual([]);
      });

      it("goes with its request", () => {
        const { requestId, eventId } = noted(1);
        store.evidence.add(requestId, file(1, eventId));
        store.outbox.move(requestId, "approved", "sending", {}, []);
        store.outbox.move(requestId, "sending", "sent", {}, []);
        expect(store.requests.erase(requestId, today)).toBe(true);
        expect(store.evidence.of(requestId)).toEqual([]);
        expect(() => store.evidence.content(file(1, "").fileId)).toThrow("store-damaged");
      });
    });

    describe("outbox", () => {
      it("keeps an approved letter to the byte, also for the next start", () => {
        const request = draft();
        const dispatch = exampleDispatch(request, { raw: new Uint8Array([0, 13, 10, 255, 128, 0]) });
        store.outbox.approve(dispatch, [exampleEvent("approved")]);
        const kept = {
          ...dispatch,
          state: "approved",
          attempts: 0,
          lastTriedAt: null,
          smtpReply: null,
          failure: null,
          maybeDeliveredAt: null,
        };
        expect(again().outbox.get(request.requestId)).toEqual(kept);
        const { raw: _, ...summary } = kept;
        expect([...store.outbox.list("practice")]).toEqual([[request.requestId, summary]]);
        expect(store.outbox.list("real").size).toBe(0);
        expect(store.outbox.inState("approved")).toEqual([request.requestId]);
        expect(store.outbox.inState("sending")).toEqual([]);
        expect(store.outbox.get(nobody)).toBeNull();
      });

      it("takes a second approval for what it is: nothing is written", () => {
        const request = approved();
        const second = exampleDispatch(request, { messageId: "<second@example.org>", raw: new Uint8Array([1]) });
        expect(store.outbox.approve(second, [exampleEvent("approved", 31)])).toBe(false);
        expect(store.outbox.get(request.requestId)).toMatchObject(exampleDispatch(request));
        expect(kinds(request.requestId)).toEqual(["drafted", "approved"]);
      });

      it("refuses a Message-ID twice, a foreign mode and a request that is not there", () => {
        const first = approved(1);
        const { messageId } = exampleDispatch(first);
        const second = draft(2);
        const write = (change: Parameters<typeof exampleDispatch>[1]) => () =>
          store.outbox.approve(exampleDispatch(second, change), [exampleEvent("approved")]);
        expect(write({ messageId })).toThrow();
        expect(write({ mode: "real" })).toThrow();
        expect(write({ requestId: nobody })).toThrow();
        expect(write({ raw: new Uint8Array(0) })).toThrow();
        expect(store.outbox.get(second.requestId)).toBeNull();
        expect(kinds(second.requestId)).toEqual(["drafted"]);
      });

      it("moves with what changed and the event, all at once", () => {
        const { requestId } = approved();
        const tried = { attempts: 1, lastTriedAt: exampleInstant(40) };
        expect(store.outbox.move(requestId, "approved", "sending", tried, [])).toBe(true);
        const sent = exampleEvent("sent", 41, { text: "250 2.0.0 Ok: queued\0 \ud800" });
        expect(store.outbox.move(requestId, "sending", "sent", { smtpReply: sent.text }, [sent])).toBe(true);
        expect(again().outbox.get(requestId)).toMatchObject({ ...tried, state: "sent", smtpReply: sent.text });
        expect(store.requests.events(requestId).at(-1)).toEqual(sent);
      });

      it("can take a failure back with null", () => {
        const { requestId } = approved();
        store.outbox.move(requestId, "approved", "retry", { failure: "timed-out", smtpReply: "451 later" }, []);
        store.outbox.move(requestId, "retry", "sending", { failure: null, smtpReply: null }, []);
        expect(store.outbox.get(requestId)).toMatchObject({ failure: null, smtpReply: null });
      });

      it("does not move a letter that stands elsewhere, and writes no event for it", () => {
        const { requestId } = approved();
        const event = exampleEvent("sent", 40);
        expect(store.outbox.move(requestId, "sending", "sent", { attempts: 9 }, [event])).toBe(false);
        expect(store.outbox.move(nobody, "approved", "sending", {}, [event])).toBe(false);
        expect(store.outbox.get(requestId)).toMatchObject({ state: "approved", attempts: 0 });
        expect(kinds(requestId)).toEqual(["drafted", "approved"]);
      });

      it("moves nothing if its event cannot be written", () => {
        const { requestId } = approved();
        const twice = exampleEvent("sent", 40);
        expect(() => store.outbox.move(requestId, "approved", "sending", { attempts: 1 }, [twice, twice])).toThrow();
        expect(store.outbox.get(requestId)).toMatchObject({ state: "approved", attempts: 0 });
        expect(kinds(requestId)).toEqual(["drafted", "approved"]);
      });

      it("never lets a sent letter be anything else, nor an approved one be a draft again", () => {
        const { requestId } = approved();
        expect(() => store.outbox.move(requestId, "approved", "draft", {}, [])).toThrow();
        store.outbox.move(requestId, "approved", "sent", {}, []);
        expect(() => store.outbox.move(requestId, "sent", "approved", {}, [])).toThrow();
        expect(store.outbox.get(requestId)?.state).toBe("sent");
      });

      it("keeps when a letter may go, and forgets it with null", () => {
        const { requestId } = approved();
        const at = exampleInstant(50);
        store.outbox.move(requestId, "approved", "retry", { notBefore: at }, []);
        expect(again().outbox.get(requestId)?.notBefore).toBe(at);
        store.outbox.move(requestId, "retry", "approved", { notBefore: null }, []);
        expect(again().outbox.get(requestId)?.notBefore).toBeNull();
      });

      it("lists what waits in the order of approval, and what went out since an instant", () => {
        const [first, second, third] = [approved(1), approved(2), approved(3)];
        const tried = { attempts: 1, lastTriedAt: exampleInstant(40) };
        store.outbox.move(second.requestId, "approved", "sending", tried, []);
        store.outbox.move(second.requestId, "sending", "sent", {}, []);
        store.outbox.move(third.requestId, "approved", "sending", tried, []);
        store.outbox.move(third.requestId, "sending", "retry", { failure: "server-busy" }, []);
        const { messageId: _, raw: __, ...letter } = exampleDispatch(first);
        expect(again().outbox.waiting()).toMatchObject([
          { ...letter, state: "approved", attempts: 0, lastTriedAt: null, failure: null },
          { requestId: third.requestId, state: "retry", ...tried, failure: "server-busy" },
        ]);
        const { mode, envelopeFrom, envelopeTo } = letter;
        const out = [{ mode, envelopeFrom, envelopeTo, at: tried.lastTriedAt }];
        expect(store.outbox.sentSince(exampleInstant(40))).toEqual(out);
        expect(store.outbox.sentSince(exampleInstant(41))).toEqual([]);
      });

      it("makes a letter that was never tried a draft again, which can be changed, approved anew or thrown away", () => {
        const request = approved();
        const { requestId } = request;
        const note = exampleEvent("note", 35, { by: "person", text: "taken-back" });
        expect(store.outbox.takeBack(requestId, note)).toBe(true);
        expect(store.outbox.takeBack(requestId, exampleEvent("note", 36))).toBe(false);
        expect(again().outbox.get(requestId)).toBeNull();
        expect(store.requests.events(requestId).at(-1)).toEqual(note);
        expect(store.requests.edit(requestId, { subject: "New", text: "New.", discloses: [] })).toBe(true);
        expect(store.outbox.approve(exampleDispatch(request, { messageId: "<new@example.org>" }), [])).toBe(true);
        store.outbox.takeBack(requestId, exampleEvent("note", 37));
        expect(store.requests.remove(requestId)).toBe(true);
      });

      it("takes no letter back that a server may know of", () => {
        const { requestId } = approved();
        store.outbox.move(requestId, "approved", "sending", { attempts: 1, lastTriedAt: exampleInstant(40) }, []);
        const takeBack = () => store.outbox.takeBack(requestId, exampleEvent("note", 41));
        expect(takeBack()).toBe(false);
        store.outbox.move(requestId, "sending", "retry", {}, []);
        expect(takeBack()).toBe(false);
        store.outbox.move(requestId, "retry", "approved", {}, []);
        expect(takeBack()).toBe(false);
        expect(store.outbox.takeBack(nobody, exampleEvent("note", 41))).toBe(false);
        expect(kinds(requestId)).toEqual(["drafted", "approved"]);
      });
    });

    describe("the person's own mailbox", () => {
      const sent = (number: number, mode: "real" | "practice" = "real") => {
        const request = approved(number, { mode });
        store.outbox.move(request.requestId, "approved", "sent", { lastTriedAt: exampleInstant(40 + number) }, []);
        return request;
      };

      it("wants a copy of each real letter from its approval on, and makes it due once it is sent", () => {
        const second = sent(2);
        const first = sent(1);
        const waits = approved(3, { mode: "real" });
        const practice = sent(4, "practice");
        expect(again().copies.due()).toMatchObject([{ requestId: first.requestId }, { requestId: second.requestId }]);
        const wanted = {
          state: "wanted",
          folder: null,
          tries: 0,
          appends: 0,
          failure: null,
          detail: null,
          triedAt: null,
        };
        expect(store.copies.get(waits.requestId)).toEqual(wanted);
        expect(store.copies.get(practice.requestId)).toBeNull();
        expect(store.copies.get(nobody)).toBeNull();
      });

      it("knows how far each folder of a mailbox was looked through, until it is another mailbox or is gone", () => {
        const { accountId } = exampleAccount("main");
        const inbox = { accountId, place: "kim@mail.example.org:993", folder: "INBOX" };
        const mark = { validity: 7, lastUid: 12 };
        store.inbox.put(inbox, mark);
        expect(store.inbox.mark(inbox)).toBeNull();
        store.accounts.put(exampleAccount("main"));
        store.inbox.put(inbox, { ...mark, lastUid: 3 });
        store.inbox.put(inbox, mark);
        store.accounts.put({ ...exampleAccount("main"), senderName: "Another" });
        expect(again().inbox.mark(inbox)).toEqual(mark);
        expect(store.inbox.mark({ ...inbox, folder: "Grüße \0" })).toBeNull();
        expect(store.inbox.mark({ ...inbox, place: "kim@other.example.org:993" })).toBeNull();
        store.accounts.remove(accountId);
        store.accounts.put(exampleAccount("main"));
        expect(store.inbox.mark(inbox)).toBeNull();
      });

      it("keeps how a copy stands without a word about the letter", () => {
        const { requestId } = sent(1);
        const copy = { ...exampleCopy, state: "failed", failure: "mailbox-full", detail: "No\0\uD800 room" } as const;
        store.copies.put(requestId, copy);
        expect(again().copies.get(requestId)).toEqual(copy);
        expect(store.copies.due()).toEqual([]);
        expect(store.outbox.get(requestId)?.state).toBe("sent");
        store.copies.put(requestId, { ...copy, state: "wanted" });
        const { tries, triedAt } = copy;
        const dueNow = {
          requestId,
          messageId: `<${requestId}@example.org>`,
          sentAt: exampleInstant(41),
          tries,
          triedAt,
        };
        expect(store.copies.due()).toMatchObject([dueNow]);
        store.copies.unwant([requestId, nobody]);
        expect(store.copies.due()).toEqual([]);
        expect(again().copies.get(requestId)?.state).toBe("unwanted");
      });

      it("keeps a report once with its events, for its letter and its company", () => {
        const { requestId } = sent(1);
        const practice = sent(2, "practice");
        const { sha256: _, raw: __, ...shown } = exampleReport();
        expect(store.reports.add(requestId, exampleReport(), [exampleEvent("bounced", 50)])).toBe(true);
        expect(store.reports.add(requestId, exampleReport(), [exampleEvent("bounced", 51)])).toBe(false);
        expect(store.reports.add(practice.requestId, exampleReport(), [])).toBe(true);
        expect(again().reports.of(requestId)).toEqual([shown]);
        expect(store.reports.whole(requestId)).toEqual([exampleReport()]);
        expect(kinds(requestId)).toEqual(["drafted", "approved", "bounced"]);
        expect(store.reports.ofCompany(slug)).toEqual([shown]);
        expect(store.reports.ofCompany(Slug.parse("other"))).toEqual([]);
      });

      it("writes a report and its events together or not at all", () => {
        const { requestId } = sent(1);
        const twice = exampleEvent("bounced", 50);
        expect(() => store.reports.add(requestId, exampleReport(), [twice, twice])).toThrow();
        expect(store.reports.of(requestId)).toEqual([]);
        expect(kinds(requestId)).not.toContain("bounced");
      });

      it("keeps the newest look alone", () => {
        const { requestId } = sent(1);
        const look = {
          at: exampleInstant(60),
          found: "nothing",
          looked: [{ folder: "Gesendet", mails: 7, isWhole: true }],
        } as const;
        expect(store.looks.get(requestId)).toBeNull();
        store.looks.put(requestId, { ...look, looked: [] });
        store.looks.put(requestId, { ...look, looked: [...look.looked] });
        expect(again().looks.get(requestId)).toEqual(look);
      });
    });

    describe("practice mailbox", () => {
      it("keeps mails to the byte, newest first", () => {
        const older = examplePracticeMail(1);
        const newer = examplePracticeMail(2);
        store.practiceMail.add(newer);
        store.practiceMail.add(older);
        const { mailId, receivedAt, head, sha256 } = older;
        const [first, second, ...rest] = again().practiceMail.list();
        expect([first?.mailId, rest]).toEqual([newer.mailId, []]);
        expect(second).toEqual({ mailId, receivedAt, ...head, bytes: 5, sha256 });
        expect(store.practiceMail.get(older.mailId)).toEqual(older);
        expect(() => store.practiceMail.add(older)).toThrow();
      });

      it("knows how much it holds, and lets all of it go at once", () => {
        expect(store.practiceMail.measure()).toEqual({ mails: 0, bytes: 0 });
        store.practiceMail.add(examplePracticeMail(1));
        store.practiceMail.add({ ...examplePracticeMail(2), raw: new Uint8Array(1000) });
        expect(again().practiceMail.measure()).toEqual({ mails: 2, bytes: 1005 });
        store.practiceMail.clear();
        expect(again().practiceMail.list()).toEqual([]);
        expect(store.practiceMail.measure()).toEqual({ mails: 0, bytes: 0 });
      });
    });

    describe("readings", () => {
      const added = (second = 0) => {
        const reading = exampleReading(second);
        store.readings.add(reading);
        return reading;
      };
      const make = (reading: ReturnType<typeof added>, as: typeof slug, decisions = [exampleDecision("Made")]) =>
        store.readings.makeCompany({ readingId: reading.readingId, slug: as, madeAt: exampleInstant(), decisions });
      const other = Slug.parse("other");
      const none = ReadingId.parse(nobody);

      it("keeps a reading with its text to the byte, newest first, also for the next start", () => {
        const newer = added(2);
        const { snapshot, ...older } = added(1);
        const kept = again().readings;
        expect(kept.list().map(({ readingId }) => readingId)).toEqual([newer.readingId, older.readingId]);
        expect(kept.get(older.readingId)).toEqual({ ...older, decisions: [], slug: null });
        expect(kept.snapshot(older.readingId)).toEqual(snapshot);
        expect([kept.get(none), kept.snapshot(none)]).toEqual([null, null]);
        expect(() => store.readings.add(newer)).toThrow();
      });

      it("keeps the person's words, all in the place of the earlier ones, whatever a newer reader finds", () => {
        const { readingId, kept } = added();
        expect(store.readings.decide(readingId, [exampleDecision("First")])).toBe(true);
        expect(store.readings.decide(readingId, [exampleDecision("Zoë \u{1F642} ’\u00A0ﬀ", 2)])).toBe(true);
        expect(store.readings.findAnew(readingId, { ...kept, reader: "2", findings: [] })).toBe(true);
        const after = again().readings.get(readingId);
        expect(after?.kept).toEqual({ ...kept, reader: "2", findings: [] });
        expect(after?.decisions).toEqual([exampleDecision("Zoë \u{1F642} ’\u00A0ﬀ", 2)]);
        expect([store.readings.decide(none, []), store.readings.findAnew(none, kept)]).toEqual([false, false]);
      });

      it("makes one company of a reading, and of each company one", () => {
        const [first, second] = [added(1), added(2)];
        const slugs = () => [first, second].map(({ readingId }) => again().readings.get(readingId)?.slug);
        expect(make(first, slug)).toBe(true);
        expect([slugs(), store.readings.get(first.readingId)?.decisions]).toEqual([
          [slug, null],
          [exampleDecision("Made")],
        ]);
        expect(make(second, slug)).toBe(true);
        expect(slugs()).toEqual([null, slug]);
        expect(make(second, other)).toBe(true);
        expect(slugs()).toEqual([null, other]);
        expect(make({ ...first, readingId: none }, slug)).toBe(false);
        expect(slugs()).toEqual([null, other]);
      });

      it("throws a reading away with its text and its company, and the person's address for that company only", () => {
        const reading = added();
        make(reading, slug);
        for (const each of [slug, other]) {
          store.contacts.set(each, { email: "own@example.org", enteredAt: exampleInstant() });
        }
        expect(store.readings.remove(reading.readingId, { contactOf: slug })).toBe(true);
        const kept = again();
        expect([kept.readings.list(), kept.readings.snapshot(reading.readingId)]).toEqual([[], null]);
        expect([...kept.contacts.all().keys()]).toEqual([other]);
        expect(store.readings.remove(reading.readingId, { contactOf: null })).toBe(false);
        expect(make(added(), slug)).toBe(true);
      });

      it("knows whether a company has requests, of either mode", () => {
        expect(store.requests.isOfAny(slug)).toBe(false);
        draft(1, { mode: "real" });
        expect([store.requests.isOfAny(slug), store.requests.isOfAny(other)]).toEqual([true, false]);
      });
    });

    describeCampaigns(() => store, again);
    describe("replies", () => describeReplies(() => store, again));

    it("takes no more calls once it is closed", () => {
      const closed = store;
      closed.close();
      closed.close();
      expect(() => closed.settings.set("language", "de")).toThrow();
      expect(again().settings.get("language")).toBeUndefined();
    });
  });
};
