// The person's yes to many letters: into the one outbox queue in pieces, each letter once whatever happens in between.

import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import type { ItemAddress, StoredCampaign, StoredItem } from "../adapters/store/stored-campaign.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import { createAddressBook } from "../core/campaigns/address-book.ts";
import type { CampaignApproval } from "../shared/campaign.ts";
import type { LeftOutReason } from "../shared/campaign-names.ts";
import type { Slug } from "../shared/company.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { Day } from "../shared/day.ts";
import { type Failure, fail, type Result, succeed } from "../shared/result.ts";
import { readFiles } from "./attached-files.ts";
import { type CampaignWork, eachTogether } from "./campaign-work.ts";
import { createEventNow } from "./event-now.ts";
import type { FindOutdated } from "./find-outdated.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { addSeconds, envelopeFromOf, makeDispatch } from "./make-dispatch.ts";
import type { Post } from "./post.ts";
import { recentSince } from "./prepare-campaign.ts";
import { findBlank } from "./requests.ts";
import type { SenderDesk } from "./sender-of.ts";
import { markLetters } from "./show-campaign.ts";

type Needs = {
  readonly store: Store;
  readonly kept: KeptSettings;
  readonly clock: Clock;
  readonly post: Post;
  readonly senders: SenderDesk;
  readonly work: CampaignWork;
  readonly findOutdated: FindOutdated;
};

type Asked = CallArgument<"campaigns:approve">["letters"];
type Tally = { approved: number; changed: Slug[]; skipped: number };

export const createApproveCampaign = ({ store, kept, clock, post, senders, work, findOutdated }: Needs) => {
  const happened = createEventNow(clock);
  const mailboxOf = ({ mode }: StoredCampaign, letter: ItemAddress): string =>
    envelopeFromOf({ ...letter, mode }, senders.ownerOf);

  /** The day of a letter to this company or its address that speaks against this one: also one after the draft. */
  const createCheck = (campaign: StoredCampaign) => {
    const earlier = store.campaigns.earlier(campaign, recentSince(clock));
    const book = createAddressBook(earlier.map(({ at, ...letter }) => ({ ...letter, on: clock.dayOf(at) })));
    const latest = new Map(earlier.map(({ slug, at }) => [slug, at]));
    return ({ slug, choice }: StoredItem, { createdAt, letter }: StoredRequest): Day | null => {
      const at = latest.get(slug);
      if (choice.anyway) return at !== undefined && at >= createdAt ? clock.dayOf(at) : null;
      return book.earlierOn(slug, letter.to.address);
    };
  };

  const approveOne = (
    campaign: StoredCampaign,
    { slug, requestId }: ItemAddress,
    findEarlier: ReturnType<typeof createCheck>,
    tally: Tally,
  ) => {
    const { campaignId } = campaign;
    const item = store.campaigns.item(campaignId, slug);
    // Written anew since the yes: that is not the letter that the person said yes to.
    if (item !== null && item.requestId !== requestId && item.state !== "left-out") {
      tally.changed.push(slug);
      return;
    }
    const request = store.requests.get(requestId);
    if (item === null || request === null || item.state !== "drafted") return;
    const leaveOut = (reason: LeftOutReason, about: string | null) => {
      store.campaigns.leaveOut(campaignId, slug, reason, about);
      tally.skipped += 1;
    };
    if (findOutdated(request).length > 0) {
      store.campaigns.replan(campaignId, slug, item.choice);
      tally.changed.push(slug);
      return;
    }
    // The person may have emptied it on its own page.
    const blank = findBlank(request.letter);
    if (blank !== null) return leaveOut("not-written", blank.code);
    const earlierOn = findEarlier(item, request);
    if (earlierOn !== null) return leaveOut("earlier-letter", earlierOn);
    const attachments = readFiles(store, request.requestId);
    const mail = makeDispatch(request, { sentAt: clock.now(), ownerOf: senders.ownerOf, attachments });
    if (!mail.ok) return leaveOut("not-written", mail.code);
    const approvedAt = clock.now();
    const notBefore = addSeconds(approvedAt, kept.outbox().undoSeconds);
    const events = [happened("approved", "person"), happened("queued", "app")];
    if (store.outbox.approve({ ...mail.value, approvedAt, notBefore }, events)) tally.approved += 1;
  };

  /** The letters that the person was asked about, in their order; null: others are there by now. */
  const findAsked = (campaign: StoredCampaign, asked: Asked): readonly ItemAddress[] | null => {
    const list = (show: "drafted" | "ready") => store.campaigns.addresses(campaign.campaignId, { show, text: "" });
    if (asked.kind === "one") {
      const one = list("drafted").filter(({ requestId }) => requestId === asked.requestId);
      return one.length === 0 ? null : one;
    }
    const ready = list("ready");
    const addressed = ready.map((letter) => ({
      requestId: letter.requestId,
      envelopeFrom: mailboxOf(campaign, letter),
      envelopeTo: letter.to,
    }));
    return markLetters(addressed) === asked.mark ? ready : null;
  };

  /** Asked before anything is committed: for a missing password the person is asked now, not when letters are to go. */
  const findShut = async (campaign: StoredCampaign, letters: readonly ItemAddress[]): Promise<Failure | null> => {
    for (const envelopeFrom of new Set(letters.map((letter) => mailboxOf(campaign, letter)))) {
      const way = await post.open({ mode: campaign.mode, envelopeFrom });
      if (!way.ok) return way;
    }
    return null;
  };

  /** Letters that say something outdated are planned anew and not approved: `changed`. */
  return async (
    campaign: StoredCampaign,
    asked: Asked,
  ): Promise<Result<CampaignApproval & { readonly again: readonly Slug[] }>> => {
    const { campaignId } = campaign;
    if (work.isBusy()) return work.busy();
    const letters = findAsked(campaign, asked);
    if (letters === null) return fail("campaign-changed", "Other letters are ready by now.");
    const shut = await findShut(campaign, letters);
    if (shut !== null) return shut;
    const line = [...letters];
    const findEarlier = createCheck(campaign);
    const tally: Tally = { approved: 0, changed: [], skipped: 0 };
    try {
      const piece = eachTogether(line, store.together, (one) => approveOne(campaign, one, findEarlier, tally));
      const done = await work.run(campaignId, "approving", letters.length, piece);
      if (!done.ok) return done;
    } finally {
      post.queue.wake();
    }
    return succeed({ ...tally, changed: tally.changed.length, again: tally.changed });
  };
};
