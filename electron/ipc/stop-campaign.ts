// The way back of a campaign: letters that were never tried become drafts again, and drafts are thrown away.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredCampaign } from "../adapters/store/stored-campaign.ts";
import { type Result, succeed } from "../shared/result.ts";
import { type CampaignWork, eachTogether } from "./campaign-work.ts";
import type { Post } from "./post.ts";
import { createTakeBack } from "./take-back.ts";

type Needs = { readonly store: Store; readonly clock: Clock; readonly post: Post; readonly work: CampaignWork };

/** Of an outbox row that goes again by itself. */
const waits: readonly unknown[] = ["approved", "retry"];

export const createStopCampaign = ({ store, clock, post, work }: Needs) => {
  const { toDraft } = createTakeBack({ store, clock });

  const countIn = (campaignId: StoredCampaign["campaignId"], states: readonly unknown[]): number =>
    store.campaigns
      .groups(campaignId)
      .filter(({ dispatch }) => dispatch !== null && states.includes(dispatch.state))
      .reduce((sum, { count }) => sum + count, 0);

  /** How many were taken back, and how many were tried before and go on waiting: their campaign stays paused. */
  const stop = async ({ campaignId }: StoredCampaign): Promise<Result<{ takenBack: number; goesOn: number }>> => {
    if (work.isBusy()) return work.busy();
    // Held first: nothing of it begins while the rest is taken back.
    store.campaigns.mark(campaignId, "isPaused", true);
    post.queue.wake();
    let [count, goesOn] = [0, 0];
    const line = [...store.campaigns.slugs(campaignId, { show: "approved", text: "" })];
    const piece = eachTogether(line, store.together, (slug) => {
      const item = store.campaigns.item(campaignId, slug);
      if (item?.requestId == null) return;
      if (toDraft(item.requestId)) count += 1;
      else if (waits.includes(store.outbox.get(item.requestId)?.state)) goesOn += 1;
    });
    const done = await work.run(campaignId, "stopping", line.length, piece);
    if (!done.ok) return done;
    // One that is being sent may come to wait again: then it must not go by itself.
    if (countIn(campaignId, [...waits, "sending"]) === 0) store.campaigns.mark(campaignId, "isPaused", false);
    post.queue.wake();
    return succeed({ takenBack: count, goesOn });
  };

  /** Whether nothing of it was approved, so that it is gone as well. */
  const discard = async ({ campaignId }: StoredCampaign): Promise<Result<{ removed: boolean }>> => {
    const drafts = (["planned", "open", "ready"] as const).flatMap((show) =>
      store.campaigns.slugs(campaignId, { show, text: "" }),
    );
    const piece = eachTogether(drafts, store.together, (slug) => {
      store.campaigns.leaveOut(campaignId, slug, "by-person", null);
    });
    const done = await work.run(campaignId, "discarding", drafts.length, piece);
    return done.ok ? succeed({ removed: done.value.whole && store.campaigns.remove(campaignId) }) : done;
  };

  return { stop, discard };
};
