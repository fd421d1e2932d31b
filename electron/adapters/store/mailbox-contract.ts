// What every store must do with what the person's own mailbox shows; a part of store-contract.ts.
import { describe, expect, it } from "vitest";
import { Slug } from "../../shared/company.ts";
import { RequestId } from "../../shared/request.ts";
import { exampleAccount, exampleCopy, exampleEvent, exampleInstant, exampleReport } from "./fixtures/examples.ts";
import type { Store } from "./store.ts";
import { lettersIn } from "./testing/letters-in.ts";

const slug = Slug.parse("example");
const nobody = RequestId.parse("00000000-0000-4000-8000-000000000000");

export const describeMailbox = (open: () => Store, again: () => Store): void => {
  const { approved, kinds } = lettersIn(open);

  describe("the person's own mailbox", () => {
    const sent = (number: number, mode: "real" | "practice" = "real") => {
      const request = approved(number, { mode });
      open().outbox.move(request.requestId, "approved", "sent", { lastTriedAt: exampleInstant(40 + number) }, []);
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
      expect(open().copies.get(waits.requestId)).toEqual(wanted);
      expect(open().copies.get(practice.requestId)).toBeNull();
      expect(open().copies.get(nobody)).toBeNull();
    });

    it("knows how far each folder of a mailbox was looked through, until it is another mailbox or is gone", () => {
      const { accountId } = exampleAccount("main");
      const inbox = { accountId, place: "kim@mail.example.org:993", folder: "INBOX" };
      const mark = { validity: 7, lastUid: 12 };
      open().inbox.put(inbox, mark);
      expect(open().inbox.mark(inbox)).toBeNull();
      open().accounts.put(exampleAccount("main"));
      open().inbox.put(inbox, { ...mark, lastUid: 3 });
      open().inbox.put(inbox, mark);
      open().accounts.put({ ...exampleAccount("main"), senderName: "Another" });
      expect(again().inbox.mark(inbox)).toEqual(mark);
      expect(open().inbox.mark({ ...inbox, folder: "Grüße \0" })).toBeNull();
      expect(open().inbox.mark({ ...inbox, place: "kim@other.example.org:993" })).toBeNull();
      open().accounts.remove(accountId);
      open().accounts.put(exampleAccount("main"));
      expect(open().inbox.mark(inbox)).toBeNull();
    });

    it("keeps how a copy stands without a word about the letter", () => {
      const { requestId } = sent(1);
      const copy = { ...exampleCopy, state: "failed", failure: "mailbox-full", detail: "No\0\uD800 room" } as const;
      open().copies.put(requestId, copy);
      expect(again().copies.get(requestId)).toEqual(copy);
      expect(open().copies.due()).toEqual([]);
      expect(open().outbox.get(requestId)?.state).toBe("sent");
      open().copies.put(requestId, { ...copy, state: "wanted" });
      const { tries, triedAt } = copy;
      const dueNow = {
        requestId,
        messageId: `<${requestId}@example.org>`,
        sentAt: exampleInstant(41),
        tries,
        triedAt,
      };
      expect(open().copies.due()).toMatchObject([dueNow]);
      open().copies.unwant([requestId, nobody]);
      expect(open().copies.due()).toEqual([]);
      expect(again().copies.get(requestId)?.state).toBe("unwanted");
    });

    it("keeps a report once with its events, for its letter and its company", () => {
      const { requestId } = sent(1);
      const practice = sent(2, "practice");
      const { sha256: _, raw: __, ...shown } = exampleReport();
      expect(open().reports.add(requestId, exampleReport(), [exampleEvent("bounced", 50)])).toBe(true);
      expect(open().reports.add(requestId, exampleReport(), [exampleEvent("bounced", 51)])).toBe(false);
      expect(open().reports.add(practice.requestId, exampleReport(), [])).toBe(true);
      expect(again().reports.of(requestId)).toEqual([shown]);
      expect(open().reports.whole(requestId)).toEqual([exampleReport()]);
      expect(kinds(requestId)).toEqual(["drafted", "approved", "bounced"]);
      expect(open().reports.ofCompany(slug)).toEqual([shown]);
      expect(open().reports.ofCompany(Slug.parse("other"))).toEqual([]);
    });

    it("writes a report and its events together or not at all", () => {
      const { requestId } = sent(1);
      const twice = exampleEvent("bounced", 50);
      expect(() => open().reports.add(requestId, exampleReport(), [twice, twice])).toThrow();
      expect(open().reports.of(requestId)).toEqual([]);
      expect(kinds(requestId)).not.toContain("bounced");
    });

    it("keeps the newest look alone", () => {
      const { requestId } = sent(1);
      const look = {
        at: exampleInstant(60),
        found: "nothing",
        looked: [{ folder: "Gesendet", mails: 7, isWhole: true }],
      } as const;
      expect(open().looks.get(requestId)).toBeNull();
      open().looks.put(requestId, { ...look, looked: [] });
      open().looks.put(requestId, { ...look, looked: [...look.looked] });
      expect(again().looks.get(requestId)).toEqual(look);
    });
  });
};
