// Campaigns on a real store: nothing is sent unseen, nothing twice, whatever is pressed, paused or cut off.
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SettledItem } from "../adapters/store/stored-campaign.ts";
import { makeContact, makeSeed } from "../core/companies/fixtures/make-seed.ts";
import type { Delivery } from "../core/outbox/delivery.ts";
import type { CampaignId } from "../shared/campaign.ts";
import type { CallInput } from "../shared/contract.ts";
import { RequestId } from "../shared/request.ts";
import { account, openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(async () => {
  await desk.campaigns.leave();
  desk.close();
});

const address = (value: string) => [makeContact({ value })];
const seeds = [
  makeSeed("alpha", { name: "Alpha", country: "DE", contacts: address("privacy@alpha.example.com") }),
  makeSeed("beta", { name: "Beta", country: "FR", contacts: address("privacy@beta.example.com") }),
  makeSeed("beta-shop", { name: "Beta Shop", country: "FR", contacts: address("Privacy@beta.example.com") }),
  makeSeed("gamma", { name: "Gamma", contacts: address("privacy@gamma.example.com") }),
  makeSeed("silent", { name: "Silent", country: "DE", contacts: [] }),
];
const slugs = seeds.map(({ slug }) => slug);

type Change = Partial<Omit<CallInput<"campaigns:create">, "slugs">> & { readonly slugs?: readonly string[] };

const begin = async (change: Change = {}): Promise<CampaignId> => {
  const order = { kind: "erasure", slugs, wish: { language: "theirs" }, ...change };
  return (await desk.take("campaigns:create", order)).campaignId;
};
const prepared = async (change: Change = {}): Promise<CampaignId> => {
  const campaignId = await begin(change);
  await desk.take("campaigns:prepare", { campaignId });
  return campaignId;
};
const rows = async (campaignId: CampaignId) => {
  const { items } = await desk.take("campaigns:get", { campaignId, show: "all", text: "", from: 0 });
  return Object.fromEntries(items.map(({ slug, standing, reason }) => [slug, reason ?? standing]));
};
const countsOf = async (campaignId: CampaignId) =>
  (await desk.take("campaigns:list")).find((one) => one.campaignId === campaignId)?.counts;
const allReady = async (campaignId: CampaignId) => {
  const { mark } = await desk.take("campaigns:estimate", { campaignId });
  return { campaignId, letters: { kind: "all-ready", mark } };
};
const letterOf = async (campaignId: CampaignId, slug: string) => {
  const { items } = await desk.take("campaigns:get", { campaignId, show: "all", text: "", from: 0 });
  const requestId = items.find((item) => item.slug === slug)?.requestId;
  return { campaignId, letters: { kind: "one", requestId } };
};
const receivers = () => desk.parcels.map(({ envelopeTo }) => envelopeTo);

describe("a campaign", () => {
  it("says of each company what will be sent, to whom, and why one is left out; the tracker sees no draft", async () => {
    desk = openTestDesk({ seeds });
    const campaignId = await prepared();
    expect(await rows(campaignId)).toEqual({
      alpha: "ready",
      beta: "ready",
      "beta-shop": "same-address",
      gamma: "open",
      silent: "no-address",
    });
    const { items } = await desk.take("campaigns:get", { campaignId, show: "ready", text: "alp", from: 0 });
    expect(items).toMatchObject([
      { plan: { to: "privacy@alpha.example.com", language: "en", basis: "eu-gdpr", isConditional: false } },
    ]);
    expect(await desk.take("requests:list")).toEqual([]);
    expect(desk.parcels).toEqual([]);
  });

  it("sends each letter that was ready once, and none that was not, however often it is approved", async () => {
    desk = openTestDesk({ seeds });
    const campaignId = await prepared();
    const [all, alpha] = [await allReady(campaignId), await letterOf(campaignId, "alpha")];
    expect(await desk.take("campaigns:approve", all)).toEqual({ approved: 2, changed: 0, skipped: 0 });
    for (const again of [all, alpha]) {
      expect(await desk.call("campaigns:approve", again)).toMatchObject({ code: "campaign-changed" });
    }
    await desk.queue.idle();
    expect(receivers()).toEqual(["privacy@alpha.example.com", "privacy@beta.example.com"]);
    expect(await countsOf(campaignId)).toMatchObject({ sent: 2, open: 1, "left-out": 2, ready: 0 });
    expect(await desk.take("requests:list")).toHaveLength(2);
  });

  it("sends no letter that says nothing, however it came to be empty", async () => {
    desk = openTestDesk({ seeds });
    const campaignId = await prepared();
    const { items } = await desk.take("campaigns:get", { campaignId, show: "ready", text: "", from: 0 });
    const [alpha, beta] = items.map(({ requestId }) => requestId);
    await desk.take("requests:edit", { requestId: alpha, subject: "Deletion", text: " \n" });
    await desk.take("requests:edit", { requestId: beta, subject: "", text: "Please delete my data." });
    expect(await desk.take("campaigns:approve", await allReady(campaignId))).toMatchObject({ approved: 0, skipped: 2 });
    await desk.queue.idle();
    expect(desk.parcels).toEqual([]);
    expect(await rows(campaignId)).toMatchObject({ alpha: "not-written", beta: "not-written" });
  });

  it("approves nothing if other letters are ready than the person was asked about, be they as many", async () => {
    desk = openTestDesk({ seeds });
    const campaignId = await prepared({ slugs: ["alpha", "beta"] });
    const edit = (slug: string, kind: "leave-out" | "include") =>
      desk.take("campaigns:edit", { campaignId, slugs: [slug], change: { kind } });
    await edit("beta", "leave-out");
    const [asked, alpha] = [await allReady(campaignId), await letterOf(campaignId, "alpha")];
    await edit("alpha", "leave-out");
    await edit("beta", "include");
    expect((await countsOf(campaignId))?.ready).toBe(1);
    for (const one of [asked, alpha]) {
      expect(await desk.call("campaigns:approve", one)).toMatchObject({ code: "campaign-changed" });
    }
    expect((await countsOf(campaignId))?.ready).toBe(1);
    await desk.queue.idle();
    expect(desk.parcels).toEqual([]);
  });

  it("does not send a letter that was written anew after the yes; it is told, and waits for a yes of its own", async () => {
    let written: SettledItem[] = [];
    let onceRead: (() => void) | null = null;
    desk = openTestDesk({
      seeds,
      around: (store) => ({
        ...store,
        campaigns: {
          ...store.campaigns,
          settle: (campaignId, items) => {
            written = [...written, ...items];
            store.campaigns.settle(campaignId, items);
          },
          addresses: (campaignId, which) => {
            const found = store.campaigns.addresses(campaignId, which);
            onceRead?.();
            onceRead = null;
            return found;
          },
        },
      }),
    });
    const campaignId = await prepared({ slugs: ["alpha", "beta"] as never });
    const all = await allReady(campaignId);
    onceRead = () => {
      const [alpha] = written;
      const item = desk.store.campaigns.item(campaignId, slugs[0] as never);
      if (alpha?.kind !== "drafted" || item === null) throw new Error("Nothing was drafted.");
      desk.store.campaigns.replan(campaignId, alpha.slug, item.choice);
      const requestId = RequestId.parse("00000000-0000-4000-8000-00000000abcd");
      desk.store.campaigns.settle(campaignId, [{ ...alpha, request: { ...alpha.request, requestId } }]);
    };
    expect(await desk.take("campaigns:approve", all)).toEqual({ approved: 1, changed: 1, skipped: 0 });
    await desk.queue.idle();
    expect(receivers()).toEqual(["privacy@beta.example.com"]);
    expect(await countsOf(campaignId)).toMatchObject({ sent: 1, ready: 1 });
  });

  it("approves nothing if a letter would go out from another mailbox than the person was asked about", async () => {
    desk = openTestDesk({ seeds });
    const campaignId = await prepared({ slugs: ["alpha", "beta"] as never });
    const all = await allReady(campaignId);
    // The address of the letters is another mailbox's by now.
    desk.store.accounts.put({ ...account, address: "other@example.org", aliases: [account.address] });
    expect(await desk.call("campaigns:approve", all)).toMatchObject({ code: "campaign-changed" });
    await desk.queue.idle();
    expect(desk.parcels).toEqual([]);
  });

  it("leaves out who got such a letter, and who gets one between the draft and the yes", async () => {
    desk = openTestDesk({ seeds });
    const first = await prepared({ slugs: ["alpha"] });
    const second = await prepared({ slugs: ["alpha", "beta"] });
    await desk.take("campaigns:approve", await allReady(first));
    await desk.queue.idle();
    expect(await desk.take("campaigns:approve", await allReady(second))).toMatchObject({
      approved: 1,
      skipped: 1,
    });
    expect(await rows(second)).toMatchObject({ alpha: "earlier-letter" });
    expect(await rows(await prepared({ slugs: ["alpha"] }))).toEqual({ alpha: "earlier-letter" });
    expect(await rows(await prepared({ slugs: ["alpha"], kind: "access" }))).toEqual({ alpha: "ready" });
    await desk.queue.idle();
    expect(receivers()).toHaveLength(2);
  });

  it("writes to one that was left out if the person wants it all the same, and in another language or law", async () => {
    desk = openTestDesk({ seeds });
    const campaignId = await prepared();
    const edit = (slug: string, change: object) => desk.take("campaigns:edit", { campaignId, slugs: [slug], change });
    await edit("beta-shop", { kind: "include" });
    await edit("alpha", { kind: "language", language: "de" });
    await edit("alpha", { kind: "law", basis: "plain" });
    await desk.take("campaigns:edit", { campaignId, slugs: null, change: { kind: "accept" } });
    expect(await countsOf(campaignId)).toMatchObject({ ready: 4, open: 0 });
    const { items } = await desk.take("campaigns:get", { campaignId, show: "ready", text: "alpha", from: 0 });
    expect(items[0]?.plan).toMatchObject({ language: "de", basis: "plain" });
    const { letter } = await desk.take("requests:get", { requestId: items[0]?.requestId });
    expect(letter).toMatchObject({ language: "de", to: { address: "privacy@alpha.example.com" } });
    await desk.take("campaigns:approve", await allReady(campaignId));
    await desk.queue.idle();
    expect(receivers().sort()).toHaveLength(4);
  });

  it("does not send a letter whose address has changed, but writes it anew", async () => {
    desk = openTestDesk({ seeds });
    const campaignId = await prepared({ slugs: ["alpha"] });
    await desk.take("companies:set-contact", { slug: "alpha", email: "other@alpha.example.com" });
    expect(await desk.take("campaigns:approve", await allReady(campaignId))).toMatchObject({
      approved: 0,
      changed: 1,
    });
    expect(desk.parcels).toEqual([]);
    await desk.take("campaigns:approve", await allReady(campaignId));
    await desk.queue.idle();
    expect(receivers()).toEqual(["other@alpha.example.com"]);
  });
});

describe("what waits of a campaign", () => {
  it("is held by a pause of its own, while other letters go", async () => {
    desk = openTestDesk();
    const campaignId = await prepared({ slugs: ["coopt", "kactuce-crm"] });
    await desk.take("campaigns:edit", { campaignId, slugs: null, change: { kind: "accept" } });
    await desk.take("campaigns:pause", { campaignId });
    const ready = (await countsOf(campaignId))?.ready ?? 0;
    await desk.take("campaigns:approve", await allReady(campaignId));
    const { requestId } = await desk.sendNew();
    expect((await desk.take("requests:get", { requestId })).summary.status).toBe("sent");
    expect(desk.parcels).toHaveLength(1);
    const { letters } = await desk.take("outbox:status");
    expect(letters.map(({ why }) => why)).toEqual(Array.from({ length: ready }, () => "campaign-paused"));
    await desk.take("campaigns:resume", { campaignId });
    await desk.queue.idle();
    expect(desk.parcels).toHaveLength(1 + ready);
  });

  it("does not go by itself any more if the server puts it off while the campaign is being stopped", async () => {
    let answer = (_delivery: Delivery): void => undefined;
    const slow = new Promise<Delivery>((resolve) => {
      answer = resolve;
    });
    desk = openTestDesk({ seeds, deliver: (count) => (count === 1 ? slow : { kind: "accepted", reply: "250 Ok" }) });
    const campaignId = await prepared({ slugs: ["alpha"] });
    await desk.take("campaigns:approve", await allReady(campaignId));
    await vi.waitFor(() => expect(desk.parcels).toHaveLength(1));
    await desk.take("campaigns:stop", { campaignId });
    answer({ kind: "retry", code: "server-busy", reply: "451 Later" });
    await desk.queue.idle();
    desk.turnTo("2026-11-20T12:00:00.000Z");
    desk.queue.wake();
    await desk.queue.idle();
    expect(desk.parcels).toHaveLength(1);
    expect(await countsOf(campaignId)).toMatchObject({ sent: 0, queued: 1 });
  });

  it("is taken back if it was never tried; what is out stays out, and what was tried waits, held", async () => {
    const busy: Delivery = { kind: "retry", code: "server-busy", reply: "451 Later" };
    desk = openTestDesk({ seeds, deliver: (count) => (count === 2 ? busy : { kind: "accepted", reply: "250 Ok" }) });
    const campaignId = await prepared({ slugs: ["alpha", "beta"] });
    await desk.take("campaigns:approve", await allReady(campaignId));
    await desk.queue.idle();
    const third = await prepared({ slugs: ["gamma"] });
    await desk.take("outbox:pause");
    await desk.take("campaigns:approve", await letterOf(third, "gamma"));
    expect(await desk.take("campaigns:stop", { campaignId: third })).toEqual({ takenBack: 1, goesOn: 0 });
    expect(await desk.take("campaigns:stop", { campaignId })).toEqual({ takenBack: 0, goesOn: 1 });
    await desk.take("outbox:resume");
    desk.turnTo("2026-11-20T12:00:00.000Z");
    desk.queue.wake();
    await desk.queue.idle();
    expect(receivers()).toEqual(["privacy@alpha.example.com", "privacy@beta.example.com"]);
    expect(await countsOf(third)).toMatchObject({ open: 1, queued: 0 });
    expect(await countsOf(campaignId)).toMatchObject({ sent: 1, queued: 1 });
  });

  it("is thrown away with its drafts; a campaign with an approved letter stays", async () => {
    desk = openTestDesk({ seeds });
    const [gone, stays] = [await prepared(), await prepared({ kind: "access" })];
    expect(await desk.take("campaigns:discard", { campaignId: gone })).toEqual({ removed: true });
    await desk.take("campaigns:approve", await letterOf(stays, "alpha"));
    expect(await desk.take("campaigns:discard", { campaignId: stays })).toEqual({ removed: false });
    expect(await rows(stays)).toMatchObject({ alpha: expect.stringMatching(/queued|sent/), beta: "by-person" });
    expect(await desk.call("campaigns:get", { campaignId: gone, show: "all", text: "", from: 0 })).toMatchObject({
      code: "campaign-unknown",
    });
  });
});

describe("before the yes", () => {
  it("the estimated end keeps to the pace and counts what waits already", async () => {
    desk = openTestDesk({ seeds });
    desk.store.accounts.put({ ...account, host: "mail.example.org", security: "tls" });
    await desk.take("settings:save-outbox", { undoSeconds: 0, automatic: true, perHour: 1, perDay: 5 });
    const campaignId = await prepared({ slugs: ["alpha", "beta"] });
    expect(await desk.take("campaigns:estimate", { campaignId })).toEqual({
      letters: 2,
      mark: expect.any(String),
      before: 0,
      lastAt: "2026-11-20T10:00:00.000Z",
      mailboxes: [account.address],
      isPaced: true,
      pace: { perHour: 1, perDay: 5 },
    });
  });

  it("who writes is asked first, and a campaign of the other mode is not there", async () => {
    desk = openTestDesk({ seeds });
    const campaignId = await prepared();
    const all = await allReady(campaignId);
    desk.store.settings.set("mode", "practice");
    expect(await desk.call("campaigns:approve", all)).toMatchObject({
      code: "campaign-unknown",
    });
    desk.store.settings.set("person", null);
    const order = { kind: "erasure", slugs, wish: { language: "theirs" } };
    expect(await desk.call("campaigns:create", order)).toMatchObject({ code: "details-needed" });
    expect(desk.bugs).toEqual([]);
  });
});

describe("work that is cut off", () => {
  const many = Array.from({ length: 60 }, (_, n) =>
    makeSeed(`company-${n}`, { name: `Company ${n}`, country: "DE", contacts: address(`privacy@c${n}.example.com`) }),
  );

  it("ends when the person says so, keeps what was done, and goes on where it was", async () => {
    desk = openTestDesk({ seeds: many });
    const campaignId = await begin({ slugs: many.map(({ slug }) => slug) });
    const work = desk.take("campaigns:prepare", { campaignId });
    expect(await desk.call("campaigns:prepare", { campaignId })).toMatchObject({ code: "campaign-busy" });
    expect(await desk.take("campaigns:halt", { campaignId })).toEqual({ halted: true });
    const halted = await work;
    expect(halted.counts.planned).toBeGreaterThan(0);
    expect(halted.counts.planned + halted.counts.ready).toBe(60);
    expect((await desk.take("campaigns:prepare", { campaignId })).counts.ready).toBe(60);
  });

  it("goes on by itself after the end of the app, and no company has two drafts", async () => {
    desk = openTestDesk({ seeds: many });
    const campaignId = await begin({ slugs: many.map(({ slug }) => slug) });
    desk.store.campaigns.mark(campaignId, "isPreparing", true);
    await desk.campaigns.goOn();
    expect((await countsOf(campaignId))?.ready).toBe(60);
    expect(desk.store.campaigns.get(campaignId)?.isPreparing).toBe(false);
    const count = many.map(({ slug }) => desk.store.requests.toCompany("real", slug).length);
    expect(new Set(count)).toEqual(new Set([1]));
  });

  it("approves the rest, and only that, after a commit that failed in the middle", async () => {
    desk = openTestDesk({ seeds: many });
    const campaignId = await prepared({ slugs: many.map(({ slug }) => slug) });
    const other = desk.other();
    await desk.take("outbox:pause");
    const all = await allReady(campaignId);
    const work = desk.call("campaigns:approve", all);
    // Another program takes the file: what is committed by then is approved, and no more.
    await new Promise((resolve) => setImmediate(resolve));
    other.exec("BEGIN IMMEDIATE");
    expect(await work).toMatchObject({ ok: false, code: "store-locked" });
    other.exec("ROLLBACK");
    other.end();
    const counts = await countsOf(campaignId);
    const rest = counts?.ready ?? 0;
    expect((counts?.queued ?? 0) + rest).toBe(60);
    expect(rest).toBeGreaterThan(0);
    await desk.take("campaigns:approve", await allReady(campaignId));
    await desk.take("outbox:resume");
    await desk.queue.idle();
    expect(new Set(receivers()).size).toBe(60);
    expect(receivers()).toHaveLength(60);
  });
});
