// What every store must do with letters that were approved; a part of store-contract.ts.
import { describe, expect, it } from "vitest";
import { RequestId } from "../../shared/request.ts";
import { exampleDispatch, exampleEvent, exampleInstant } from "./fixtures/examples.ts";
import type { Store } from "./store.ts";
import { lettersIn } from "./testing/letters-in.ts";

const nobody = RequestId.parse("00000000-0000-4000-8000-000000000000");

export const describeOutbox = (open: () => Store, again: () => Store): void => {
  const { draft, approved, kinds } = lettersIn(open);

  describe("outbox", () => {
    it("keeps an approved letter to the byte, also for the next start", () => {
      const request = draft();
      const dispatch = exampleDispatch(request, { raw: new Uint8Array([0, 13, 10, 255, 128, 0]) });
      open().outbox.approve(dispatch, [exampleEvent("approved")]);
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
      expect([...open().outbox.list("practice")]).toEqual([[request.requestId, summary]]);
      expect(open().outbox.list("real").size).toBe(0);
      expect(open().outbox.inState("approved")).toEqual([request.requestId]);
      expect(open().outbox.inState("sending")).toEqual([]);
      expect(open().outbox.get(nobody)).toBeNull();
    });

    it("takes a second approval for what it is: nothing is written", () => {
      const request = approved();
      const second = exampleDispatch(request, { messageId: "<second@example.org>", raw: new Uint8Array([1]) });
      expect(open().outbox.approve(second, [exampleEvent("approved", 31)])).toBe(false);
      expect(open().outbox.get(request.requestId)).toMatchObject(exampleDispatch(request));
      expect(kinds(request.requestId)).toEqual(["drafted", "approved"]);
    });

    it("refuses a Message-ID twice, a foreign mode and a request that is not there", () => {
      const first = approved(1);
      const { messageId } = exampleDispatch(first);
      const second = draft(2);
      const write = (change: Parameters<typeof exampleDispatch>[1]) => () =>
        open().outbox.approve(exampleDispatch(second, change), [exampleEvent("approved")]);
      expect(write({ messageId })).toThrow();
      expect(write({ mode: "real" })).toThrow();
      expect(write({ requestId: nobody })).toThrow();
      expect(write({ raw: new Uint8Array(0) })).toThrow();
      expect(open().outbox.get(second.requestId)).toBeNull();
      expect(kinds(second.requestId)).toEqual(["drafted"]);
    });

    it("moves with what changed and the event, all at once", () => {
      const { requestId } = approved();
      const tried = { attempts: 1, lastTriedAt: exampleInstant(40) };
      expect(open().outbox.move(requestId, "approved", "sending", tried, [])).toBe(true);
      const sent = exampleEvent("sent", 41, { text: "250 2.0.0 Ok: queued\0 \ud800" });
      expect(open().outbox.move(requestId, "sending", "sent", { smtpReply: sent.text }, [sent])).toBe(true);
      expect(again().outbox.get(requestId)).toMatchObject({ ...tried, state: "sent", smtpReply: sent.text });
      expect(open().requests.events(requestId).at(-1)).toEqual(sent);
    });

    it("can take a failure back with null", () => {
      const { requestId } = approved();
      open().outbox.move(requestId, "approved", "retry", { failure: "timed-out", smtpReply: "451 later" }, []);
      open().outbox.move(requestId, "retry", "sending", { failure: null, smtpReply: null }, []);
      expect(open().outbox.get(requestId)).toMatchObject({ failure: null, smtpReply: null });
    });

    it("does not move a letter that stands elsewhere, and writes no event for it", () => {
      const { requestId } = approved();
      const event = exampleEvent("sent", 40);
      expect(open().outbox.move(requestId, "sending", "sent", { attempts: 9 }, [event])).toBe(false);
      expect(open().outbox.move(nobody, "approved", "sending", {}, [event])).toBe(false);
      expect(open().outbox.get(requestId)).toMatchObject({ state: "approved", attempts: 0 });
      expect(kinds(requestId)).toEqual(["drafted", "approved"]);
    });

    it("moves nothing if its event cannot be written", () => {
      const { requestId } = approved();
      const twice = exampleEvent("sent", 40);
      expect(() => open().outbox.move(requestId, "approved", "sending", { attempts: 1 }, [twice, twice])).toThrow();
      expect(open().outbox.get(requestId)).toMatchObject({ state: "approved", attempts: 0 });
      expect(kinds(requestId)).toEqual(["drafted", "approved"]);
    });

    it("never lets a sent letter be anything else, nor an approved one be a draft again", () => {
      const { requestId } = approved();
      expect(() => open().outbox.move(requestId, "approved", "draft", {}, [])).toThrow();
      open().outbox.move(requestId, "approved", "sent", {}, []);
      expect(() => open().outbox.move(requestId, "sent", "approved", {}, [])).toThrow();
      expect(open().outbox.get(requestId)?.state).toBe("sent");
    });

    it("keeps when a letter may go, and forgets it with null", () => {
      const { requestId } = approved();
      const at = exampleInstant(50);
      open().outbox.move(requestId, "approved", "retry", { notBefore: at }, []);
      expect(again().outbox.get(requestId)?.notBefore).toBe(at);
      open().outbox.move(requestId, "retry", "approved", { notBefore: null }, []);
      expect(again().outbox.get(requestId)?.notBefore).toBeNull();
    });

    it("lists what waits in the order of approval, and what went out since an instant", () => {
      const [first, second, third] = [approved(1), approved(2), approved(3)];
      const tried = { attempts: 1, lastTriedAt: exampleInstant(40) };
      open().outbox.move(second.requestId, "approved", "sending", tried, []);
      open().outbox.move(second.requestId, "sending", "sent", {}, []);
      open().outbox.move(third.requestId, "approved", "sending", tried, []);
      open().outbox.move(third.requestId, "sending", "retry", { failure: "server-busy" }, []);
      const { messageId: _, raw: __, ...letter } = exampleDispatch(first);
      expect(again().outbox.waiting()).toMatchObject([
        { ...letter, state: "approved", attempts: 0, lastTriedAt: null, failure: null },
        { requestId: third.requestId, state: "retry", ...tried, failure: "server-busy" },
      ]);
      const { mode, envelopeFrom, envelopeTo } = letter;
      const out = [{ mode, envelopeFrom, envelopeTo, at: tried.lastTriedAt }];
      expect(open().outbox.sentSince(exampleInstant(40))).toEqual(out);
      expect(open().outbox.sentSince(exampleInstant(41))).toEqual([]);
    });

    it("makes a letter that was never tried a draft again, which can be changed, approved anew or thrown away", () => {
      const request = approved();
      const { requestId } = request;
      const note = exampleEvent("note", 35, { by: "person", text: "taken-back" });
      expect(open().outbox.takeBack(requestId, note)).toBe(true);
      expect(open().outbox.takeBack(requestId, exampleEvent("note", 36))).toBe(false);
      expect(again().outbox.get(requestId)).toBeNull();
      expect(open().requests.events(requestId).at(-1)).toEqual(note);
      expect(open().requests.edit(requestId, { subject: "New", text: "New.", discloses: [] })).toBe(true);
      expect(open().outbox.approve(exampleDispatch(request, { messageId: "<new@example.org>" }), [])).toBe(true);
      open().outbox.takeBack(requestId, exampleEvent("note", 37));
      expect(open().requests.remove(requestId)).toBe(true);
    });

    it("takes no letter back that a server may know of", () => {
      const { requestId } = approved();
      open().outbox.move(requestId, "approved", "sending", { attempts: 1, lastTriedAt: exampleInstant(40) }, []);
      const takeBack = () => open().outbox.takeBack(requestId, exampleEvent("note", 41));
      expect(takeBack()).toBe(false);
      open().outbox.move(requestId, "sending", "retry", {}, []);
      expect(takeBack()).toBe(false);
      open().outbox.move(requestId, "retry", "approved", {}, []);
      expect(takeBack()).toBe(false);
      expect(open().outbox.takeBack(nobody, exampleEvent("note", 41))).toBe(false);
      expect(kinds(requestId)).toEqual(["drafted", "approved"]);
    });
  });
};
