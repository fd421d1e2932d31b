// What every store must do with requests and their logs; a part of store-contract.ts.
import { describe, expect, it } from "vitest";
import { Slug } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import type { OutboxState } from "../../shared/lists.ts";
import { RequestId } from "../../shared/request.ts";
import {
  exampleDispatch,
  exampleEvent,
  exampleInstant,
  examplePracticeMail,
  exampleReference,
  exampleRequest,
  exampleWish,
} from "./fixtures/examples.ts";
import type { Store } from "./store.ts";
import { lettersIn } from "./testing/letters-in.ts";

const nobody = RequestId.parse("00000000-0000-4000-8000-000000000000");
const today = Day.parse("2026-11-22");

export const describeRequests = (open: () => Store, again: () => Store): void => {
  const { draft, approved, kinds } = lettersIn(open);

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
      expect(open().requests.get(nobody)).toBeNull();
    });

    it("lists the newest first and keeps practice and real apart", () => {
      const first = draft(1);
      const third = draft(3);
      const second = draft(2);
      const real = draft(4, { mode: "real" });
      expect(open().requests.list("practice")).toEqual([third, second, first]);
      expect(open().requests.list("real")).toEqual([real]);
      expect([...open().requests.eventsOf("real").keys()]).toEqual([real.requestId]);
      expect(open().requests.unreadable(0, 10).ids).toEqual([]);
    });

    it("refuses a reference that is taken and writes nothing of that request", () => {
      draft(1);
      const twin = exampleRequest(1);
      expect(() => open().requests.add(twin, exampleEvent("drafted"))).toThrow("reference-taken");
      expect(open().requests.get(twin.requestId)).toBeNull();
      expect(open().requests.referenceTaken(exampleReference(1))).toBe(true);
      expect(open().requests.referenceTaken(exampleReference(2))).toBe(false);
    });

    it("changes the subject and text of a draft and nothing else", () => {
      const request = draft();
      expect(open().requests.edit(request.requestId, { subject: "New", text: "Words", discloses: ["name"] })).toBe(
        true,
      );
      expect(open().requests.get(request.requestId)).toEqual({
        ...request,
        letter: { ...request.letter, subject: "New", text: "Words" },
        discloses: ["name"],
      });
      expect(open().requests.edit(nobody, { subject: "", text: "", discloses: [] })).toBe(false);
    });

    it("keeps the person's word that a letter went out without us, and the letter as it was then", () => {
      const request = draft(1);
      const said = { way: "post", on: Day.parse("2026-11-20"), at: exampleInstant(40) } as const;
      expect(open().requests.sentOtherwise(request.requestId, said, [exampleEvent("sent", 40)])).toBe(true);
      expect(again().requests.get(request.requestId)).toEqual({ ...request, sentBy: "post" });
      expect(kinds(request.requestId)).toEqual(["drafted", "sent"]);
      expect(open().requests.sentOtherwise(request.requestId, said, [exampleEvent("sent", 41)])).toBe(false);
      expect(open().requests.edit(request.requestId, { subject: "", text: "", discloses: [] })).toBe(false);
      expect(open().requests.remove(request.requestId)).toBe(false);
      expect(open().outbox.approve(exampleDispatch(request), [])).toBe(false);
      expect(kinds(request.requestId)).toEqual(["drafted", "sent"]);
      const next = draft(2);
      expect(open().requests.approvedBefore(next)).toEqual([
        { requestId: request.requestId, approvedAt: exampleInstant(40) },
      ]);
    });

    it("takes nobody's word on a letter that was approved, or that is not there", () => {
      const request = approved();
      const said = { way: "form", on: Day.parse("2026-11-20"), at: exampleInstant(40) } as const;
      expect(open().requests.sentOtherwise(request.requestId, said, [])).toBe(false);
      expect(open().requests.sentOtherwise(nobody, said, [])).toBe(false);
    });

    it("lists the letters to one company, newest first", () => {
      const [first, second] = [draft(1), draft(2)];
      draft(3, { slug: Slug.parse("other") });
      draft(4, { mode: "real" });
      expect(open().requests.toCompany("practice", first.slug)).toEqual([second, first]);
    });

    it("tells first letters that are no drafts any more, in portions, by their sender and what they say", () => {
      const like = exampleRequest(1).letter;
      const letter = { ...like, from: { name: "Kim", address: "kim@example.org" }, text: '\0 "Old Lane"\n1' };
      const mailed = draft(1, { letter });
      draft(2, { letter });
      const posted = draft(3);
      const follower = draft(4, { follows: mailed.requestId, letter });
      const real = draft(5, { mode: "real" });
      const said = { way: "post", on: Day.parse("2026-11-20"), at: exampleInstant(40) } as const;
      open().requests.sentOtherwise(posted.requestId, said, []);
      for (const one of [mailed, follower, real]) open().outbox.approve(exampleDispatch(one), []);
      const { requestId, slug } = mailed;
      const first = { requestId, slug, from: "kim@example.org", sentBy: null, isApproved: true };
      const second = { ...first, requestId: posted.requestId, from: like.from.address, sentBy: "post" };
      const ask = (after: number, most: number, telling: readonly string[] | null) =>
        open().requests.firstLetters("practice", { after, most, telling });
      expect(ask(0, 100, null).letters).toEqual([first, { ...second, isApproved: false }]);
      for (const words of ['"Old Lane"\n1', "\0"]) expect(ask(0, 100, ["Nowhere", words]).letters).toEqual([first]);
      expect(ask(0, 100, ["Old Lane 1"]).letters).toEqual([]);
      const { letters, last } = ask(0, 1, null);
      expect(letters).toEqual([first]);
      expect(ask(last ?? 0, 100, null).letters).toHaveLength(1);
      expect(ask(ask(0, 100, null).last ?? 0, 100, null)).toEqual({ letters: [], last: null });
    });

    it("throws a draft away with its events and frees nothing else", () => {
      const request = draft(1);
      const other = draft(2);
      expect(open().requests.remove(request.requestId)).toBe(true);
      expect(open().requests.get(request.requestId)).toBeNull();
      expect(open().requests.events(request.requestId)).toEqual([]);
      expect(kinds(other.requestId)).toEqual(["drafted"]);
      expect(open().requests.remove(nobody)).toBe(false);
    });

    it("neither changes nor throws away what was approved", () => {
      const request = approved();
      expect(open().requests.edit(request.requestId, { subject: "New", text: "Words", discloses: ["name"] })).toBe(
        false,
      );
      expect(open().requests.remove(request.requestId)).toBe(false);
      expect(open().requests.get(request.requestId)).toEqual(request);
      expect(kinds(request.requestId)).toEqual(["drafted", "approved"]);
    });

    it("deletes a request with all that belongs to it, whatever came of its letter, and nothing else", () => {
      const move = (requestId: RequestId, ...way: OutboxState[]) =>
        way.forEach((to, at) => {
          open().outbox.move(requestId, way[at - 1] ?? "approved", to, {}, []);
        });
      const [sent, unsure, post, written, other] = [approved(1), approved(2), draft(3), draft(4), approved(5)];
      move(sent.requestId, "sending", "sent");
      move(unsure.requestId, "sending", "unsure");
      open().requests.sentOtherwise(
        post.requestId,
        { way: "post", on: Day.parse("2026-11-20"), at: exampleInstant(40) },
        [exampleEvent("sent", 40)],
      );
      const raw = new TextEncoder().encode(`Message-ID: ${exampleDispatch(sent).messageId}\r\n\r\nletter`);
      open().practiceMail.add({ ...examplePracticeMail(1), raw });
      open().practiceMail.add(examplePracticeMail(2));
      for (const { requestId } of [sent, unsure, post, written]) {
        expect(open().requests.erase(requestId, today)).toBe(true);
        expect(open().requests.erase(requestId, today)).toBe(false);
      }
      const later = again();
      expect(later.requests.list("practice")).toEqual([other]);
      expect([...later.outbox.list("practice").keys()]).toEqual([other.requestId]);
      expect([...later.requests.eventsOf("practice").keys()]).toEqual([other.requestId]);
      expect(later.practiceMail.measure().mails).toBe(1);
    });

    it("deletes no request whose letter waits or is on its way", () => {
      const [waiting, sending, retry] = [approved(1), approved(2), approved(3)];
      open().outbox.move(sending.requestId, "approved", "sending", {}, []);
      open().outbox.move(retry.requestId, "approved", "sending", {}, []);
      open().outbox.move(retry.requestId, "sending", "retry", {}, []);
      for (const { requestId } of [waiting, sending, retry])
        expect(open().requests.erase(requestId, today)).toBe(false);
      expect(open().requests.erase(nobody, today)).toBe(false);
      expect(open().outbox.list("practice").size).toBe(3);
    });

    it("orders events by their instant and then by the order of writing", () => {
      const request = draft();
      open().requests.addEvent(request.requestId, exampleEvent("note", 50, { text: "250 ok\0\ud800" }));
      open().requests.addEvent(request.requestId, exampleEvent("queued", 20));
      open().requests.addEvent(request.requestId, exampleEvent("sent", 20));
      expect(kinds(request.requestId)).toEqual(["drafted", "queued", "sent", "note"]);
      expect(open().requests.events(request.requestId).at(-1)?.text).toBe("250 ok\0\ud800");
      expect(again().requests.eventsOf("practice").get(request.requestId)).toEqual(
        open().requests.events(request.requestId),
      );
    });

    it("refuses an event for a request that is not there, and an event twice", () => {
      expect(() => open().requests.addEvent(nobody, exampleEvent("note"))).toThrow();
      const request = draft();
      const event = exampleEvent("note", 1);
      open().requests.addEvent(request.requestId, event);
      expect(() => open().requests.addEvent(request.requestId, event)).toThrow();
      expect(kinds(request.requestId)).toEqual(["drafted", "note"]);
    });

    it("keeps what an entry stands in place of, and takes none in place of what is not there", () => {
      const request = draft(1);
      const { requestId } = request;
      const first = exampleEvent("refused", 10, { by: "company", reason: "other", ground: "excessive" });
      open().requests.addEvent(requestId, first);
      const change = { by: "person", replaces: first.eventId, writtenAt: exampleInstant(50) } as const;
      const second = exampleEvent("extended", 5, { ...change, untilOn: Day.parse("2027-01-22") });
      open().requests.addEvent(requestId, second);
      const third = exampleEvent("note", 51, { ...change, replaces: second.eventId, isUndoing: true });
      open().requests.addEvent(requestId, third);
      expect(again().requests.events(requestId).slice(1)).toEqual([second, first, third]);
      const stray = exampleEvent("note", 52, { replaces: first.eventId });
      expect(() => open().requests.addEvent(draft(2).requestId, stray)).toThrow("no-such-entry");
      expect(() => open().requests.addEvent(requestId, { ...stray, replaces: "nobody" })).toThrow("no-such-entry");
    });

    it("knows every other letter of the same kind to the same company that was approved, whatever came of it", () => {
      const going = (
        number: number,
        way: readonly OutboxState[],
        change: Parameters<typeof exampleRequest>[1] = {},
      ) => {
        const request = draft(number, change);
        open().outbox.approve(exampleDispatch(request, { approvedAt: exampleInstant(30 + number) }), []);
        let from: OutboxState = "approved";
        for (const to of way) {
          open().outbox.move(request.requestId, from, to, {}, []);
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
      const idsBefore = (request: Parameters<Store["requests"]["approvedBefore"]>[0]) =>
        open()
          .requests.approvedBefore(request)
          .map(({ requestId }) => requestId);
      const fresh = draft(10);
      expect(idsBefore(fresh)).toEqual([unsure, refused, retry, sent, sending, waiting]);
      expect(open().requests.approvedBefore(fresh).at(-1)?.approvedAt).toBe(exampleInstant(31));
      const own = open().requests.get(sent);
      expect(own && idsBefore(own)).toEqual([unsure, refused, retry, sending, waiting]);
    });
  });
};
