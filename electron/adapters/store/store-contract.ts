// What every store must do, whatever it is made of. `make` gives a store; `again` opens the same data once more.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Slug } from "../../shared/company.ts";
import { ReadingId } from "../../shared/reading.ts";
import { RequestId } from "../../shared/request.ts";
import { describeAgenda } from "./agenda-contract.ts";
import { describeCampaigns } from "./campaigns-contract.ts";
import { describeDirectory } from "./directory-contract.ts";
import { describeFiles } from "./files-contract.ts";
import {
  exampleAccount,
  exampleDecision,
  exampleInstant,
  examplePracticeMail,
  exampleReading,
} from "./fixtures/examples.ts";
import { describeMailbox } from "./mailbox-contract.ts";
import { describeOutbox } from "./outbox-contract.ts";
import { describeReplies } from "./replies-contract.ts";
import { describeRequests } from "./requests-contract.ts";
import type { Store } from "./store.ts";
import { lettersIn } from "./testing/letters-in.ts";

export type Made = { readonly store: Store; readonly again: () => Store; readonly clean: () => void };

const slug = Slug.parse("example");
const nobody = RequestId.parse("00000000-0000-4000-8000-000000000000");

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

    const { draft } = lettersIn(() => store);

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

    describeRequests(() => store, again);
    describeFiles(() => store, again);
    describeOutbox(() => store, again);
    describeMailbox(() => store, again);
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
        expect(kept.get(older.readingId)).toEqual({ ...older, decisions: [], slug: null, follows: null });
        expect(kept.snapshot(older.readingId)).toEqual(snapshot.bytes);
        expect([kept.get(none), kept.snapshot(none)]).toEqual([null, null]);
        expect(() => store.readings.add(newer)).toThrow();
      });

      it("keeps where a page was fetched from, also for the next start", () => {
        const asked = "https://example.org/privacy";
        const origin = { asked, hops: [`${asked}/en`], fetchedAt: exampleInstant(), type: null, size: 7 };
        const reading = exampleReading(3, { file: null, origin });
        store.readings.add(reading);
        expect(again().readings.get(reading.readingId)).toMatchObject({ file: null, origin });
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

      it("keeps the text of several readings once, until the last of them is thrown away", () => {
        const [first, second] = [added(1), added(1)];
        expect(store.readings.snapshot(second.readingId)).toEqual(first.snapshot.bytes);
        store.readings.remove(first.readingId, { contactOf: null });
        expect(again().readings.snapshot(second.readingId)).toEqual(second.snapshot.bytes);
      });

      it("knows which earlier text a reading is the newer one of, with the words that come along", () => {
        const [first, second, third] = [added(1), added(2), added(3)];
        const words = [exampleDecision("Carried")];
        expect(store.readings.follow(second.readingId, first.readingId, words)).toBe(true);
        store.readings.follow(third.readingId, second.readingId, []);
        expect(again().readings.get(second.readingId)).toMatchObject({ follows: first.readingId, decisions: words });
        store.readings.remove(second.readingId, { contactOf: null });
        expect(store.readings.get(third.readingId)?.follows).toBe(first.readingId);
        expect(store.readings.follow(third.readingId, null, [])).toBe(true);
        expect(store.readings.get(third.readingId)?.follows).toBeNull();
        store.readings.follow(third.readingId, first.readingId, []);
        store.readings.remove(first.readingId, { contactOf: null });
        expect(again().readings.get(third.readingId)?.follows).toBeNull();
        expect(store.readings.follow(none, third.readingId, [])).toBe(false);
      });

      it("keeps who took a company's place and how it takes requests, until that is taken back", () => {
        store.standing.setHeir(slug, other, exampleInstant());
        store.standing.setMark(slug, "form-only", exampleInstant());
        store.standing.setMark(slug, "post-only", exampleInstant(1));
        const { standing } = again();
        expect([standing.heir(slug), standing.mark(slug), standing.heir(other)]).toEqual([other, "post-only", null]);
        store.standing.setHeir(slug, null, exampleInstant());
        store.standing.setMark(slug, null, exampleInstant());
        expect([again().standing.heir(slug), again().standing.mark(slug)]).toEqual([null, null]);
      });

      it("knows whether a company has requests, of either mode", () => {
        expect(store.requests.isOfAny(slug)).toBe(false);
        draft(1, { mode: "real" });
        expect([store.requests.isOfAny(slug), store.requests.isOfAny(other)]).toEqual([true, false]);
      });
    });

    describeAgenda(() => store, again);
    describeDirectory(() => store, again);
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
