// What every store must do with campaigns; a part of store-contract.ts.
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CampaignId, type ItemPlan, noChoice } from "../../shared/campaign.ts";
import { Slug } from "../../shared/company.ts";
import { exampleDispatch, exampleEvent, exampleInstant, exampleRequest } from "./fixtures/examples.ts";
import type { Store } from "./store.ts";
import type { SettledItem, StoredCampaign } from "./stored-campaign.ts";
import type { StoredRequest } from "./stored-request.ts";

const slugs = ["one", "two", "three", "four"].map((text) => Slug.parse(text));
const [one, two, three, four] = slugs as [Slug, Slug, Slug, Slug];
const everything = { show: "all", text: "", from: 0, most: 100 } as const;

const exampleCampaign = (second = 0): StoredCampaign => ({
  campaignId: CampaignId.parse(randomUUID()),
  mode: "practice",
  kind: "erasure",
  wish: { language: "theirs" },
  createdAt: exampleInstant(second),
  isPaused: false,
  isPreparing: false,
});

const plan: ItemPlan = {
  to: "privacy@example.org",
  language: "en",
  basis: "eu-gdpr",
  isConditional: true,
  asks: [],
  languages: ["en", "de"],
  bases: ["eu-gdpr", "plain"],
};

let number = 1000;
const drafted = (slug: Slug, change: Partial<ItemPlan> = {}): SettledItem & { readonly request: StoredRequest } => {
  number += 1;
  const request = exampleRequest(number, { slug });
  return { slug, plan: { ...plan, ...change }, kind: "drafted", request, event: exampleEvent("drafted") };
};

export const describeCampaigns = (made: () => Store, again: () => Store): void => {
  const begin = () => {
    const campaign = exampleCampaign();
    const store = made();
    store.campaigns.add(
      campaign,
      slugs.map((slug) => ({ slug, company: `The ${slug}%_\0\uD800` })),
    );
    return { store, campaign, campaignId: campaign.campaignId, campaigns: store.campaigns };
  };
  const statesOf = (store: Store, campaignId: CampaignId) =>
    store.campaigns.items(campaignId, everything).items.map(({ slug, state, reason }) => [slug, reason ?? state]);

  describe("campaigns", () => {
    it("keeps a campaign with its companies in their order, also for the next start, newest first", () => {
      const { store, campaign, campaignId } = begin();
      const later = { ...exampleCampaign(5), isPreparing: true };
      store.campaigns.add(later, [
        { slug: two, company: "Two" },
        { slug: two, company: "Two once more" },
      ]);
      const other = again();
      expect(other.campaigns.list("practice")).toEqual([later, campaign]);
      expect(other.campaigns.list("real")).toEqual([]);
      const { items, found } = other.campaigns.items(campaignId, everything);
      expect(found).toBe(4);
      expect(items[0]).toEqual({
        slug: one,
        company: "The one%_\0\uD800",
        state: "planned",
        reason: null,
        about: null,
        requestId: null,
        plan: null,
        choice: noChoice,
        dispatch: null,
      });
      expect(items.map(({ slug }) => slug)).toEqual(slugs);
      expect(other.campaigns.items(later.campaignId, everything).items.map(({ company }) => company)).toEqual(["Two"]);
      expect(other.campaigns.mark(campaignId, "isPaused", true)).toBe(true);
      expect(other.campaigns.get(campaignId)).toMatchObject({ isPaused: true, isPreparing: false });
    });

    it("writes down all that came of planned items or nothing, and leaves alone what is planned no more", () => {
      const { store, campaigns, campaignId } = begin();
      const first = drafted(one);
      campaigns.settle(campaignId, [
        first,
        { slug: two, plan: null, kind: "left-out", reason: "not-written", about: "letter-too-long" },
      ]);
      const clash = { ...drafted(three), request: exampleRequest(1, { reference: first.request.reference }) };
      expect(() => campaigns.settle(campaignId, [drafted(four), clash])).toThrow("reference-taken");
      const second = drafted(one);
      campaigns.settle(campaignId, [second]);
      expect(store.requests.get(second.request.requestId)).toBeNull();
      expect(statesOf(store, campaignId)).toEqual([
        [one, "drafted"],
        [two, "not-written"],
        [three, "planned"],
        [four, "planned"],
      ]);
      expect(campaigns.item(campaignId, two)?.about).toBe("letter-too-long");
      expect(store.requests.get(first.request.requestId)).not.toBeNull();
      expect(store.requests.list("practice")).toEqual([]);
      expect(campaigns.addresses(campaignId)).toMatchObject([{ slug: one, company: "The one%_\0\uD800", to: plan.to }]);
    });

    it("follows what is approved, taken back and thrown away, and says what became of a letter", () => {
      const { store, campaigns, campaignId } = begin();
      const [first, second, third] = [drafted(one), drafted(two), drafted(three)];
      campaigns.settle(campaignId, [first, second, third]);
      store.outbox.approve(exampleDispatch(first.request), [exampleEvent("approved")]);
      store.outbox.approve(exampleDispatch(second.request), [exampleEvent("approved")]);
      store.requests.remove(third.request.requestId);
      const move = (to: "sending" | "sent", from: "approved" | "sending") =>
        store.outbox.move(first.request.requestId, from, to, {}, []);
      move("sending", "approved");
      move("sent", "sending");
      store.requests.addEvent(first.request.requestId, exampleEvent("bounced"));
      expect(campaigns.item(campaignId, one)?.dispatch).toEqual({
        state: "sent",
        mayBeOut: false,
        hasBounced: true,
        hasAnswer: false,
      });
      // Something of the company's own shows that it got there after all.
      store.requests.addEvent(first.request.requestId, exampleEvent("acknowledged", 1));
      expect(campaigns.item(campaignId, one)?.dispatch?.hasBounced).toBe(false);
      expect(campaigns.item(campaignId, three)).toMatchObject({
        state: "left-out",
        reason: "discarded",
        requestId: null,
      });
      store.outbox.takeBack(second.request.requestId, exampleEvent("note"));
      expect(campaigns.item(campaignId, two)).toMatchObject({ state: "drafted", dispatch: null });
      const groups = campaigns.groups(campaignId).map(({ state, count }) => [state, count]);
      expect(groups.sort()).toEqual([
        ["approved", 1],
        ["drafted", 1],
        ["left-out", 1],
        ["planned", 1],
      ]);
    });

    it("plans anew what is not approved, with the person's word, and throws its draft away", () => {
      const { store, campaigns, campaignId } = begin();
      const [first, second] = [drafted(one), drafted(two, { asks: ["law"] })];
      campaigns.settle(campaignId, [first, second]);
      store.outbox.approve(exampleDispatch(first.request), []);
      const choice = { ...noChoice, language: "de" } as const;
      expect(campaigns.replan(campaignId, one, choice)).toBe(false);
      expect(campaigns.leaveOut(campaignId, one, "by-person", null)).toBe(false);
      expect(campaigns.accept(campaignId, two, { ...plan, asks: [] }, choice)).toBe(true);
      expect(campaigns.slugs(campaignId, { show: "ready", text: "" })).toEqual([two]);
      expect(campaigns.replan(campaignId, two, choice)).toBe(true);
      expect(campaigns.item(campaignId, two)).toMatchObject({ state: "planned", plan: null, choice, requestId: null });
      expect(store.requests.get(second.request.requestId)).toBeNull();
      expect(campaigns.leaveOut(campaignId, three, "earlier-letter", "2026-11-20")).toBe(true);
      expect(campaigns.replan(campaignId, three, noChoice)).toBe(true);
      expect(campaigns.item(campaignId, three)).toMatchObject({ state: "planned", reason: null });
      expect(campaigns.accept(campaignId, three, plan, choice)).toBe(false);
    });

    it("shows a part: by how they stand, by a name as it is typed, from a place on", () => {
      const { campaigns, campaignId } = begin();
      campaigns.settle(campaignId, [
        drafted(one, { asks: ["law"] }),
        drafted(two),
        { slug: three, plan: null, kind: "left-out", reason: "no-address", about: null },
      ]);
      const shown = (show: "open" | "ready" | "left-out" | "planned" | "approved") =>
        campaigns.slugs(campaignId, { show, text: "" });
      expect([shown("open"), shown("ready"), shown("left-out"), shown("planned"), shown("approved")]).toEqual([
        [one],
        [two],
        [three],
        [four],
        [],
      ]);
      const found = (text: string) => campaigns.items(campaignId, { ...everything, text });
      expect(found("THE T").items.map(({ slug }) => slug)).toEqual([two, three]);
      expect(found("%_").found).toBe(4);
      expect(found("e%t").found).toBe(0);
      expect(campaigns.items(campaignId, { ...everything, from: 1, most: 2 })).toMatchObject({
        items: [{ slug: two }, { slug: three }],
        found: 4,
      });
    });

    it("knows earlier letters of a kind since an instant, however they went", () => {
      const { store, campaign, campaignId, campaigns } = begin();
      const [mailed, posted, old] = [exampleRequest(1), exampleRequest(2, { slug: two }), exampleRequest(3)];
      for (const request of [mailed, posted, old]) store.requests.add(request, exampleEvent("drafted"));
      store.outbox.approve(exampleDispatch(mailed), []);
      store.outbox.approve(exampleDispatch(old, { approvedAt: exampleInstant(1) }), []);
      const own = drafted(one);
      campaigns.settle(campaignId, [own]);
      store.outbox.approve(exampleDispatch(own.request), []);
      const said = { way: "post", on: exampleEvent("post").on, at: exampleInstant(31) } as const;
      store.requests.sentOtherwise(posted.requestId, said, []);
      expect(campaigns.earlier(campaign, exampleInstant(30))).toEqual([
        { slug: mailed.slug, to: "privacy@example.org", at: exampleInstant(30) },
        { slug: two, to: null, at: exampleInstant(31) },
      ]);
      expect(campaigns.earlier({ ...campaign, mode: "real" }, exampleInstant(0))).toEqual([]);
      expect(campaigns.earlier({ ...campaign, kind: "access" }, exampleInstant(0))).toEqual([]);
    });

    it("holds letters that wait while their campaign is paused, and no others", () => {
      const { store, campaigns, campaignId } = begin();
      const [own, other] = [drafted(one), exampleRequest(1)];
      campaigns.settle(campaignId, [own]);
      store.requests.add(other, exampleEvent("drafted"));
      for (const request of [own.request, other]) store.outbox.approve(exampleDispatch(request), []);
      const held = () => store.outbox.waiting().flatMap((letter) => (letter.isHeld ? [letter.requestId] : []));
      expect(held()).toEqual([]);
      campaigns.mark(campaignId, "isPaused", true);
      expect(held()).toEqual([own.request.requestId]);
    });

    it("throws a campaign away with its drafts, and none of which a letter was approved", () => {
      const { store, campaigns, campaignId } = begin();
      const [first, second] = [drafted(one), drafted(two)];
      campaigns.settle(campaignId, [first, second]);
      store.outbox.approve(exampleDispatch(first.request), []);
      expect(campaigns.remove(campaignId)).toBe(false);
      store.outbox.takeBack(first.request.requestId, exampleEvent("note"));
      expect(campaigns.remove(campaignId)).toBe(true);
      expect(campaigns.get(campaignId)).toBeNull();
      expect(store.requests.get(second.request.requestId)).toBeNull();
    });

    it("commits several writes together or none of them", () => {
      const { store, campaigns, campaignId } = begin();
      const broken = () =>
        store.together(() => {
          campaigns.mark(campaignId, "isPaused", true);
          campaigns.settle(campaignId, [drafted(one)]);
          throw new Error("in the middle");
        });
      expect(broken).toThrow("in the middle");
      expect(campaigns.get(campaignId)?.isPaused).toBe(false);
      expect(campaigns.item(campaignId, one)?.state).toBe("planned");
    });
  });
};
