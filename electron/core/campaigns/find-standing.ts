// Where a company of a campaign stands: said of each in one word, and never more than is known.
import { type CampaignCounts, CampaignCounts as Counts } from "../../shared/campaign.ts";
import { type ItemStanding, type ItemState, itemStandings } from "../../shared/campaign-names.ts";
import type { OutboxState } from "../../shared/lists.ts";

/** A letter that was approved. `state: null`: it went out without us; `mayBeOut`: an earlier try may have got through. */
type Dispatched = {
  readonly state: OutboxState | null;
  readonly mayBeOut: boolean;
  readonly hasBounced: boolean;
  readonly hasAnswer: boolean;
};

type Standing = { readonly state: ItemState; readonly hasQuestion: boolean; readonly dispatch: Dispatched | null };

const standingOf: Readonly<Record<OutboxState, ItemStanding>> = {
  draft: "ready",
  approved: "queued",
  retry: "queued",
  sending: "sending",
  sent: "sent",
  refused: "refused",
  unsure: "unsure",
};

/** An answer says more than a bounce, and both more than that a server took the letter. */
const judgeDispatch = ({ state, mayBeOut, hasBounced, hasAnswer }: Dispatched): ItemStanding => {
  if (hasAnswer) return "answered";
  if (hasBounced) return "bounced";
  if (state === null) return "sent";
  return mayBeOut && state !== "sent" && state !== "sending" ? "unsure" : standingOf[state];
};

/** `findStanding({ state: "drafted", hasQuestion: true, dispatch: null })` is `open`. */
export const findStanding = ({ state, hasQuestion, dispatch }: Standing): ItemStanding => {
  switch (state) {
    case "planned":
    case "left-out":
      return state;
    case "drafted":
      return hasQuestion ? "open" : "ready";
    case "approved":
      return dispatch === null ? "unsure" : judgeDispatch(dispatch);
  }
};

/** Every company counted once; standings that no company has are 0. */
export const countStandings = (groups: readonly (Standing & { readonly count: number })[]): CampaignCounts => {
  const counts = Counts.parse(Object.fromEntries(itemStandings.map((standing) => [standing, 0])));
  for (const group of groups) counts[findStanding(group)] += group.count;
  return counts;
};
