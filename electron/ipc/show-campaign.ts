// A campaign as the window shows it: how its companies stand, and what would come of an approval.
import type { Clock } from "../adapters/clock/create-clock.ts";
import { hexSum } from "../adapters/files/hex-sum.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredCampaign, StoredItem } from "../adapters/store/stored-campaign.ts";
import { countStandings, findStanding } from "../core/campaigns/find-standing.ts";
import type { QueueLetter } from "../core/outbox/queue-letter.ts";
import type { CampaignEstimate, CampaignItem, CampaignSummary } from "../shared/campaign.ts";
import type { RequestId } from "../shared/request.ts";
import type { CampaignWork } from "./campaign-work.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { addSeconds, envelopeFromOf } from "./make-dispatch.ts";
import type { Post } from "./post.ts";
import type { SenderDesk } from "./sender-of.ts";

type Needs = {
  readonly store: Store;
  readonly kept: KeptSettings;
  readonly clock: Clock;
  readonly post: Post;
  readonly senders: SenderDesk;
  readonly work: CampaignWork;
};

/** Another one as soon as other letters are meant, or other mailboxes or addresses of them; their order counts. */
export const markLetters = (
  letters: readonly { readonly requestId: RequestId; readonly envelopeFrom: string; readonly envelopeTo: string }[],
): string =>
  hexSum(
    JSON.stringify(letters.map(({ requestId, envelopeFrom, envelopeTo }) => [requestId, envelopeFrom, envelopeTo])),
  );

export const showItem = ({ dispatch, ...item }: StoredItem): CampaignItem => ({
  ...item,
  standing: findStanding({ ...item, dispatch, hasQuestion: (item.plan?.asks.length ?? 0) > 0 }),
});

export const createShowCampaign = ({ store, kept, clock, post, senders, work }: Needs) => {
  const summary = (campaign: StoredCampaign): CampaignSummary => {
    const { isPreparing: _, ...shown } = campaign;
    const counts = countStandings(store.campaigns.groups(campaign.campaignId));
    const companies = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return { ...shown, counts, companies, progress: work.progressOf(campaign.campaignId) };
  };

  /** The letters that are ready, as if they had been approved just now. */
  const ready = ({ campaignId, mode }: StoredCampaign): QueueLetter[] => {
    const approvedAt = clock.now();
    const notBefore = addSeconds(approvedAt, kept.outbox().undoSeconds);
    return store.campaigns.addresses(campaignId, { show: "ready", text: "" }).map(({ requestId, slug, from, to }) => ({
      requestId,
      mode,
      state: "approved",
      envelopeFrom: envelopeFromOf({ mode, slug, from }, senders.ownerOf),
      envelopeTo: to,
      approvedAt,
      notBefore,
      attempts: 0,
      lastTriedAt: null,
      failure: null,
    }));
  };

  const estimate = (campaign: StoredCampaign): CampaignEstimate => {
    const letters = ready(campaign);
    const mailboxes = [...new Set(letters.map(({ envelopeFrom }) => envelopeFrom))];
    const paces = campaign.mode === "practice" ? [] : mailboxes.map(post.paceOf);
    const before = [...post.queue.plan().waiting.values()].filter(({ mode }) => mode === campaign.mode).length;
    return {
      letters: letters.length,
      mark: markLetters(letters),
      before,
      lastAt: post.queue.estimate(letters),
      mailboxes,
      isPaced: paces.some((pace) => pace !== null),
      pace: paces.length === 1 ? (paces[0] ?? null) : null,
    };
  };

  return { summary, estimate };
};
