// Puts the campaigns of an export and all requests into an empty store; what became of a letter the store follows by itself.
import type { Store } from "../adapters/store/store.ts";
import type { SettledItem } from "../adapters/store/stored-campaign.ts";
import type { ExportedRequest } from "../core/export/export-file.ts";
import type { ExportedCampaign, ExportedItem } from "../core/export/exported-campaign.ts";
import { noChoice } from "../shared/campaign.ts";
import type { RequestId } from "../shared/request.ts";
import { type CampaignPlace, fillRequest } from "./fill-request.ts";

const isChoice = ({ choice }: ExportedItem) => JSON.stringify(choice) !== JSON.stringify(noChoice);

const toLeftOut = ({ slug, plan, reason, about }: ExportedItem): SettledItem[] =>
  reason === null ? [] : [{ kind: "left-out", slug, plan, reason, about }];

const addCampaign = (store: Store, { items, ...campaign }: ExportedCampaign) => {
  const { campaignId } = campaign;
  store.campaigns.add(campaign, items);
  for (const item of items) if (isChoice(item)) store.campaigns.replan(campaignId, item.slug, item.choice);
  store.campaigns.settle(campaignId, items.flatMap(toLeftOut));
};

/** `campaigns`: newest first. */
export const fillCampaigns = (
  store: Store,
  campaigns: readonly ExportedCampaign[],
  requests: readonly ExportedRequest[],
): void => {
  const places = new Map<RequestId, CampaignPlace>();
  for (const campaign of [...campaigns].reverse()) {
    addCampaign(store, campaign);
    const { campaignId } = campaign;
    for (const { requestId, plan } of campaign.items)
      if (requestId !== null) places.set(requestId, { campaignId, plan });
  }
  for (const request of requests) fillRequest(store, request, places.get(request.requestId) ?? null);
};
