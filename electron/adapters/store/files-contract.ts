// What every store must do with files of letters and of entries; a part of store-contract.ts.
import { describe, expect, it } from "vitest";
import { AttachmentId } from "../../shared/attachment.ts";
import { Day } from "../../shared/day.ts";
import { EvidenceId } from "../../shared/evidence.ts";
import { RequestId } from "../../shared/request.ts";
import { exampleDispatch, exampleEvent, exampleInstant } from "./fixtures/examples.ts";
import type { Store } from "./store.ts";
import type { NewAttachment, NewEvidence } from "./stored-files.ts";
import { lettersIn } from "./testing/letters-in.ts";

const nobody = RequestId.parse("00000000-0000-4000-8000-000000000000");
const today = Day.parse("2026-11-22");

export const describeFiles = (open: () => Store, again: () => Store): void => {
  const { draft, approved } = lettersIn(open);

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
      expect([file(2), file(1)].map((one) => open().attachments.add(requestId, one))).toEqual([true, true]);
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
      open().attachments.add(requestId, file(1));
      expect(open().attachments.add(requestId, file(2, { name: file(1).name, sha256: file(1).sha256 }))).toBe(true);
      expect(open().attachments.of(requestId)).toHaveLength(1);
      expect(open().attachments.remove(requestId, file(1).attachmentId)).toBe(true);
      expect(open().attachments.remove(requestId, file(1).attachmentId)).toBe(false);
      expect(open().attachments.of(requestId)).toEqual([]);
    });

    it("neither gives a file to a letter that was approved nor takes one from it", () => {
      const { requestId } = approved();
      expect(open().attachments.add(requestId, file(1))).toBe(false);
      const other = draft(2);
      open().attachments.add(other.requestId, file(2));
      open().outbox.approve(exampleDispatch(other), [exampleEvent("approved", 30)]);
      expect(open().attachments.remove(other.requestId, file(2).attachmentId)).toBe(false);
      expect(open().attachments.of(other.requestId)).toHaveLength(1);
      expect(open().attachments.add(nobody, file(3))).toBe(false);
    });

    it("deletes files and the mail's bytes with a whole request", () => {
      const { requestId } = draft();
      open().attachments.add(requestId, file(1));
      const request = open().requests.get(requestId);
      if (request === null) throw new Error("The draft is not there.");
      open().outbox.approve(exampleDispatch(request), [exampleEvent("approved", 30)]);
      open().outbox.move(requestId, "approved", "sending", { attempts: 1, lastTriedAt: exampleInstant(40) }, []);
      open().outbox.move(requestId, "sending", "sent", {}, []);
      expect(open().requests.erase(requestId, today)).toBe(true);
      expect(open().attachments.of(requestId)).toEqual([]);
      expect(() => open().attachments.content(file(1).attachmentId)).toThrow("store-damaged");
      expect(open().outbox.get(requestId)).toBeNull();
    });

    it("throws files away with their draft", () => {
      const { requestId } = draft();
      open().attachments.add(requestId, file(1));
      expect(open().requests.remove(requestId)).toBe(true);
      expect(open().attachments.of(requestId)).toEqual([]);
      expect(() => open().attachments.content(file(1).attachmentId)).toThrow("store-damaged");
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
      open().requests.addEvent(requestId, event);
      return { requestId, eventId: event.eventId };
    };

    it("keeps files with an entry to the byte, also of a letter that is out", () => {
      const { requestId, eventId } = noted(1);
      expect([2, 1].map((number) => open().evidence.add(requestId, file(number, eventId)))).toEqual([true, true]);
      expect(open().evidence.add(requestId, { ...file(2, eventId), fileId: file(3, eventId).fileId })).toBe(false);
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
      expect(open().evidence.add(other.requestId, file(1, one.eventId))).toBe(false);
      open().evidence.add(one.requestId, file(1, one.eventId));
      expect(open().evidence.remove(other.requestId, file(1, "").fileId)).toBe(false);
      expect(open().evidence.remove(one.requestId, file(1, "").fileId)).toBe(true);
      expect(open().evidence.of(one.requestId)).toEqual([]);
    });

    it("goes with its request", () => {
      const { requestId, eventId } = noted(1);
      open().evidence.add(requestId, file(1, eventId));
      open().outbox.move(requestId, "approved", "sending", {}, []);
      open().outbox.move(requestId, "sending", "sent", {}, []);
      expect(open().requests.erase(requestId, today)).toBe(true);
      expect(open().evidence.of(requestId)).toEqual([]);
      expect(() => open().evidence.content(file(1, "").fileId)).toThrow("store-damaged");
    });
  });
};
