// The person's word on companies of a campaign: leave out, write all the same, another language, another law.
import type { Store } from "../adapters/store/store.ts";
import type { StoredCampaign } from "../adapters/store/stored-campaign.ts";
import type { ItemChoice } from "../shared/campaign.ts";
import type { Slug } from "../shared/company.ts";
import type { CallArgument } from "../shared/contract.ts";
import { type Result, succeed } from "../shared/result.ts";
import { type CampaignWork, eachTogether } from "./campaign-work.ts";

type Change = CallArgument<"campaigns:edit">["change"];

/** The person's word with what they said before; null: it needs no new letter. */
const changeChoice = (choice: ItemChoice, change: Change): ItemChoice => {
  switch (change.kind) {
    case "include":
      return { ...choice, anyway: true };
    case "accept":
      return { ...choice, lawAccepted: true };
    case "language":
      return { ...choice, language: change.language };
    case "law":
      return { ...choice, basis: change.basis };
    case "leave-out":
      return choice;
  }
};

export const createEditCampaign = ({ store, work }: { readonly store: Store; readonly work: CampaignWork }) => {
  /** True if a letter is to be written anew. */
  const editOne = ({ campaignId }: StoredCampaign, slug: Slug, change: Change): boolean => {
    const item = store.campaigns.item(campaignId, slug);
    if (item === null || item.state === "approved") return false;
    if (change.kind === "leave-out") {
      store.campaigns.leaveOut(campaignId, slug, "by-person", null);
      return false;
    }
    const choice = changeChoice(item.choice, change);
    if (change.kind !== "accept") return store.campaigns.replan(campaignId, slug, choice);
    if (item.plan !== null) store.campaigns.accept(campaignId, slug, { ...item.plan, asks: [] }, choice);
    return false;
  };

  /** `slugs: null`: all that have an open question. Letters that are to be written anew are planned then. */
  return async (
    campaign: StoredCampaign,
    { slugs, change }: Pick<CallArgument<"campaigns:edit">, "slugs" | "change">,
  ): Promise<Result<{ readonly isAnew: boolean }>> => {
    const { campaignId } = campaign;
    const line = [...(slugs ?? store.campaigns.slugs(campaignId, { show: "open", text: "" }))];
    let isAnew = false;
    const piece = eachTogether(line, store.together, (slug) => {
      isAnew = editOne(campaign, slug, change) || isAnew;
    });
    const done = await work.run(campaignId, "preparing", line.length, piece);
    return done.ok ? succeed({ isAnew }) : done;
  };
};
