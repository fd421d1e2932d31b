// The campaigns room: all campaigns, the beginning of a new one, or one with its letters.
import type { CampaignId } from "../../../electron/shared/campaign.ts";
import { CampaignPage } from "./campaign-page.tsx";
import { CampaignsList } from "./campaigns-list.tsx";
import { NewCampaign } from "./new-campaign.tsx";

export const CampaignsRoom = ({ campaignId }: { campaignId: CampaignId | "new" | null }) => {
  if (campaignId === null) return <CampaignsList />;
  if (campaignId === "new") return <NewCampaign />;
  return <CampaignPage key={campaignId} campaignId={campaignId} />;
};
