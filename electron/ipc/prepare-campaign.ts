// Plans and writes the letters of a campaign, company by company, and says of each that gets none why.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import type { SettledItem, StoredCampaign, StoredItem } from "../adapters/store/stored-campaign.ts";
import { type AddressBook, createAddressBook } from "../core/campaigns/address-book.ts";
import { judgeCompany, recentDays } from "../core/campaigns/judge-company.ts";
import { Instant } from "../shared/day.ts";
import type { CampaignWork } from "./campaign-work.ts";
import { createFreshReference } from "./create-fresh-reference.ts";
import type { LetterDesk } from "./create-letter-desk.ts";
import { createEventNow } from "./event-now.ts";
import type { KeptSettings } from "./kept-settings.ts";

export type PrepareNeeds = {
  readonly store: Store;
  readonly desk: LetterDesk;
  readonly kept: KeptSettings;
  readonly clock: Clock;
  readonly work: CampaignWork;
};

/** Read and committed at once, since a commit waits for the disk; what an end breaks off is written again. */
const portion = 16;

export const recentSince = (clock: Clock): Instant =>
  Instant.parse(new Date(Date.parse(clock.now()) - recentDays * 24 * 60 * 60_000).toISOString());

export const createPrepareCampaign = ({ store, desk, kept, clock, work }: PrepareNeeds) => {
  const newReference = createFreshReference({ store, clock });
  const happened = createEventNow(clock);
  const reads = (): readonly string[] => {
    const known = kept.person()?.reads ?? [];
    return known.length === 0 ? [kept.language()] : known;
  };

  const openBook = (campaign: StoredCampaign): AddressBook => {
    const earlier = store.campaigns.earlier(campaign, recentSince(clock));
    const book = createAddressBook(earlier.map(({ at, ...letter }) => ({ ...letter, on: clock.dayOf(at) })));
    for (const { slug, company, to } of store.campaigns.addresses(campaign.campaignId)) book.take(slug, company, to);
    return book;
  };

  const settle = (campaign: StoredCampaign, book: AddressBook, item: StoredItem): SettledItem => {
    const { slug, company, choice } = item;
    const asked = { slug, kind: campaign.kind, follows: null };
    const plan = desk.plan(asked);
    if (!plan.ok) {
      const reason = plan.code === "company-unknown" ? "company-gone" : "not-written";
      return { slug, plan: null, kind: "left-out", reason, about: plan.code };
    }
    const to = plan.value.ways.find(({ kind }) => kind === "email")?.value ?? null;
    const before = { earlierOn: book.earlierOn(slug, to), sharesWith: book.sharesWith(slug, to) };
    const judged = judgeCompany({ plan: plan.value, wish: campaign.wish, choice, reads: reads(), before });
    if (judged.kind === "left-out") return { slug, ...judged };
    const written = desk.write({ ...asked, wish: judged.wish }, newReference);
    if (!written.ok) return { slug, plan: judged.plan, kind: "left-out", reason: "not-written", about: written.code };
    if (to !== null) book.take(slug, company, to);
    return { slug, plan: judged.plan, kind: "drafted", request: written.value, event: happened("drafted", "app") };
  };

  const countPlanned = (campaign: StoredCampaign): number =>
    store.campaigns
      .groups(campaign.campaignId)
      .reduce((sum, { state, count }) => sum + (state === "planned" ? count : 0), 0);

  /** Writes all that is planned. What was written before an end in the middle is not written again. */
  return async (campaign: StoredCampaign) => {
    const { campaignId } = campaign;
    if (work.isBusy()) return work.busy();
    store.campaigns.mark(campaignId, "isPreparing", true);
    const book = openBook(campaign);
    let line: StoredItem[] = [];
    let settled: SettledItem[] = [];
    const done = await work.run(campaignId, "preparing", countPlanned(campaign), (hasTime) => {
      if (line.length === 0) {
        const planned = { show: "planned", text: "", from: 0, most: portion } as const;
        line = [...store.campaigns.items(campaignId, planned).items];
      }
      let did = 0;
      for (let item = line.shift(); item !== undefined; item = line.shift()) {
        settled.push(settle(campaign, book, item));
        did += 1;
        if (!hasTime()) break;
      }
      if (line.length === 0 && settled.length > 0) {
        store.campaigns.settle(campaignId, settled);
        settled = [];
      }
      return did;
    });
    // One that the person ended stays ended; only what the end of the app broke off goes on by itself.
    if (done.ok && !work.hasLeft()) store.campaigns.mark(campaignId, "isPreparing", false);
    return done;
  };
};
